import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { WorkProgress } from '#ui/states/work-progress';
import styles from './bilan.module.css';
import type { BilanProgress } from './gather-bilan';
import { spanOfYears } from './span-of-years';
import { useBilan } from './use-bilan';

const Working = ({ progress: { step, done = 0, total }, onStop }: { readonly progress: BilanProgress; readonly onStop: () => void }) => {
  const { m } = useI18n();
  const words = m.bilan;
  return (
    <WorkProgress label={words.button} done={done} total={total} cancel={m.common.cancel} onCancel={onStop}>
      {step === 'reading' ? words.steps.reading(done, total ?? 0) : words.steps[step]}
    </WorkProgress>
  );
};

interface Props {
  readonly conventions: readonly Convention[];
  /** The year that is looked at: its convention is proposed. */
  readonly year: number;
}

/** « Bilan de la convention »: all the years of one convention in one document, chosen where there are several. */
export const BilanLine = ({ conventions, year }: Props) => {
  const { m, format } = useI18n();
  const words = m.bilan;
  const [chosen, setChosen] = useState<string>();
  const { writing, run, stop } = useBilan();
  const convention = conventions.find(({ id }) => id === chosen) ?? conventions.findLast(({ years }) => years.includes(year)) ?? conventions.at(-1);
  if (convention === undefined) return null;
  return (
    <div className={styles['bilan']}>
      <span>{words.how}</span>
      {conventions.length > 1 && (
        <SelectField label={words.choose} value={convention.id} choices={conventions.map(({ id, title, years }) => ({ value: id, label: [spanOfYears(years), format.text(title)].join(m.common.between) }))} onChange={setChosen} />
      )}
      <button type="button" className={buttons['small']} disabled={writing.state === 'working'} onClick={() => run(convention)}>
        <FileText size={15} strokeWidth={1.8} aria-hidden="true" />
        {words.button}
      </button>
      {writing.state === 'working' && <Working progress={writing.progress} onStop={stop} />}
      {writing.state === 'failed' && <Notice tone="problem">{words.failed}</Notice>}
    </div>
  );
};
