import type { Recipient } from '#domain/deliverables/transmission-slip';
import type { I18n } from '#i18n/i18n-context';
import type { DeliverablesYear } from '../deliverables-year';

interface Reference {
  readonly name: string;
  readonly value: string;
}

const known = (name: string, value: string | undefined): readonly Reference[] => (value === undefined ? [] : [{ name, value }]);

/** Yearly agreement and votes of what the funder grants for the year. */
const grantReferences = ({ grants, year }: DeliverablesYear, { funder }: Recipient, { m, format }: I18n): readonly Reference[] => {
  const words = m.deliverablesSlip.references;
  return grants
    .filter((grant) => grant.funder === funder && grant.year === year)
    .flatMap(({ number, steps }) => [
      ...known(words.grant(year), number === undefined ? undefined : format.text(number)),
      ...steps.flatMap(({ step, reference }) => (step === 'voted' && reference !== undefined ? known(words.vote(year), format.text(reference)) : [])),
    ]);
};

/** The numbers by which both sides file a slip, those that are known. */
export const slipReferences = (year: DeliverablesYear, recipient: Recipient, i18n: I18n): readonly Reference[] => {
  const { m, format } = i18n;
  const words = m.deliverablesSlip.references;
  const { siret, rna } = year.organisation;
  return [
    ...known(words.siret, siret),
    ...known(words.rna, rna),
    ...known(words.funderSiret, year.funders.find(({ id }) => id === recipient.funder)?.siret),
    ...year.conventions.flatMap(({ number }) => known(words.convention, number === undefined ? undefined : format.text(number))),
    ...grantReferences(year, recipient, i18n),
  ];
};
