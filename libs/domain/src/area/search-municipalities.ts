import type { LocalDate } from '../calendar';
import type { AreaIndex } from './area-index';
import { foldForSearch } from './fold-for-search';
import type { FormerMunicipality } from './former-municipality';
import { identitiesOn } from './identities-on';
import type { MunicipalityVersion } from './register';

/** G-07: a municipality that exists on the day, and the former name by which it was found. */
export interface MunicipalityHit {
  readonly municipalityId: string;
  readonly version: MunicipalityVersion;
  /** `Nilsiä`, to be shown as "ent. Nilsiä"; `null` when found by a name or code of the day. */
  readonly matchedFormer: string | null;
}

interface Candidate {
  readonly code: string;
  readonly names: readonly string[];
  readonly targets: readonly string[];
}

/** How well a name fits, lower is better: first the marks as typed, then a name of the day, then whole, beginning, middle. */
type Fit = number;

const NO_FIT: Fit = Number.POSITIVE_INFINITY;
const FORMER = 3;
const FOLDED_ONLY = 6;

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

function place(name: string, wanted: string): Fit {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : NO_FIT;
}

const fitOf = (name: string, query: string): Fit =>
  Math.min(place(plain(name), plain(query)), FOLDED_ONLY + place(foldForSearch(name), foldForSearch(query)));

const namesOf = (version: MunicipalityVersion): string[] => [version.nameFi, version.nameSv];

/** Every name and code of the register and of the dissolved municipalities, with the municipalities of the day. */
function candidates(index: AreaIndex, former: readonly FormerMunicipality[], day: LocalDate): Candidate[] {
  const on = (id: string): readonly string[] => identitiesOn(index, id, day);
  const own = index.register.municipalities.flatMap(({ id, versions }) =>
    versions.map((version) => ({ code: version.code, names: namesOf(version), targets: on(id) })),
  );
  const dissolved = former.map(({ code, nameFi, nameSv, successorIds }) => ({
    code,
    names: nameSv === null ? [nameFi] : [nameFi, nameSv],
    targets: successorIds.flatMap(on),
  }));
  return [...own, ...dissolved];
}

interface RankedHit extends MunicipalityHit {
  readonly fit: Fit;
}

/** A name that the municipality has on the day is its own, wherever the candidate came from. */
function hitsOf({ code, names, targets }: Candidate, query: string, index: AreaIndex, day: LocalDate): RankedHit[] {
  const isCode = query === code;
  const fits = names.map((name) => ({ name, fit: isCode ? 0 : fitOf(name, query) })).sort((a, b) => a.fit - b.fit);
  const best = fits[0];
  if (best === undefined || best.fit === NO_FIT) return [];
  return targets.flatMap((municipalityId) => {
    const version = index.versionOn(municipalityId, day);
    if (version === null) return [];
    const isOwn = isCode ? version.code === code : namesOf(version).includes(best.name);
    return [{ municipalityId, version, matchedFormer: isOwn ? null : best.name, fit: best.fit + (isOwn ? 0 : FORMER) }];
  });
}

const collator = new Intl.Collator('fi');

/**
 * G-07, H-01, ux.md section 3: municipalities of the day whose name or code, present or historical, Finnish or Swedish, has
 * the query in it. Each is there once, by its best name. Names spelled with the same marks as the query come first, then
 * names of the day before former ones, then a whole name, a beginning, a middle, then the Finnish alphabet. An empty query
 * finds nothing.
 */
export function searchMunicipalities(
  query: string,
  index: AreaIndex,
  former: readonly FormerMunicipality[],
  day: LocalDate,
): MunicipalityHit[] {
  const wanted = query.trim();
  if (foldForSearch(wanted) === '') return [];
  const best = new Map<string, RankedHit>();
  for (const hit of candidates(index, former, day).flatMap((candidate) => hitsOf(candidate, wanted, index, day))) {
    const known = best.get(hit.municipalityId);
    if (known === undefined || hit.fit < known.fit) best.set(hit.municipalityId, hit);
  }
  return [...best.values()]
    .sort((a, b) => a.fit - b.fit || collator.compare(a.version.nameFi, b.version.nameFi))
    .map(({ municipalityId, version, matchedFormer }) => ({ municipalityId, version, matchedFormer }));
}
