import { fail, ok, type Result } from '../result';

/** GEO-01: a municipality code is text of three digits, `005`. Spaces round it are forgiven, a missing zero is not. */
export function checkMunicipalityCode(text: string): Result<string> {
  const code = text.trim();
  return /^\d{3}$/.test(code) ? ok(code) : fail('GEO-01', {}, 'code');
}

/**
 * Import only: a spreadsheet has turned `005` into the number 5, into `5 ` or into `5.0`. All of them mean `005`.
 * Forms and the API use `checkMunicipalityCode`, where "5" is a slip.
 */
export function readMunicipalityCode(cell: string | number): Result<string> {
  const digits = /^(\d{1,3})(?:[.,]0+)?$/.exec(String(cell).trim())?.[1];
  return digits === undefined ? fail('GEO-01', {}, 'code') : ok(digits.padStart(3, '0'));
}
