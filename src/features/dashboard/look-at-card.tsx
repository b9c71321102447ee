import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { Finding, Findings } from '#domain/results/findings';
import type { PlacedFigure } from '#domain/results/placed-figure';
import type { YearOverview } from '#domain/results/year-overview';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useTitles } from '#storage/live/use-titles';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import styles from './look-at-card.module.css';

interface Props {
  readonly overview: YearOverview;
  readonly findings: Findings;
}

interface Line {
  readonly key: string;
  readonly tag: string;
  readonly text: string;
  readonly link: (content: ReactNode) => ReactNode;
}

/** As many of one rule as the short list holds; the whole list has its page. */
const SHOWN = 3;

type ToldTwice = Extract<Finding, { rule: 'told_twice_differently' }>;
type WithoutRecord = Extract<Finding, { rule: 'objective_without_record' }>;

const isToldTwice = (finding: Finding): finding is ToldTwice => finding.rule === 'told_twice_differently';
const isWithoutRecord = (finding: Finding): finding is WithoutRecord => finding.rule === 'objective_without_record';

const figureText = ({ figure }: PlacedFigure, format: I18n['format']): string =>
  `${format.quantityInWords(figure)} ${format.text(figure.unit)}`;

const toldTwiceLine = (finding: ToldTwice, titles: ReadonlyMap<string, string>, { m, format }: I18n, kept: UrlSearch): Line => {
  const { restating, against } = finding;
  const title = (placed: PlacedFigure) => format.text(titles.get(placed.activity.id) ?? '');
  return {
    key: restating.figure.id,
    tag: m.dashboard.lookAt.twoFigures,
    text: m.dashboard.lookAt.toldTwice(title(restating), figureText(restating, format), title(against), figureText(against, format)),
    link: (content) => (
      <Link to="/activites/$id" params={{ id: restating.activity.id }} search={kept} className={buttons['link']}>
        {content}
      </Link>
    ),
  };
};

const objectiveLine = (finding: WithoutRecord, objective: OperationalObjective, { m, format }: I18n, kept: UrlSearch): Line => {
  const say = finding.state === 'undefined' ? m.dashboard.lookAt.toBeSpecified : m.dashboard.lookAt.objective;
  return {
    key: objective.id,
    tag: m.dashboard.lookAt.noRecord,
    text: say(objective.code, format.text(objective.shortTitle)),
    link: (content) => (
      <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept} className={buttons['link']}>
        {content}
      </Link>
    ),
  };
};

/** What an activity lacks, as one line that leads to the list of those that lack it. */
const lackLine = (key: string, tag: string, text: string, search: UrlSearch): Line => ({
  key,
  tag,
  text,
  link: (content) => (
    <Link to="/activites" search={search} className={buttons['link']}>
      {content}
    </Link>
  ),
});

const useLines = ({ overview, findings }: Props): readonly Line[] => {
  const i18n = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const told = findings.findings.filter(isToldTwice).slice(0, SHOWN);
  const ids = useMemo(() => told.flatMap(({ restating, against }) => [restating.activity.id, against.activity.id]), [told]);
  const titles = useTitles(ids);
  const { lookAt } = i18n.m.dashboard;
  const { event_without_participants: events, activity_without_date: dates } = findings.counts;
  const objectives = new Map(overview.convention.objectives.map((objective) => [objective.id, objective]));
  const without = findings.findings.filter(isWithoutRecord).slice(0, SHOWN);
  return [
    ...told.map((finding) => toldTwiceLine(finding, titles, i18n, kept)),
    ...without.flatMap((finding) => {
      const objective = objectives.get(finding.objective);
      return objective === undefined ? [] : [objectiveLine(finding, objective, i18n, kept)];
    }),
    ...(events > 0 ? [lackLine('events', lookAt.noFigure, lookAt.events(events), { ...kept, nature: 'event', manque: 'attendance' })] : []),
    ...(dates > 0 ? [lackLine('dates', lookAt.noDate, lookAt.dates(dates), { ...kept, manque: 'date' })] : []),
  ];
};

/** « À regarder »: the short list of four rules, told neutrally; nothing of it is ever printed or exported. */
export const LookAtCard = (props: Props) => {
  const { m } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const lines = useLines(props);
  return (
    <Card
      title={m.dashboard.lookAt.title}
      subtitle={lines.length === 0 ? m.dashboard.lookAt.none : m.dashboard.lookAt.how}
      actions={
        props.findings.total > 0 && (
          <Link to="/verifier" search={kept} className={buttons['link']}>
            {m.dashboard.lookAt.all(props.findings.total)}
          </Link>
        )
      }
    >
      <ul>
        {lines.map(({ key, tag, text, link }) => (
          <li key={key} className={styles['line']}>
            <span className={styles['tag']}>{tag}</span>
            <span className={styles['text']}>{text}</span>
            {link(
              <>
                <span aria-hidden="true">{m.dashboard.lookAt.see}</span>
                <span className="visually-hidden">{m.dashboard.lookAt.seeNamed(text)}</span>
              </>,
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};
