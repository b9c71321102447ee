import { guessTarget } from './guess-target';
import type { LaidColumn } from './lay-out-table';
import { plainHeader } from './plain-header';
import type { Contents, Mapping, Target } from './targets';

/** What was chosen before in this dossier for a header, as `plainHeader` writes it; null is a column that is not read. */
export type KnownHeaders = ReadonlyMap<string, Target | null>;

export interface ProposedMapping {
  readonly mapping: Mapping;
  /** Columns that are known and on purpose not read: numbers of rows, what an export adds to be read. */
  readonly passedOver: ReadonlySet<number>;
}

/** Each column by its header; of columns with the same one, the second and later by their rank as well. */
export const headerKeys = (columns: readonly Pick<LaidColumn, 'column' | 'header'>[]): ReadonlyMap<number, string> => {
  const seen = new Map<string, number>();
  return new Map(
    columns.map(({ column, header }) => {
      const plain = plainHeader(header);
      const rank = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, rank);
      return [column, rank === 1 ? plain : `${plain} ${String(rank)}`] as const;
    }),
  );
};

const isReference = (header: string): boolean => /ref|id|uuid/u.test(plainHeader(header));

/** What each column fills: as it was chosen before, else by its header. A header that is there twice stays so, for someone to choose. */
export const proposeMapping = (columns: readonly LaidColumn[], known: KnownHeaders, contents: Contents = 'activities'): ProposedMapping => {
  const passedOver = new Set<number>();
  const keys = headerKeys(columns);
  const mapping = new Map<number, Target | null>();
  for (const { column, header, holdsNumbers } of columns) {
    const before = known.get(keys.get(column) ?? '');
    const guess = guessTarget(header, holdsNumbers, contents);
    if (before === undefined && guess.passedOver) passedOver.add(column);
    mapping.set(column, header === '' ? null : before === undefined ? guess.target : before);
  }
  // « Code » beside « Référence » is not a second reference.
  const references = columns.filter(({ column }) => mapping.get(column) === 'id');
  const sure = references.filter(({ header }) => isReference(header));
  if (references.length > 1 && sure.length === 1) for (const { column } of references) if (column !== sure[0]?.column) mapping.set(column, null);
  return { mapping, passedOver };
};

/** What was chosen otherwise than guessed, to be remembered for the next file of this dossier. */
export const correctionsOf = (columns: readonly LaidColumn[], mapping: Mapping, contents: Contents = 'activities'): KnownHeaders => {
  const keys = headerKeys(columns);
  return new Map(
    columns.flatMap(({ column, header, holdsNumbers }) => {
      const chosen = mapping.get(column) ?? null;
      const key = keys.get(column);
      return header === '' || key === undefined || guessTarget(header, holdsNumbers, contents).target === chosen ? [] : [[key, chosen] as const];
    }),
  );
};
