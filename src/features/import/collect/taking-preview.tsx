import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#domain/journal/refusal';
import type { Choices, Proposal, RefusedEntry } from '#documents/collect/proposal';
import { useI18n } from '#i18n/i18n-context';
import { storedName } from '#ui/history/record-change-view';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { causeInWords, fileFaultInWords } from './cause-in-words';
import { ConflictChoice } from './conflict-choice';
import { ProposalList } from './proposal-list';
import type { Dropped } from './read-dropped';
import styles from './taking.module.css';
import { isEntry, takenRecords } from './use-taking';

const Refused = ({ refused }: { readonly refused: readonly RefusedEntry[] }) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.collect.taking;
  if (refused.length === 0) return null;
  const { file, row, title, why } = words.refusedColumns;
  return (
    <section aria-label={words.refused}>
      <h3>{words.refused}</h3>
      <p>{words.refusedHow}</p>
      <table className={styles['refused']}>
        <thead>
          <tr>{[file, row, title, why].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {refused.map(({ origin, title: named, cause }, index) => (
            // Two refusals of one row may read alike: a line has no other name than its place.
            <tr key={index}>
              <td data-label={file}>{origin.file}</td>
              <td data-label={row}>{origin.sheet === undefined || origin.row === undefined ? m.common.none : words.rowOf(origin.sheet, origin.row)}</td>
              <td data-label={title}>{format.text(named)}</td>
              <td data-label={why}>{causeInWords(cause, i18n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Unread = ({ unread }: Pick<Dropped, 'unread'>) => {
  const i18n = useI18n();
  const words = i18n.m.collect.taking;
  if (unread.length === 0) return null;
  return (
    <Notice tone="problem" title={words.unread}>
      {unread.map(({ file, fault }, index) => (
        <p key={`${String(index)} ${file}`}>{words.unreadFile(file, fileFaultInWords(fault, i18n))}</p>
      ))}
    </Notice>
  );
};

const hasConflict = ({ fields }: Proposal): boolean => fields.some(({ conflict }) => conflict);

interface Props {
  readonly dropped: Dropped;
  readonly saving: boolean;
  readonly refusal: Refusal | undefined;
  readonly onConfirm: (choices: Choices) => void;
  readonly onCancel: () => void;
}

/** What the files bring, before anything is written: to choose, added, changed, refused. */
export const TakingPreview = ({ dropped, saving, refusal, onConfirm, onCancel }: Props) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.collect.taking;
  const [choices, setChoices] = useState<Choices>(new Map());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { proposed, names } = dropped;
  const entries = proposed.proposals.filter(isEntry);
  const added = entries.filter(({ current }) => current === undefined);
  const removed = entries.filter(({ removal }) => removal);
  const changed = entries.filter(({ current, removal }) => current !== undefined && !removal);
  const others = proposed.proposals.filter((proposal) => !isEntry(proposal));
  const conflicts = proposed.proposals.filter(hasConflict);
  const count = takenRecords(proposed.proposals, choices).length;
  const nothing = proposed.proposals.length === 0;
  return (
    <div ref={place} tabIndex={-1} role="region" aria-label={words.preview} className={styles['preview']}>
      <Unread unread={dropped.unread} />
      {refusal !== undefined && <Notice tone="problem"><p>{m.faults.refusal(refusal)}</p></Notice>}
      <p>{words.counts(added.length, changed.length, removed.length, proposed.refused.length, proposed.same)}</p>
      {others.length > 0 && <p>{words.alongside(others.length)}</p>}
      {dropped.filesLeft > 0 && <p>{words.filesLeft(dropped.filesLeft)}</p>}
      {conflicts.length > 0 && (
        <section aria-label={words.conflicts}>
          <h3>{words.conflicts}</h3>
          <p>{words.conflictsHow}</p>
          {conflicts.map((proposal) => (
            <ConflictChoice
              key={`${proposal.table} ${proposal.id}`}
              proposal={proposal}
              title={storedName(proposal.current ?? {}, names, i18n)}
              names={names}
              choices={choices}
              onChoose={(key, offer) => setChoices(new Map([...choices, [key, offer]]))}
            />
          ))}
        </section>
      )}
      <ProposalList title={words.added} proposals={added} names={names} choices={choices} />
      <ProposalList title={words.changed} proposals={changed} names={names} choices={choices} />
      <ProposalList title={words.removed} proposals={removed} names={names} choices={choices} />
      <Refused refused={proposed.refused} />
      {nothing && proposed.refused.length + dropped.unread.length === 0 && <p role="status">{words.nothing}</p>}
      <p className={styles['acts']}>
        {!nothing && (
          <button type="button" className={buttons['primary']} disabled={saving || count === 0} onClick={() => onConfirm(choices)}>
            {saving ? words.saving : words.confirm(takenRecords(entries, choices).length)}
          </button>
        )}
        <button type="button" className={buttons['ghost']} disabled={saving} onClick={onCancel}>
          {nothing ? m.common.close : words.cancel}
        </button>
      </p>
    </div>
  );
};
