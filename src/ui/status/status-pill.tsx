import type { ActivityStatus } from '#domain/activities/statuses';
import { useI18n } from '#i18n/i18n-context';
import { StatusGlyph } from '../charts/status-glyph';
import styles from './status-pill.module.css';

/** Progress in a word, with its sign and tint. */
export const StatusPill = ({ status }: { readonly status: ActivityStatus }) => {
  const { m } = useI18n();
  return (
    <span className={styles['pill']} data-status={status}>
      <StatusGlyph status={status} />
      {m.statuses[status]}
    </span>
  );
};
