import { Query, Resolver } from '@nestjs/graphql';

import { CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { OrganisationStore } from './organisation.store';
import { unitType, UnitType } from './unit.types';

@Resolver(() => UnitType)
export class UnitResolver {
  constructor(private readonly store: OrganisationStore) {}

  @Query(() => [UnitType], {
    description: 'The whole organisation: the central organisation, then districts, then associations, by name.',
    complexity: 20,
  })
  @Requires('unit.read')
  async units(@CurrentContext() context: RequestContext): Promise<UnitType[]> {
    const organisation = await this.store.current();
    return organisation.units.map((unit) => unitType(unit, organisation, context.language));
  }
}
