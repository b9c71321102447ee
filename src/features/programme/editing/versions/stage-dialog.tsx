import { useState } from 'react';
import { withoutHeadings } from '#domain/programme/headings';
import type { Programme } from '#domain/programme/planned-action';
import { parseCivilDay } from '#domain/periods/parse-partial-date';
import type { ReviewBodyId, ReviewId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { recordVersion, type ProgrammeVersion } from '#storage/commands/programme-version';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { readProgrammeVersions, type ProgrammeVersions } from '#storage/repositories/programme-versions.repository';
import { Dialog } from '#ui/dialog/dialog';
import { CommandForm } from '#ui/forms/command-form';
import forms from '#ui/forms/field.module.css';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { useCommand } from '#ui/forms/use-command';
import { today } from '#ui/today';
import { useEditing } from '../editing-context';
import { versionName } from './version-name';

type Stage = ProgrammeVersion['stage'];

/** The stages in the order in which a programme reaches them; one that is adapted may be so again. */
const STAGES: readonly Stage[] = ['draft', 'reviewed', 'adopted', 'sent', 'adapted'];

const nextStage = (versions: readonly ProgrammeVersion[]): Stage => {
  const reached = Math.max(-1, ...versions.map(({ stage }) => STAGES.indexOf(stage)));
  return STAGES[Math.min(reached + 1, STAGES.length - 1)] ?? 'adapted';
};

interface Typed {
  readonly stage: Stage;
  readonly date: string;
  readonly body: ReviewBodyId | '';
  readonly review: ReviewId | '';
  readonly note: string;
}

const versionOf = ({ stage, date, body, review, note }: Typed): Omit<ProgrammeVersion, 'snapshot'> => {
  const day = parseCivilDay(date);
  return {
    stage,
    ...(day !== null && { date: day }),
    ...(body !== '' && { body }),
    ...(review !== '' && { review }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
};

/** The body that met, and its session when one is recorded. */
const BodyFields = ({ typed, read, lacks, set }: { readonly typed: Typed; readonly read: ProgrammeVersions; readonly lacks: boolean; readonly set: (part: Partial<Typed>) => void }) => {
  const { m, format } = useI18n();
  const words = m.programmeEdit.versions;
  if (read.bodies.length === 0) return null;
  const sessions = read.sessions.filter(({ body }) => body === typed.body);
  return (
    <div className={forms['row']}>
      <SelectField
        label={words.body}
        optional={typed.stage !== 'adapted'}
        value={typed.body}
        choices={[{ value: '' as const, label: words.noBody }, ...read.bodies.map(({ id, label }) => ({ value: id, label: format.text(label) }))]}
        onChange={(body) => set({ body, review: '' })}
        error={lacks ? words.bodyMissing : undefined}
      />
      {sessions.length > 0 && (
        <SelectField
          label={words.session}
          optional
          value={typed.review}
          choices={[{ value: '' as const, label: words.noSession }, ...sessions.map(({ id, date }) => ({ value: id, label: date === undefined ? words.undatedSession : format.period(date, 'long') }))]}
          onChange={(review) => set({ review })}
        />
      )}
    </div>
  );
};

const StageForm = ({ read, programme }: { readonly read: ProgrammeVersions; readonly programme: Programme }) => {
  const i18n = useI18n();
  const { m } = i18n;
  const words = m.programmeEdit.versions;
  const { db } = useStorage();
  const { stored, say, close } = useEditing();
  const command = useCommand();
  const [typed, setTyped] = useState<Typed>({ stage: nextStage(programme.versions), date: '', body: '', review: '', note: '' });
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  const actions = [...stored.values()].filter((action) => action.programme === programme.id);
  const lacksBody = typed.stage === 'adapted' && typed.body === '' && read.bodies.length > 0;
  const badDay = typed.date !== '' && parseCivilDay(typed.date) === null;
  const save = (): void => {
    setTried(true);
    if (lacksBody || badDay) return;
    const version = versionOf(typed);
    const name = versionName(version, read, i18n);
    void command.run(
      () => recordVersion(db, { programme, version, actions, label: `${String(programme.year)} : ${name}`, today: today() }),
      () => {
        say(words.saved(name));
        close();
      },
    );
  };
  return (
    <CommandForm command={command} onSave={save} onClose={close}>
      <p>{words.recordHow(withoutHeadings(actions).length)}</p>
      <div className={forms['row']}>
        <SelectField autoFocus label={words.stageField} value={typed.stage} choices={STAGES.map((stage) => ({ value: stage, label: words.stage(stage) }))} onChange={(stage) => set({ stage })} />
        <TextField type="date" label={words.date} optional value={typed.date} onChange={(date) => set({ date })} error={tried && badDay ? words.dateFault : undefined} />
      </div>
      <BodyFields typed={typed} read={read} lacks={tried && lacksBody} set={set} />
      <TextArea label={words.note} optional rows={3} value={typed.note} onChange={(note) => set({ note })} />
    </CommandForm>
  );
};

/** Records a stage that the programme reached, and keeps its actions as they stand. */
export const StageDialog = ({ programme }: { readonly programme: Programme }) => {
  const { m } = useI18n();
  const { close } = useEditing();
  const { data: read, error } = useLiveRead('programme-versions', [programme.id], ({ db, dossier }) => readProgrammeVersions(db, dossier, programme.id));
  if (error !== null) throw error;
  return (
    <Dialog title={m.programmeEdit.versions.recordTitle} keepOpen onClose={close}>
      {read !== undefined && <StageForm read={read} programme={programme} />}
    </Dialog>
  );
};
