import type { fi } from './messages/fi';

/** The shape of a feature's Finnish messages; Swedish and English must have exactly the same keys. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translated<Source[Key]>;
};

/** All three languages look like the Finnish one. */
export type Messages = Translated<typeof fi>;

/** Plurals are written `key_one` and `key_other` and asked for as `key` with `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` ? Base : Key extends `${infer Base}_other` ? Base : Key;

type KeysOf<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string ? `${Prefix}${WithoutPlural<Key>}` : KeysOf<Node[Key], `${Prefix}${Key}.`>;
}[keyof Node & string];

/** Every text by its path: `problems.AGR-01`, `shell.signOut`. */
export type MessageKey = KeysOf<typeof fi>;
