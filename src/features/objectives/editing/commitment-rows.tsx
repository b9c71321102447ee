import type { Commitment, OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { KindIcon } from '#ui/status/kind-icon';
import { Fold } from '../fold';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { MoveButtons, WRITES } from './move-buttons';
import { RowActions } from './row-actions';

interface RowProps {
  readonly objective: OperationalObjective;
  readonly commitment: Commitment;
  readonly siblings: readonly Commitment[];
}

const CommitmentRow = ({ objective, commitment, siblings }: RowProps) => {
  const { m, format } = useI18n();
  const { open } = useEditing();
  const name = m.common.quoted(format.text(commitment.label));
  const line = { table: 'commitments', line: commitment, name } as const;
  return (
    <li className={styles['commitment']}>
      <KindIcon kind={commitment.kind} />
      <span className={styles['text']}>
        {format.text(commitment.label)} <span className={styles['quiet']}>{m.modalities[commitment.modality]}</span>
      </span>
      <RowActions
        name={name}
        moves={<MoveButtons name={name} act="move-commitment" siblings={siblings} line={commitment} write={WRITES.commitments} />}
        onEdit={() => open({ form: 'commitment', objective, commitment })}
        more={[
          { key: 'end', label: m.convention.end, onAction: () => open({ form: 'end', ended: line }) },
          { key: 'remove', label: m.convention.remove, onAction: () => open({ form: 'remove', removed: line }) },
        ]}
      />
    </li>
  );
};

/** The commitments of an objective, folded until they are asked for. */
export const CommitmentRows = ({ objective }: { readonly objective: OperationalObjective }) => {
  const { m } = useI18n();
  const { lines, open } = useEditing();
  const commitments = lines.commitments.get(objective.id) ?? [];
  return (
    <Fold label={m.convention.commitments(commitments.length)}>
      <ul>
        {commitments.map((commitment) => (
          <CommitmentRow key={commitment.id} objective={objective} commitment={commitment} siblings={commitments} />
        ))}
      </ul>
      <button
        type="button"
        className={buttons['link']}
        aria-label={m.convention.addTo(m.convention.addCommitment, objective.code)}
        onClick={() => open({ form: 'commitment', objective })}
      >
        {m.convention.addCommitment}
      </button>
    </Fold>
  );
};
