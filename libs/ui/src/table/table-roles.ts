/**
 * The table's own roles, said aloud: on a narrow place its parts are laid out as blocks, and some browsers then forget
 * that they are a table. Spread, because the lint rules take the roles for redundant.
 */
export const ROW_GROUP = { role: 'rowgroup' };
export const CELL = { role: 'cell' };
