import { useState } from 'react';
import type { Choices } from '#documents/collect/proposal';
import { chosenOffer, EVERY_CONFLICT } from '#documents/collect/proposal';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { ProposalList } from '../collect/proposal-list';
import { Conflicts } from './conflicts';
import { BinnedRows, EditionRows, GoneRows, LikeRows, MarkedRows, RefusedRows, TotalLines } from './preview-rows';
import styles from './table-import.module.css';
import type { RowsAsked, ShownProposals } from './table-requests';
import type { ReadState } from './use-table-import';

interface Props {
  readonly read: ReadState;
  readonly proposals: ShownProposals;
  readonly isBusy: boolean;
  readonly onDecide: (decisions: RowsAsked['decisions']) => void;
  readonly onMore: () => void;
  readonly onConfirm: (choices: Choices) => void;
  readonly onCancel: () => void;
}

/** How many records would change: a row whose every field is kept as it is here changes none. */
const countTaken = ({ counts, conflicts, wholeConflicts }: ShownProposals, choices: Choices, restored: number): number => {
  const isKept = (isWhole: boolean, rank: number): boolean => {
    const proposal = conflicts[rank];
    if (!isWhole) return false;
    return proposal === undefined ? choices.get(EVERY_CONFLICT) !== 0 : proposal.fields.every((field) => chosenOffer(proposal, field, choices) === -1);
  };
  return counts.added + counts.changed - wholeConflicts.filter(isKept).length + restored;
};

/** What a table brings, before anything is written. */
export const TablePreview = ({ read, proposals, isBusy, onDecide, onMore, onConfirm, onCancel }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.tableImport.preview;
  const taking = m.collect.taking;
  const [choices, setChoices] = useState<Choices>(new Map());
  const { counts, names } = proposals;
  const { decisions } = read.rows;
  const decide = (line: number, decision: RowsAsked['decisions'][number][1]): void => onDecide([...decisions.filter(([one]) => one !== line), [line, decision]]);
  const restored = decisions.filter(([, { act }]) => act === 'restore').length;
  const count = countTaken(proposals, choices, restored);
  const isNothing = counts.added + counts.changed + counts.binned + proposals.editions.length === 0;
  return (
    <div role="region" aria-label={words.title} aria-busy={isBusy} className={styles['steps']}>
      <h3>{words.title}</h3>
      {read.refusal !== undefined && <Notice tone="problem"><p>{m.faults.refusal(read.refusal)}</p></Notice>}
      <p role="status">{words.counts(m.tableImport.done[read.layout.contents](counts.added, counts.changed), counts.refused, counts.same)}</p>
      {counts.persons + counts.links > 0 && <p>{words.alongside(counts.persons, counts.links)}</p>}
      {counts.declined > 0 && <p>{words.declined(counts.declined)}</p>}
      <TotalLines totals={proposals.totals} />
      <Conflicts proposals={proposals} choices={choices} isBusy={isBusy} onChoices={setChoices} onMore={onMore} />
      <LikeRows like={proposals.like} count={proposals.likeCount} onDecide={decide} />
      <EditionRows editions={proposals.editions} left={proposals.left} onCount={(line, isCounted) => decide(line, { act: isCounted ? 'add' : 'leave' })} />
      <BinnedRows binned={proposals.binned} count={counts.binned} restored={new Set(decisions.flatMap(([line, { act }]) => (act === 'restore' ? [line] : [])))} onRestore={(line, isRestored) => (isRestored ? decide(line, { act: 'restore' }) : onDecide(decisions.filter(([one]) => one !== line)))} />
      <RefusedRows refused={proposals.refused} count={counts.refused} />
      <MarkedRows marked={proposals.marked} count={proposals.markedCount} />
      <ProposalList title={taking.added} proposals={proposals.added} count={counts.added} names={names} choices={choices} />
      <ProposalList title={taking.changed} proposals={proposals.changed} count={counts.changed} names={names} choices={choices} />
      <GoneRows gone={proposals.gone} count={counts.gone} />
      {isNothing && counts.refused === 0 && <p role="status">{words.nothing}</p>}
      <p className={styles['acts']}>
        {!isNothing && (
          <button type="button" className={buttons['primary']} disabled={isBusy} onClick={() => onConfirm(choices)}>
            {count === 0 ? words.keepChoices : words.confirm[read.layout.contents](count)}
          </button>
        )}
        <button type="button" className={buttons['ghost']} onClick={onCancel}>
          {isNothing ? m.common.close : m.tableImport.close}
        </button>
      </p>
    </div>
  );
};
