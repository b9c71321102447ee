import type { ReactNode } from 'react';
import type { Source } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { useSheet } from './sheet-context';
import { FactSource } from './source-place';
import styles from './sheet.module.css';

interface Named {
  readonly name: string;
  readonly source?: Source | undefined;
}

const NamedList = ({ named, none }: { readonly named: readonly Named[]; readonly none: string }): ReactNode => {
  const { format } = useI18n();
  if (named.length === 0) return <i>{none}</i>;
  return (
    <ul>
      {named.map(({ name, source }) => (
        <li key={name}>
          {format.text(name)} <FactSource source={source} />
        </li>
      ))}
    </ul>
  );
};

/** Who made a study, who pays with the organisation, and what was handed over. */
export const StudyCard = () => {
  const { m } = useI18n();
  const { kind, study } = useSheet().activity;
  const words = m.activities.sheet.study;
  if (study === undefined && kind !== 'study') return null;
  const provider = study?.provider === undefined ? [] : [study.provider];
  const facts = [
    { label: words.provider, named: provider, none: words.noProvider },
    { label: words.coFunders, named: study?.coFunders ?? [], none: words.noCoFunder },
    { label: words.delivered, named: study?.delivered ?? [], none: words.noDelivered },
  ];
  return (
    <Card title={words.title}>
      <dl className={styles['facts']}>
        {facts.map(({ label, named, none }) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd>
              <NamedList named={named} none={none} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
