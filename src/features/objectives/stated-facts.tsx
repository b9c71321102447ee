import type { StatedFact } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '#ui/source/told-at';
import styles from './convention-facts.module.css';

interface Props {
  readonly facts: readonly StatedFact[];
  readonly name: string;
}

/** Facts as the source states them, each with its place. */
export const StatedFacts = ({ facts, name }: Props) => {
  const { format } = useI18n();
  return (
    <ul className={styles['list']} aria-label={name}>
      {facts.map((fact, index) => (
        <li key={`${String(index)} ${fact.label}`}>
          {format.text(fact.label)} <ToldAt detail source={fact.source} />
        </li>
      ))}
    </ul>
  );
};
