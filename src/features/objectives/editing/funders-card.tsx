import type { Funder } from '#domain/budget/budget';
import { lastMaximum } from '#domain/budget/funder-acts';
import { yearlyMaximum } from '#domain/budget/yearly-maximum';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { useAmendmentName } from './amendment-name';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { MoveButtons, WRITES } from './move-buttons';
import { RowActions } from './row-actions';

const Amounts = ({ funder }: { readonly funder: Funder }) => {
  const { m, format } = useI18n();
  const { tables } = useEditing();
  const name = useAmendmentName();
  const words = m.convention.funders;
  const last = lastMaximum(funder, tables.amendments);
  const { writtenCents, partsCents, gapCents } = yearlyMaximum(last);
  const since = tables.amendments.find(({ id }) => id === last.from);
  return (
    <>
      <p>
        {writtenCents === null ? words.noMaximum : words.aYear(format.cents(writtenCents))}{' '}
        {since !== undefined && <span className={styles['since']}>{m.convention.since(name(since))}</span>}
      </p>
      {last.parts.length > 0 && (
        <ul className={styles['quiet']}>
          {last.parts.map(({ id, label, amountCents }) => (
            <li key={id}>
              {format.cents(amountCents)}, {format.text(label)}
            </li>
          ))}
        </ul>
      )}
      {writtenCents !== null && partsCents !== null && gapCents !== null && gapCents !== 0 && (
        <p className={styles['quiet']}>{words.twoFigures(format.cents(partsCents), format.cents(writtenCents), format.cents(Math.abs(gapCents)))}</p>
      )}
    </>
  );
};

const FunderLine = ({ funder, siblings }: { readonly funder: Funder; readonly siblings: readonly Funder[] }) => {
  const { m, format } = useI18n();
  const { open } = useEditing();
  const name = format.text(funder.name);
  return (
    <li className={styles['amendment']}>
      <div className={styles['line']}>
        <div className={styles['text']}>
          <h3>{name}</h3>
          <Amounts funder={funder} />
        </div>
        <RowActions
          name={name}
          moves={<MoveButtons name={name} act="move-funder" siblings={siblings} line={funder} write={WRITES.funders} />}
          onEdit={() => open({ form: 'funder', funder })}
          more={[
            { key: 'end', label: m.convention.end, onAction: () => open({ form: 'end-funder', funder }) },
            { key: 'remove', label: m.convention.remove, onAction: () => open({ form: 'remove', removed: { table: 'funders', line: funder, name } }) },
          ]}
        />
      </div>
    </li>
  );
};

/** The funders of the convention with their maxima and parts, as the last amendment leaves them. */
export const FundersCard = () => {
  const { m } = useI18n();
  const { funders, open } = useEditing();
  const words = m.convention.funders;
  const present = funders.filter(({ until }) => until === undefined);
  const add = (
    <button type="button" className={buttons['ghost']} onClick={() => open({ form: 'funder' })}>
      {words.add}
    </button>
  );
  return (
    <Card title={words.title} actions={add}>
      {present.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {present.map((funder) => (
            <FunderLine key={funder.id} funder={funder} siblings={present} />
          ))}
        </ul>
      )}
    </Card>
  );
};
