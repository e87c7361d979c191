import { LANGUAGES, type Language } from './language';
import { en } from './messages/en';
import { fi } from './messages/fi';
import { sv } from './messages/sv';

type Tree = { readonly [key: string]: string | Tree };

const TREES: Record<Language, Tree> = { fi, sv, en };

const leavesOf = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leavesOf(value, `${prefix}${key}.`),
  );

const textsOf = (language: Language): Map<string, string> => new Map(leavesOf(TREES[language]));

const paramsOf = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1]!).sort();

const finnish = textsOf('fi');

describe('Z-01 messages', () => {
  it('has hundreds of Finnish texts', () => expect(finnish.size).toBeGreaterThan(300));

  describe.each(['sv', 'en'] as const)('%s', (language) => {
    const texts = textsOf(language);

    it('lacks no key', () => expect([...finnish.keys()].filter((key) => !texts.has(key))).toEqual([]));
    it('has no key of its own', () => expect([...texts.keys()].filter((key) => !finnish.has(key))).toEqual([]));
    it('uses the params of the Finnish text', () => {
      const unbalanced = [...finnish].filter(([key, text]) => texts.has(key) && `${paramsOf(text)}` !== `${paramsOf(texts.get(key)!)}`);
      expect(unbalanced.map(([key]) => key)).toEqual([]);
    });
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const texts = [...textsOf(language)];

    it('has no empty text', () => expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]));
    it('closes what it opens', () => {
      const broken = texts.filter(([, text]) => /\{\{|\}\}/.test(text.replace(/\{\{\w+\}\}/g, '')) || /(<b>)(?!.*<\/b>)/.test(text));
      expect(broken).toEqual([]);
    });
    it('has both forms of every plural', () => {
      const keys = new Set(texts.map(([key]) => key));
      const other = (key: string) => (key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one'));
      expect([...keys].filter((key) => !keys.has(other(key)))).toEqual([]);
    });
    it('has no double spaces, straight double quotes or three dots', () => {
      expect(texts.filter(([, text]) => / {2}|"|\.\.\./.test(text))).toEqual([]);
    });
  });

  it('is translated: no Swedish or English sentence is the Finnish one', () => {
    const sentences = [...finnish].filter(([, text]) => text.split(' ').length > 3 && /[a-zäö]{3}/.test(text.replace(/\{\{\w+\}\}/g, '')));
    const same = sentences.filter(([key, text]) => textsOf('sv').get(key) === text || textsOf('en').get(key) === text);
    expect(same).toEqual([]);
  });
});
