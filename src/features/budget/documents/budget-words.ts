import type { I18n } from '#i18n/i18n-context';
import type { BudgetView } from '../budget-view';

/** What the documents of a budget say of whose it is: the organisation, its numbers, the year. */
export const budgetWords = ({ year, snapshot }: BudgetView, { m, format }: I18n) => {
  const { name, siret, rna } = snapshot.dossier.organisation;
  const words = m.budgetDocuments;
  const references = [
    ...(siret === undefined ? [] : [{ name: words.siret, value: siret }]),
    ...(rna === undefined ? [] : [{ name: words.rna, value: rna }]),
    ...snapshot.conventions.filter(({ years }) => years.includes(year)).map(({ title }) => ({ name: words.convention, value: format.text(title) })),
  ];
  return {
    organisation: format.text(name),
    references,
    about: { name: words.workbook.about, lines: [words.workbook.title(year), format.text(name), ...references.map((one) => words.workbook.told(one.name, one.value)), words.workbook.how] },
  };
};
