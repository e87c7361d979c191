import type { AgreementKind, PartnerKind } from './constants';
import type { AreaRowFacts, PartyFacts } from './facts';

type Partner = NonNullable<PartyFacts['partner']>;

/** The part of an area row that a preset knows; the rest is empty. */
export type AreaPreset = Pick<AreaRowFacts, 'shape' | 'countyCode' | 'municipalityId'>;

/** what the form fills in once the counterpart has been chosen. */
export interface AgreementPreset {
  readonly kind: AgreementKind;
  readonly area: readonly AreaPreset[];
}

const USUAL_KIND: Partial<Record<PartnerKind, AgreementKind>> = {
  MUNICIPALITY: 'PARTNERSHIP',
  JOINT_AUTHORITY: 'PARTNERSHIP',
  STATE_AUTHORITY: 'GRANT_DECISION',
};

const areaOf = (partner: Partner): readonly AreaPreset[] => {
  if (partner.countyCode !== null) return [{ shape: 'WHOLE_COUNTY', countyCode: partner.countyCode, municipalityId: null }];
  return partner.municipalityIds.map((municipalityId) => ({ shape: 'MUNICIPALITY', countyCode: null, municipalityId }));
};

/** a county presets its whole area, a municipality itself, a joint authority those that it stands for. Others leave the area open. */
export const presetsFor = (partner: Partner): AgreementPreset => ({
  kind: USUAL_KIND[partner.kind] ?? 'COOPERATION',
  area: areaOf(partner),
});
