import type { BilanWords } from '#documents/report/bilan-words';
import type { Dossier } from '#domain/dossier/dossier';
import type { Continuity } from '#domain/programme/continuity';
import type { BilanCell, BilanIndicator, BilanObjective, ConventionBilan } from '#domain/results/convention-bilan';
import type { I18n } from '#i18n/i18n-context';
import { progressInWords, sumInWords } from '../words/figure-words';
import { spanOfYears } from './span-of-years';

const openingOf = ({ years, goals, elsewhere }: ConventionBilan, { m }: I18n): readonly string[] => {
  const words = m.bilan;
  const isRecorded = (index: number): boolean => (elsewhere[index] ?? 0) > 0 || goals.some(({ objectives }) => objectives.some(({ cells }) => (cells[index]?.progress.total ?? 0) > 0));
  const recorded = years.filter((_, index) => isRecorded(index)).map(String);
  const others = years.map(String).filter((year) => !recorded.includes(year));
  return [
    words.opening(years.map(String), recorded),
    ...(recorded.length > 0 && others.length > 0 ? [words.notRecorded(others)] : []),
    ...years.flatMap((year, index) => ((elsewhere[index] ?? 0) > 0 ? [words.elsewhere(String(year), elsewhere[index] ?? 0)] : [])),
  ];
};

const cellInWords = ({ coverage, progress }: BilanCell, { m }: I18n): string => (coverage === null ? m.bilan.notThatYear : m.bilan.covered(coverage.state, progress.total));

const recordedInWords = ({ coverage, progress }: BilanCell, { m }: I18n): string => {
  if (progress.total > 0) return m.bilan.recorded(progress.total);
  return coverage === null ? m.bilan.notThatYear : m.bilan.notRecordedCell;
};

const indicatorInWords = ({ indicator, years }: BilanIndicator, { m, format }: I18n): ReturnType<BilanWords['indicator']> => {
  const words = m.bilan;
  const { baseline, unit, name } = indicator;
  const said = (value: number): string => words.value(format.number(value), format.text(unit));
  return {
    name: format.text(name),
    baseline: baseline === undefined ? words.notRecordedCell : words.inYear(said(baseline.value), baseline.year),
    years: years.map(({ target, actual }) => {
      const reached = actual.known ? words.value(format.quantityInWords({ low: actual.actual.value, high: actual.actual.value, qualifier: actual.actual.qualifier }), format.text(unit)) : m.indicators.faults[actual.reason];
      return words.targetAndActual(target === undefined ? words.notRecordedCell : said(target), reached);
    }),
  };
};

const chainInWords = ({ records, since, until, postponed }: Continuity, { m, format }: I18n): string => {
  const last = records.at(-1);
  const chain = m.bilan.chain(format.text(last?.title ?? ''), since, until, postponed);
  return last === undefined || last.status === 'unknown' ? m.bilan.chainAlone(chain) : m.bilan.chainNow(chain, m.statuses[last.status].toLocaleLowerCase());
};

const nextInWords = ({ next }: BilanObjective, { following }: ConventionBilan, { m, format }: I18n): string =>
  following.map(({ title }) => m.bilan.next(format.text(title), next.map((objective) => `${objective.code} ${format.text(objective.shortTitle)}`))).join(' ');

/** Every word of a convention's bilan in the language in use. */
export const wordsOfBilan = (bilan: ConventionBilan, dossier: Dossier, i18n: I18n): BilanWords => {
  const { m, format, locale } = i18n;
  const words = m.bilan;
  const title = words.title(spanOfYears(bilan.years));
  const organisation = format.text(dossier.organisation.name);
  return {
    title,
    subtitle: [organisation, m.report.convention(spanOfYears(bilan.years), bilan.convention.number)].join(m.common.between),
    author: organisation,
    runningHead: [organisation, title].join(m.common.between),
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    page: m.reportDocument.page,
    of: m.reportDocument.of,
    contents: words.contents,
    opening: openingOf(bilan, i18n),
    titles: words.titles,
    how: [words.summaryHow, words.expectedHow, words.figuresHow],
    columns: words.columns,
    goal: ({ code, title: name }) => m.report.goal(code, format.text(name)),
    objective: ({ code, title: name }) => m.report.objective(code, format.text(name)),
    objectiveInShort: ({ code, shortTitle }) => m.report.objective(code, format.text(shortTitle)),
    cell: (cell) => cellInWords(cell, i18n),
    recorded: (cell) => recordedInWords(cell, i18n),
    progress: ({ progress }) => progressInWords(progress, i18n).join(', '),
    noCommitment: words.noCommitment,
    commitment: ({ label, modality }) => [{ text: format.text(label) }, ...(modality === 'firm' ? [] : [{ text: words.modality(m.modalities[modality]), italic: true }])],
    answered: (count) => (count === null ? words.notThatYear : count === 0 ? words.notRecordedCell : words.recorded(count)),
    noFigure: words.noFigure,
    metric: (metric) => m.metrics[metric],
    sum: (sum) => (sum === null ? words.notRecordedCell : sumInWords(sum, i18n)),
    indicator: (indicator) => indicatorInWords(indicator, i18n),
    chain: (chain) => chainInWords(chain, i18n),
    next: (objective) => nextInWords(objective, bilan, i18n),
    document: ({ title: name, date }) => words.source(format.text(name), date === undefined ? words.undated : format.period(date, 'long')),
    noDocument: words.noDocument,
    closing: words.closing,
  };
};
