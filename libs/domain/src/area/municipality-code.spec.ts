import { checkMunicipalityCode, readMunicipalityCode } from './municipality-code';

describe('GEO-01 a municipality code has three digits', () => {
  it.each(['005', '297', ' 297 '])('accepts %p', (text) => {
    expect(checkMunicipalityCode(text)).toEqual({ ok: true, value: text.trim() });
  });

  it.each(['5', '05', '0005', '29a', '', '2 97', '²97'])('refuses %p', (text) => {
    expect(checkMunicipalityCode(text)).toEqual({ ok: false, problems: [{ code: 'GEO-01', path: 'code', params: {}, warning: false }] });
  });

  it.each<[string | number, string]>([
    [5, '005'],
    ['5', '005'],
    ['5 ', '005'],
    ['005', '005'],
    ['5.0', '005'],
    ['91,00', '091'],
    [297, '297'],
  ])('an import reads %p as %s', (cell, code) => {
    expect(readMunicipalityCode(cell)).toEqual({ ok: true, value: code });
  });

  it.each(['5.5', '1005', 'Kuopio', '', -5])('an import refuses %p', (cell) => {
    expect(readMunicipalityCode(cell)).toMatchObject({ ok: false, problems: [{ code: 'GEO-01' }] });
  });
});
