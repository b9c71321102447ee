import { useMemo, useState } from 'react';
import type { SpellingMerge } from '#domain/activities/bulk/merge-spellings';
import { groupSpellings, SPELLED_COLUMNS, type SpelledColumn, type SpellingGroup } from '#domain/activities/bulk/spellings';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import type { UsedNames } from '#storage/repositories/used-names.repository';
import { mergeBeside, readNamesBeside } from '#storage/spellings/spellings-beside';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { SpellingChoice } from './spelling-choice';
import styles from './spellings.module.css';
import type { ToolDialogProps } from './tool';

const NOTHING: UsedNames = { values: [], aliases: [] };
const MOST_GROUPS = 100;
const MOST_VALUES = 500;

interface GroupsProps {
  readonly groups: readonly SpellingGroup[];
  readonly onMerges: (merges: ReadonlyMap<string, SpellingMerge>) => void;
  readonly merges: ReadonlyMap<string, SpellingMerge>;
}

const Groups = ({ groups, merges, onMerges }: GroupsProps) => (
  <ul className={styles['groups']}>
    {groups.slice(0, MOST_GROUPS).map((group) => (
      <li key={group.key}>
        <SpellingChoice
          group={group}
          onMerge={(merge) => {
            const next = new Map(merges);
            if (merge === undefined) next.delete(group.key);
            else next.set(group.key, merge);
            onMerges(next);
          }}
        />
      </li>
    ))}
  </ul>
);

const AllValues = ({ values }: Pick<UsedNames, 'values'>) => {
  const { m, format } = useI18n();
  const words = m.bulk.spellings;
  return (
    <details>
      <summary>{words.all(values.length)}</summary>
      <ul className={styles['values']}>
        {values.slice(0, MOST_VALUES).map(({ value, count }) => (
          <li key={value}>
            {value} <span className={styles['count']}>{format.number(count)}</span>
          </li>
        ))}
        {values.length > MOST_VALUES && <li>{m.bulk.plan.more(values.length - MOST_VALUES)}</li>}
      </ul>
    </details>
  );
};

/** The values of a column with how often each is used, and those that look like one name, merged into the form one chooses. */
export const SpellingsDialog = ({ onClose }: ToolDialogProps) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const [column, setColumn] = useState<SpelledColumn>('partners');
  const [merges, setMerges] = useState<ReadonlyMap<string, SpellingMerge>>(new Map());
  const { data } = useLiveRead('used-names', [column], (access) => readNamesBeside(access.db, access.dossier, column));
  const { values, aliases } = data ?? NOTHING;
  const groups = useMemo(() => groupSpellings(values, aliases), [values, aliases]);
  const words = m.bulk.spellings;
  const asked = groups.flatMap(({ key }) => merges.get(key) ?? []);
  const ready = !busy && asked.length > 0;
  return (
    <Dialog title={words.title} onClose={onClose} size="wide" keepOpen>
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void run(() => mergeBeside(db, dossier, column, asked), () => setMerges(new Map()));
        }}
      >
        <SelectField
          label={words.column}
          description={words.everywhere}
          value={column}
          choices={SPELLED_COLUMNS.map((value) => ({ value, label: words.columns[value] }))}
          onChange={(next) => {
            setColumn(next);
            setMerges(new Map());
          }}
        />
        <p role="status">{data === undefined ? words.reading : words.found(groups.length)}</p>
        {groups.length > 0 && <Groups groups={groups} merges={merges} onMerges={setMerges} />}
        <AllValues values={values} />
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={!ready}>
            {words.confirm(asked.length)}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.close}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
