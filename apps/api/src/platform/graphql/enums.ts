/** A GraphQL enum object from a domain constant: the constants stay the single source. Register it with `registerEnumType`. */
export const enumOf = <T extends string>(values: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
