import { eurosAsTyped, parseEuros, type EurosFault } from '#domain/budget/parse-euros';
import { USUAL_WORKS } from '#domain/budget/note-works';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import forms from '#ui/forms/field.module.css';
import { FormDialog } from '#ui/forms/form-dialog';
import { NamesField } from '#ui/forms/names-field';
import { SelectField } from '#ui/forms/select-field';
import { TextField } from '#ui/forms/text-field';
import { PageLoading } from '#ui/states/page-loading';
import type { FunderView } from '../funder-view';
import { territoryOf } from '../territory-of';
import { recordedAmount } from './note-choice';
import { useNoteWorks, type NoteWorks } from './use-note-works';
import { useWriteNote } from './use-write-note';

interface Props {
  readonly view: FunderView;
  readonly snapshot: YearSnapshot;
  readonly onClose: () => void;
}

const yearChoices = (years: readonly number[]) => [...new Set(years)].toSorted((left, right) => left - right).map((year) => ({ value: String(year), label: String(year) }));

/** The works that the note tells of, in the order in which they were chosen. */
const WorksField = ({ works }: { readonly works: NoteWorks }) => {
  const { m } = useI18n();
  const words = m.fundersNote.dialog;
  const { chosen } = works;
  const unusual = chosen.length < USUAL_WORKS.least || chosen.length > USUAL_WORKS.most;
  return (
    <div>
      <NamesField label={words.works} description={words.worksHow} chosen={chosen} offered={works.offered} onAdd={works.add} onRemove={works.remove} />
      <p role="status" className={forms['description']}>
        {words.count(chosen.length, unusual)}
      </p>
    </div>
  );
};

const useAmount = (view: FunderView, year: number) => {
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<EurosFault>();
  const recorded = recordedAmount(view.years, year);
  const text = typed ?? (recorded === null ? '' : eurosAsTyped(recorded));
  /** What was typed in cents, null when nothing was; undefined when it cannot be read, which is then said. */
  const read = (): number | null | undefined => {
    if (text.trim() === '') return null;
    const result = parseEuros(text);
    setFault(result.ok ? undefined : result.reason);
    return result.ok ? result.value : undefined;
  };
  return { text, fault, read, setText: setTyped };
};

/** « Note pour la commission »: the years, the amount and the works are chosen, then the document is written. */
export const NoteDialog = ({ view, snapshot, onClose }: Props) => {
  const { m, format } = useI18n();
  const words = m.fundersNote.dialog;
  const [grantYear, setGrantYear] = useState(snapshot.year + 1);
  const [worksYear, setWorksYear] = useState(snapshot.year);
  const amount = useAmount(view, grantYear);
  const territory = territoryOf(view);
  const works = useNoteWorks(worksYear, territory?.code);
  const { command, write } = useWriteNote(view, territory?.label, onClose);
  const save = (): void => {
    const amountCents = amount.read();
    if (amountCents === undefined || works === null) return;
    write({ grantYear, amountCents, worksYear, works: works.activities });
  };
  return (
    <FormDialog title={words.title} size="wide" command={command} act={m.fundersNote.button} onSave={save} onClose={onClose}>
      <div className={forms['row']}>
        <SelectField autoFocus label={words.grantYear} value={String(grantYear)} choices={yearChoices([...view.years.map(({ year }) => year), snapshot.year + 1])} onChange={(year) => setGrantYear(Number(year))} />
        <TextField label={words.amount} description={words.amountHow} optional inputMode="decimal" value={amount.text} error={amount.fault === undefined ? undefined : m.funders.amountFaults[amount.fault]} onChange={amount.setText} />
        <SelectField label={words.worksYear} description={territory === undefined ? undefined : words.territory(format.text(territory.label))} value={String(worksYear)} choices={yearChoices([...snapshot.yearsWithActivities, worksYear])} onChange={(year) => setWorksYear(Number(year))} />
      </div>
      {works === null ? <PageLoading /> : <WorksField works={works} />}
    </FormDialog>
  );
};
