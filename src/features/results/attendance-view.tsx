import type { CountedActivity } from '#domain/results/counted-activity';
import type { MetricRows } from '#domain/results/metric-rows';
import { QUALIFIERS } from '#domain/measures/qualifiers';
import { useI18n, type I18n } from '#i18n/i18n-context';
import grid from '#ui/page/grid.module.css';
import { AttendanceByGoal } from './attendance-by-goal';
import { AttendanceMonths } from './attendance-months';
import { AttendanceOutside } from './attendance-outside';
import { ContactsChart } from './contacts-chart';
import { firstShown } from './first-shown';
import { OtherCounts } from './other-counts';
import { ParticipantsChart } from './participants-chart';
import { useResults, type ShownResults } from './results-context';
import { saidSum } from './said-figure';
import { ViewFrame } from './view-frame';

const METRICS: readonly string[] = ['attendance', 'registrations', 'teams', 'reach'];

const concerns = ({ measures }: CountedActivity): boolean => measures.some(({ metric }) => METRICS.includes(metric));

const sentence = (i18n: I18n, { overview, results, territory }: ShownResults): string => {
  const words = i18n.m.results.attendance;
  const { year } = overview.scope;
  const { total } = results.attendance;
  if (total.sum !== null) return words.sentence(saidSum(i18n, total.sum), total.activities, year, territory);
  const contacts = results.contacts.total.sum;
  if (contacts !== null) return words.onlyContacts(saidSum(i18n, contacts), year, territory);
  return results.activities.some(concerns) ? words.onlyOthers(year, territory) : words.none(year, territory);
};

const subtitle = ({ m }: I18n, { results }: ShownResults): string => {
  const { total, events } = results.attendance;
  const { sum } = total;
  if (sum === null) return '';
  const doubts = QUALIFIERS.flatMap((doubt) => (sum.byQualifier[doubt] > 0 ? [[doubt, sum.byQualifier[doubt]] as const] : []));
  const counts = m.common.counts(sum.parts);
  return m.results.attendance.subtitle(counts, m.results.attendance.doubts(doubts), events.without.length, events.events);
};

const activitiesOf = ({ rows, total }: MetricRows): readonly CountedActivity[] => [
  ...firstShown(rows).map(({ activity }) => activity),
  ...firstShown(total.alreadyCounted).map(({ activity }) => activity),
];

/** « Fréquentation »: participants, registrations, teams and contacts, each apart, with what is not known. */
export const AttendanceView = () => {
  const i18n = useI18n();
  const shown = useResults();
  const { attendance, contacts, activities } = shown.results;
  const isEmpty = !activities.some(concerns);
  return (
    <ViewFrame
      sentence={sentence(i18n, shown)}
      subtitle={subtitle(i18n, shown)}
      concerns={concerns}
      named={[attendance, attendance.registrations, attendance.teams, contacts].flatMap(activitiesOf)}
      empty={isEmpty ? i18n.m.results.attendance.noneTitle : null}
    >
      <div className={grid['wideLeft']}>
        <div className={grid['stack']}>
          <ParticipantsChart />
          <AttendanceMonths />
        </div>
        <div className={grid['stack']}>
          <AttendanceOutside />
          <OtherCounts />
        </div>
      </div>
      <AttendanceByGoal />
      <ContactsChart />
    </ViewFrame>
  );
};
