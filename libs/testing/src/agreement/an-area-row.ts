import type { AreaRowFacts } from '@kumppani/domain';

export const anAreaRow = (changes: Partial<AreaRowFacts> = {}): AreaRowFacts => ({
  id: `row-${changes.isExclusion ? 'without-' : ''}${changes.countyCode ?? changes.regionCode ?? changes.municipalityId ?? 'country'}`,
  shape: 'WHOLE_COUNTRY',
  isExclusion: false,
  countyCode: null,
  regionCode: null,
  municipalityId: null,
  from: null,
  to: null,
  isPartOnly: false,
  mergerEffect: null,
  ...changes,
});

export const wholeCounty = (countyCode: string, changes: Partial<AreaRowFacts> = {}): AreaRowFacts =>
  anAreaRow({ shape: 'WHOLE_COUNTY', countyCode, ...changes });

export const wholeRegion = (regionCode: string, changes: Partial<AreaRowFacts> = {}): AreaRowFacts =>
  anAreaRow({ shape: 'WHOLE_REGION', regionCode, ...changes });

export const listedMunicipality = (municipalityId: string, changes: Partial<AreaRowFacts> = {}): AreaRowFacts =>
  anAreaRow({ shape: 'MUNICIPALITY', municipalityId, ...changes });

export const excludedMunicipality = (municipalityId: string, changes: Partial<AreaRowFacts> = {}): AreaRowFacts =>
  anAreaRow({ shape: 'MUNICIPALITY', municipalityId, isExclusion: true, ...changes });
