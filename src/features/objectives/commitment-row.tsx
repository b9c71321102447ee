import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId } from '#domain/record/id';
import type { CommitmentAnswers } from '#domain/results/commitment-answers';
import { progressOf } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { StatusBar } from '#ui/charts/status-bar';
import { LinkDialog } from '#ui/links/link-dialog';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { ToldAt } from '#ui/source/told-at';
import { KindIcon } from '#ui/status/kind-icon';
import { AnsweringList } from './answering-list';
import styles from './commitments-card.module.css';
import { useLinkActs } from './use-link-acts';

interface Props {
  readonly answers: CommitmentAnswers;
  readonly year: number;
  /** The activities that may be linked by hand. */
  readonly activities: readonly Activity[];
  readonly titles: ReadonlyMap<ActivityId, string>;
  /** The greatest number of activities of a row: bars share its scale. */
  readonly scale: number;
}

/** So many activities are named under a commitment; the others are counted. */
const NAMED = 2;

const Note = ({ answers: { commitment, answered }, titles }: Pick<Props, 'answers' | 'titles'>) => {
  const { m, format } = useI18n();
  const { kind, kindAlternatives, note } = commitment;
  const kinds = m.objectives.one.kindsOf([kind, ...kindAlternatives].map((code) => m.kinds[code]));
  const named = answered.slice(0, NAMED).flatMap(({ id }) => titles.get(id) ?? []).map((title) => format.text(title));
  const others = answered.length - NAMED;
  return (
    <p className={styles['note']}>
      {answered.length === 0 ? kinds : [...named, ...(others > 0 ? [m.matching.objective.andMore(others)] : [])].join(' · ')}
      {note !== undefined && ` · ${format.text(note)}`}
    </p>
  );
};

/** How many answer and where they stand; what is proposed is beside it, never in its place. */
const Standing = ({ answers: { answered, progress, proposed }, year, scale }: Pick<Props, 'answers' | 'year' | 'scale'>) => {
  const { m } = useI18n();
  const words = m.matching.objective;
  return (
    <div className={styles['standing']}>
      {answered.length > 0 && <StatusBar counts={progress.byStatus} scale={scale} share={0.5} />}
      {answered.length === 0 && (proposed.length === 0 ? <em className={styles['nothing']}>{words.none(year)}</em> : <Private instead={<em className={styles['nothing']}>{words.none(year)}</em>}>{null}</Private>)}
      {proposed.length > 0 && (
        <Private>
          <div className={styles['proposed']}>
            <StatusBar counts={progressOf(proposed.map(({ activity }) => activity)).byStatus} scale={scale} share={0.5} />
            <span>{words.proposed(proposed.length)}</span>
          </div>
        </Private>
      )}
    </div>
  );
};

/** One commitment: what it says, what answers it, and what is proposed; its activities are one click away. */
export const CommitmentRow = ({ answers, year, activities, titles, scale }: Props) => {
  const { m, format } = useI18n();
  const words = m.matching;
  const acts = useLinkActs();
  const [open, setOpen] = useState(false);
  const [linking, setLinking] = useState(false);
  const { commitment, answered, proposed } = answers;
  const label = format.text(commitment.label);
  const linked = new Set(answered.map(({ id }) => id));
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <li className={styles['row']}>
      <KindIcon kind={commitment.kind} decorative />
      <div>
        <div className={styles['label']}>
          {label} <ToldAt detail source={commitment.source} />
        </div>
        <Note answers={answers} titles={titles} />
        {commitment.modality !== 'firm' && <span className={styles['open']}>{m.modalities[commitment.modality]}</span>}
      </div>
      <Standing answers={answers} year={year} scale={scale} />
      <span className={styles['count']} data-none={answered.length === 0} title={words.objective.confirmed(answered.length)}>
        {format.number(answered.length)}
      </span>
      <button type="button" className={`${styles['unfold'] ?? ''} no-print`} aria-expanded={open} aria-label={words.objective.open(label)} onClick={() => setOpen(!open)}>
        <Chevron aria-hidden="true" size={17} strokeWidth={1.8} />
      </button>
      {open && (
        <div className={styles['answers']}>
          {(answered.length > 0 || proposed.length > 0) && <AnsweringList answers={answers} titles={titles} acts={acts} />}
          <p className="no-print">
            <button type="button" className={buttons['small']} disabled={acts.busy} onClick={() => setLinking(true)}>
              {words.objective.link}
            </button>
          </p>
          {acts.problem !== null && !linking && <p role="alert">{acts.problem}</p>}
        </div>
      )}
      {linking && (
        <LinkDialog
          title={words.dialog.title(label)}
          choices={[
            {
              relation: 'answers',
              label: words.dialog.relationsOfTarget.answers(year),
              field: words.dialog.target.activity,
              items: activities.filter(({ id }) => !linked.has(id)).map(({ id, title, kind }) => ({ id, label: format.text(title), detail: m.kinds[kind] })),
            },
          ]}
          busy={acts.busy}
          problem={acts.problem}
          onMake={(relation, chosen) =>
            acts.decide('make-link', activities.filter(({ id }) => id === chosen).map(({ id }) => ({ activity: id, target: { type: 'commitment', id: commitment.id }, relation, state: 'confirmed' })), () => setLinking(false))
          }
          onClose={() => {
            acts.forget();
            setLinking(false);
          }}
        />
      )}
    </li>
  );
};
