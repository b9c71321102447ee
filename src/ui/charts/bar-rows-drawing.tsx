import { useId, useRef } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { orderedParts, type BarRow } from './bar-row';
import styles from './bar-rows.module.css';
import { DoubtShape, HatchPattern } from './doubt-shape';
import { useElementSize, type Size } from './element-size';
import { usePainted } from './painted';
import { stretched } from './stretched';

const BAR = 12;
const ROW = 38;

interface BarRowsDrawingProps {
  readonly rows: readonly BarRow[];
  readonly end: number;
  readonly onDrawn: (() => void) | undefined;
}

/** One record a row: `row` names it, `part0`, `part1`… are the lengths that Recharts stacks. */
const recordOf = (row: BarRow): Readonly<Record<string, number | string>> => ({
  row: row.key,
  ...Object.fromEntries(orderedParts(row).map(({ value }, index) => [`part${index}`, value])),
});

const Drawing = ({ rows, end, size }: Omit<BarRowsDrawingProps, 'onDrawn'> & { readonly size: Size }) => {
  const hatchId = useId();
  const most = Math.max(0, ...rows.map(({ parts }) => parts.length));
  const shape = (index: number) => (bar: BarShapeProps) => {
    const row = rows[bar.originalDataIndex];
    const part = row === undefined ? undefined : orderedParts(row)[index];
    if (part === undefined) return <g />;
    const gap = index === 0 ? 0 : 1;
    return <DoubtShape x={bar.x + gap} y={bar.y} width={bar.width - gap} height={bar.height} doubt={part.doubt} hatchId={hatchId} />;
  };
  return (
    <BarChart
      ref={stretched}
      data={rows.map(recordOf)}
      layout="vertical"
      width={size.width}
      height={size.height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      style={{ width: '100%', height: '100%' }}
      barCategoryGap={0}
      accessibilityLayer={false}
      role="presentation"
    >
      <defs><HatchPattern id={hatchId} /></defs>
      <XAxis type="number" domain={[0, end]} hide />
      <YAxis type="category" dataKey="row" hide />
      {Array.from({ length: most }, (_, index) => (
        <Bar key={index} dataKey={`part${index}`} stackId="row" barSize={BAR} shape={shape(index)} isAnimationActive={false} />
      ))}
    </BarChart>
  );
};

/** The bars of all rows in one drawing, as high as the rows beside it. Read by no one: the rows say it in words. */
export const BarRowsDrawing = ({ rows, end, onDrawn }: BarRowsDrawingProps) => {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box, { width: 320, height: rows.length * ROW });
  usePainted(box, onDrawn);
  return (
    <div ref={box} className={styles['canvas']} aria-hidden="true">
      {size !== null && <Drawing rows={rows} end={end} size={size} />}
    </div>
  );
};
