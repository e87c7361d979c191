import type { Denial, PersonActor } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';

/** which rule says no, the right that is missing, in words, and the nearest people who can grant it. */
export interface Explanation {
  readonly rule: string;
  readonly missingRight: string;
  readonly askFrom: string[];
}

/** Puts a denial into words; the identity module knows the people. */
export interface WhyNot {
  explain(actor: PersonActor, denial: Denial, language: Language): Promise<Explanation>;
}

export const WHY_NOT = Symbol('WhyNot');
