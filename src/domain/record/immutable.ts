type Primitive = string | number | boolean | bigint | null | undefined;

/** A value nobody may change in place: stored records are replaced, never edited. */
export type Immutable<T> = unknown extends T
  ? T
  : T extends Primitive | Uint8Array
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Immutable<Item>[]
      : { readonly [Key in keyof T]: Immutable<T[Key]> };
