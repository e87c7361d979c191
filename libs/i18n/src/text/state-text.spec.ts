import { AGREEMENT_STATES, localDate, type EndedBecause } from '@kumppani/domain';
import { createTranslator } from '../translator';
import { stateName, stateText, type ToldState } from './state-text';

const TRANSLATORS = [createTranslator('fi'), createTranslator('sv'), createTranslator('en')];

const day = localDate;
const PERIOD: ToldState = { state: 'IN_FORCE', from: null, to: null, effectiveEnd: null, endedBecause: null, isEndUnknown: false };

const inThree = (period: Partial<ToldState>) => TRANSLATORS.map((translator) => stateText(translator, { ...PERIOD, ...period }));

describe('A-08 the state in words', () => {
  it.each<[Partial<ToldState>, string, string, string]>([
    [{ state: 'IN_FORCE' }, 'Voimassa', 'I kraft', 'In force'],
    [
      { state: 'NOT_YET_IN_FORCE', to: day('2025-12-31') },
      'Ei vielä voimassa, alkaa 1.1.2026',
      'Ännu inte i kraft – gäller från 1.1.2026',
      'Not yet in force, starts 1.1.2026',
    ],
    [
      { state: 'ENDING_SOON', effectiveEnd: day('2026-12-31') },
      'Voimassa, päättyy pian',
      'I kraft – upphör snart',
      'In force, ending soon',
    ],
    [
      { state: 'TERMINATED_IN_FORCE', effectiveEnd: day('2026-12-31') },
      'Irtisanottu, voimassa 31.12.2026 asti',
      'Uppsagt – i kraft t.o.m. 31.12.2026',
      'Terminated, in force until 31.12.2026',
    ],
    [
      { state: 'ENDED', effectiveEnd: day('2025-12-31'), endedBecause: 'TERM_ENDED' },
      'Päättynyt 31.12.2025 (määräaika päättyi)',
      'Upphört 31.12.2025 (avtalstiden gick ut)',
      'Ended 31.12.2025 (the term ran out)',
    ],
    [{ state: 'ENDED', from: day('2026-01-01') }, 'Päättynyt 31.12.2025', 'Upphört 31.12.2025', 'Ended 31.12.2025'],
    [
      { state: 'IN_FORCE', isEndUnknown: true, effectiveEnd: day('2027-12-31') },
      'Voimassa, päättymispäivä ei tiedossa',
      'I kraft – slutdatum inte känt',
      'In force, end date not known',
    ],
    [
      { state: 'ENDED', isEndUnknown: true, effectiveEnd: day('2025-12-31'), endedBecause: 'TERM_ENDED' },
      'Todennäköisesti päättynyt 31.12.2025 (päättymispäivä ei tiedossa)',
      'Sannolikt upphört 31.12.2025 (slutdatum inte känt)',
      'Probably ended 31.12.2025 (end date not known)',
    ],
    [{ state: 'START_UNKNOWN' }, 'Alkamispäivä ei tiedossa', 'Startdatum inte känt', 'Start date not known'],
    [{ state: 'VOIDED' }, 'Kirjaus mitätöity', 'Registreringen makulerad', 'Record voided'],
    [{ state: 'DRAFT' }, 'Luonnos', 'Utkast', 'Draft'],
    [{ state: 'NEGOTIATION' }, 'Neuvoteltavana', 'Under förhandling', 'In negotiation'],
    [{ state: 'FOR_APPROVAL' }, 'Hyväksyttävänä', 'För godkännande', 'For approval'],
    [{ state: 'FOR_SIGNATURE' }, 'Allekirjoitettavana', 'För underskrift', 'For signature'],
    [{ state: 'NOT_REALISED' }, 'Ei toteutunut', 'Förföll', 'Did not happen'],
  ])('%j', (period, ...texts) => expect(inThree(period)).toEqual(texts));

  it.each<[EndedBecause, string]>([
    ['TERMINATED', 'irtisanottu'],
    ['MUTUAL', 'yhdessä päätetty'],
    ['RESCINDED', 'purettu'],
    ['MERGER', 'kuntaliitos'],
    ['PARTY_CEASED', 'osapuoli lakkasi'],
  ])('ended because of %s', (endedBecause, text) => {
    expect(inThree({ state: 'ENDED', effectiveEnd: day('2025-12-31'), endedBecause })[0]).toBe(`Päättynyt 31.12.2025 (${text})`);
  });

  it('falls back to the bare name where the day is not known', () => {
    expect(inThree({ state: 'NOT_YET_IN_FORCE' })[0]).toBe('Ei vielä voimassa');
    expect(inThree({ state: 'TERMINATED_IN_FORCE' })[0]).toBe('Irtisanottu, vielä voimassa');
    expect(inThree({ state: 'ENDED' })[0]).toBe('Päättynyt');
  });

  it.each(AGREEMENT_STATES)('%s has a name of its own in each language', (state) => {
    const names = TRANSLATORS.map((translator) => stateName(translator, state));
    expect(new Set(names).size).toBe(3);
    expect(names.filter((name) => name.includes('agreement.'))).toEqual([]);
  });
});
