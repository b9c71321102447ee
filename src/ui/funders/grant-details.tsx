import type { ReactNode } from 'react';
import type { Grant } from '#domain/budget/budget';
import type { GrantStep } from '#domain/budget/grant-standing';
import type { StatedFact } from '#domain/record/source';
import { useI18n } from '#i18n/i18n-context';
import { ToldAt } from '../source/told-at';
import styles from './funder.module.css';

const Step = ({ step, act }: { readonly step: GrantStep; readonly act?: ReactNode }) => {
  const { m, format } = useI18n();
  const words = m.deliverables.funders;
  const { amountCents, date, body, reference, source } = step;
  const details = [
    date === undefined ? words.undated : format.day(date),
    body !== undefined && format.text(body),
    reference !== undefined && words.reference(format.text(reference)),
  ];
  return (
    <li>
      <b>{words.steps[step.step]}</b> {amountCents === undefined ? <em>{words.noAmount}</em> : format.cents(amountCents)},{' '}
      {details.filter(Boolean).join(', ')} <ToldAt source={source} /> {act}
    </li>
  );
};

const Facts = ({ facts }: { readonly facts: readonly StatedFact[] }) => {
  const { m, format } = useI18n();
  if (facts.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{m.deliverables.funders.facts(facts.length)}</summary>
      <ul className={styles['list']}>
        {facts.map(({ label, source }, index) => (
          <li key={`${String(index)} ${label}`}>
            {source.words === undefined ? format.text(label) : m.deliverables.funders.fact(format.text(label), format.quote(source.words))}{' '}
            <ToldAt source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
};

interface Props {
  readonly grant: Grant;
  /** What can be done with a step, beside it. */
  readonly stepAct?: (step: GrantStep, index: number) => ReactNode;
}

/** The steps of a grant in the order they were recorded, then what else its decision states. */
export const GrantDetails = ({ grant, stepAct }: Props) => {
  const { m } = useI18n();
  if (grant.steps.length === 0) return <p className={styles['absent']}>{m.deliverables.funders.noStep}</p>;
  return (
    <>
      <ul className={styles['list']}>
        {grant.steps.map((step, index) => (
          <Step key={`${String(index)} ${step.step}`} step={step} act={stepAct?.(step, index)} />
        ))}
      </ul>
      <Facts facts={grant.facts ?? []} />
    </>
  );
};
