import { useDeferredValue, useMemo, useState } from 'react';
import type { TextSearch } from '#domain/activities/bulk/literal-search';
import { findChanges, planReplacement, TEXT_COLUMNS, type TextChange, type TextColumn } from '#domain/activities/bulk/replace-text';
import { useI18n } from '#i18n/i18n-context';
import { changeActivities } from '#storage/commands/change-activities';
import { useStorage } from '#storage/live/storage-context';
import { Dialog } from '#ui/dialog/dialog';
import { Checkbox } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import { ReplacePreview } from './replace-preview';
import { useTextScope } from './use-text-scope';
import type { ToolDialogProps } from './tool';

const START: TextSearch = { text: '', replacement: '', folded: true, wholeWord: false };

interface FieldsProps {
  readonly search: TextSearch;
  readonly onSearch: (search: TextSearch) => void;
}

const SearchFields = ({ search, onSearch }: FieldsProps) => {
  const { m } = useI18n();
  const words = m.bulk.replace;
  return (
    <>
      <div className={forms['row']}>
        <TextField label={words.text} description={words.literal} value={search.text} onChange={(text) => onSearch({ ...search, text })} autoFocus />
        <TextField label={words.replacement} value={search.replacement} onChange={(replacement) => onSearch({ ...search, replacement })} />
      </div>
      <div>
        <Checkbox label={words.folded} checked={search.folded} onChange={(folded) => onSearch({ ...search, folded })} />
        <Checkbox label={words.wholeWord} checked={search.wholeWord} onChange={(wholeWord) => onSearch({ ...search, wholeWord })} />
      </div>
    </>
  );
};

const useKept = (changes: readonly TextChange[]) => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const possible = changes.filter(({ fault }) => fault === undefined);
  return {
    left,
    kept: possible.filter(({ key }) => !left.has(key)),
    tick: (key: string, on: boolean): void => setLeft(on ? new Set([...left].filter((one) => one !== key)) : new Set([...left, key])),
    tickAll: (on: boolean): void => setLeft(new Set(on ? [] : possible.map(({ key }) => key))),
  };
};

/** Searches a text in one column, shows each change before and after, and writes those that are kept at once. */
export const ReplaceDialog = ({ snapshot, shown, onClose }: ToolDialogProps) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { busy, problem, run } = useCommand();
  const { scope, choices, setScope, activities } = useTextScope(snapshot.year, shown);
  const [column, setColumn] = useState<TextColumn>('title');
  const [search, setSearch] = useState(START);
  const sought = useDeferredValue(search);
  const changes = useMemo(() => findChanges(activities, column, sought), [activities, column, sought]);
  const { left, kept, tick, tickAll } = useKept(changes);
  const words = m.bulk.replace;
  // What is typed must be what was looked at.
  const ready = !busy && kept.length > 0 && sought === search;
  return (
    <Dialog title={words.title} onClose={onClose} size="wide" keepOpen>
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void run(() => changeActivities(db, { dossier, name: 'replace-text', plan: planReplacement(kept) }), onClose);
        }}
      >
        <div className={forms['row']}>
          <SelectField label={words.column} value={column} choices={TEXT_COLUMNS.map((value) => ({ value, label: words.columns[value] }))} onChange={setColumn} />
          <SelectField label={words.scope} value={scope} choices={choices} onChange={setScope} />
        </div>
        <SearchFields search={search} onSearch={setSearch} />
        {sought.text !== '' && <ReplacePreview changes={changes} left={left} onTick={tick} onTickAll={tickAll} />}
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={!ready}>
            {words.confirm(kept.length)}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
