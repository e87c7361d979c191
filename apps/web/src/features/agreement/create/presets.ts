import { presetsFor } from '@kumppani/domain';
import type { PartnerChoiceFragment } from '../../../graphql/generated/graphql';
import type { FormValues, Place } from './form-values';

/**
 * the counterpart presets kind and area, so that staff type little more than term, start and end.
 * The rule is the domain's; the codes stand for the identities, which the web does not know.
 */
export function presetValues(partner: PartnerChoiceFragment, nameOf: (code: string) => string): Partial<FormValues> {
  const { kind, area } = presetsFor({
    id: partner.id,
    kind: partner.kind,
    countyCode: partner.countyCode,
    municipalityIds: partner.municipalityCodes,
  });
  const [first] = area;
  if (!first) return { kind, shape: null, county: null, municipalities: [] };
  const municipalities = area.flatMap(({ municipalityId }): Place[] =>
    municipalityId ? [{ code: municipalityId, name: nameOf(municipalityId) }] : [],
  );
  return { kind, shape: first.shape, county: first.countyCode, municipalities, exclusions: [], exclusionsFrom: null };
}
