import { useId } from 'react';
import type { TextChange } from '#documents/report/read-back/compare-text';
import type { WordDifference } from '#documents/report/read-back/tidy-parts';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import styles from './corrections.module.css';

export type Choice = 'accepted' | 'refused';

const Words = ({ parts }: { readonly parts: readonly WordDifference[] }) =>
  parts.map(({ type, text }, index) => {
    const key = `${String(index)} ${text.slice(0, 20)}`;
    if (type === 'same') return <span key={key}>{text}</span>;
    return type === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });

const kindOf = ({ before, after }: TextChange): 'added' | 'removed' | 'changed' => {
  if (before.length === 0) return 'added';
  return after.length === 0 ? 'removed' : 'changed';
};

interface Props {
  readonly change: TextChange;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** One change word by word, with what must be known before it is accepted. */
export const ChangeItem = ({ change, choice, onChoose }: Props) => {
  const { m, format } = useI18n();
  const words = m.corrections;
  const id = useId();
  const { parts, since, lostFigures, at } = change;
  const choose = (own: Choice, label: string) => (
    <button type="button" className={buttons['small']} aria-pressed={choice === own} aria-describedby={id} onClick={() => onChoose(own)}>
      {label}
    </button>
  );
  return (
    <li className={styles['change']} data-choice={choice}>
      <p id={id} className={styles['kind']}>
        {words.kind[kindOf(change)](at + 1)}
      </p>
      <p className={styles['words']}>
        <Words parts={parts.map((part) => ({ ...part, text: format.text(part.text) }))} />
      </p>
      {since && <p className={styles['said']}>{words.since}</p>}
      {lostFigures.length > 0 && <p className={styles['said']}>{words.lostFigures(lostFigures)}</p>}
      <div className={styles['choice']}>
        {choose('accepted', words.accept)}
        {choose('refused', words.refuse)}
      </div>
    </li>
  );
};
