/**
 * Makes libs/geodata/src/data from classification files in the format of `SOURCES.md`.
 * Run: node tools/geodata/build.mjs ../shared/data. The same input gives the same bytes.
 */
import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formerRows, mergerRows, regionMoveRows } from './event-rows.mjs';
import { countyRows, districtRows, regionRows, unconfirmedRows } from './membership-rows.mjs';
import { detailRows, municipalityRows } from './municipality-rows.mjs';
import { readCsv } from './read-csv.mjs';
import { districtId } from './stable-id.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, '../../libs/geodata/src/data');
const folder = process.argv[2];
if (!folder) {
  console.error('Give the folder of the classification files: node tools/geodata/build.mjs ../shared/data');
  process.exit(1);
}

const STATISTICS_FINLAND = {
  source: 'Tilastokeskus, luokitukset (kunta, maakunta, hyvinvointialue), muokattu',
  licence: 'CC BY 4.0',
};
const OWN = { source: 'Järjestön omat julkiset sivut', licence: 'facts' };

const input = (name) => readCsv(path.join(folder, name));
const own = (name) => path.join(here, 'sources', name);

/** One record per line: a change of one municipality is one changed line. */
function write(name, origin, rows) {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const head = `  "source": ${JSON.stringify(origin.source)},\n  "licence": ${JSON.stringify(origin.licence)},\n`;
  writeFileSync(path.join(target, name), `{\n${head}  "rows": [\n${lines}\n  ]\n}\n`);
  console.log(`${name}: ${rows.length}`);
}

const byCode = (a, b) => (a.code < b.code ? -1 : 1);
const byDay = (a, b) => (a.on < b.on ? -1 : Number(a.on > b.on));
const classification = input('municipalities.csv').sort(byCode);
const districts = JSON.parse(readFileSync(own('districts.json'), 'utf8'));
const asArea = (row) => ({ code: row.code, nameFi: row.name_fi, nameSv: row.name_sv, nameEn: row.name_en });

mkdirSync(target, { recursive: true });
write(
  'municipalities.json',
  STATISTICS_FINLAND,
  municipalityRows(classification, readCsv(own('name-forms.csv')), readCsv(own('cities.csv'))),
);
write('municipality-details.json', STATISTICS_FINLAND, detailRows(classification));
write(
  'counties.json',
  STATISTICS_FINLAND,
  input('wellbeing_counties.csv').map((row) => ({ ...asArea(row), isCounty: row.kind === 'county' })),
);
write('regions.json', STATISTICS_FINLAND, input('regions.csv').map(asArea));
write('county-memberships.json', STATISTICS_FINLAND, countyRows(classification));
write('region-memberships.json', STATISTICS_FINLAND, regionRows(input('municipality_region_history.csv')));
write('area-events.json', STATISTICS_FINLAND, [...mergerRows(classification), ...regionMoveRows(classification)].sort(byDay));
write('former-municipalities.json', STATISTICS_FINLAND, formerRows(input('former_municipalities_all.csv'), classification));
write(
  'districts.json',
  OWN,
  districts.map(({ key, nameFi }) => ({ id: districtId(key), key, nameFi, nameSv: nameFi })),
);
write('district-memberships.json', OWN, districtRows(districts, classification));
write('district-memberships-to-confirm.json', OWN, unconfirmedRows(districts, classification));
