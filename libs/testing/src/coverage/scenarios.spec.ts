import {
  checkAgreement,
  createAreaIndex,
  DEFAULT_AGREEMENT_SETTINGS,
  explainCoverage,
  localDate,
  type AgreementFacts,
} from '@kumppani/domain';
import { aMunicipality } from '../agreement/a-party';
import { anAgreement, aTermOf } from '../agreement/an-agreement';
import { excludedMunicipality, listedMunicipality, wholeCounty } from '../agreement/an-area-row';
import { finland, municipalityNamed, nameOn } from '../area/finland';
import { testRegister } from '../area/test-register';
import { coverageOf, differenceOf } from './coverage-of';

const POHJOIS_SAVO = '13';
const covered = (agreements: AgreementFacts[], on: string) => coverageOf(agreements, on, finland).covered;
const with19 = () => anAgreement({ area: [wholeCounty(POHJOIS_SAVO)], term: aTermOf('2026-01-01', '2027-12-31') });
const ofMunicipality = (name: string, changes: Partial<AgreementFacts> = {}) =>
  anAgreement({
    parties: [aMunicipality(municipalityNamed(name), `${name}n kunta`)],
    area: [listedMunicipality(municipalityNamed(name))],
    ...changes,
  });

describe('Scenario 1 a county agreement covers its municipalities from its first day', () => {
  const county = with19();

  it('raises coverage on 1.1.2026 by exactly 19, on 31.12.2025 by 0', () => {
    expect(covered([], '2026-01-01')).toBe(0);
    expect(covered([county], '2026-01-01')).toBe(19);
    expect(covered([county], '2025-12-31')).toBe(0);
  });

  it('is through the county, one county of 21, and each of the 19 explains itself', () => {
    const found = coverageOf([county], '2026-01-01', finland, { denominator: 'MAINLAND' });
    expect(found).toMatchObject({ outOf: 292, byClass: { COUNTY: 19, NONE: 273, NOT_COUNTED: 16 } });
    expect([found.countiesWithAgreement, found.countiesOutOf]).toEqual([1, 21]);
    const members = found.rows.filter((row) => row.coverageClass === 'COUNTY');
    for (const { municipalityId } of members) {
      const why = explainCoverage({
        municipalityId,
        on: localDate('2026-01-01'),
        agreements: [county],
        index: finland,
        settings: DEFAULT_AGREEMENT_SETTINGS,
      });
      expect(why.agreements[0]?.reasons.map((reason) => reason.code)).toEqual([
        'CLASS_COUNTY',
        'WHOLE_COUNTY',
        'COVERS_FROM',
        'COVERS_UNTIL',
      ]);
      expect(why.agreements[0]?.reasons[1]?.params.area).toContain('Pohjois-Savo');
    }
  });
});

describe('Scenario 2 an exclusion with its own start', () => {
  it('gives 19 until 30.6. and 18 from 1.7.', () => {
    const exclusion = excludedMunicipality(municipalityNamed('Joroinen'), { from: localDate('2026-07-01') });
    const agreement = anAgreement({ area: [wholeCounty(POHJOIS_SAVO), exclusion] });
    expect([covered([agreement], '2026-06-30'), covered([agreement], '2026-07-01')]).toEqual([19, 18]);
    const context = { today: localDate('2026-11-22'), index: finland, hasResponsible: true };
    expect(checkAgreement(agreement, context)).toEqual([]);
  });
});

describe('Scenario 3 a municipality agreement beside that of its county', () => {
  it('changes the class, not the count, and stays when the other ends', () => {
    const county = with19();
    const iisalmi = ofMunicipality('Iisalmi', { term: aTermOf('2026-03-01', '2029-12-31') });
    const classOf = (on: string) =>
      coverageOf([county, iisalmi], on, finland).rows.find((row) => row.municipalityId === municipalityNamed('Iisalmi'))?.coverageClass;
    expect([classOf('2026-02-28'), classOf('2026-03-01')]).toEqual(['COUNTY', 'DIRECT']);
    expect([covered([county, iisalmi], '2026-02-28'), covered([county, iisalmi], '2026-03-01')]).toEqual([19, 19]);
    expect([covered([county, iisalmi], '2027-12-31'), covered([county, iisalmi], '2028-01-01')]).toEqual([19, 1]);
    expect(classOf('2028-01-01')).toBe('DIRECT');
  });
});

describe('Scenario 4 the merger of Pertunmaa into Mäntyharju on 1.1.2025', () => {
  const term = aTermOf('2023-01-01', '2027-12-31');

  it('lowers the count by one with the reason AREA_CHANGE when both were covered', () => {
    const both = [ofMunicipality('Mäntyharju', { term }), ofMunicipality('Pertunmaa', { term })];
    expect([covered(both, '2024-12-31'), covered(both, '2025-01-01')]).toEqual([2, 1]);
    const { difference, rows } = differenceOf(both, '2024-12-31', '2025-01-01', finland);
    expect(difference).toBe(-1);
    expect(rows.filter((row) => row.effect !== 0).map((row) => [nameOn(row.municipalityId, '2024-12-31'), row.effect, row.reason])).toEqual(
      [['Pertunmaa', -1, 'AREA_CHANGE']],
    );
  });

  it('G-05: leaves Mäntyharju partly covered when only the former area was chosen', () => {
    const area = [listedMunicipality(municipalityNamed('Pertunmaa'), { mergerEffect: 'FORMER_AREA' })];
    const found = coverageOf([ofMunicipality('Pertunmaa', { term, area })], '2025-01-01', finland);
    expect(found.byClass).toMatchObject({ PARTIAL: 1, DIRECT: 0 });
    expect(found.rows.find((row) => row.coverageClass === 'PARTIAL')?.municipalityId).toBe(municipalityNamed('Mäntyharju'));
  });

  it('G-05: covers the whole of Mäntyharju directly when that was chosen', () => {
    const area = [listedMunicipality(municipalityNamed('Pertunmaa'), { mergerEffect: 'WHOLE_SUCCESSOR' })];
    expect(coverageOf([ofMunicipality('Pertunmaa', { term, area })], '2025-01-01', finland).byClass.DIRECT).toBe(1);
  });

  it('AGR-03: a row that starts after the merger names the municipality of today', () => {
    const late = ofMunicipality('Pertunmaa', { term: aTermOf('2025-01-01', '2027-12-31') });
    const [problem] = checkAgreement(late, { today: localDate('2026-11-22'), index: finland, hasResponsible: true }).filter(
      (found) => found.code === 'AGR-03',
    );
    expect(problem).toMatchObject({
      path: 'area.0.municipality',
      params: { on: '2025-01-01', former: 'Pertunmaa', current: ['Mäntyharju'] },
    });
  });
});

describe('C-05 the denominators of 2026', () => {
  it('are 308 municipalities, 292 of the mainland and 291 of the counties', () => {
    const outOf = (denominator: 'ALL' | 'MAINLAND' | 'COUNTY_MUNICIPALITIES') =>
      coverageOf([], '2026-11-22', finland, { denominator }).outOf;
    expect([outOf('ALL'), outOf('MAINLAND'), outOf('COUNTY_MUNICIPALITIES')]).toEqual([308, 292, 291]);
    expect(coverageOf([], '2023-12-31', finland, { denominator: 'MAINLAND' }).outOf).toBe(293);
  });
});

describe('The invented register', () => {
  it('answers as the real one does', () => {
    const index = createAreaIndex(testRegister);
    const found = coverageOf([anAgreement({ term: aTermOf('2024-01-01', '2027-12-31') })], '2026-01-01', index, {
      denominator: 'MAINLAND',
    });
    expect(found).toMatchObject({ covered: 4, outOf: 5, byClass: { COUNTY: 4, NOT_COUNTED: 1 } });
  });
});
