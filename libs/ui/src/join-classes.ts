/** Joins the class names that apply; CSS modules answer `undefined` for a class without rules. */
export const joinClasses = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
