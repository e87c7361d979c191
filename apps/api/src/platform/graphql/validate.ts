import { problem, type Problem } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { validate, type ValidationError } from 'class-validator';

import { InvalidInput } from './outcomes';

/** Runs class-validator on an input object that GraphQL has already typed; null when its shape is right. */
export async function invalidInput(input: object, language: Language): Promise<InvalidInput | null> {
  const errors = await validate(input, { forbidUnknownValues: false });
  return errors.length > 0 ? new InvalidInput(errors.flatMap((error) => problemsOf(error, '')), language) : null;
}

function problemsOf(error: ValidationError, parent: string): Problem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const nested = (error.children ?? []).flatMap((child) => problemsOf(child, path));
  return error.constraints ? [problem('GEN-003', { field: path }, path), ...nested] : nested;
}
