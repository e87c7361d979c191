import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentContext, Public, type RequestContext } from '../../platform/access';
import { SignInAsExampleInput, SignInInput } from './identity.inputs';
import { SignedOut, SignInResult } from './identity.types';
import { SignInService } from './sign-in.service';

const INPUT = { description: 'What to do it with.' };

@Resolver()
export class SessionResolver {
  constructor(private readonly signInService: SignInService) {}

  @Mutation(() => SignInResult, { description: 'Opens a session by e-mail and password (L-01).' })
  @Public('nobody is signed in before signing in')
  signIn(@Args('input', INPUT) input: SignInInput, @CurrentContext() context: RequestContext): Promise<typeof SignInResult> {
    return this.signInService.withPassword(input, context);
  }

  @Mutation(() => SignInResult, { description: 'Opens a session for an invented person; only in the example mode.' })
  @Public('nobody is signed in before signing in; outside the example mode it finds nobody')
  signInAsExample(
    @Args('input', INPUT) input: SignInAsExampleInput,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof SignInResult> {
    return this.signInService.asExample(input.person, context);
  }

  @Mutation(() => SignedOut, { description: 'Ends the session.' })
  @Public('signing out twice does no harm')
  async signOut(@CurrentContext() context: RequestContext): Promise<SignedOut> {
    await this.signInService.end(context);
    return { ok: true };
  }
}
