import { Module } from '@nestjs/common';

import { PartnerQueries } from './partner.queries';
import { PartnerResolver } from './partner.resolver';
import { PartnerService } from './partner.service';

@Module({ providers: [PartnerQueries, PartnerService, PartnerResolver], exports: [PartnerQueries] })
export class PartnerModule {}
