import type { Right } from '@kumppani/domain';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

import type { RequestContext } from './request-context';

/** What a root field asks of who calls it. */
export type Requirement = { readonly right: Right } | { readonly publicBecause: string } | { readonly signedInBecause: string };

export const REQUIREMENT = 'kumppani:requirement';

/** The caller holds the right somewhere; which rows, the module's own predicate says. */
export const Requires = (right: Right) => SetMetadata<string, Requirement>(REQUIREMENT, { right });

/** Anybody may call it, signed in or not: why. */
export const Public = (why: string) => SetMetadata<string, Requirement>(REQUIREMENT, { publicBecause: why });

/** Anybody who is signed in may call it, without a right of its own: why. */
export const SignedIn = (why: string) => SetMetadata<string, Requirement>(REQUIREMENT, { signedInBecause: why });

const contextOf = (context: ExecutionContext): RequestContext => GqlExecutionContext.create(context).getContext<RequestContext>();

/** The signed-in person; only behind `@Requires` or `@SignedIn`, where the guard has seen to it. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext) => contextOf(context).actor);

export const CurrentContext = createParamDecorator((_data: unknown, context: ExecutionContext) => contextOf(context));
