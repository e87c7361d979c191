import { problem, type Problem } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { plainToInstance, Transform } from 'class-transformer';
import { IsDefined, IsUUID, ValidateIf, validate, type ValidationError } from 'class-validator';

import { catalogueError } from './errors';
import { InvalidInput } from './outcomes';

/** Runs class-validator on an input object that GraphQL has already typed; null when its shape is right. */
export async function invalidInput(input: object, language: Language): Promise<InvalidInput | null> {
  const errors = await validate(input, { forbidUnknownValues: false });
  return errors.length > 0
    ? new InvalidInput(
        errors.flatMap((error) => problemsOf(error, '')),
        language,
      )
    : null;
}

/**
 * The same for the arguments of a query, which has no `InvalidInput` to answer: a page or a filter that no screen of ours sends.
 * @throws GEN-400
 */
export async function assertShape<T extends object>(shape: new () => T, input: T | null | undefined, language: Language): Promise<void> {
  const errors = input === null || input === undefined ? [] : await validate(plainToInstance(shape, input), { forbidUnknownValues: false });
  if (errors.length === 0) return;
  const detail = errors.flatMap((error) => problemsOf(error, '')).map((one) => one.path);
  throw catalogueError(language, 'GEN-400', {}, { detail: detail.join(', '), http: { status: 400 } });
}

function problemsOf(error: ValidationError, parent: string): Problem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const nested = (error.children ?? []).flatMap((child) => problemsOf(child, path));
  return error.constraints ? [problem('GEN-003', { field: path }, path), ...nested] : nested;
}

const lowerCased = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lowerCased);
  return typeof value === 'string' ? value.toLowerCase() : value;
};

/** A UUID, in the one way that the database writes it: an id in capitals would be another record's to the history and to a comparison. */
export function IsId({ each = false } = {}): PropertyDecorator {
  const isUuid = IsUUID(undefined, { each });
  const isLowerCased = Transform(({ value }: { value: unknown }) => lowerCased(value));
  return (target, property) => [isUuid, isLowerCased].forEach((decorate) => decorate(target, property));
}

/** May be left out, but not emptied. */
export function NeverEmpty(): PropertyDecorator {
  const isGiven = ValidateIf((_input, value) => value !== undefined);
  const isDefined = IsDefined();
  return (target, property) => [isGiven, isDefined].forEach((decorate) => decorate(target, property));
}
