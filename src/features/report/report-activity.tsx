import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Activity } from '#domain/activities/activity';
import { reportFigures } from '#domain/results/report-figures';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { FiguresLine } from './figures-line';
import { useReportRecords } from './report-records';
import styles from './report.module.css';

/** « pilote, réalisée, 21 mai 2022 »: what is not known is not said. */
const metaOf = (activity: Activity, codes: ReadonlyMap<string, string>, { m, format, locale }: I18n): readonly string[] => {
  const { role, status, dates, next, otherObjectives } = activity;
  const periods = (list: Activity['dates']): string => list.map((date) => format.period(date, 'long')).join(', ');
  const served = otherObjectives.flatMap((objective) => codes.get(objective) ?? []);
  return [
    role !== undefined && m.roles[role.value],
    status !== 'unknown' && m.statuses[status].toLocaleLowerCase(locale),
    dates.length > 0 && periods(dates),
    next.length > 0 && m.report.meta.next(periods(next)),
    served.length > 0 && m.report.meta.alsoServes(served),
  ].filter((part) => part !== false);
};

/** The lines under an activity's title, each a sentence: cause, places, partners, and what a study says of itself. */
const linesOf = ({ cause, places, partners, study }: Activity, { m, format }: I18n): readonly string[] => {
  const names = (named: readonly { readonly name: string }[]): readonly string[] => named.map(({ name }) => format.text(name));
  const written = places.map(format.text);
  const [onlyPlace] = written;
  return [
    cause !== undefined && m.report.cause(format.text(cause.text).replace(/\.$/u, '')),
    onlyPlace !== undefined && (written.length === 1 ? m.report.place(onlyPlace) : m.report.places(written)),
    partners.length > 0 && m.report.partners(partners.map(format.text)),
    study?.provider !== undefined && m.report.provider(format.text(study.provider.name)),
    study !== undefined && study.coFunders.length > 0 && m.report.coFunders(names(study.coFunders)),
    study !== undefined && study.delivered.length > 0 && m.report.delivered(names(study.delivered)),
  ].filter((line) => line !== false);
};

/** The text of the report, paragraph by paragraph as it was written. */
const ReportText = ({ text }: { readonly text: string }) => {
  const { format } = useI18n();
  const paragraphs = text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, index) => (
    <p key={`${String(index)} ${paragraph.slice(0, 20)}`} className={styles['text']}>
      {format.text(paragraph)}
    </p>
  ));
};

interface Props {
  readonly activity: Activity;
  readonly withCode: boolean;
  readonly level: 3 | 4;
}

/** One activity as a report tells it; its internal note is never shown here. */
export const ReportActivity = memo(function ReportActivity({ activity, withCode, level }: Props) {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { codes, printing } = useReportRecords();
  const kept = keptBetweenPages(useUrlSearch());
  const Heading = `h${level}` as const;
  const code = withCode ? codes.get(activity.objective) : undefined;
  const title = code === undefined ? format.text(activity.title) : m.report.titleUnder(format.text(activity.title), code);
  const meta = metaOf(activity, codes, i18n);
  return (
    <li className={styles['activity']}>
      <div className={styles['head']}>
        <Heading className={styles['name']}>
          {printing ? (
            title
          ) : (
            <Link to="/activites/$id" params={{ id: activity.id }} search={kept}>
              {title}
            </Link>
          )}
        </Heading>{' '}
        {!printing && <ToldAt source={activity.source} />}
      </div>
      {meta.length > 0 && <p className={styles['meta']}>{meta.join(' · ')}</p>}
      {activity.reportText !== undefined && <ReportText text={activity.reportText} />}
      <FiguresLine figures={reportFigures(activity.measures)} />
      {linesOf(activity, i18n).map((line) => (
        <p key={line} className={styles['detail']}>
          {line}
        </p>
      ))}
    </li>
  );
});
