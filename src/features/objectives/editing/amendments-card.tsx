import type { Amendment } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { AmendmentEffectsList } from './amendment-effects-list';
import { useAmendmentName } from './amendment-name';
import { useEditing } from './editing-context';
import styles from './editing.module.css';

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;

const AmendmentItem = ({ amendment }: { readonly amendment: Amendment }) => {
  const { m, format } = useI18n();
  const { open } = useEditing();
  const name = useAmendmentName()(amendment);
  return (
    <li className={styles['amendment']}>
      <div className={styles['line']}>
        <div className={styles['text']}>
          <h3>{capital(name)}</h3>
          <p>{format.text(amendment.reason)}</p>
        </div>
        <span className={styles['actions']}>
          <button type="button" className={buttons['small']} aria-label={m.convention.editNamed(name)} onClick={() => open({ form: 'amendment', amendment })}>
            {m.common.edit}
          </button>
          <button type="button" className={buttons['small']} aria-label={m.convention.removeNamed(name)} onClick={() => open({ form: 'remove', removed: { table: 'amendments', line: amendment, name } })}>
            {m.common.remove}
          </button>
        </span>
      </div>
      <AmendmentEffectsList amendment={amendment} />
    </li>
  );
};

/** The amendments of the convention, the latest first, each with what it changed. */
export const AmendmentsCard = () => {
  const { m } = useI18n();
  const { tables, convention, open } = useEditing();
  const words = m.convention.amendments;
  const own = tables.amendments.filter((line) => line.convention === convention.id).toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const add = (
    <button type="button" className={buttons['ghost']} onClick={() => open({ form: 'amendment' })}>
      {words.add}
    </button>
  );
  return (
    <Card title={words.title} actions={add}>
      {own.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {own.map((amendment) => (
            <AmendmentItem key={amendment.id} amendment={amendment} />
          ))}
        </ul>
      )}
    </Card>
  );
};
