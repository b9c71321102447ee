import type { Programme } from '#domain/programme/planned-action';
import { programmeCounts } from '#domain/programme/programme-counts';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import { PageHeading } from '#ui/page/page-heading';
import { Private } from '#ui/preferences/private';
import { CalendarLink } from './calendar-link';
import { ProgrammeActs } from './editing/programme-acts';
import { JudgedDay } from './judged-day';
import { MatchingLink } from './links/matching-link';
import { NextYearButton } from './next-year/next-year-button';
import { useProgramme, type ProgrammeShown } from './programme-shown';

/** How many headings are shown, in the whole programme or under the objectives that it is narrowed to. */
const headingsOf = ({ actions, objectives }: ProgrammeShown): number => {
  const { all, byObjective } = programmeCounts(actions);
  if (objectives.length === 0) return all.headings;
  return objectives.reduce((sum, objective) => sum + (byObjective.get(objective)?.headings ?? 0), 0);
};

const codesOf = ({ lines, objectives }: ProgrammeShown): readonly string[] =>
  lines.objectives.filter(({ id }) => objectives.includes(id)).map(({ code }) => code);

/** The sentence that opens the page, what it counts, and the day that due dates are judged on. */
export const ProgrammeHeading = ({ versions }: { readonly versions: Programme['versions'] }) => {
  const { m, format } = useI18n();
  const shown = useProgramme();
  const { year, overview } = shown;
  const { actions, completed, known, toFill, continuing, withoutPreciseDue, firm, conditional } = overview;
  const latest = versions.at(-1);
  const more = m.programme.more(continuing, year, withoutPreciseDue);
  const words = [
    actions.length > 0 && m.programme.counts(firm.rate.total, conditional.rate.total, headingsOf(shown)),
    actions.length > 0 && more !== '' && `${more}.`,
    latest !== undefined && m.programme.version(latest.stage, latest.date === undefined ? '' : format.day(latest.date)),
  ];
  return (
    <>
      <PageHeading
        title={
          <>
            <Accented sentence={m.programme.sentence({ year, objectives: codesOf(shown), actions: actions.length, completed, known })} />
            {toFill.length > 0 && <Private instead={null}>{m.programme.toFill(toFill.length)}</Private>}
            {m.programme.stop}
          </>
        }
        subtitle={words.filter(Boolean).join(' ')}
        toolbar={
          <>
            <ProgrammeActs />
            <CalendarLink year={year} />
            <MatchingLink year={year} />
            <NextYearButton ended={year} />
          </>
        }
      />
      <JudgedDay />
    </>
  );
};
