/** Letters that Unicode does not take apart into a base letter and a mark. */
const WITHOUT_MARK: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', æ: 'ae', ß: 'ss' };

/**
 * G-07, ux.md section 3: text as search compares it. Case, marks (å ä ö é š → a a o e s), spaces, hyphens and points make no
 * difference: `Mänttä-Vilppula` → `manttavilppula`, `S:t Michel` → `stmichel`.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[øđŋŧæß]/g, (letter) => WITHOUT_MARK[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
