import { Module } from '@nestjs/common';

import { AgreementModule } from '../agreement';
import { AreaModule } from '../area';
import { SettingsModule } from '../settings';
import { CoverageDifferenceService } from './coverage-difference.service';
import { CoverageExplanationService } from './coverage-explanation.service';
import { CoverageQueries } from './coverage.queries';
import { CoverageResolver } from './coverage.resolver';
import { CoverageService } from './coverage.service';

@Module({
  imports: [AgreementModule, AreaModule, SettingsModule],
  providers: [CoverageQueries, CoverageService, CoverageDifferenceService, CoverageExplanationService, CoverageResolver],
})
export class CoverageModule {}
