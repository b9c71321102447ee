import { IndentDecrease, IndentIncrease, X } from 'lucide-react';
import type { OutlineFault, OutlineLine } from '#domain/objectives/outline';
import { useI18n } from '#i18n/i18n-context';
import { TextField } from '#ui/forms/text-field';
import styles from './start.module.css';

interface Props {
  readonly entry: OutlineLine;
  readonly faults: readonly OutlineFault[];
  readonly onChange: (change: Partial<Pick<OutlineLine, 'level' | 'code' | 'title'>>) => void;
  readonly onRemove: () => void;
}

const ofCode = ({ code }: OutlineFault): boolean => code === 'duplicate-code' || code === 'empty-code' || code === 'long-code';

/** One goal or objective as it was read, each part of which can be corrected. */
export const OutlineRow = ({ entry: { level, code, title, line }, faults, onChange, onRemove }: Props) => {
  const { m } = useI18n();
  const words = m.start.outline;
  const inWords = (found: OutlineFault | undefined): string | undefined => found && m.start.fault({ field: 'line', fault: found });
  const isGoal = level === 'goal';
  const Shift = isGoal ? IndentIncrease : IndentDecrease;
  const shift = isGoal ? words.makeObjective(code) : words.makeGoal(code);
  return (
    <li className={styles['row']} data-level={level}>
      <div className={styles['code']}>
        <TextField label={words.code(line)} labelHidden value={code} error={inWords(faults.find(ofCode))} onChange={(text) => onChange({ code: text })} />
      </div>
      <div className={styles['title']}>
        <TextField label={words.lineTitle(line)} labelHidden value={title} error={inWords(faults.find((found) => !ofCode(found)))} onChange={(text) => onChange({ title: text })} />
      </div>
      <button type="button" className={styles['tool']} aria-label={shift} title={shift} onClick={() => onChange({ level: isGoal ? 'objective' : 'goal' })}>
        <Shift aria-hidden="true" size={17} strokeWidth={1.8} />
      </button>
      <button type="button" className={styles['tool']} aria-label={words.remove(code)} title={words.remove(code)} onClick={onRemove}>
        <X aria-hidden="true" size={17} strokeWidth={1.8} />
      </button>
    </li>
  );
};
