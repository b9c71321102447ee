import { useState } from 'react';
import type { WordsUnder } from '#documents/report/read-back/placed-texts';
import { useI18n, type I18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { changeKey } from './accepted-records';
import { ChangeItem, type Choice } from './change-item';
import styles from './corrections.module.css';
import type { CorrectedText, Corrections } from './find-corrections';

/** So many texts are drawn at first, and again at each request. */
const STEP = 40;

const NotTaken = ({ title, how, words }: { readonly title: string; readonly how: string; readonly words: readonly WordsUnder[] }) => {
  const { m, format } = useI18n();
  if (words.length === 0) return null;
  return (
    <details className={styles['apart']}>
      <summary>{title}</summary>
      <p>{how}</p>
      <ul>
        {words.map(({ said, under }, index) => (
          <li key={`${String(index)} ${said.slice(0, 20)}`}>{under === '' ? format.text(said) : m.corrections.under(format.text(said), format.text(under))}</li>
        ))}
      </ul>
    </details>
  );
};

const keysOf = (texts: readonly CorrectedText[]): readonly string[] => texts.flatMap((text) => text.changes.map((_, rank) => changeKey(text, rank)));

interface Props {
  readonly corrections: Corrections;
  readonly busy: boolean;
  readonly onTake: (accepted: ReadonlySet<string>) => void;
}

/** What changed in tables: rows as they came back, then how many are no longer there. */
const inTables = ({ rows, tables }: Corrections, { m }: I18n): readonly WordsUnder[] => [
  ...rows.map(({ cells, under }) => ({ said: cells.filter((cell) => cell !== '').join(m.common.between), under })),
  ...tables.map(({ lost, under }) => ({ said: m.corrections.rowsLost(lost), under })),
];

/** Every change that a corrected report brings, each to be accepted or refused; those that are neither stay as they are. */
export const FoundCorrections = ({ corrections, busy, onTake }: Props) => {
  const i18n = useI18n();
  const words = i18n.m.corrections;
  const { texts, computed, unplaced, lost, gone } = corrections;
  const tables = inTables(corrections, i18n);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [shown, setShown] = useState(STEP);
  const keys = keysOf(texts);
  const accepted = new Set(keys.filter((key) => choices.get(key) === 'accepted'));
  const chooseAll = (choice: Choice): void => setChoices(new Map(keys.map((key) => [key, choice])));
  return (
    <>
      <p role="status">{keys.length === 0 ? words.nothing : words.found(keys.length, texts.length)}</p>
      {gone > 0 && <Notice><p>{words.gone(gone)}</p></Notice>}
      {keys.length > 0 && (
        <div className={styles['choice']}>
          <button type="button" className={buttons['ghost']} onClick={() => chooseAll('accepted')}>
            {words.acceptAll}
          </button>
          <button type="button" className={buttons['ghost']} onClick={() => chooseAll('refused')}>
            {words.refuseAll}
          </button>
        </div>
      )}
      {texts.slice(0, shown).map((text) => (
        <section key={text.key} className={styles['text']}>
          <h3>{text.title}</h3>
          <ul>
            {text.changes.map((change, rank) => {
              const key = changeKey(text, rank);
              return <ChangeItem key={key} change={change} choice={choices.get(key)} onChoose={(choice) => setChoices(new Map([...choices, [key, choice]]))} />;
            })}
          </ul>
        </section>
      ))}
      {texts.length > shown && (
        <button type="button" className={buttons['ghost']} onClick={() => setShown(shown + STEP)}>
          {words.more(texts.length - shown)}
        </button>
      )}
      <NotTaken title={words.unplaced(unplaced.length)} how={words.unplacedHow} words={unplaced} />
      <NotTaken title={words.computed(computed.length)} how={words.computedHow} words={computed} />
      <NotTaken title={words.inTables(tables.length)} how={words.inTablesHow} words={tables} />
      <NotTaken title={words.lost(lost.length)} how={words.lostHow} words={lost.map((said) => ({ said, under: '' }))} />
      {keys.length > 0 && (
        <div className={styles['end']}>
          <button type="button" className={buttons['primary']} disabled={busy || accepted.size === 0} onClick={() => onTake(accepted)}>
            {words.take(accepted.size)}
          </button>
        </div>
      )}
    </>
  );
};
