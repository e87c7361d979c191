import { Module, type DynamicModule } from '@nestjs/common';

import { AgreementModule } from './modules/agreement';
import { AreaModule } from './modules/area';
import { CoverageModule } from './modules/coverage';
import { HistoryModule } from './modules/history';
import { IdentityModule } from './modules/identity';
import { OrganisationModule } from './modules/organisation';
import { PartnerModule } from './modules/partner';
import { SettingsModule } from './modules/settings';
import { KumppaniGraphQLModule } from './platform/graphql/graphql.module';
import { PlatformModule, type Foundation } from './platform/platform.module';

/** One module per business word. */
export const FEATURES = [
  AgreementModule,
  AreaModule,
  CoverageModule,
  HistoryModule,
  IdentityModule,
  OrganisationModule,
  PartnerModule,
  SettingsModule,
];

@Module({})
export class AppModule {
  static forRoot(foundation: Foundation): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot(foundation), KumppaniGraphQLModule, ...FEATURES] };
  }
}
