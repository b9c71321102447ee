import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Commitment } from '#domain/objectives/objective';
import type { ActivityId } from '#domain/record/id';
import type { CommitmentAnswers } from '#domain/results/commitment-answers';
import { progressOf, statusesPresent } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { Card } from '#ui/card/card';
import { StatusLegend } from '#ui/charts/status-legend';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { CommitmentRow } from './commitment-row';
import styles from './commitments-card.module.css';
import { ConfirmAnswers } from './confirm-answers';
import type { ObjectiveInYear } from './objective-in-year';
import type { ObjectiveLinks } from './objective-links';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

/** The one place of the documents that all commitments are told at, when there is one. */
const headingOf = (commitments: readonly Commitment[]): string => {
  const headings = new Set(commitments.map(({ source }) => source?.heading ?? ''));
  const [heading = ''] = headings;
  return headings.size === 1 ? heading : '';
};

const activitiesOf = ({ answered, proposed }: CommitmentAnswers) => [...answered, ...proposed.map(({ activity }) => activity)];

/** Titles of the activities of the objective are read already; those of other objectives that answer it are not. */
const useAllTitles = (view: ObjectiveInYear, answers: readonly CommitmentAnswers[]): ReadonlyMap<ActivityId, string> => {
  const missing = useMemo(() => [...new Set(answers.flatMap(activitiesOf).map(({ id }) => id))].filter((id) => !view.full.has(id)), [answers, view.full]);
  const others = useTitles(missing);
  return useMemo(() => new Map([...[...view.full].map(([id, { title }]) => [id, title] as const), ...others]), [view.full, others]);
};

const Foot = ({ view, answers }: { readonly view: ObjectiveInYear; readonly answers: readonly CommitmentAnswers[] }) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const statuses = statusesPresent(progressOf(answers.flatMap(activitiesOf)));
  return (
    <div className={styles['foot']}>
      {statuses.length > 0 && <StatusLegend statuses={statuses} />}
      <Private>
        <Link to="/rapprochements" search={{ ...kept, annee: String(view.year.snapshot.year), objectif: view.objective.code, genre: 'answers' }} className={buttons['link']}>
          {m.matching.objective.decide}
        </Link>
      </Private>
    </div>
  );
};

interface Props {
  readonly view: ObjectiveInYear;
  readonly links: ObjectiveLinks;
}

/** « Ce que la convention prévoit »: each line with the activities that answer it, those proposed, or that nothing is recorded. */
export const CommitmentsCard = ({ view, links: { answers } }: Props) => {
  const { m, format } = useI18n();
  const words = m.objectives.one;
  const titles = useAllTitles(view, answers);
  const { year } = view.year.snapshot;
  if (answers.length === 0) {
    return (
      <Card title={words.commitmentsTitle}>
        <p className={styles['propose']}>{view.objective.until === undefined ? words.noCommitment : m.objectives.lineage.commitmentsTakenUpLong}</p>
      </Card>
    );
  }
  const proposals = answers.flatMap(({ proposed }) => proposed.map(({ proposal }) => proposal));
  const heading = format.text(headingOf(answers.map(({ commitment }) => commitment)));
  return (
    <Card
      title={words.commitmentsTitle}
      subtitle={
        <>
          {m.matching.objective.subtitle(answers.length, heading)} {proposals.length > 0 && <Private instead={null}>{m.matching.objective.proposedNote}</Private>}
        </>
      }
      actions={
        proposals.length > 0 && (
          <Private>
            <ConfirmAnswers proposals={proposals} />
          </Private>
        )
      }
    >
      <ul>
        {answers.map((one) => (
          <CommitmentRow
            key={one.commitment.id}
            answers={one}
            year={year}
            activities={[...view.full.values()].filter((activity) => activity.year === year && activity.sameAs === undefined)}
            titles={titles}
            scale={Math.max(1, ...answers.map((other) => Math.max(other.answered.length, other.proposed.length)))}
          />
        ))}
      </ul>
      <Foot view={view} answers={answers} />
    </Card>
  );
};
