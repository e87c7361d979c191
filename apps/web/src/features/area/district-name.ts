import type { Translator } from '@kumppani/i18n';

interface Placed {
  readonly county?: { readonly code: string } | null;
  readonly district?: { readonly name: string } | null;
}

/** Åland as a pseudo area (G-02). */
const ALAND = '91';

/** G-03: Åland has no district; elsewhere a district that is not there has not been confirmed yet, which is not the same. */
export const districtName = ({ t }: Translator, { county, district }: Placed): string =>
  district?.name ?? t(county?.code === ALAND ? 'area.noDistrict' : 'area.districtToConfirm');
