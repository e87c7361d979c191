import { Module } from '@nestjs/common';

import { OrganisationStore } from './organisation.store';
import { UnitResolver } from './unit.resolver';

@Module({ providers: [OrganisationStore, UnitResolver], exports: [OrganisationStore] })
export class OrganisationModule {}
