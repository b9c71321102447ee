/** Who is erased, and what stands in the place of the name in texts that tell the past. */
export interface Erasure {
  readonly person: string;
  readonly name: string;
  readonly mask: string;
  /** The name also goes where it signed: as the author of an entry, of a progress, of a revised target. */
  readonly asAuthor: boolean;
}

type Stored = Readonly<Record<string, unknown>>;

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('fr');

/** Whether someone signed with this name, capitals and spaces aside. */
export const isSameName = (text: string, name: string): boolean => folded(text) === folded(name);

/** Whether a text holds the name anywhere, capitals and spaces aside. */
export const holdsName = (text: string, name: string): boolean => folded(text).includes(folded(name));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The name however it is spaced, composed or capitalised. */
const anywhere = (name: string): RegExp => {
  const words = name.trim().split(/\s+/u).map((word) => {
    const [one, two] = [word.normalize('NFC'), word.normalize('NFD')];
    return `(?:${escaped(one)}|${escaped(two)})`;
  });
  return new RegExp(words.join('\\s+'), 'giu');
};

/** A text of the past with the mask in the place of the name. */
export const maskedText = (text: string, { name, mask }: Erasure): string =>
  holdsName(text, name) ? text.replace(anywhere(name), mask) : text;

const isSigned = (value: unknown, { name }: Erasure): boolean =>
  typeof value === 'object' && value !== null && 'author' in value && typeof value.author === 'string' && isSameName(value.author, name);

const withoutSignature = (value: Stored, erasure: Erasure): Stored => {
  if (!erasure.asAuthor || !isSigned(value, erasure)) return value;
  return { ...value, author: erasure.mask };
};

const fieldWithout = (field: string, value: unknown, erasure: Erasure, mask: boolean): readonly (readonly [string, unknown])[] => {
  if (value === erasure.person) return [];
  if (field === 'author') return [[field, value]];
  return [[field, valueWithout(value, erasure, mask)]];
};

const valueWithout = (value: unknown, erasure: Erasure, mask: boolean): unknown => {
  if (typeof value === 'string') return mask ? maskedText(value, erasure) : value;
  if (Array.isArray(value)) return value.filter((item) => item !== erasure.person).map((item) => valueWithout(item, erasure, mask));
  if (typeof value !== 'object' || value === null) return value;
  const signed = withoutSignature(value as Stored, erasure);
  return Object.fromEntries(Object.entries(signed).flatMap(([field, inner]) => fieldWithout(field, inner, erasure, mask)));
};

/** A record of today without any link to the person; its texts are left as they are, for someone to decide. */
export const recordWithoutPerson = <Record extends object>(record: Record, erasure: Erasure): Record =>
  valueWithout(record, erasure, false) as Record;

/** A record as the journal or the bin tells it, without the person and without the name. */
export const pastWithoutPerson = (record: Stored, erasure: Erasure): Stored => valueWithout(record, erasure, true) as Stored;

/** The fields of a record, at any depth, whose text holds the name. */
export const fieldsNaming = (record: Stored, name: string): readonly string[] =>
  Object.entries(record).flatMap(([field, value]) => (textsIn(value).some((text) => holdsName(text, name)) ? [field] : []));

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
