import { Module } from '@nestjs/common';

import { AreaModule } from '../area';
import { HistoryModule } from '../history';
import { OrganisationModule } from '../organisation';
import { PartnerModule } from '../partner';
import { SettingsModule } from '../settings';
import { AgreementActions } from './agreement-actions';
import { AgreementFieldsResolver } from './agreement-fields.resolver';
import { AgreementLifecycleService } from './agreement-lifecycle.service';
import { AgreementListQueries } from './agreement-list.queries';
import { AgreementWriter } from './agreement-writer';
import { AgreementDerivation } from './agreement.derivation';
import { AgreementQueries } from './agreement.queries';
import { AgreementResolver } from './agreement.resolver';
import { AgreementService } from './agreement.service';

@Module({
  imports: [AreaModule, HistoryModule, OrganisationModule, PartnerModule, SettingsModule],
  providers: [
    AgreementActions,
    AgreementDerivation,
    AgreementFieldsResolver,
    AgreementLifecycleService,
    AgreementListQueries,
    AgreementQueries,
    AgreementResolver,
    AgreementService,
    AgreementWriter,
  ],
  exports: [AgreementDerivation, AgreementService, AgreementLifecycleService],
})
export class AgreementModule {}
