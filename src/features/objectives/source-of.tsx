import type { Source } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { useDocuments } from '#storage/live/use-documents';
import { SourceMark } from '#ui/source/source-mark';

/** Where a record or a fact is told, when the record says so. */
export const SourceOf = ({ source }: { readonly source: Source | undefined }) => {
  const { format } = useI18n();
  const documents = useDocuments();
  if (source === undefined) return null;
  const place = format.place(source, documents);
  const [first, last] = source.lines ?? [];
  const lines = first === undefined || last === undefined ? undefined : ([first, last] as const);
  return place === '' ? null : <SourceMark place={place} words={source.words} lines={lines} />;
};
