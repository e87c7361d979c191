import type { Problem, ProblemCode, Reason } from '@kumppani/domain';
import { problem } from '@kumppani/domain';
import { problemText, reasonText, createTranslator, type Language } from '@kumppani/i18n';
import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Refusal } from '../database';

@ObjectType('Problem', {
  description: 'What is wrong, with its code from the error catalogue and its text in the language of the request.',
})
export class ProblemType {
  @Field(() => String, { description: 'Code of the error catalogue, `AGR-01`.' })
  code: string;

  @Field(() => String, { description: 'What is wrong and what to do.' })
  message: string;

  @Field(() => String, { description: 'The input field to blame, `term.ends`; empty when no single one.' })
  path: string;

  @Field(() => Boolean, { description: 'A warning may be accepted by sending its code in `acceptedWarnings`.' })
  warning: boolean;
}

@ObjectType('Reason', { description: 'Why a value is what it is.' })
export class ReasonType {
  @Field(() => String, { description: 'Code of the reason.' })
  code: string;

  @Field(() => String, { description: 'The reason as a sentence in the language of the request.' })
  text: string;
}

/** Problems put into words. */
export const problemTypes = (problems: readonly Problem[], language: Language): ProblemType[] =>
  problems.map((found) => ({
    code: found.code,
    message: problemText(createTranslator(language), found),
    path: found.path,
    warning: found.warning,
  }));

export const reasonTypes = (reasons: readonly Reason[], language: Language): ReasonType[] =>
  reasons.map((found) => ({ code: found.code, text: reasonText(createTranslator(language), found) }));

@ObjectType({ description: 'The input has the wrong shape: a missing, too long or malformed value.' })
export class InvalidInput extends Refusal {
  @Field(() => [ProblemType], { description: 'Every malformed field.' })
  problems: ProblemType[];

  constructor(problems: readonly Problem[], language: Language) {
    super();
    this.problems = problemTypes(problems, language);
  }
}

@ObjectType({ description: 'A rule of the domain says no, or warns. Nothing was stored.' })
export class RuleViolation extends Refusal {
  @Field(() => [ProblemType], { description: 'Every rule that says no.' })
  problems: ProblemType[];

  constructor(problems: readonly Problem[], language: Language) {
    super();
    this.problems = problemTypes(problems, language);
  }
}

@ObjectType({ description: 'A field that two people changed (A-18).' })
export class FieldConflict {
  @Field(() => String, { description: 'The field, `term.ends`.' })
  field: string;

  @Field(() => String, { description: 'Its name on the screen.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What this request wanted.' })
  mine: string | null;

  @Field(() => String, { nullable: true, description: 'What stands now.' })
  current: string | null;

  @Field(() => String, { nullable: true, description: 'What stood when the person opened it.' })
  original: string | null;
}

@ObjectType({
  description: 'Somebody else changed the same field meanwhile (GEN-409), or the record can no longer take the change (GEN-412).',
})
export class StaleVersion extends Refusal {
  @Field(() => String, { description: 'GEN-409 or GEN-412.' })
  code: string;

  @Field(() => String, { description: 'What to do.' })
  message: string;

  @Field(() => Int, { description: 'The version that stands now.' })
  currentVersion: number;

  @Field(() => [FieldConflict], { description: 'The fields both changed.' })
  conflicts: FieldConflict[];

  constructor(currentVersion: number, conflicts: FieldConflict[], language: Language) {
    super();
    this.code = conflicts.length > 0 ? 'GEN-409' : 'GEN-412';
    this.message = codeText(this.code as ProblemCode, language);
    this.currentVersion = currentVersion;
    this.conflicts = conflicts;
  }
}

@ObjectType({ description: 'There is no such record, or you may not see it: the same answer (R-05).' })
export class NotFound extends Refusal {
  @Field(() => String, { description: 'GEN-404.' })
  code = 'GEN-404';

  @Field(() => String, { description: 'What to do.' })
  message: string;

  constructor(language: Language) {
    super();
    this.message = codeText('GEN-404', language);
  }
}

@ObjectType({ description: 'You see it but may not do this: which rule, which right, and whom to ask (R-06).' })
export class Forbidden extends Refusal {
  @Field(() => String, { description: 'GEN-403.' })
  code = 'GEN-403';

  @Field(() => String, { description: 'The whole answer in words.' })
  message: string;

  @Field(() => String, { description: 'The rule that says no, `R-04`.' })
  rule: string;

  @Field(() => String, { description: 'The right that is missing, in words.' })
  missingRight: string;

  @Field(() => [String], { description: 'The nearest people who can grant it.' })
  askFrom: string[];

  constructor(fields: { rule: string; missingRight: string; askFrom: string[] }, language: Language) {
    super();
    this.message = problemText(createTranslator(language), problem('GEN-403', { right: fields.missingRight, askFrom: fields.askFrom }));
    this.rule = fields.rule;
    this.missingRight = fields.missingRight;
    this.askFrom = fields.askFrom;
  }
}

@ObjectType({ description: 'Whether you may do something with a record now, and if not, why (R-06).' })
export class ActionState {
  @Field(() => String, { description: 'The action, `agreement.sign`.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it may be done.' })
  allowed: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  reason: string | null;
}

const codeText = (code: ProblemCode, language: Language): string => problemText(createTranslator(language), problem(code));
