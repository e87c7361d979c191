import { compareStarts, contains, intersect, period, type LocalDate, type Period } from '../calendar';
import { groupBy } from './group-by';
import type { AreaMembership, AreaRegister, MembershipKind, Municipality, MunicipalityVersion } from './register';
import { createSuccessions, type Succession } from './successions';

/** A municipality in an area during a period. */
export interface AreaMember {
  readonly municipalityId: string;
  readonly valid: Period;
}

/** The register prepared for questions: built once, every answer a look-up. Days are inclusive (T-01). */
export interface AreaIndex {
  readonly register: AreaRegister;
  municipality(id: string): Municipality | null;
  /** Municipalities that exist on the day, in register order. */
  municipalitiesOn(day: LocalDate): readonly Municipality[];
  /** G-01: name, code and kind on the day; `null` when it does not exist then. */
  versionOn(id: string, day: LocalDate): MunicipalityVersion | null;
  /** The last version: for naming a municipality that has ended. */
  latestVersion(id: string): MunicipalityVersion | null;
  /** From the first version to the last; `null` for an unknown id. */
  existence(id: string): Period | null;
  existsOn(id: string, day: LocalDate): boolean;
  /** G-03: who belonged to the area on some day of the period, and which of those days. COUNTY covers 90 Helsinki and 91 Åland. */
  members(kind: MembershipKind, area: string, during: Period): readonly AreaMember[];
  /** G-03: the county or region code, or the district's unit id; `null` when there is none on the day. */
  areaOf(kind: MembershipKind, municipalityId: string, day: LocalDate): string | null;
  membershipsOf(municipalityId: string, kind: MembershipKind): readonly AreaMembership[];
  /** The municipality that used the code on the day. */
  byCode(code: string, day: LocalDate): string | null;
  /** G-04: where an ended municipality went, one step. Empty for one that goes on. */
  successorsOf(id: string): readonly Succession[];
  /** G-04: the ended municipalities that came into this one, one step. */
  predecessorsOf(id: string): readonly Succession[];
}

const byStart = (a: { valid: Period }, b: { valid: Period }): number => compareStarts(a.valid, b.valid);

function existenceOf({ versions }: Municipality): Period {
  const sorted = [...versions].sort(byStart);
  return period(sorted[0]?.valid.start ?? null, sorted.at(-1)?.valid.end ?? null);
}

const areaKey = (kind: MembershipKind, area: string): string => `${kind} ${area}`;

/** G-01…G-04: prepares the register. Cost grows with its rows once; the answers do not depend on its size, except lists. */
export function createAreaIndex(register: AreaRegister): AreaIndex {
  const municipalities = new Map(register.municipalities.map((one) => [one.id, one]));
  const existences = new Map(register.municipalities.map((one) => [one.id, existenceOf(one)]));
  const latest = new Map(register.municipalities.map((one) => [one.id, [...one.versions].sort(byStart).at(-1) ?? null]));
  const codes = groupBy(
    register.municipalities.flatMap(({ id, versions }) => versions.map(({ code, valid }) => ({ id, code, valid }))),
    (row) => [row.code],
  );
  const memberships = [...register.memberships].sort(byStart);
  const byArea = groupBy(memberships, (row) => [areaKey(row.kind, row.area)]);
  const byMunicipality = groupBy(memberships, (row) => [areaKey(row.kind, row.municipalityId)]);
  const existence = (id: string): Period | null => existences.get(id) ?? null;
  const versionOn = (id: string, day: LocalDate): MunicipalityVersion | null =>
    municipalities.get(id)?.versions.find((version) => contains(version.valid, day)) ?? null;
  const membershipsOf = (id: string, kind: MembershipKind): readonly AreaMembership[] => byMunicipality.get(areaKey(kind, id)) ?? [];

  return {
    register,
    municipality: (id) => municipalities.get(id) ?? null,
    municipalitiesOn: (day) => register.municipalities.filter(({ id }) => versionOn(id, day) !== null),
    versionOn,
    latestVersion: (id) => latest.get(id) ?? null,
    existence,
    existsOn: (id, day) => versionOn(id, day) !== null,
    members: (kind, area, during) =>
      (byArea.get(areaKey(kind, area)) ?? []).flatMap(({ municipalityId, valid }) => {
        const common = intersect(valid, during);
        return common === null ? [] : [{ municipalityId, valid: common }];
      }),
    areaOf: (kind, id, day) => membershipsOf(id, kind).find((row) => contains(row.valid, day))?.area ?? null,
    membershipsOf,
    byCode: (code, day) => codes.get(code)?.find((row) => contains(row.valid, day))?.id ?? null,
    ...createSuccessions(register.events, existence),
  };
}
