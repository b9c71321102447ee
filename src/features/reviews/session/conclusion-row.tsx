import type { ReactNode } from 'react';
import type { Conclusion } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { followConclusion } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { SelectField } from '#ui/forms/select-field';
import { useCommand } from '#ui/forms/use-command';
import { ToldAt } from '#ui/source/told-at';
import { CodeTag } from '#ui/status/code-tag';
import { objectiveNamed, type SessionShown } from './session-shown';
import styles from './session.module.css';

interface Props {
  readonly conclusion: Conclusion;
  readonly shown: SessionShown;
  /** What more is said of it, after who follows it up and by when. */
  readonly details?: readonly string[];
  readonly children?: ReactNode;
}

const FOLLOW_UPS = ['open', 'done', 'dropped'] as const;

/** What became of it: chosen on screen, told on paper. */
const FollowUp = ({ conclusion }: Pick<Props, 'conclusion'>) => {
  const { m, format } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const { followUps } = m.reviews.sessions;
  const words = m.session.conclusions;
  return (
    <>
      <div className="no-print">
        <SelectField
          label={words.followUpOf(format.text(conclusion.text))}
          labelHidden
          disabled={busy}
          value={conclusion.followUp}
          choices={FOLLOW_UPS.map((value) => ({ value, label: followUps[value] }))}
          onChange={(followUp) => void run(() => followConclusion(db, conclusion, followUp))}
          error={problem ?? undefined}
        />
      </div>
      <span className={styles['onPaper']}>{followUps[conclusion.followUp]}</span>
    </>
  );
};

/** A conclusion with who follows it up, by when, and what became of it; an information asks for nothing. */
export const ConclusionRow = ({ conclusion, shown, details = [], children }: Props) => {
  const { m, format } = useI18n();
  const words = m.reviews.sessions;
  const { type, text, owner, due, source } = conclusion;
  const { goals, objectives } = shown.read.frame;
  const objective = objectiveNamed(objectives, conclusion.objective);
  const said = [...(owner === undefined ? [] : [words.owner(format.text(owner))]), ...(due === undefined ? [] : [words.due(format.period(due, 'long'))]), ...details];
  return (
    <li className={styles['conclusion']}>
      <div className={styles['conclusionText']}>
        <b>{words.types[type]}</b> {objective !== undefined && <CodeTag code={objective.code} goal={goals.findIndex(({ id }) => id === objective.goal)} />} {format.text(text)}{' '}
        <ToldAt source={source} />
        {said.length > 0 && <p className={styles['quiet']}>{said.join(' · ')}</p>}
      </div>
      <div className={styles['outcome']}>
        {type !== 'information' && <FollowUp conclusion={conclusion} />}
        {children}
      </div>
    </li>
  );
};
