import type { Source } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { useNamedDocuments } from './documents-context';
import { SourceMark } from './source-mark';

interface Props {
  readonly source: Source | undefined;
  /** Detail views also give the lines. */
  readonly detail?: boolean;
}

const linesOf = ({ lines: [first, last] = [] }: Source): readonly [number, number] | undefined =>
  first === undefined || last === undefined ? undefined : [first, last];

/** Where a record or a fact is told, with the words quoted; nothing when the record does not say, or names no known place. */
export const ToldAt = ({ source, detail = false }: Props) => {
  const { format } = useI18n();
  const documents = useNamedDocuments();
  if (source === undefined) return null;
  const place = format.place(source, documents);
  return place === '' ? null : <SourceMark place={place} words={source.words} lines={detail ? linesOf(source) : undefined} />;
};
