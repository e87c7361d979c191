import { createTranslator } from '@kumppani/i18n';
import { districtName } from './district-name';

describe('G-03 a district that is not known', () => {
  const fi = createTranslator('fi');

  it('is told apart from having none, as Åland does', () => {
    expect(districtName(fi, { county: { code: '19' }, district: null })).toBe('Piiri vahvistamatta');
    expect(districtName(fi, { county: { code: '91' }, district: null })).toBe('Ei piiriä');
    expect(districtName(fi, { county: { code: '13' }, district: { name: 'Järvi-Suomen piiri' } })).toBe('Järvi-Suomen piiri');
  });
});
