import type { PartnerKind, PartyFacts } from '@kumppani/domain';

type Partner = NonNullable<PartyFacts['partner']>;

/** One party; ours unless `partner` says otherwise. */
export const aParty = (changes: Partial<PartyFacts> = {}): PartyFacts => ({
  id: `party-${changes.name ?? 'own'}`,
  side: changes.partner ? 'COUNTERPART' : 'OWN',
  name: 'MLL Keksityn piiri',
  unitId: changes.partner ? null : 'unit-district',
  partner: null,
  ...changes,
});

export const anOwnDistrict = (name = 'MLL Keksityn piiri', unitId = 'unit-district'): PartyFacts => aParty({ name, unitId });

/** A counterpart of a kind; the partner's id follows the name, so that the same name is the same partner. */
export const aCounterpart = (name: string, kind: PartnerKind, partner: Partial<Partner> = {}): PartyFacts =>
  aParty({ name, partner: { id: `partner-${name}`, kind, countyCode: null, municipalityIds: [], ...partner } });

export const aCounty = (countyCode: string, name = `Keksitty alue ${countyCode}`): PartyFacts =>
  aCounterpart(name, 'COUNTY', { countyCode });

export const aMunicipality = (municipalityId: string, name = `Kunta ${municipalityId}`): PartyFacts =>
  aCounterpart(name, 'MUNICIPALITY', { municipalityIds: [municipalityId] });

/** A joint authority that stands for municipalities (C-02). */
export const aJointAuthority = (municipalityIds: readonly string[], name = 'Keksitty kuntayhtymä'): PartyFacts =>
  aCounterpart(name, 'JOINT_AUTHORITY', { municipalityIds });
