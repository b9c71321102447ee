import { useId } from 'react';
import type { Qualifier } from '#domain/measures/qualifiers';
import { useI18n } from '#i18n/i18n-context';
import styles from './doubt-legend.module.css';
import { DoubtShape, HatchPattern } from './doubt-shape';

const widthOf = (doubt: Qualifier): number => (doubt === 'at_least' || doubt === 'at_most' ? 24 : 16);

/** What the fills of bars say of their figures. */
export const DoubtLegend = ({ doubts }: { readonly doubts: readonly Qualifier[] }) => {
  const { m } = useI18n();
  const id = useId();
  return (
    <ul className={styles['legend']}>
      {doubts.map((doubt) => (
        <li key={doubt}>
          <svg width={widthOf(doubt)} height="18" viewBox={`0 0 ${widthOf(doubt)} 18`} aria-hidden="true" focusable="false">
            <defs><HatchPattern id={`${id}-${doubt}`} /></defs>
            <DoubtShape x={0} y={3} width={15} height={12} doubt={doubt} hatchId={`${id}-${doubt}`} />
          </svg>
          {m.charts.doubts[doubt]}
        </li>
      ))}
    </ul>
  );
};
