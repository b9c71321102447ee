import { useI18n } from '#i18n/i18n-context';
import { useNamedDocuments } from '#ui/source/documents-context';
import { useReportRecords } from './report-records';
import styles from './report.module.css';

/** Which documents the activities come from, by name only. */
export const ReportSources = () => {
  const { m, format } = useI18n();
  const { activities } = useReportRecords();
  const documents = useNamedDocuments();
  const used = new Set([...activities.values()].flatMap(({ source }) => source?.document ?? []));
  const titles = [...used].flatMap((id) => documents.get(id)?.title ?? []);
  return (
    <footer className={styles['closing']}>
      {titles.length > 0 && (
        <>
          <h2>{m.report.sources}</h2>
          <ul>
            {titles.map((title) => (
              <li key={title}>{format.text(title)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{m.report.closing}</p>
    </footer>
  );
};
