import { Link } from '@tanstack/react-router';
import { Pencil, Printer } from 'lucide-react';
import type { Convention } from '#domain/objectives/objective';
import { coveredCount } from '#domain/results/coverage';
import { useI18n } from '#i18n/i18n-context';
import { PageHeading } from '#ui/page/page-heading';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ObjectivesYear } from './objectives-year';
import { yearSpan } from './year-span';

export const PrintButton = () => {
  const { m } = useI18n();
  return (
    <button type="button" className={buttons['ghost']} onClick={() => window.print()}>
      <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
      {m.common.print}
    </button>
  );
};

const EditLink = () => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/objectifs" search={{ ...kept, mode: 'edition' }} className={buttons['ghost']}>
      <Pencil size={16} strokeWidth={1.8} aria-hidden="true" />
      {m.objectives.edit}
    </Link>
  );
};

interface Props {
  readonly year: ObjectivesYear;
  readonly conventions: readonly Convention[];
}

const useSentence = ({ lines, coverage, scoped, snapshot }: ObjectivesYear): string => {
  const { m } = useI18n();
  const total = [...lines.commitments.values()].reduce((sum, group) => sum + group.length, 0);
  const provides = m.objectives.provides(lines.goals.length, lines.objectives.length, total);
  const count = scoped.activities.length;
  const shows =
    count === 0
      ? m.objectives.noActivity(snapshot.year)
      : m.objectives.covered(snapshot.year, coveredCount([...coverage.values()]), lines.objectives.length, count);
  return `${provides} ${shows}`;
};

/** « La convention 2021-2023 », and what the year shows of it. */
export const ConventionHeading = ({ year, conventions }: Props) => {
  const { m } = useI18n();
  const sentence = useSentence(year);
  if (conventions.length === 0) return <PageHeading title={m.objectives.page} />;
  const title = m.objectives.titleOfYears(conventions.map(({ years }) => yearSpan(years)));
  const actions = (
    <>
      <EditLink />
      <PrintButton />
    </>
  );
  return <PageHeading title={title} subtitle={sentence} actions={actions} />;
};
