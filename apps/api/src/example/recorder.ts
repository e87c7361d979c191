import { EXAMPLE_ASSOCIATIONS } from './associations';
import type { ExampleAgreement } from './example-agreement';
import { recorderOf, type ExamplePerson } from './people';

/** Who records and answers for an agreement: the owner unit's person; for an association that of its district. */
export function recorderOfAgreement({ by }: Pick<ExampleAgreement, 'by'>): ExamplePerson {
  return recorderOf(EXAMPLE_ASSOCIATIONS.find((association) => association.key === by)?.district ?? by);
}
