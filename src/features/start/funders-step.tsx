import { Plus, X } from 'lucide-react';
import type { TypedFunder } from '#domain/dossier/new-dossier-form';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { TextField } from '#ui/forms/text-field';
import buttons from '#ui/page/button.module.css';
import styles from './start.module.css';
import type { Start } from './use-start';

interface Props {
  readonly start: Start;
  readonly funder: TypedFunder;
  readonly index: number;
}

const Row = ({ start: { draft, set, faults, tried }, funder, index }: Props) => {
  const { m } = useI18n();
  const words = m.start.funders;
  const own = tried ? faults.flatMap((fault) => (fault.field === 'funder' && fault.index === index ? [fault] : [])) : [];
  const ofAmount = own.find(({ code }) => code === 'not-an-amount');
  const ofName = own.find(({ code }) => code !== 'not-an-amount');
  const change = (part: Partial<TypedFunder>): void => set({ funders: draft.funders.map((other, at) => (at === index ? { ...other, ...part } : other)) });
  return (
    <li className={styles['funder']}>
      <TextField label={words.name(index + 1)} value={funder.name} error={ofName && m.start.fault(ofName)} onChange={(name) => change({ name })} />
      <TextField label={words.maximum} optional inputMode="decimal" value={funder.maximum} error={ofAmount && m.start.fault(ofAmount)} onChange={(maximum) => change({ maximum })} />
      <button type="button" className={styles['tool']} aria-label={words.remove(funder.name)} onClick={() => set({ funders: draft.funders.filter((_, at) => at !== index) })}>
        <X aria-hidden="true" size={17} strokeWidth={1.8} />
      </button>
    </li>
  );
};

export const FundersStep = ({ start }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.funders;
  const { funders } = start.draft;
  return (
    <Card title={m.start.step(4, words.title)} subtitle={words.how}>
      <ul className={styles['funders']}>
        {funders.map((funder, index) => (
          <Row key={index} start={start} funder={funder} index={index} />
        ))}
      </ul>
      <button type="button" className={buttons['small']} onClick={() => start.set({ funders: [...funders, { name: '', maximum: '' }] })}>
        <Plus aria-hidden="true" size={15} strokeWidth={2} />
        {words.add}
      </button>
    </Card>
  );
};
