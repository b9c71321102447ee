import { funderReferences } from '#domain/budget/funder-references';
import type { I18n } from '#i18n/i18n-context';
import type { FunderView } from './funder-view';

interface Reference {
  readonly name: string;
  readonly values: readonly string[];
}

const known = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The numbers and references of a funder: all of them with what is known, and those that are known one by one. */
export const referencesOf = (view: FunderView, { m, format }: I18n) => {
  const words = m.funders.references;
  const { organisationSiret, organisationRna, funderSiret, agreements, votes } = funderReferences(view.sheet.frame.dossier.organisation, view.funder, view.years.flatMap(({ grants }) => grants));
  const all: readonly Reference[] = [
    { name: words.organisation, values: known(organisationSiret) },
    { name: words.rna, values: known(organisationRna) },
    { name: words.funder, values: known(funderSiret) },
    { name: words.agreements, values: agreements.map(({ year, number }) => words.numbered(year, format.text(number))) },
    { name: words.deliberations, values: votes.map(({ year, reference, date }) => words.ofVote(year, format.text(reference), date === undefined ? '' : format.day(date))) },
  ];
  return { all, known: all.flatMap(({ name, values }) => values.map((value) => ({ name, value }))) };
};
