import { useMemo } from 'react';
import type { SourceDocument } from '#domain/dossier/dossier';
import { TABLE_NAMES } from '#domain/dossier/tables';
import type { DocumentId } from '#domain/record/id';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readRecordsByDocument, type TableCounts } from '#storage/repositories/dossier-contents.repository';
import { Card } from '#ui/card/card';
import styles from './dossier.module.css';

type ByDocument = ReadonlyMap<DocumentId, TableCounts>;

interface Props {
  readonly documents: readonly SourceDocument[];
  readonly total: number;
}

/** The largest kinds of records first: « 153 activités, 1 document ». */
const countsInWords = (counts: TableCounts, { m }: I18n): string =>
  TABLE_NAMES.flatMap((table) => {
    const count = counts[table] ?? 0;
    return count > 0 ? [{ table, count }] : [];
  })
    .toSorted((left, right) => right.count - left.count)
    .map(({ table, count }) => m.dossier.tableCount(table, count))
    .join(', ');

const sum = (counts: TableCounts | undefined): number => Object.values(counts ?? {}).reduce((total, count) => total + count, 0);

const inOrder = (documents: readonly SourceDocument[]): readonly SourceDocument[] =>
  documents.toSorted((left, right) => (left.lines?.[0] ?? 0) - (right.lines?.[0] ?? 0) || (left.id < right.id ? -1 : 1));

const Row = ({ document, byDocument }: { readonly document: SourceDocument; readonly byDocument: ByDocument | undefined }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.dossier.documents;
  const counts = byDocument?.get(document.id);
  const [first, last] = document.lines ?? [];
  return (
    <tr>
      <th scope="row" className={styles['document']}>
        {format.text(document.title)}
        {document.note !== undefined && <span className={styles['note']}>{format.text(document.note)}</span>}
      </th>
      <td data-label={words.date}>{document.date === undefined ? <em>{words.unknownDate}</em> : format.period(document.date, 'long')}</td>
      <td data-label={words.lines} className={styles['lines']}>{first === undefined || last === undefined ? <em>{words.unknownLines}</em> : words.fromTo(first, last)}</td>
      <td data-label={words.records}>
        {byDocument === undefined ? <em>{words.counting}</em> : counts === undefined ? <em>{words.nothing}</em> : countsInWords(counts, i18n)}
      </td>
    </tr>
  );
};

/** The documents that the records were taken from, and how many each gave. */
export const DocumentsCard = ({ documents, total }: Props) => {
  const { m } = useI18n();
  const words = m.dossier.documents;
  const { data: byDocument, error } = useLiveRead('records-by-document', [], ({ db, dossier }) => readRecordsByDocument(db, dossier));
  if (error !== null) throw error;
  const sourced = useMemo(() => [...(byDocument?.values() ?? [])].reduce((all, counts) => all + sum(counts), 0), [byDocument]);
  const without = total - documents.length - sourced;
  return (
    <Card title={words.title} subtitle={documents.length === 0 ? words.none : words.how}>
      {documents.length > 0 && (
        <table className={styles['documents']}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.lines}</th>
              <th scope="col">{words.records}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(documents).map((document) => (
              <Row key={document.id} document={document} byDocument={byDocument} />
            ))}
          </tbody>
        </table>
      )}
      {byDocument !== undefined && without > 0 && <p className={styles['small']}>{words.without(without)}</p>}
    </Card>
  );
};
