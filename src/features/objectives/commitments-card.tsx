import type { Commitment } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ToldAt } from '#ui/source/told-at';
import { KindIcon } from '#ui/status/kind-icon';
import styles from './commitments-card.module.css';
import type { ObjectiveInYear } from './objective-in-year';

const CommitmentRow = ({ commitment }: { readonly commitment: Commitment }) => {
  const { m, format } = useI18n();
  const { kind, kindAlternatives, label, modality, note, source } = commitment;
  const kinds = m.objectives.one.kindsOf([kind, ...kindAlternatives].map((code) => m.kinds[code]));
  return (
    <li className={styles['row']}>
      <KindIcon kind={kind} decorative />
      <div>
        <div className={styles['label']}>
          {format.text(label)} <ToldAt detail source={source} />
        </div>
        <p className={styles['note']}>
          {kinds}
          {note !== undefined && ` · ${format.text(note)}`}
        </p>
      </div>
      <span className={modality === 'firm' ? styles['firm'] : styles['open']}>{m.modalities[modality]}</span>
    </li>
  );
};

/** The one place of the documents that all commitments are told at, when there is one. */
const headingOf = (commitments: readonly Commitment[]): string => {
  const headings = new Set(commitments.map(({ source }) => source?.heading ?? ''));
  const [heading = ''] = headings;
  return headings.size === 1 ? heading : '';
};

/** « Ce que la convention prévoit »: what it says will be done, and how far each line binds. */
export const CommitmentsCard = ({ view }: { readonly view: ObjectiveInYear }) => {
  const { m, format } = useI18n();
  const words = m.objectives.one;
  const commitments = view.year.lines.commitments.get(view.objective.id) ?? [];
  if (commitments.length === 0) {
    return (
      <Card title={words.commitmentsTitle}>
        <p className={styles['propose']}>{view.objective.until === undefined ? words.noCommitment : m.objectives.lineage.commitmentsTakenUpLong}</p>
      </Card>
    );
  }
  return (
    <Card title={words.commitmentsTitle} subtitle={words.commitmentsSubtitle(commitments.length, format.text(headingOf(commitments)))}>
      <ul>
        {commitments.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} />
        ))}
      </ul>
      {view.own.activities.length > 0 && <p className={styles['propose']}>{words.linksToPropose}</p>}
    </Card>
  );
};
