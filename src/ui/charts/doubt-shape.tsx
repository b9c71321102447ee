import type { Qualifier } from '#domain/measures/qualifiers';
import styles from './doubt-shape.module.css';

/** Stripes for what is not exact; drawn once a chart, and named after it. */
export const HatchPattern = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" className={styles['ground']} />
    <path d="M1 0v5" className={styles['hatch']} />
  </pattern>
);

interface DoubtShapeProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly doubt: Qualifier;
  readonly hatchId: string;
}

const LEAST = 3;

/** What stands at the end of a bar that is only a bound: an arrow head for « au moins », a bracket for « au plus ». */
const endPath = (doubt: Qualifier, x: number, y: number, height: number): string | null => {
  switch (doubt) {
    case 'at_least':
      return `M${x + 2} ${y}l5 ${height / 2}l-5 ${height / 2}`;
    case 'at_most':
      return `M${x + 1} ${y - 3}h4v${height + 6}h-4`;
    case 'exact':
    case 'about':
      return null;
  }
};

/** One part of a bar: solid when exact, hatched when about, and closed by its bound. */
export const DoubtShape = ({ x, y, width, height, doubt, hatchId }: DoubtShapeProps) => {
  const drawn = Math.max(width, LEAST);
  const hatched = doubt === 'about' || doubt === 'at_most';
  const end = endPath(doubt, x + drawn, y, height);
  return (
    <g>
      {hatched ? (
        <rect x={x + 0.5} y={y + 0.5} width={drawn - 1} height={height - 1} fill={`url(#${hatchId})`} className={styles['hatched']} />
      ) : (
        <rect x={x} y={y} width={drawn} height={height} className={styles['solid']} />
      )}
      {end !== null && <path d={end} className={styles['end']} />}
    </g>
  );
};
