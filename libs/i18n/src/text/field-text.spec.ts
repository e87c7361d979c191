import { createTranslator } from '../translator';
import { fieldLabel, fieldValueText } from './field-text';

const fi = createTranslator('fi');
const sv = createTranslator('sv');
const ID = '0190a6c2-7d1f-7a31-9b0e-3c5d2f1e4a77';

describe('U-02 field names of the history', () => {
  it.each([
    ['agreement', 'termKind', 'Voimassaolo'],
    ['agreement', 'kind', 'Tyyppi'],
    ['agreement', 'signedOn', 'Allekirjoituspäivä'],
    ['agreement', 'term.ends', 'Päättyy'],
    ['agreement', `area.${ID}.from`, 'Alue'],
    ['agreement', `parties.0`, 'Osapuolet'],
    ['agreement_area_row', 'mergerEffect', 'Vaikutus kuntaliitoksessa'],
    ['agreement_option', 'usedOn', 'Optio käytetty'],
    ['role_assignment', 'role', 'Rooli'],
    ['somewhere', 'nothing', 'Muu tieto'],
  ])('%s.%s', (record, field, label) => expect(fieldLabel(fi, record, field)).toBe(label));

  it('follows the language', () => expect(fieldLabel(sv, 'agreement', 'term.starts')).toBe('Börjar'));
});

describe('U-02 values of the history', () => {
  it.each([
    ['agreement', 'kind', 'FRAMEWORK', 'Puitesopimus'],
    ['agreement', 'starts', '2026-02-09', '9.2.2026'],
    ['agreement', 'ends', 'unknown', 'ei tiedossa'],
    ['agreement', 'ends', '2021-03', '3/2021'],
    ['agreement', 'noticeMonths', 6, '6'],
    ['agreement', 'isRecordedAfterwards', true, 'kyllä'],
    ['agreement', 'originalKeptAt', 'Kaappi 3', 'Kaappi 3'],
    ['agreement', 'ending', null, null],
    ['agreement_area_row', 'shape', 'WHOLE_COUNTY', 'Koko hyvinvointialue'],
    ['partner', 'kind', 'PARISH', 'Seurakunta'],
    ['setting', 'value', ['A', 'B'], 'A ja B'],
    ['setting', 'value', { days: 180 }, '{"days":180}'],
  ])('%s.%s %j', (record, field, value, text) => expect(fieldValueText(fi, record, field, value)).toBe(text));
});
