import { sharesStanding } from '#domain/organisation/organisation-chart';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import { TextField } from '#ui/forms/text-field';
import type { NamedObjective, OrganisationShown } from '../organisation-shown';
import styles from '../organisation.module.css';
import { sharesIn, type PersonFaults, type TypedPerson } from './typed-person';

interface Props {
  readonly typed: TypedPerson;
  readonly faults: PersonFaults;
  readonly shown: OrganisationShown;
  readonly onChange: (part: Partial<TypedPerson>) => void;
}

/** The objectives of the year, then those of other years that the person has a share of: none is lost. */
const linesOf = ({ objectives, named }: OrganisationShown, { shares }: TypedPerson): readonly NamedObjective[] => {
  const ofYear = new Set(objectives.map(({ objective }) => objective.id));
  const elsewhere = [...shares.keys()].filter((id) => !ofYear.has(id));
  return [...objectives, ...elsewhere.flatMap((id) => named(id) ?? [])];
};

/** What the shares make as they are typed, and what happens when that is no whole. */
const Total = ({ typed }: Pick<Props, 'typed'>) => {
  const { m } = useI18n();
  const standing = sharesStanding(sharesIn(typed));
  return (
    <p role="status" className={styles['total']} data-state={standing.state}>
      {m.organisation.form.total(standing)}
    </p>
  );
};

/** The part of their time that goes to each objective, which together make 100 %. */
export const SharesFields = ({ typed, faults, shown, onChange }: Props) => {
  const { m, format } = useI18n();
  const words = m.organisation.form;
  return (
    <fieldset className={forms['group']}>
      <legend>{words.shares}</legend>
      <p className={forms['description']}>{words.sharesHow}</p>
      <div className={styles['shares']}>
        {linesOf(shown, typed).map(({ objective: { id, code, shortTitle } }) => (
          <TextField
            key={id}
            inputMode="decimal"
            label={words.share(code, format.text(shortTitle))}
            value={typed.shares.get(id) ?? ''}
            error={faults.shares.has(id) ? words.shareFault : undefined}
            onChange={(text) => onChange({ shares: new Map(typed.shares).set(id, text) })}
          />
        ))}
      </div>
      <Total typed={typed} />
    </fieldset>
  );
};
