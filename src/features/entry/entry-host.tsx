import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Activity } from '#domain/activities/activity';
import type { ActivityId, PlannedActionId } from '#domain/record/id';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { useUsedWords } from '#storage/live/use-used-words';
import { useYearSnapshot } from '#storage/live/use-year';
import { entryFrameWith, readEntryFrame, readEntrySubject, type EntryFrame, type EntrySubject, type ReadFrame } from '#storage/repositories/entry.repository';
import { Dialog } from '#ui/dialog/dialog';
import buttons from '#ui/page/button.module.css';
import { Floating } from '#ui/states/floating';
import { Notice } from '#ui/states/notice';
import { useEntryAsked, useEntryAddress, type EntryAddress } from '#ui/url/use-open-entry';
import { keptBetweenPages, useUrlSearch, yearFromSearch } from '#ui/url/search';
import { EntryDialog } from './entry-dialog';
import { actionEntry, copyEntry, editEntry, newEntry, readDraftState, type EntryState } from './entry-start';
import { useFoundDraft } from './use-entry-draft';

/** The name under which drafts of this form are kept: one for new activities, one for each that is edited. */
const draftName = (address: EntryAddress): string => {
  switch (address.type) {
    case 'new':
      return address.action === undefined ? 'activity' : `action-${address.action}`;
    case 'edit':
      return `activity-${address.id}`;
    case 'copy':
      return `copy-${address.id}`;
  }
};

const newFor = (action: PlannedActionId | undefined, { plannedActions }: EntryFrame): EntryState => {
  const planned = plannedActions.find(({ id }) => id === action);
  return planned === undefined ? newEntry() : actionEntry(planned);
};

const startOf = (address: EntryAddress, subject: EntrySubject | null, frame: EntryFrame, i18n: I18n): EntryState => {
  if (address.type === 'new') return newFor(address.action, frame);
  if (subject === null) return newEntry();
  return address.type === 'edit' ? editEntry(subject, i18n) : copyEntry(subject, i18n);
};

interface OpenProps {
  readonly address: EntryAddress;
  readonly read: ReadFrame;
  readonly subject: EntrySubject | null;
  readonly year: number;
  readonly previous: Activity | undefined;
  readonly onSaved: (activity: Activity, then: 'close' | 'next') => void;
}

const OpenEntry = ({ address, read, subject, year, previous, onSaved }: OpenProps) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { dossier } = useStorage();
  const { close } = useEntryAddress();
  const form = draftName(address);
  const found = useFoundDraft(dossier, form);
  const used = useUsedWords();
  const frame = useMemo(() => entryFrameWith(read, used), [read, used]);
  const [blank, setBlank] = useState(() => ({ rank: 0, start: startOf(address, subject, frame, i18n) }));
  if (found === undefined) return null;
  const drafted = blank.rank === 0 && found !== null ? readDraftState(found.content) : undefined;
  const startAgain = (): void => setBlank({ rank: blank.rank + 1, start: startOf(address, subject, frame, i18n) });
  const titles = { new: m.entry.newTitle, edit: m.entry.editTitle, copy: m.entry.copyTitle };
  return (
    <EntryDialog
      key={blank.rank}
      title={titles[address.type]}
      form={form}
      start={drafted ?? blank.start}
      resumed={drafted === undefined || found === null ? undefined : found}
      subject={address.type === 'edit' ? subject : null}
      frame={frame}
      year={year}
      previous={blank.rank > 0 ? previous : undefined}
      onSaved={(activity, then) => {
        onSaved(activity, then);
        if (then === 'next') startAgain();
        else close();
      }}
      onStartOver={startAgain}
      onClose={close}
    />
  );
};

const Missing = () => {
  const { m } = useI18n();
  const { close } = useEntryAddress();
  return (
    <Dialog title={m.entry.editTitle} onClose={close}>
      <p>{m.entry.missing}</p>
    </Dialog>
  );
};

const Asked = ({ address, previous, onSaved }: Pick<OpenProps, 'address' | 'previous' | 'onSaved'>) => {
  const year = yearFromSearch(useUrlSearch());
  const id = 'id' in address ? address.id : '';
  const read = useLiveRead('entry-frame', [], ({ db, dossier }) => readEntryFrame(db, dossier));
  const subject = useLiveRead('entry-subject', [id], ({ db, dossier }) => (id === '' ? Promise.resolve(null) : readEntrySubject(db, dossier, id as ActivityId)));
  const snapshot = useYearSnapshot(year);
  const failure = read.error ?? subject.error ?? snapshot.error;
  const [opened, setOpened] = useState(false);
  if (failure !== null) throw failure;
  if (read.data === undefined || subject.data === undefined || snapshot.data === undefined) return null;
  if (subject.data === null && address.type !== 'new' && !opened) return <Missing />;
  if (!opened) setOpened(true);
  return <OpenEntry address={address} read={read.data} subject={subject.data} year={snapshot.data.year} previous={previous} onSaved={onSaved} />;
};

/** The form of activity over any page, as the address asks for it, and what was last saved. */
export const EntryHost = () => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const address = useEntryAsked();
  const [saved, setSaved] = useState<Activity | null>(null);
  return (
    <>
      {address !== undefined && <Asked key={draftName(address)} address={address} previous={saved ?? undefined} onSaved={setSaved} />}
      {saved !== null && address === undefined && (
        <Floating>
          <Notice
            actions={
              <>
                <Link to="/activites/$id" params={{ id: saved.id }} search={keptBetweenPages(search)} className={buttons['small']} onClick={() => setSaved(null)}>
                  {m.entry.see}
                </Link>
                <button type="button" className={buttons['small']} onClick={() => setSaved(null)}>
                  {m.common.close}
                </button>
              </>
            }
          >
            <p>{m.entry.saved(format.text(saved.title))}</p>
          </Notice>
        </Floating>
      )}
    </>
  );
};
