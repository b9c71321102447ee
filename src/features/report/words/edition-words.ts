import type { I18n } from '#i18n/i18n-context';
import type { FunderEdition } from '../edition/funder-edition';
import type { ReportYear } from '../report-year';

const referencesInWords = ({ references }: FunderEdition, { m, format }: I18n): readonly string[] => {
  const words = m.report.edition.references;
  const { organisationSiret, organisationRna, funderSiret, agreements, votes } = references;
  const named = (name: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [words.named(name, format.text(value))]);
  return [
    ...agreements.flatMap(({ number }) => named(words.agreement, number)),
    ...votes.map(({ reference, date }) => words.vote(format.text(reference), date && format.day(date))),
    ...named(words.organisation, organisationSiret),
    ...named(words.rna, organisationRna),
    ...named(words.funder, funderSiret),
  ];
};

/** Who a report is made for, and by which numbers they know it; nothing for a report that is everyone's. */
export const editionInWords = ({ edition }: Pick<ReportYear, 'edition'>, i18n: I18n): readonly string[] => {
  if (edition === undefined) return [];
  const words = i18n.m.report.edition;
  const references = referencesInWords(edition, i18n);
  return [words.of(i18n.format.text(edition.funder.name)), ...(references.length === 0 ? [] : [words.references.all(references)])];
};

/** What the report says of what it is narrowed to, each line in its order: for whom, then of where. */
export const openingInWords = (year: Pick<ReportYear, 'edition' | 'territory' | 'overview'>, i18n: I18n): readonly string[] => {
  const { territory, overview } = year;
  const { inSeveral, unplaced } = overview.scoped;
  return [...editionInWords(year, i18n), ...(territory === undefined ? [] : [i18n.m.report.territory(i18n.format.text(territory), inSeveral.length, unplaced.length)])];
};
