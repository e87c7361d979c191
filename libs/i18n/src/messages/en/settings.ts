import type { Translated } from '../../message-key';
import type { settings as source } from '../fi/settings';

export const settings: Translated<typeof source> = {
  title: 'Settings',
  default: 'Default: {{value}}',
  changedBy: 'Changed by {{actor}} on {{at}}',
  affects_one: 'Changes the state of {{count}} agreement.',
  affects_other: 'Changes the state of {{count}} agreements.',
  names: {
    endingSoonDays: 'Warning time of Ending soon (days)',
    unknownEndMonths: 'Time in force when the end date is not known (months)',
    countedKinds: 'Types of agreement that count in coverage',
    partialCounts: 'Part of the municipality counts',
  },
  explanations: {
    endingSoonDays:
      'An agreement is ending soon when at most this many days are left. For a short agreement the limit is a quarter of its term.',
    unknownEndMonths:
      'The agreement counts as in force for this many months from its start if both its end date and its review date are missing.',
    countedKinds: 'Only agreements of these types show in coverage.',
    partialCounts: 'A municipality counts as covered even if the agreement applies to only a part of it.',
  },
};
