/** The same messages in another language: each key and what it is given, whatever the words. */
export type Translation<Messages> = Messages extends (...values: infer Values) => infer Said
  ? (...values: Values) => Said extends string ? string : Said
  : Messages extends string
    ? string
    : { readonly [Key in keyof Messages]: Translation<Messages[Key]> };
