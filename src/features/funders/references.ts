import type { I18n } from '#i18n/i18n-context';
import type { FunderView } from './funder-view';

interface Reference {
  readonly name: string;
  readonly values: readonly string[];
}

const agreementsOf = ({ years }: FunderView, { m, format }: I18n): readonly string[] =>
  years.flatMap(({ grants }) => grants.flatMap(({ year, number }) => (number === undefined ? [] : m.funders.references.numbered(year, format.text(number)))));

const deliberationsOf = ({ years }: FunderView, { m, format }: I18n): readonly string[] =>
  years.flatMap(({ grants }) =>
    grants.flatMap(({ year, steps }) =>
      steps.flatMap(({ step, reference, date }) =>
        step !== 'voted' || reference === undefined ? [] : m.funders.references.ofVote(year, format.text(reference), date === undefined ? '' : format.day(date)),
      ),
    ),
  );

const known = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The numbers and references of a funder: all of them with what is known, and those that are known one by one. */
export const referencesOf = (view: FunderView, i18n: I18n) => {
  const words = i18n.m.funders.references;
  const { siret, rna } = view.sheet.frame.dossier.organisation;
  const all: readonly Reference[] = [
    { name: words.organisation, values: known(siret) },
    { name: words.rna, values: known(rna) },
    { name: words.funder, values: known(view.funder.siret) },
    { name: words.agreements, values: agreementsOf(view, i18n) },
    { name: words.deliberations, values: deliberationsOf(view, i18n) },
  ];
  return { all, known: all.flatMap(({ name, values }) => values.map((value) => ({ name, value }))) };
};
