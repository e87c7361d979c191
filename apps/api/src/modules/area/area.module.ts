import { Module } from '@nestjs/common';

import { AreaEventService } from './area-event.service';
import { AreaStore } from './area-store';
import { AreaReader } from './area.reader';
import { AreaResolver } from './area.resolver';
import { MembershipService } from './membership.service';

/** G-01 … G-07: municipalities, counties, regions, districts' areas and what changes them. */
@Module({
  providers: [AreaStore, AreaReader, AreaEventService, MembershipService, AreaResolver],
  exports: [AreaStore, AreaReader],
})
export class AreaModule {}
