import { createAreaIndex, isLocalDate, localDate, searchMunicipalities } from '@kumppani/domain';
import { AREA_REGISTER } from './area-register';
import { FORMER_MUNICIPALITIES } from './former-municipalities';
import { municipalityDetails } from './municipality-details';

const index = createAreaIndex(AREA_REGISTER);
const today = localDate('2026-11-22');
const named = (code: string, on = today) => index.versionOn(index.byCode(code, on) ?? '', on)?.nameFi;
const search = (query: string) =>
  searchMunicipalities(query, index, FORMER_MUNICIPALITIES, today).map(({ version, matchedFormer }) => [version.nameFi, matchedFormer]);

describe('G-01 identities', () => {
  it('are version 5 UUIDs, no two alike, and never change', () => {
    const ids = AREA_REGISTER.municipalities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(313);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    expect(index.byCode('297', today)).toBe('f6acb107-dff2-5b3d-b2e5-8cc45d8a1e76');
  });

  it('live through a merger in which the code is used again: Kuopio 297', () => {
    expect(index.byCode('297', localDate('2016-12-31'))).toBe(index.byCode('297', localDate('2017-01-01')));
    expect(index.existence(index.byCode('297', today)!)).toEqual({ start: null, end: null });
    expect(index.byCode('174', today)).toBeNull();
  });

  it('live through a new name: Länsi-Turunmaa became Parainen in 2012', () => {
    expect(named('445', localDate('2011-12-31'))).toBe('Länsi-Turunmaa');
    expect(named('445', localDate('2012-01-01'))).toBe('Parainen');
    expect(index.existence(index.byCode('445', today)!)?.start).toBe('2009-01-01');
  });

  it('have an open start where the classification says 1990', () => {
    expect(AREA_REGISTER.municipalities.flatMap(({ versions }) => versions).filter(({ valid }) => valid.start === '1990-01-01')).toEqual(
      [],
    );
    expect(index.existence(index.byCode('710', today)!)?.start).toBe('2009-01-01');
  });

  it('have versions without gap or overlap', () => {
    const broken = AREA_REGISTER.municipalities.filter(({ versions }) =>
      versions.slice(1).some((version, position) => {
        const end = versions[position]!.valid.end;
        return end === null || Date.parse(version.valid.start!) - Date.parse(end) !== 86_400_000;
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe('G-04 events of the register', () => {
  it.each([
    ['174', '297', '2017-01-01'],
    ['442', '051', '2017-01-01'],
    ['911', '541', '2020-01-01'],
    ['099', '214', '2021-01-01'],
    ['588', '507', '2025-01-01'],
  ])('%s went into %s on %s', (from, to, on) => {
    const predecessor = index.byCode(from, localDate('2016-06-01'))!;
    expect(index.successorsOf(predecessor)).toEqual([{ municipalityId: index.byCode(to, today), on, eventKind: 'MERGER' }]);
    expect(index.predecessorsOf(index.byCode(to, today)!)).toEqual([{ municipalityId: predecessor, on, eventKind: 'MERGER' }]);
  });

  it('are five mergers and the five moves between regions of 2021', () => {
    const kinds = AREA_REGISTER.events.map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === 'MERGER').length, kinds.filter((kind) => kind === 'AREA_TRANSFER').length]).toEqual([5, 5]);
  });
});

describe('G-07 former municipalities', () => {
  it('are all there, each with a day and a successor of the register', () => {
    expect(FORMER_MUNICIPALITIES).toHaveLength(271);
    expect(FORMER_MUNICIPALITIES.filter(({ dissolvedOn }) => !isLocalDate(dissolvedOn))).toEqual([]);
    const lost = FORMER_MUNICIPALITIES.filter(({ successorIds }) => successorIds.some((id) => index.municipality(id) === null));
    expect(lost).toEqual([]);
  });

  it.each([
    ['nilsia', 'Kuopio', 'Nilsiä'],
    ['534', 'Kuopio', 'Nilsiä'],
    ['Vehmersalmi', 'Kuopio', 'Vehmersalmi'],
    ['Muuruvesi', 'Kuopio', 'Muuruvesi'],
    ['Varpaisjärvi', 'Lapinlahti', 'Varpaisjärvi'],
    ['Maksamaa', 'Vöyri', 'Maksamaa'],
    ['Väståboland', 'Parainen', 'Väståboland'],
    ['174', 'Kuopio', 'Juankoski'],
    ['Pertunmaa', 'Mäntyharju', 'Pertunmaa'],
  ])('%s finds %s, ent. %s', (query, name, former) => {
    expect(search(query)).toContainEqual([name, former]);
  });

  it('finds both successors of Längelmäki, which was split in 2007', () => {
    expect(search('Längelmäki')).toEqual([
      ['Jämsä', 'Längelmäki'],
      ['Orivesi', 'Längelmäki'],
    ]);
  });

  it('scenario 29: "ahtari" finds Ähtäri, "nilsia" Kuopio, "idensalmi" Iisalmi', () => {
    expect(search('ahtari')).toEqual([['Ähtäri', null]]);
    expect(search('nilsia')).toEqual([['Kuopio', 'Nilsiä']]);
    expect(search('idensalmi')).toEqual([['Iisalmi', null]]);
  });

  it('does not call a municipality by a former name that it still has', () => {
    expect(search('Heinola')).toEqual([['Heinola', null]]);
    expect(search('S:t Michel')[0]).toEqual(['Mikkeli', null]);
  });
});

describe('G-08 points and populations', () => {
  it('has a point in Finland for everyone and the population of everyone that exists', () => {
    const details = AREA_REGISTER.municipalities.map(({ id }) => municipalityDetails(id)!);
    expect(details.filter(({ latitude, longitude }) => !(latitude > 59 && latitude < 71 && longitude > 19 && longitude < 32))).toEqual([]);
    const existing = index.municipalitiesOn(today).map(({ id }) => municipalityDetails(id)!.population ?? 0);
    expect(existing.filter((population) => population < 100)).toEqual([]);
    expect(existing.reduce((sum, population) => sum + population)).toBeGreaterThan(5_500_000);
    expect(municipalityDetails('nobody')).toBeNull();
  });
});
