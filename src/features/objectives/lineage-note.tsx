import { Link } from '@tanstack/react-router';
import type { AmendmentId } from '#domain/record/id';
import { ancestorsOf, successorsOf } from '#domain/objectives/lineage';
import type { OperationalObjective } from '#domain/objectives/objective';
import { objectiveAddress } from '#domain/objectives/objective-named';
import { conventionInYear, standingInYear, amendmentDates } from '#domain/objectives/objectives-in-year';
import { useI18n } from '#i18n/i18n-context';
import { Notice } from '#ui/states/notice';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ObjectivesYear } from './objectives-year';

interface Props {
  readonly objective: OperationalObjective;
  readonly year: ObjectivesYear;
}

/** The year looked at when the line holds in it, else the nearest one of the convention in which it does. */
const useYearOf = ({ year: { snapshot } }: Pick<Props, 'year'>): ((line: OperationalObjective) => number) => {
  const dates = amendmentDates(snapshot.amendments);
  return (line) => {
    const holding = [snapshot.year, ...snapshot.years.toReversed()].find((candidate) => standingInYear(candidate, dates)(line) === 'holds');
    return holding ?? snapshot.year;
  };
};

const LineLink = ({ line, year }: { readonly line: OperationalObjective; readonly year: ObjectivesYear }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const annee = useYearOf({ year })(line);
  const code = objectiveAddress(year.snapshot, conventionInYear(year.snapshot, annee), line);
  return (
    <Link to="/objectifs/$code" params={{ code }} search={{ ...kept, annee: String(annee) }}>
      {line.code} {format.text(line.shortTitle)}
    </Link>
  );
};

const Links = ({ lines, year }: { readonly lines: readonly OperationalObjective[]; readonly year: ObjectivesYear }) =>
  lines.map((line, index) => (
    <span key={line.id}>
      {index > 0 && ', '}
      <LineLink line={line} year={year} />
    </span>
  ));

const useDay = ({ snapshot }: ObjectivesYear): ((id: AmendmentId | undefined) => string) => {
  const { m, format } = useI18n();
  return (id) => {
    const amendment = snapshot.amendments.find((one) => one.id === id);
    return amendment === undefined ? '' : m.objectives.lineage.amendment(amendment.number, format.day(amendment.date));
  };
};

/** Where an objective comes from and where it went, when amendments changed it. */
export const LineageNote = ({ objective, year }: Props) => {
  const { m } = useI18n();
  const words = m.objectives.lineage;
  const day = useDay(year);
  const { snapshot } = year;
  const holds = year.lines.objectives.some(({ id }) => id === objective.id);
  const ancestors = ancestorsOf(snapshot.objectives, objective);
  const successors = objective.until === undefined ? [] : successorsOf(snapshot.objectives, objective);
  if (holds && ancestors.length === 0 && objective.until === undefined && objective.from === undefined) return null;
  return (
    <Notice>
      {!holds && <p>{m.objectives.one.notInYear(snapshot.year)}</p>}
      {successors.length > 0 && (
        <p>
          {words.replacedBy} <Links lines={successors} year={year} /> {words.since(day(objective.until))}.
        </p>
      )}
      {successors.length > 1 && <p>{words.split}</p>}
      {successors.length === 0 && objective.until !== undefined && <p>{words.ended(day(objective.until))}</p>}
      {ancestors.length > 0 && (
        <p>
          {words.takesUp} <Links lines={ancestors} year={year} /> {words.since(day(objective.from))}.
        </p>
      )}
      {ancestors.length === 0 && objective.from !== undefined && <p>{words.added(day(objective.from))}</p>}
    </Notice>
  );
};
