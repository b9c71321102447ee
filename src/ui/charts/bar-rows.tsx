import { useI18n } from '#i18n/i18n-context';
import { axisScale, percentOf, type AxisScale } from './axis-scale';
import { doubtsOf, hasTail, lengthOf, type BarRow } from './bar-row';
import { barRowsDrawing } from './bar-rows-fetch';
import styles from './bar-rows.module.css';
import { ChartLink } from './chart-link';
import { cssVariables } from './css-variables';
import { DoubtLegend } from './doubt-legend';
import { FetchedDrawing } from './fetched-drawing';
import { VisuallyHidden } from './visually-hidden';

interface BarRowsProps {
  readonly rows: readonly BarRow[];
  /** The greatest length of the charts that are read together, when they share a scale. */
  readonly greatest?: number;
  /** Whether to say under the bars what their fills mean. */
  readonly legend?: boolean;
  readonly onDrawn?: () => void;
}

const Value = ({ row, scale }: { readonly row: BarRow; readonly scale: AxisScale }) => {
  const known = row.parts.length > 0;
  const place = cssVariables({ '--end': percentOf(lengthOf(row), scale), '--after': hasTail(row) ? '16px' : '7px' });
  return (
    <span className={known ? styles['value'] : `${styles['value'] ?? ''} ${styles['unknown'] ?? ''}`} style={place}>
      <span aria-hidden={row.spoken !== undefined}>{row.text}</span>
      {row.spoken !== undefined && <VisuallyHidden>{row.spoken}</VisuallyHidden>}
    </span>
  );
};

const Row = ({ row, withLead, scale }: { readonly row: BarRow; readonly withLead: boolean; readonly scale: AxisScale }) => (
  <li className={styles['row']}>
    {withLead && <span className={styles['lead']}>{row.lead}</span>}
    <span className={styles['label']}><ChartLink href={row.href}>{row.label}</ChartLink></span>
    <span className={styles['track']}><Value row={row} scale={scale} /></span>
  </li>
);

const Lines = ({ scale }: { readonly scale: AxisScale }) =>
  scale.ticks.map((tick) => <i key={tick} className={styles['line']} style={cssVariables({ '--at': percentOf(tick, scale) })} />);

const Axis = ({ scale }: { readonly scale: AxisScale }) => {
  const { format } = useI18n();
  return (
    <div className={styles['axis']} aria-hidden="true">
      <div className={styles['scale']}>
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles['tick']} style={cssVariables({ '--at': percentOf(tick, scale) })}>{format.number(tick)}</span>
        ))}
      </div>
    </div>
  );
};

/** Horizontal bars, one row an item: texts are text, links are links, and the bars of all rows are one drawing beside them. */
export const BarRows = ({ rows, greatest, legend = false, onDrawn }: BarRowsProps) => {
  const scale = axisScale(greatest ?? Math.max(0, ...rows.map(lengthOf)));
  const withLead = rows.some(({ lead }) => lead !== undefined);
  return (
    <div className={styles['box']}>
      <div className={withLead ? styles['chart'] : `${styles['chart'] ?? ''} ${styles['no-lead'] ?? ''}`} style={cssVariables({ '--count': rows.length })}>
        <div className={styles['list']}>
          <div className={styles['overlay']}>
            <div className={styles['plot']}>
              <Lines scale={scale} />
            </div>
          </div>
          <ol className={styles['rows']}>
            {rows.map((row) => <Row key={row.key} row={row} withLead={withLead} scale={scale} />)}
          </ol>
          <div className={styles['overlay']}>
            <div className={styles['plot']}>
              <FetchedDrawing drawing={barRowsDrawing} props={{ rows, end: scale.end, onDrawn }} className={styles['failed']} />
            </div>
          </div>
        </div>
        <Axis scale={scale} />
      </div>
      {legend && <DoubtLegend doubts={doubtsOf(rows)} />}
    </div>
  );
};
