import type { PartnerChoiceFragment } from '../../../graphql/generated/graphql';
import { areaRowsOf, emptyValues, fieldsOf, type FormValues } from './form-values';
import { presetValues } from './presets';
import { formFieldOf } from './problem-field';
import { missingFields } from './validate';

const county: PartnerChoiceFragment = {
  __typename: 'Partner',
  id: 'p1',
  kind: 'COUNTY',
  name: 'Pohjois-Savon hyvinvointialue',
  countyCode: '11',
  municipalityCodes: [],
};
const town: PartnerChoiceFragment = {
  ...county,
  id: 'p2',
  kind: 'MUNICIPALITY',
  name: 'Kuopion kaupunki',
  countyCode: null,
  municipalityCodes: ['297'],
};
const base = emptyValues('me', 'district');
const complete: FormValues = {
  ...base,
  partner: county,
  shape: 'WHOLE_COUNTY',
  county: '11',
  starts: '2026-01-01',
  termKind: 'OPEN_ENDED',
};

describe('A-07 new agreement', () => {
  it('presets the whole county of a county', () => {
    expect(presetValues(county, (code) => code)).toMatchObject({
      kind: 'COOPERATION',
      shape: 'WHOLE_COUNTY',
      county: '11',
      municipalities: [],
    });
  });

  it('presets a municipality itself', () => {
    expect(presetValues(town, () => 'Kuopio')).toMatchObject({
      kind: 'PARTNERSHIP',
      shape: 'MUNICIPALITY',
      municipalities: [{ code: '297', name: 'Kuopio' }],
    });
  });

  it('asks only for the counterpart of a draft', () => {
    expect(missingFields(base, false).map(({ field }) => field)).toEqual(['partner']);
  });

  it('asks for everything of an agreement that exists, in the order of the page', () => {
    expect(missingFields({ ...base, ownUnit: null, responsible: null }, true).map(({ field }) => field)).toEqual([
      'partner',
      'ownUnit',
      'area',
      'starts',
      'termKind',
      'responsible',
    ]);
    expect(missingFields(complete, true)).toEqual([]);
  });

  it('AGR-04: asks for an end, or for the word that it is not known', () => {
    const fixed: FormValues = { ...complete, termKind: 'FIXED' };
    expect(missingFields(fixed, true)).toEqual([{ field: 'ends', message: 'problems.AGR-04' }]);
    expect(missingFields({ ...fixed, isEndUnknown: true }, true)).toEqual([]);
  });

  it('T-05: says that a day is unknown, which is not the same as left open', () => {
    const fields = fieldsOf({ ...complete, termKind: 'FIXED', isStartUnknown: true, isEndUnknown: true });
    expect(fields).toMatchObject({ starts: 'unknown', ends: 'unknown' });
    expect(fieldsOf({ ...complete, ends: '2027-12-31' }).ends).toBeNull();
  });

  it('A-04: turns a whole county with exceptions into rows', () => {
    const rows = areaRowsOf({ ...complete, exclusions: [{ code: '420', name: 'Leppävirta' }] });
    expect(rows.map(({ shape, isExclusion, county: code, municipality }) => [shape, isExclusion, code ?? municipality])).toEqual([
      ['WHOLE_COUNTY', false, '11'],
      ['MUNICIPALITY', true, '420'],
    ]);
    expect(areaRowsOf({ ...complete, county: null })).toEqual([]);
  });

  it('shows each problem of the server at the field that can mend it', () => {
    expect(['parties', 'parties.1.unit', 'term.ends', 'fields.starts', 'area.0.municipality', 'signedOn', ''].map(formFieldOf)).toEqual([
      'partner',
      'ownUnit',
      'ends',
      'starts',
      'area',
      'signedOn',
      '',
    ]);
  });
});
