import type { ActivityStatus } from '#domain/activities/statuses';
import styles from './status-fill.module.css';

/** The class that fills a mark with the colour and pattern of a progress. */
export const statusFill = (status: ActivityStatus): string => `${styles['fill'] ?? ''} ${styles[status] ?? ''}`;
