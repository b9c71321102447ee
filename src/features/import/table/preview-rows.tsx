import type { ReactNode } from 'react';
import type { LikeActivity, RefusedRow, RowDecision, TotalCheck } from '#documents/tables/propose/table-proposal';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import { SelectField } from '#ui/forms/select-field';
import { Notice } from '#ui/states/notice';
import { markInWords, rowFaultInWords } from './row-in-words';
import styles from './table-import.module.css';
import type { ShownProposals, ShownRow } from './table-requests';
import { targetInWords } from './target-in-words';

const Section = ({ title, how, shown, count, children }: { readonly title: string; readonly how: string; readonly shown: number; readonly count: number; readonly children: ReactNode }) => {
  const { m } = useI18n();
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{how}</p>
      {children}
      {count > shown && <p>{m.tableImport.preview.more(count - shown)}</p>}
    </section>
  );
};

export const RefusedRows = ({ refused, count }: { readonly refused: readonly RefusedRow[]; readonly count: number }) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport.preview;
  return (
    <Section title={words.refused} how={words.refusedHow} shown={refused.length} count={count}>
      <table className={styles['refused']}>
        <thead>
          <tr>{[words.line, words.titleColumn, words.whyColumn].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {refused.map(({ line, title, fault }) => (
            <tr key={line}>
              <td>{`${words.line} ${i18n.format.number(line)}`}</td>
              <td>{i18n.format.text(title)}</td>
              <td>{rowFaultInWords(fault, i18n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};

export const MarkedRows = ({ marked, count }: { readonly marked: ShownProposals['marked']; readonly count: number }) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport.preview;
  return (
    <Section title={words.marked} how={words.markedHow(count)} shown={marked.length} count={count}>
      <ul className={styles['list']}>
        {marked.map(({ line, title, marks }) => (
          <li key={line}>{words.markOf(line, i18n.format.text(title), marks.map((mark) => markInWords(mark, i18n)).join(' '))}</li>
        ))}
      </ul>
    </Section>
  );
};

type LikeAct = 'add' | 'update' | 'told-twice';

interface LikeProps {
  readonly like: ShownProposals['like'];
  readonly count: number;
  readonly onDecide: (line: number, decision: RowDecision) => void;
}

/** Rows that look like an activity that is here: they are added unless someone says otherwise. */
export const LikeRows = ({ like, count, onDecide }: LikeProps) => {
  const { m, format } = useI18n();
  const words = m.tableImport.preview;
  const choices = (['add', 'update', 'told-twice'] as const).map((value) => ({ value, label: words.decisions[value] }));
  return (
    <Section title={words.like} how={words.likeHow(count)} shown={like.length} count={count}>
      <ul className={styles['list']}>
        {like.map(({ line, title, like: other, decision }) => (
          <li key={line} className={styles['like']}>
            <span>{words.likeOf(line, format.text(title), format.text(other.title), other.year)}</span>
            <SelectField<LikeAct> label={words.likeOf(line, format.text(title), format.text(other.title), other.year)} labelHidden value={decision === 'restore' || decision === 'leave' ? 'add' : decision} choices={choices} onChange={(act) => onDecide(line, act === 'add' ? { act } : { act, id: other.id })} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

interface BinnedProps {
  readonly binned: readonly ShownRow[];
  readonly count: number;
  readonly restored: ReadonlySet<number>;
  readonly onRestore: (line: number, isRestored: boolean) => void;
}

export const BinnedRows = ({ binned, count, restored, onRestore }: BinnedProps) => {
  const { m, format } = useI18n();
  const words = m.tableImport.preview;
  return (
    <Section title={words.binned} how={words.binnedHow} shown={binned.length} count={count}>
      {binned.map(({ line, title }) => (
        <Checkbox key={line} label={words.binnedOf(line, format.text(title))} checked={restored.has(line)} onChange={(isRestored) => onRestore(line, isRestored)} />
      ))}
    </Section>
  );
};

interface EditionProps {
  readonly editions: ShownProposals['editions'];
  readonly left: readonly number[];
  readonly onCount: (line: number, isCounted: boolean) => void;
}

/** Press returns that are perhaps another edition of an article that is listed: each is counted unless someone says otherwise. */
export const EditionRows = ({ editions, left, onCount }: EditionProps) => {
  const { m, format } = useI18n();
  const words = m.tableImport.preview;
  return (
    <Section title={words.editions} how={words.editionsHow} shown={editions.length} count={editions.length}>
      {editions.map(({ line, outlet, title, other }) => (
        <Checkbox key={line} label={words.editionOf(line, format.text(outlet), format.text(title), format.text(other))} checked={!left.includes(line)} onChange={(isCounted) => onCount(line, isCounted)} />
      ))}
    </Section>
  );
};

export const GoneRows = ({ gone, count }: { readonly gone: readonly LikeActivity[]; readonly count: number }) => {
  const { m, format } = useI18n();
  const words = m.tableImport.preview;
  return (
    <Section title={words.gone} how={words.goneHow} shown={gone.length} count={count}>
      <ul className={styles['list']}>
        {gone.map(({ id, title, year }) => (
          <li key={id}>{words.goneOf(format.text(title), year)}</li>
        ))}
      </ul>
    </Section>
  );
};

/** What rows of totals say, against the rows that are read: a difference is a finding. */
export const TotalLines = ({ totals }: { readonly totals: readonly TotalCheck[] }) => {
  const i18n = useI18n();
  const words = i18n.m.tableImport.preview;
  const lines = totals.map(({ line, words: said, target, said: total, sum }) => ({ key: `${String(line)} ${target}`, agrees: total === sum, text: words.totals(i18n.format.text(said), line, targetInWords(target, i18n), total, sum) }));
  return (
    <>
      {lines.filter(({ agrees }) => agrees).map(({ key, text }) => <p key={key} className={styles['note']}>{text}</p>)}
      {lines.filter(({ agrees }) => !agrees).map(({ key, text }) => <Notice key={key} tone="problem"><p>{text}</p></Notice>)}
    </>
  );
};
