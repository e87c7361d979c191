/** yhdestä, neljästä, viidestä, seitsemästä, yhdeksästä; the others end in -sta. */
const FRONT_DIGITS: readonly number[] = [1, 4, 5, 7, 9];

/**
 * The Finnish ending of "out of n" after digits, as the number is read aloud: 292 *kahdesta* → `:sta`, 291 *yhdestä* → `:stä`,
 * 10 *kymmenestä* → `:stä`, 300 *kolmestasadasta* → `:sta`. `n` is a whole number, 0 or more.
 */
export function elativeEnding(n: number): ':sta' | ':stä' {
  const ones = n % 10;
  if (ones !== 0) return FRONT_DIGITS.includes(ones) ? ':stä' : ':sta';
  return n % 100 === 0 ? ':sta' : ':stä';
}
