import { EVERY_CONFLICT, type Choices } from '#documents/collect/proposal';
import { useI18n } from '#i18n/i18n-context';
import { storedName } from '#ui/history/record-change-view';
import buttons from '#ui/page/button.module.css';
import { ConflictChoice } from '../collect/conflict-choice';
import styles from './table-import.module.css';
import type { ShownProposals } from './table-requests';

interface Props {
  readonly proposals: ShownProposals;
  readonly choices: Choices;
  readonly isBusy: boolean;
  readonly onChoices: (choices: Choices) => void;
  readonly onMore: () => void;
}

/** What was changed here and in the file: chosen field by field, or at once for all of them, also for those that are not shown yet. */
export const Conflicts = ({ proposals: { conflicts, conflictCount, names }, choices, isBusy, onChoices, onMore }: Props) => {
  const i18n = useI18n();
  const taking = i18n.m.collect.taking;
  const words = i18n.m.tableImport.preview;
  if (conflictCount === 0) return null;
  const all = choices.get(EVERY_CONFLICT);
  return (
    <section aria-label={taking.conflicts}>
      <h3>{taking.conflicts}</h3>
      <p>{taking.conflictsHow}</p>
      {conflictCount > 1 && (
        <div role="group" aria-label={words.forAll(conflictCount)} className={styles['for-all']}>
          <span>{words.forAll(conflictCount)}</span>
          <button type="button" className={buttons['small']} aria-pressed={all === -1} onClick={() => onChoices(new Map([[EVERY_CONFLICT, -1]]))}>
            {words.keepHere}
          </button>
          <button type="button" className={buttons['small']} aria-pressed={all === 0} onClick={() => onChoices(new Map([[EVERY_CONFLICT, 0]]))}>
            {words.takeFile}
          </button>
        </div>
      )}
      {conflicts.map((proposal) => (
        <ConflictChoice key={proposal.id} proposal={proposal} title={storedName(proposal.current ?? {}, names, i18n)} names={names} choices={choices} onChoose={(key, offer) => onChoices(new Map([...choices, [key, offer]]))} />
      ))}
      {conflictCount > conflicts.length && (
        <p>
          <button type="button" className={buttons['small']} disabled={isBusy} onClick={onMore}>
            {words.moreConflicts(conflictCount - conflicts.length)}
          </button>
        </p>
      )}
    </section>
  );
};
