import { useState } from 'react';
import type { PlainRecord } from '#domain/journal/net-changes';
import { resolveProposal, type Choices, type Proposal } from '#documents/collect/proposal';
import type { Names } from '#i18n/changes/value-in-words';
import { useI18n } from '#i18n/i18n-context';
import { ChangeList } from '#ui/history/change-list';
import { storedName } from '#ui/history/record-change-view';
import { originInWords } from './conflict-choice';
import styles from './taking.module.css';

/** So many are shown one by one; the others are counted. */
const SHOWN = 100;

interface Props {
  readonly title: string;
  readonly proposals: readonly Proposal[];
  readonly names: Names;
  readonly choices: Choices;
  /** How many there are, when only the first are given. */
  readonly count?: number;
}

const shownFields = (record: PlainRecord): Readonly<Record<string, unknown>> => ({ ...record });

const Line = ({ proposal, names, choices }: Omit<Props, 'title' | 'proposals' | 'count'> & { readonly proposal: Proposal }) => {
  const i18n = useI18n();
  // A hundred whole records are much to draw for whoever opens three.
  const [open, setOpen] = useState(false);
  const after = resolveProposal(proposal, choices);
  const { current } = proposal;
  const change = {
    ...(current !== undefined && { before: shownFields(current) }),
    ...(after !== null && after !== undefined && { after: shownFields(after) }),
  };
  const isWhole = current === undefined || after === null;
  const head = (
    <>
      <b>{storedName(after ?? current ?? {}, names, i18n)}</b> <span className={styles['origin']}>{proposal.origins.map((origin) => originInWords(origin, i18n)).join(' · ')}</span>
    </>
  );
  if (!isWhole) {
    return (
      <li>
        <p>{head}</p>
        {after !== undefined && <ChangeList change={change} names={names} />}
      </li>
    );
  }
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{head}</summary>
        {open && <ChangeList change={change} names={names} />}
      </details>
    </li>
  );
};

/** Records of one sort that the files bring, field by field for those that change. */
export const ProposalList = ({ title, proposals, names, choices, count = proposals.length }: Props) => {
  const { m } = useI18n();
  if (proposals.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {proposals.slice(0, SHOWN).map((proposal) => (
          <Line key={`${proposal.table} ${proposal.id}`} proposal={proposal} names={names} choices={choices} />
        ))}
      </ul>
      {count > SHOWN && <p>{m.collect.taking.more(count - SHOWN)}</p>}
    </section>
  );
};
