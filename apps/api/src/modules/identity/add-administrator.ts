import { randomUUID } from 'node:crypto';

import { fail, ok, problem, type LocalDate, type Problem, type Result } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { isEmail } from 'class-validator';

import { SYSTEM, type Database } from '../../platform/database';
import { CENTRAL_UNIT_ID } from '../organisation';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password';
import { normalEmail, writePerson } from './write-person';

export interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly password: string;
}

/** The length is all that is asked of a password: GEN-003, TOO_SHORT or TOO_LONG. */
export function passwordProblems(password: string): Problem[] {
  if (password.length < SHORTEST_PASSWORD) return [problem('GEN-003', { variant: 'TOO_SHORT', min: SHORTEST_PASSWORD }, 'password')];
  return password.length > LONGEST_PASSWORD ? [problem('GEN-003', { variant: 'TOO_LONG', max: LONGEST_PASSWORD }, 'password')] : [];
}

/**
 * somebody has to give the first right, and that is the machine, for whoever can run commands on it. USR-04 when the
 * address is taken. @returns the account's id
 */
export async function addAdministrator(database: Database, wish: NewAdministrator, today: LocalDate): Promise<Result<string>> {
  const problems = shapeProblems(wish);
  if (problems.length > 0) return { ok: false, problems };
  const { name, language } = wish;
  const email = normalEmail(wish.email);
  const passwordHash = await hashPassword(wish.password);
  return database.write(SYSTEM, async (tx) => {
    const taken = await tx.query('SELECT 1 FROM account WHERE email = $1', [email]);
    if (taken.length > 0) return fail('USR-04', {}, 'email');
    const id = randomUUID();
    const roles = [{ id: randomUUID(), role: 'ADMINISTRATOR' as const, unitId: CENTRAL_UNIT_ID, from: today }];
    await writePerson(tx, { id, email, name: name.trim(), language, isExample: false, passwordHash, roles });
    return ok(id);
  });
}

function shapeProblems({ email, name, password }: NewAdministrator): Problem[] {
  return [
    ...(isEmail(normalEmail(email)) ? [] : [problem('GEN-003', {}, 'email')]),
    ...(name.trim() === '' ? [problem('GEN-003', { variant: 'MISSING' }, 'name')] : []),
    ...passwordProblems(password),
  ];
}
