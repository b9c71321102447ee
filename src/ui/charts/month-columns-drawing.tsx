import { useId, useRef } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { columnKey } from '#domain/periods/month-columns';
import { HatchPattern } from './doubt-shape';
import { useElementSize, type Size } from './element-size';
import { isMonth, type MonthColumn } from './month-column';
import styles from './month-columns.module.css';
import { usePainted } from './painted';
import { seriesFill } from './series-fill';
import { stretched } from './stretched';

interface MonthColumnsDrawingProps {
  readonly columns: readonly MonthColumn[];
  readonly series: number;
  readonly end: number;
  readonly onDrawn: (() => void) | undefined;
}

const HEIGHT = 120;
const COLUMN = 40;

const recordOf = ({ column, values }: MonthColumn): Readonly<Record<string, number | string>> => ({
  column: columnKey(column),
  ...Object.fromEntries(values.map((value, index) => [`series${index}`, value])),
});

const Drawing = ({ columns, series, end, size }: Omit<MonthColumnsDrawingProps, 'onDrawn'> & { readonly size: Size }) => {
  const hatchId = useId();
  const shape = (index: number) => ({ x, y, width, height, originalDataIndex }: BarShapeProps) => {
    const column = columns[originalDataIndex];
    if (column === undefined || height <= 0) return <g />;
    const hatched = series === 1 && !isMonth(column);
    const gap = index === 0 ? 0 : 1;
    const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: Math.max(1, height - 1 - gap) };
    return <rect {...box} className={hatched ? styles['hatched'] : seriesFill(index)} {...(hatched ? { fill: `url(#${hatchId})` } : {})} />;
  };
  return (
    <BarChart
      ref={stretched}
      data={columns.map(recordOf)}
      width={size.width}
      height={size.height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      style={{ width: '100%', height: '100%' }}
      barCategoryGap="24%"
      accessibilityLayer={false}
      role="presentation"
    >
      <defs><HatchPattern id={hatchId} /></defs>
      <XAxis type="category" dataKey="column" hide />
      <YAxis type="number" domain={[0, end]} hide />
      {Array.from({ length: series }, (_, index) => (
        <Bar key={index} dataKey={`series${index}`} stackId="column" maxBarSize={44} shape={shape(index)} isAnimationActive={false} />
      ))}
    </BarChart>
  );
};

/** The columns of a calendar in one drawing; their months and counts are text around it. */
export const MonthColumnsDrawing = ({ columns, series, end, onDrawn }: MonthColumnsDrawingProps) => {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box, { width: columns.length * COLUMN, height: HEIGHT });
  usePainted(box, onDrawn);
  return (
    <div ref={box} className={styles['canvas']} aria-hidden="true">
      {size !== null && <Drawing columns={columns} series={series} end={end} size={size} />}
    </div>
  );
};
