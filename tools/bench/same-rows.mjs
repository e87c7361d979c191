/** The comparison means something only when both return the same. The order of an agreement list is nobody's promise. */
export function differingRow(mine, theirs) {
  const canonical = (row) =>
    JSON.stringify(
      Object.entries(row)
        .map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])
        .sort(),
    );
  if (mine.length !== theirs.length) return `${mine.length} rows against ${theirs.length}`;
  const index = mine.findIndex((row, position) => canonical(row) !== canonical(theirs[position]));
  return index < 0 ? null : `row ${index + 1}: ${JSON.stringify(mine[index])} against ${JSON.stringify(theirs[index])}`;
}
