import { useState } from 'react';
import type { DoublePair } from '#domain/activities/doubles/likely-doubles';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import buttons from '#ui/page/button.module.css';
import type { ToolDialogProps } from '../bulk/tool';
import { useActivitiesOfYear } from '../bulk/use-selected';
import { ComparePair } from './compare-pair';
import styles from './doubles.module.css';
import { useDoubles } from './use-doubles';

interface ListProps {
  readonly pairs: readonly DoublePair[];
  readonly onCompare: (pair: DoublePair) => void;
}

const PairList = ({ pairs, onCompare }: ListProps) => {
  const { m, format } = useI18n();
  const words = m.bulk.doubles;
  return (
    <ul className={styles['pairs']}>
      {pairs.map((pair) => (
        <li key={pair.key} className={styles['pair']}>
          <div>
            <p>{format.text(pair.first.title)}</p>
            <p>{format.text(pair.second.title)}</p>
            <p className={styles['why']}>{pair.reasons.map((reason) => words.reasons[reason]).join(' · ')}</p>
          </div>
          <button type="button" className={buttons['small']} aria-label={words.compareNamed(format.text(pair.first.title))} onClick={() => onCompare(pair)}>
            {words.compare}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** The likely doubles of a year; each is compared side by side, then merged, marked as told twice, or told apart. */
export const DoublesDialog = ({ snapshot, onClose }: ToolDialogProps) => {
  const { m } = useI18n();
  const words = m.bulk.doubles;
  const activities = useActivitiesOfYear(snapshot.year);
  const pairs = useDoubles(activities);
  const [chosen, setChosen] = useState<string>();
  // What was answered is no longer stored as it was: its pair is not there any more once it is looked for again.
  const pair = pairs?.find(({ key }) => key === chosen);
  return (
    <Dialog title={words.title(snapshot.year)} onClose={onClose} size="wide" keepOpen={pair !== undefined}>
      {pair === undefined ? (
        <>
          <p role="status">{pairs === undefined ? words.looking : words.found(pairs.length)}</p>
          {pairs !== undefined && pairs.length > 0 && <PairList pairs={pairs} onCompare={({ key }) => setChosen(key)} />}
        </>
      ) : (
        <ComparePair key={pair.key} pair={pair} onBack={() => setChosen(undefined)} />
      )}
    </Dialog>
  );
};
