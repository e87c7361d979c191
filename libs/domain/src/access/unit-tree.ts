/** central organisation → districts → local associations. */
export const UNIT_KINDS = ['CENTRAL', 'DISTRICT', 'ASSOCIATION'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface UnitNode {
  readonly id: string;
  readonly kind: UnitKind;
  /** `null` only for the central organisation. */
  readonly parentId: string | null;
  /** The home municipality of an association (more than one for a joint one). Territory of a district is dated and lives elsewhere. */
  readonly municipalityIds?: readonly string[];
}

/** The tree as rules ask it. An unknown unit has no parent, no kind and nothing below it. */
export interface UnitTree {
  readonly kindOf: (unitId: string) => UnitKind | null;
  /** The unit itself first, then its parents up to the root. */
  readonly pathToRoot: (unitId: string) => readonly string[];
  /** Whether `unitId` is `ancestorId` or below it. */
  readonly isWithin: (unitId: string, ancestorId: string) => boolean;
  /** The unit and all below it. */
  readonly withDescendants: (unitId: string) => readonly string[];
  readonly municipalitiesOf: (unitId: string) => readonly string[];
  /** The district that the unit is or belongs to; the unit itself for the central organisation. */
  readonly districtOf: (unitId: string) => string;
  /** How many steps apart two units are; units of different trees are infinitely far. */
  readonly distance: (a: string, b: string) => number;
}

/** Builds the tree from its nodes, in any order. A node whose parent is missing is a root; a cycle is cut where it closes. */
export function buildUnitTree(nodes: readonly UnitNode[]): UnitTree {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const paths = new Map(nodes.map((node) => [node.id, pathFrom(node, byId)]));
  const pathToRoot = (unitId: string) => paths.get(unitId) ?? [unitId];
  const isWithin = (unitId: string, ancestorId: string) => pathToRoot(unitId).includes(ancestorId);
  return {
    kindOf: (unitId) => byId.get(unitId)?.kind ?? null,
    pathToRoot,
    isWithin,
    withDescendants: (unitId) => nodes.filter((node) => isWithin(node.id, unitId)).map((node) => node.id),
    municipalitiesOf: (unitId) => byId.get(unitId)?.municipalityIds ?? [],
    districtOf: (unitId) => pathToRoot(unitId).find((id) => byId.get(id)?.kind === 'DISTRICT') ?? unitId,
    distance: (a, b) => stepsBetween(pathToRoot(a), pathToRoot(b)),
  };
}

function pathFrom(node: UnitNode, byId: ReadonlyMap<string, UnitNode>): readonly string[] {
  const path: string[] = [];
  let current: UnitNode | undefined = node;
  while (current !== undefined && !path.includes(current.id)) {
    path.push(current.id);
    current = current.parentId === null ? undefined : byId.get(current.parentId);
  }
  return path;
}

function stepsBetween(a: readonly string[], b: readonly string[]): number {
  const meeting = a.findIndex((unitId) => b.includes(unitId));
  const unit = a[meeting];
  return unit === undefined ? Number.POSITIVE_INFINITY : meeting + b.indexOf(unit);
}
