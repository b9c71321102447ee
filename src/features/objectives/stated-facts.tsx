import type { StatedFact } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import styles from './convention-facts.module.css';

interface Props {
  readonly facts: readonly StatedFact[];
  readonly name: string;
  /** Shows the words quoted beside each label, where the label alone does not say the fact. */
  readonly quoted?: boolean;
}

/** Facts as the source states them, each with its place. */
export const StatedFacts = ({ facts, name, quoted = false }: Props) => {
  const { m, format } = useI18n();
  return (
    <ul className={styles['list']} aria-label={name}>
      {facts.map((fact, index) => (
        <li key={`${String(index)} ${fact.label}`}>
          {format.text(fact.label)}
          {quoted && fact.source.words !== undefined && (
            <span className={styles['by']}> {m.common.quoted(format.text(fact.source.words))}</span>
          )}{' '}
          <ToldAt detail source={fact.source} />
        </li>
      ))}
    </ul>
  );
};
