import { Global, Module } from '@nestjs/common';

import { ACTOR_SOURCE, WHY_NOT } from '../../platform/access';
import { OrganisationModule } from '../organisation';
import { EndRole } from './end-role';
import { ExampleModeGuard } from './example-mode-guard';
import { MeResolver } from './me.resolver';
import { SecurityLog } from './security-log';
import { SessionActorSource } from './session-actor-source';
import { SessionResolver } from './session.resolver';
import { SessionStore } from './session.store';
import { SignInLimits } from './sign-in-limits';
import { SignInService } from './sign-in.service';
import { UserQueries } from './user.queries';
import { UserResolver } from './user.resolver';
import { UserService } from './user.service';
import { WhyNotService } from './why-not.service';

@Global()
@Module({
  imports: [OrganisationModule],
  providers: [
    EndRole,
    ExampleModeGuard,
    MeResolver,
    SecurityLog,
    SessionResolver,
    SessionStore,
    SignInLimits,
    SignInService,
    UserQueries,
    UserResolver,
    UserService,
    WhyNotService,
    { provide: ACTOR_SOURCE, useClass: SessionActorSource },
    { provide: WHY_NOT, useExisting: WhyNotService },
  ],
  exports: [ACTOR_SOURCE, WHY_NOT, WhyNotService],
})
export class IdentityModule {}
