import { StatusGlyph } from '#ui/charts/status-glyph';
import type { SlideRow } from '../slide-row';
import styles from '../slide.module.css';

const Row = ({ row: { text, aside = '', quiet = false, status } }: { readonly row: SlideRow }) => (
  <li className={styles['row']}>
    {status !== undefined && <StatusGlyph status={status} size={28} />}
    <span className={styles['text']}>{text}</span>
    {aside !== '' && <span className={styles[quiet ? 'quiet' : 'aside']}>{aside}</span>}
  </li>
);

/** The lines of a block, one under the other. */
export const Rows = ({ name, rows }: { readonly name: string; readonly rows: readonly SlideRow[] }) => (
  <ul aria-label={name} className={styles['rows']}>
    {rows.map((row) => (
      <Row key={row.key} row={row} />
    ))}
  </ul>
);

interface HeadingProps {
  readonly title: string;
  /** What the block is told from. */
  readonly from?: string | null;
}

export const BlockHeading = ({ title, from = null }: HeadingProps) => (
  <h2 className={styles['heading']}>
    {title}
    {from !== null && <span className={styles['from']}> {from}</span>}
  </h2>
);
