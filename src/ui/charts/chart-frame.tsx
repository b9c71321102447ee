import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import styles from './chart-frame.module.css';
import { ChartTable } from './chart-table';
import type { ChartTableData } from './chart-table-data';
import { ChartTools } from './chart-tools';

interface ChartFrameProps {
  /** What the chart is about: its name. */
  readonly title: string;
  /** The unit, and how to read the marks. */
  readonly subtitle?: ReactNode;
  /** What the chart shows, in one sentence. */
  readonly reading: string;
  readonly table: ChartTableData;
  readonly loading?: boolean;
  /** Height of the chart to come, in px, so that nothing jumps when it arrives. */
  readonly loadingHeight?: number;
  /** Words in place of a chart that has nothing to show. */
  readonly empty?: ReactNode;
  /** Words in place of a chart whose data could not be read; `true` for the usual ones. */
  readonly failed?: ReactNode;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  /** Without the card's border, inside a card of the page. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

const isGiven = (words: ReactNode): boolean => words !== undefined && words !== null && words !== false && words !== '';

const Toggle = ({ asTable, onToggle }: { readonly asTable: boolean; readonly onToggle: () => void }) => {
  const { m } = useI18n();
  const Icon = asTable ? ChartNoAxesColumn : Table2;
  return (
    <button type="button" className={styles['toggle']} onClick={onToggle}>
      <Icon size={14} strokeWidth={1.8} aria-hidden="true" />
      {asTable ? m.charts.showChart : m.charts.showTable}
    </button>
  );
};

type Body = 'loading' | 'failed' | 'empty' | 'ready';

const bodyOf = ({ loading, failed, empty }: Pick<ChartFrameProps, 'loading' | 'failed' | 'empty'>): Body => {
  if (loading === true) return 'loading';
  if (isGiven(failed)) return 'failed';
  return isGiven(empty) ? 'empty' : 'ready';
};

const Placeholder = ({ body, failed, empty, height }: { readonly body: Body; readonly failed: ReactNode; readonly empty: ReactNode; readonly height: number }) => {
  const { m } = useI18n();
  switch (body) {
    case 'loading':
      return <div className={styles['skeleton']} style={{ height }} role="status">{m.charts.loading}</div>;
    case 'failed':
      return <p className={styles['state']} role="alert">{failed === true ? m.charts.failed : failed}</p>;
    case 'empty':
      return <p className={styles['state']}>{empty === true ? m.charts.empty : empty}</p>;
    case 'ready':
      return null;
  }
};

/** The one frame of every chart: its name, how to read it, what it says, and the same figures as a table. */
export const ChartFrame = (props: ChartFrameProps) => {
  const { title, subtitle, reading, table, loadingHeight = 240, empty, failed, actions, headingLevel = 2, bare = false, children } = props;
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const [asTable, setAsTable] = useState(false);
  const Heading = `h${headingLevel}` as const;
  const body = bodyOf(props);
  const ready = body === 'ready';
  return (
    <figure
      ref={figure}
      className={bare ? `${styles['frame'] ?? ''} ${styles['bare'] ?? ''}` : styles['frame']}
      aria-labelledby={`${id}-title`}
      {...(ready ? { 'aria-describedby': `${id}-reading` } : {})}
      aria-busy={body === 'loading'}
    >
      <div className={styles['head']}>
        <div className={styles['words']}>
          <Heading id={`${id}-title`} className={styles['title']}>{title}</Heading>
          {isGiven(subtitle) && <div className={styles['subtitle']}>{subtitle}</div>}
        </div>
        <div className={styles['actions']} data-pressed>
          {actions}
          {ready && <Toggle asTable={asTable} onToggle={() => setAsTable(!asTable)} />}
          {ready && <ChartTools figure={figure} title={title} reading={reading} table={table} />}
        </div>
      </div>
      <Placeholder body={body} failed={failed} empty={empty} height={loadingHeight} />
      {ready && (asTable ? <ChartTable caption={title} data={table} /> : children)}
      {ready && <figcaption id={`${id}-reading`} className={styles['reading']}>{reading}</figcaption>}
    </figure>
  );
};
