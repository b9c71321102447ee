import type { Source } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { useDocuments } from '#storage/live/use-documents';
import { SourceMark } from '#ui/source/source-mark';
import { useSheet } from './sheet-context';
import styles from './sheet.module.css';

/** A figure of the activity's own document stands under the activity's heading, when its source names no other. */
const useSource = (source: Source | undefined): Source | undefined => {
  const { activity } = useSheet();
  const heading = source?.heading ?? (activity.source?.document === source?.document ? activity.source?.heading : undefined);
  return source === undefined || heading === undefined ? source : { ...source, heading };
};

/** A source written out: the words quoted, then document, heading and lines. */
export const SourcePlace = ({ source: given }: { readonly source: Source | undefined }) => {
  const { m, format } = useI18n();
  const documents = useDocuments();
  const source = useSource(given);
  if (source === undefined) return <i>{m.activities.sheet.noSource}</i>;
  const [first, last] = source.lines ?? [];
  const place = format.text(format.place(source, documents));
  const lines = first === undefined || last === undefined ? undefined : m.common.lines(first, last);
  return (
    <>
      {source.words !== undefined && <q className={styles['quote']}>{format.text(source.words)}</q>}
      <span className={styles['place']}>{[place, lines].filter((part) => part !== undefined && part !== '').join(', ')}</span>
    </>
  );
};

/** The same behind the small sign of a source, for a fact within a line. */
export const FactSource = ({ source: given }: { readonly source: Source | undefined }) => {
  const { format } = useI18n();
  const documents = useDocuments();
  const source = useSource(given);
  if (source === undefined) return null;
  const [first, last] = source.lines ?? [];
  const lines = first === undefined || last === undefined ? undefined : ([first, last] as const);
  const place = format.place(source, documents);
  return place === '' ? null : <SourceMark place={place} words={source.words} lines={lines} />;
};
