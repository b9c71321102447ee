import { useMemo } from 'react';
import { Plus } from 'lucide-react';
import { readNumberedList } from '#domain/objectives/numbered-list';
import { outlineFaults } from '#domain/objectives/outline';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { TextArea } from '#ui/forms/text-area';
import buttons from '#ui/page/button.module.css';
import { addLine, changeLine, removeLine } from './outline-edits';
import { OutlineRow } from './outline-row';
import { shownFault } from './shown-fault';
import styles from './start.module.css';
import type { Start } from './use-start';

const Paste = ({ start }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.outline;
  const { draft, set, unread } = start;
  return (
    <div className={styles['paste']}>
      <TextArea
        label={words.paste}
        description={words.pasteHow}
        rows={12}
        placeholder={words.example}
        value={draft.pasted}
        error={shownFault(start, m, 'outline')}
        onChange={(pasted) => set({ pasted, lines: readNumberedList(pasted).lines })}
      />
      {unread.length > 0 && (
        <div className={styles['unread']}>
          <p>{words.unread(unread.length)}</p>
          <ul>
            {unread.map((line) => (
              <li key={line.line}>{words.unreadLine(line)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

const Preview = ({ start: { draft, set } }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.outline;
  const { lines } = draft;
  const faults = useMemo(() => outlineFaults(lines), [lines]);
  const goals = lines.filter(({ level }) => level === 'goal').length;
  return (
    <section className={styles['preview']} aria-label={words.preview}>
      <p className={styles['read']} role="status">
        {lines.length === 0 ? words.nothing : words.read(goals, lines.length - goals)}
      </p>
      <ol>
        {lines.map((entry, index) => (
          <OutlineRow
            key={index}
            entry={entry}
            faults={faults.filter(({ line }) => line === entry.line)}
            onChange={(change) => set(changeLine(lines, index, change))}
            onRemove={() => set(removeLine(lines, index))}
          />
        ))}
      </ol>
      <div className={styles['adds']}>
        <button type="button" className={buttons['small']} onClick={() => set(addLine(lines, 'goal'))}>
          <Plus aria-hidden="true" size={15} strokeWidth={2} />
          {words.addGoal}
        </button>
        {goals > 0 && (
          <button type="button" className={buttons['small']} onClick={() => set(addLine(lines, 'objective'))}>
            <Plus aria-hidden="true" size={15} strokeWidth={2} />
            {words.addObjective}
          </button>
        )}
      </div>
    </section>
  );
};

/** A list is pasted on one side; what was read of it stands on the other, to be corrected. */
export const OutlineStep = ({ start }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.outline;
  return (
    <Card title={m.start.step(3, words.title)} subtitle={words.how}>
      <div className={styles['outline']}>
        <Paste start={start} />
        <Preview start={start} />
      </div>
    </Card>
  );
};
