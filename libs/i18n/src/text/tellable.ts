import type { MessageParams } from '../translator';

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** Whether the texts have the key, and the values all that its text needs. Any language will do: all have the same params. */
export function isTellable(texts: Readonly<Record<string, string>>, key: string, values: MessageParams): boolean {
  const text = texts[key] ?? texts[`${key}_other`];
  return text !== undefined && [...text.matchAll(PLACEHOLDER)].every(([, name]) => name !== undefined && name in values);
}
