import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import styles from '#ui/funders/funder.module.css';
import { NumbersDialog } from './entry/numbers-dialog';
import type { FunderView } from './funder-view';
import { referencesOf } from './references';

const Known = ({ name, values }: { readonly name: string; readonly values: readonly string[] }): ReactNode => {
  const { m } = useI18n();
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{values.length === 0 ? <em>{m.common.notRecorded}</em> : values.map((value) => <div key={value}>{value}</div>)}</dd>
    </div>
  );
};

/** The numbers that funders ask to see on what is handed over to them. */
export const ReferencesCard = ({ view }: { readonly view: FunderView }) => {
  const i18n = useI18n();
  const words = i18n.m.funders.references;
  const [editing, setEditing] = useState(false);
  const [stored] = view.sheet.funder.records;
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
        {referencesOf(view, i18n).all.map(({ name, values }) => (
          <Known key={name} name={name} values={values} />
        ))}
      </dl>
      {editing && stored !== undefined && <NumbersDialog funder={stored} view={view} onClose={() => setEditing(false)} />}
    </Card>
  );
};
