import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import styles from '#ui/funders/funder.module.css';
import { NumbersDialog } from './entry/numbers-dialog';
import type { FunderView } from './funder-view';

const Known = ({ name, values }: { readonly name: string; readonly values: readonly string[] }): ReactNode => {
  const { m } = useI18n();
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{values.length === 0 ? <em>{m.common.notRecorded}</em> : values.map((value) => <div key={value}>{value}</div>)}</dd>
    </div>
  );
};

const useReferences = ({ years }: FunderView) => {
  const { m, format } = useI18n();
  const words = m.funders.references;
  const grants = years.flatMap((year) => year.grants);
  const votes = grants.flatMap(({ year, steps }) => steps.filter(({ step }) => step === 'voted').map((vote) => ({ year, vote })));
  return {
    agreements: grants.flatMap(({ year, number }) => (number === undefined ? [] : words.numbered(year, format.text(number)))),
    deliberations: votes.flatMap(({ year, vote: { reference, date } }) =>
      reference === undefined ? [] : words.ofVote(year, format.text(reference), date === undefined ? '' : format.day(date)),
    ),
  };
};

/** The numbers that funders ask to see on what is handed over to them. */
export const ReferencesCard = ({ view }: { readonly view: FunderView }) => {
  const { m } = useI18n();
  const words = m.funders.references;
  const [editing, setEditing] = useState(false);
  const { agreements, deliberations } = useReferences(view);
  const [stored] = view.sheet.funder.records;
  const { siret, rna } = view.sheet.frame.dossier.organisation;
  const known = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return (
    <Card
      title={words.title}
      subtitle={words.how}
      actions={
        <button type="button" className={buttons['small']} onClick={() => setEditing(true)}>
          {words.edit}
        </button>
      }
    >
      <dl className={styles['facts']}>
        <Known name={words.organisation} values={known(siret)} />
        <Known name={words.rna} values={known(rna)} />
        <Known name={words.funder} values={known(view.funder.siret)} />
        <Known name={words.agreements} values={agreements} />
        <Known name={words.deliberations} values={deliberations} />
      </dl>
      {editing && stored !== undefined && <NumbersDialog funder={stored} view={view} onClose={() => setEditing(false)} />}
    </Card>
  );
};
