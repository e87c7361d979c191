import { checkMunicipalityCode, problem, type AreaIndex, type LocalDate, type Problem } from '@kumppani/domain';

/** GEO-01: what is wrong with the codes themselves, each under its place in the list. */
export const codeProblems = (codes: readonly string[], path: string): Problem[] =>
  codes.flatMap((text, position) => {
    const checked = checkMunicipalityCode(text);
    return checked.ok ? [] : checked.problems.map((found) => ({ ...found, path: `${path}.${position}` }));
  });

/** The municipality that uses the code on the day; otherwise the one that did or will, so that a rule can say that it is not there then. */
export function municipalityByCode(index: AreaIndex, text: string, day: LocalDate): string | null {
  const code = text.trim();
  const another = index.register.municipalities.filter(({ versions }) => versions.some((version) => version.code === code)).at(-1);
  return index.byCode(code, day) ?? another?.id ?? null;
}

export interface FoundMunicipalities {
  readonly ids: readonly string[];
  /** GEO-03 for a code that no municipality has ever had. */
  readonly problems: readonly Problem[];
}

/** The municipalities behind codes of the right shape, each once. `on`: the day the message names. */
export function municipalitiesByCode(
  index: AreaIndex,
  codes: readonly string[],
  day: LocalDate,
  on: LocalDate,
  path: string,
): FoundMunicipalities {
  const found = codes.map((code, position) => ({ code, id: municipalityByCode(index, code, day), path: `${path}.${position}` }));
  return {
    ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
    problems: found.filter(({ id }) => id === null).map((one) => problem('GEO-03', { municipality: one.code.trim(), on }, one.path)),
  };
}
