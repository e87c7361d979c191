import { counterpart, ownParty } from './facts.fixture';
import { checkParties } from './check-parties';

const unit = { ...ownParty(), name: 'MLL Esimerkkipiiri' };

describe('AGR-10 the same party on both sides', () => {
  it('accepts different parties, and the same one twice on one side', () => {
    expect(checkParties([unit, counterpart(), counterpart()])).toEqual([]);
  });

  it('names the counterpart that has the same partner, whatever it is called', () => {
    const own = { ...unit, unitId: null, partner: counterpart().partner };
    expect(checkParties([own, counterpart({}, 'Toinen nimi')])).toEqual([
      { code: 'AGR-10', path: 'parties.1', params: { party: 'Toinen nimi' }, warning: false },
    ]);
    expect(checkParties([own, counterpart({ id: 'partner-2' }, own.name)])).toEqual([]);
  });

  it('names the counterpart that is the same unit of ours', () => {
    const same = { ...unit, id: 'again', side: 'COUNTERPART' as const, name: 'Muu nimi' };
    expect(checkParties([same, unit]).map((found) => found.path)).toEqual(['parties.0']);
    expect(checkParties([{ ...same, unitId: 'unit-2', name: unit.name }, unit])).toEqual([]);
  });

  it('compares names without case and extra spaces when nothing else is common', () => {
    expect(checkParties([unit, counterpart({}, '  mll  ESIMERKKIPIIRI ')])).toHaveLength(1);
    expect(checkParties([unit, { ...counterpart({}, unit.name), side: 'OTHER' }])).toEqual([]);
  });
});
