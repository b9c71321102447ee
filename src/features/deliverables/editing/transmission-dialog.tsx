import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { recordTransmissions, removeTransmission } from '#storage/commands/deliverables';
import { useStorage } from '#storage/live/storage-context';
import { useStoredFiles } from '#storage/live/use-evidence';
import { useJoinedFiles, type JoinedFiles } from '#storage/live/use-joined-files';
import { JoinedFilesFields } from '#ui/evidence/joined-files';
import { Checkbox } from '#ui/forms/choice-fields';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand, type CommandRun } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { firstYearOf, type DeliverablesYear } from '../deliverables-year';
import { recipientName } from '../recipient-name';
import type { Opened } from './editing-context';
import { FundersChoice } from './funders-choice';
import { TransmissionFields } from './transmission-fields';
import { asTyped, readEdited, readTransmissions, type TransmissionFaults, type TypedTransmission } from './typed-transmission';

interface Props<Type extends Opened['type']> {
  readonly opened: Extract<Opened, { type: Type }>;
  readonly year: DeliverablesYear;
  readonly onClose: () => void;
}

const useTyped = (first: () => TypedTransmission) => {
  const [typed, setTyped] = useState(first);
  const [faults, setFaults] = useState<TransmissionFaults>({});
  return { typed, faults, setFaults, change: (part: Partial<TypedTransmission>) => setTyped((now) => ({ ...now, ...part })) };
};

/** Recipients who are no funder, after the funders. */
const OthersChoice = ({ names, chosen, onChange }: { readonly names: readonly string[]; readonly chosen: readonly string[]; readonly onChange: (chosen: readonly string[]) => void }) => {
  const { format } = useI18n();
  return names.map((name) => (
    <Checkbox
      key={name}
      label={format.text(name)}
      checked={chosen.includes(name)}
      onChange={(checked) => onChange(names.filter((each) => (each === name ? checked : chosen.includes(each))))}
    />
  ));
};

/** A file that is still being kept is not left behind. */
const whileKeeping = (command: CommandRun, { files }: JoinedFiles): Pick<CommandRun, 'busy' | 'problem'> => ({ busy: command.busy || files.working !== null, problem: command.problem });

const SentFilesFields = ({ joined }: { readonly joined: JoinedFiles }) => {
  const words = useI18n().m.pieces.transmission;
  return <JoinedFilesFields legend={words.files} name={words.joined} joined={joined} load={useStoredFiles()} />;
};

/** Records that a piece was prepared or handed over, or what was answered, for one recipient or all of them at once. */
export const TransmissionDialog = ({ opened: { row, to = [], others = [], state = 'sent' }, year, onClose }: Props<'transmission'>) => {
  const { m, format } = useI18n();
  const words = m.pieces.transmission;
  const { db } = useStorage();
  const command = useCommand();
  const joined = useJoinedFiles([]);
  const { typed, faults, setFaults, change } = useTyped(() => ({ to, others, state, date: today(), due: '', means: '', remark: '' }));
  const save = (): void => {
    const read = readTransmissions(typed, { row, year: year.year, evidence: joined.ids });
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => recordTransmissions(db, read.value, joined.made), onClose);
  };
  return (
    <FormDialog title={words.title(format.text(row.deliverable.label))} command={whileKeeping(command, joined)} onSave={save} onClose={onClose}>
      <p>{words.year(year.year)}</p>
      <TransmissionFields typed={typed} faults={faults} firstYear={firstYearOf(year, row.deliverable)} onChange={change}>
        <FundersChoice legend={words.funders} funders={year.funders} chosen={typed.to} error={faults.to === undefined ? undefined : words.fundersFault} onChange={(chosen) => change({ to: chosen })}>
          <OthersChoice names={row.others.map(({ otherRecipient }) => otherRecipient)} chosen={typed.others} onChange={(chosen) => change({ others: chosen })} />
        </FundersChoice>
        <SentFilesFields joined={joined} />
      </TransmissionFields>
    </FormDialog>
  );
};

/** Corrects what was recorded of one sending or answer, or takes it back. */
export const SentDialog = ({ opened: { row, before }, year, onClose }: Props<'sent'>) => {
  const { m, format } = useI18n();
  const words = m.pieces.transmission;
  const { db } = useStorage();
  const command = useCommand();
  const joined = useJoinedFiles(before.evidence);
  const { typed, faults, setFaults, change } = useTyped(() => asTyped(before));
  const save = (): void => {
    const read = readEdited(typed, before, joined.ids);
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => recordTransmissions(db, read.value, joined.made), onClose);
  };
  const title = words.editTitle(format.text(row.deliverable.label), format.text(recipientName(year.funders, before)));
  const remove = { label: words.remove, onAct: () => void command.run(() => removeTransmission(db, before), onClose) };
  return (
    <FormDialog title={title} command={whileKeeping(command, joined)} onSave={save} onClose={onClose} other={remove}>
      <TransmissionFields typed={typed} faults={faults} firstYear={firstYearOf(year, row.deliverable)} onChange={change}>
        <SentFilesFields joined={joined} />
      </TransmissionFields>
    </FormDialog>
  );
};
