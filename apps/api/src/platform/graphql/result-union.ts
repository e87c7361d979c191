import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';

import { Refusal } from '../database';

/** The result of a command (decision 5): its payload, or one of the ways it can say no. Payloads may be plain rows. */
export function resultUnion<P, C extends abstract new (...args: never[]) => Refusal>(
  name: string,
  payload: Type<P>,
  refusals: readonly C[],
) {
  type R = InstanceType<C>;
  return createUnionType({
    name,
    description: 'What was done, or why not.',
    types: () => [payload, ...(refusals as unknown as Type<R>[])] as [Type<P>, ...Type<R>[]],
    resolveType: (value: object) => (value instanceof Refusal ? (value.constructor as Type<R>) : payload),
  }) as unknown as P | R;
}
