import { isLanguage, languageOr } from './language';
import { createI18n, createTranslator, translatorOf } from './translator';

describe('Z-01 translator', () => {
  it.each([
    ['fi', 'Kirjaa olemassa oleva sopimus'],
    ['sv', 'Registrera ett befintligt avtal'],
    ['en', 'Record an existing agreement'],
  ] as const)('speaks %s', (language, text) => expect(createTranslator(language).t('agreement.page.recordExisting')).toBe(text));

  it('is made once per language', () => expect(createTranslator('sv')).toBe(createTranslator('sv')));

  it.each([
    ['fi', 1, '1 kunta'],
    ['fi', 2, '2 kuntaa'],
    ['fi', 0, '0 kuntaa'],
    ['sv', 1, '1 kommun'],
    ['sv', 0, '0 kommuner'],
    ['en', 1, '1 municipality'],
    ['en', 2, '2 municipalities'],
  ] as const)('%s: plural of %i', (language, count, text) =>
    expect(createTranslator(language).t('agreement.page.municipalities', { count })).toBe(text),
  );

  it('follows the language of an instance', async () => {
    const instance = createI18n('fi');
    await instance.changeLanguage('en');
    expect(translatorOf(instance).t('agreement.page.why')).toBe('Why?');
  });

  it('shows values as they are, with neither escaping nor another text in them', () => {
    const shown = createTranslator('fi').t('agreement.page.exceptFor', { places: `<A & B> $t(agreement.page.why) {{x}}` });
    expect(shown).toBe('paitsi <A & B> $t(agreement.page.why) {{x}}');
  });

  it('finds texts by keys made at run time', () => {
    const translator = createTranslator('fi');
    expect(translator.find('access.rights.agreement.edit')).toBe('sopimusten muokkaaminen');
    expect(translator.find('access.rights.agreement.fly')).toBeUndefined();
    expect(translator.find('access.rights.agreement')).toBeUndefined();
  });

  it('takes any other language for Finnish', () => {
    expect(['fi', 'sv', 'en', 'de', '', null, undefined].map((value) => languageOr(value))).toEqual([
      'fi',
      'sv',
      'en',
      'fi',
      'fi',
      'fi',
      'fi',
    ]);
    expect(isLanguage('de')).toBe(false);
  });
});
