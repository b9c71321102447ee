import { useState } from 'react';
import { proposeBudget, type BudgetRow, type ProposedBudgetRow } from '#documents/tables/propose/propose-budget';
import type { BudgetLine } from '#domain/budget/budget';
import { useI18n } from '#i18n/i18n-context';
import { pasteBudgetLines } from '#storage/commands/budget';
import { useStorage } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { Checkbox, RadioChoice } from '#ui/forms/choice-fields';
import { FormDialog } from '#ui/forms/form-dialog';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';
import { useAccountName } from '../account-name';
import { useBudget, type Stage } from '../budget-view';
import { useStage } from '../stage';
import { PastePreview } from './paste-preview';

const useProposed = (text: string): readonly ProposedBudgetRow[] => {
  const { goals, funders } = useBudget();
  return proposeBudget(text, { goals, funders, accountName: useAccountName() });
};

const taken = (proposed: readonly ProposedBudgetRow[]): readonly BudgetRow[] => proposed.flatMap(({ row }) => (row.ok ? row.value : []));

const STAGES: readonly Stage[] = ['forecast', 'outturn'];

/** « Coller un tableau »: lines copied from a spreadsheet, seen before they are written as one change. */
export const PasteDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { year, lines } = useBudget();
  const command = useCommand();
  const shown = useStage();
  const [stage, setStage] = useState(shown);
  const [text, setText] = useState('');
  const [replace, setReplace] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  const proposed = useProposed(text);
  const rows = taken(proposed);
  const own = lines.filter((line) => line.stage === stage);
  const words = m.budget.pasting;
  const save = (): void => {
    setIsEmpty(rows.length === 0);
    if (rows.length === 0) return;
    const put = rows.map((row): BudgetLine => ({ dossier, id: newRecordId(), rev: 0, year, stage, ...row }));
    void command.run(() => pasteBudgetLines(db, dossier, put, replace ? own : []), onClose);
  };
  return (
    <FormDialog title={words.title(year)} size="wide" command={command} act={words.act(rows.length)} onSave={save} onClose={onClose}>
      <TextArea autoFocus label={words.text} description={words.how} error={isEmpty && rows.length === 0 ? words.nothing : undefined} rows={6} value={text} onChange={setText} />
      <RadioChoice legend={m.budget.line.stage} value={stage} choices={STAGES.map((value) => ({ value, label: m.budget.stages[value] }))} onChange={setStage} />
      {own.length > 0 && <Checkbox label={words.replace(own.length)} checked={replace} onChange={setReplace} />}
      {proposed.length > 0 && <PastePreview proposed={proposed} />}
    </FormDialog>
  );
};
