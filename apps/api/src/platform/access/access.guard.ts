import { decide } from '@kumppani/domain';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';

import { forbiddenError, notSignedInError } from '../graphql/errors';
import type { RequestContext } from './request-context';
import { REQUIREMENT, type Requirement } from './requires';
import { WHY_NOT, type WhyNot } from './why-not';

/** Decision 6: a root field that asks nothing is refused; the start check (`root-field-check.ts`) finds it before anybody calls it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(WHY_NOT) private readonly whyNot: WhyNot,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const requirement = this.reflector.get<Requirement | undefined>(REQUIREMENT, context.getHandler());
    const { actor, language } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (!requirement) throw forbiddenError(language, { rule: 'R-04', missingRight: '', askFrom: [] });
    if ('publicBecause' in requirement) return true;
    if (!actor) throw notSignedInError(language);
    if ('signedInBecause' in requirement) return true;
    const decision = decide(actor, requirement.right);
    if (!decision.allowed) throw forbiddenError(language, await this.whyNot.explain(actor, decision, language));
    return true;
  }
}
