import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import type { DoublePair } from '#domain/activities/doubles/likely-doubles';
import type { MergeChoices } from '#domain/activities/doubles/merge-activities';
import { useI18n } from '#i18n/i18n-context';
import { markToldTwice, mergeActivities, tellApart } from '#storage/commands/settle-doubles';
import { useStorage } from '#storage/live/storage-context';
import forms from '#ui/forms/field.module.css';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { FieldChoices } from './field-choices';
import styles from './doubles.module.css';

interface Props {
  readonly pair: DoublePair;
  readonly onBack: () => void;
}

/** Two activities side by side, with what can be said of them. */
export const ComparePair = ({ pair, onBack }: Props) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const [turned, setTurned] = useState(false);
  const [choices, setChoices] = useState<MergeChoices>({});
  const [kept, other] = turned ? [pair.second, pair.first] : [pair.first, pair.second];
  const words = m.bulk.doubles;
  return (
    <div className={forms['form']}>
      <div className={styles['head']}>
        <button type="button" className={buttons['link']} onClick={onBack}>
          {words.back}
        </button>
        <button
          type="button"
          className={buttons['small']}
          onClick={() => {
            setTurned(!turned);
            setChoices({});
          }}
        >
          <ArrowLeftRight aria-hidden="true" size={15} strokeWidth={1.8} /> {words.turn}
        </button>
      </div>
      <FieldChoices kept={kept} other={other} choices={choices} onChoices={setChoices} />
      <p className={styles['why']}>{words.allKept}</p>
      {problem !== null && (
        <Notice tone="problem">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={forms['actions']}>
        <button type="button" className={buttons['primary']} disabled={busy} onClick={() => void run(() => mergeActivities(db, kept, other, choices), onBack)}>
          {words.merge}
        </button>
        <button type="button" className={buttons['ghost']} disabled={busy} onClick={() => void run(() => markToldTwice(db, kept, other), onBack)}>
          {words.toldTwice}
        </button>
        <button type="button" className={buttons['ghost']} disabled={busy} onClick={() => void run(() => tellApart(db, kept, other), onBack)}>
          {words.apart}
        </button>
      </div>
      <p className={styles['why']}>{words.apartWhy}</p>
    </div>
  );
};
