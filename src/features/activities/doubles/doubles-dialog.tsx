import { useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { DoublePair } from '#domain/activities/doubles/likely-doubles';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import buttons from '#ui/page/button.module.css';
import { useUrlSearch } from '#ui/url/search';
import { useLikelyDoubles } from '#ui/use-likely-doubles';
import type { ToolDialogProps } from '../bulk/tool';
import { useActivitiesOfYear } from '../bulk/use-selected';
import { ComparePair } from './compare-pair';
import styles from './doubles.module.css';

/** What the address asks for is compared first. */
const ASKED = 'asked';

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

/** The two activities that the address asks to compare, whether or not they look alike enough to be found. */
const askedPair = (asked: string | undefined, activities: readonly Activity[]): DoublePair | undefined => {
  const [first, second] = (asked ?? '').split(',').map((id) => activities.find((one) => one.id === id));
  return first === undefined || second === undefined || first === second ? undefined : { key: `${first.id} ${second.id}`, first, second, score: 0, reasons: [] };
};

/** The likely doubles of a year; each is compared side by side, then merged, marked as told twice, or told apart. */
export const DoublesDialog = ({ snapshot, onClose }: ToolDialogProps) => {
  const { m } = useI18n();
  const words = m.bulk.doubles;
  const activities = useActivitiesOfYear(snapshot.year);
  const pairs = useLikelyDoubles(activities);
  const asked = askedPair(useUrlSearch().doublons, activities);
  const [chosen, setChosen] = useState<string | undefined>(ASKED);
  // What was answered is no longer stored as it was: its pair is not there any more once it is looked for again.
  const pair = chosen === ASKED ? asked : pairs?.find(({ key }) => key === chosen);
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
