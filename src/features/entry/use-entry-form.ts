import canonicalize from 'canonicalize';
import { useEffect, useMemo, useState } from 'react';
import { faultOf, type EntryField } from '#domain/activities/entry-fault';
import { mergeWritten, type WrittenField } from '#documents/entry/merge-written';
import { understandActivity, type EntryContext as Context, type Understood } from '#documents/entry/understand-activity';
import type { WrittenActivity } from '#documents/entry/written-activity';
import { faultInWords } from '#i18n/changes/fault-in-words';
import { useI18n, type I18n } from '#i18n/i18n-context';
import type { EntryFrame, EntrySubject } from '#storage/repositories/entry.repository';
import { today } from '#ui/today';
import type { Entry } from './entry-context';
import { writtenOf, type EntryState } from './entry-start';


/** After so long without a key, what is typed is taken for what is meant, and its faults may be said. */
const SETTLED_MS = 600;

interface Props {
  readonly start: EntryState;
  readonly subject: EntrySubject | null;
  readonly frame: EntryFrame;
  readonly year: number;
  /** A save is under way: the record then changes because of it. */
  readonly saving: boolean;
  /** What `start` holds was typed before, and is not saved yet. */
  readonly resumed: boolean;
}

export interface EntryForm {
  readonly entry: Entry;
  readonly state: EntryState;
  readonly understood: Understood;
  /** Fields that were changed elsewhere and taken in here. */
  readonly taken: readonly WrittenField[];
  readonly conflicts: readonly WrittenField[];
  readonly choose: (field: WrittenField, side: 'mine' | 'theirs') => void;
  readonly isDirty: boolean;
  readonly attempt: () => void;
}

const same = (left: unknown, right: unknown): boolean => canonicalize(left) === canonicalize(right);

const useSettled = (written: WrittenActivity): boolean => {
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(written);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [written]);
  return settled === written;
};

const whenMissing = ({ name }: EntryField, { m }: I18n): string => {
  const words: Readonly<Partial<Record<EntryField['name'], string>>> = m.entry.faults.missing;
  return words[name] ?? m.entry.faults.missing.title;
};

const contextOf = ({ state, subject, frame, year, units }: { state: EntryState; subject: EntrySubject | null; frame: EntryFrame; year: number; units: Context['units'] }): Context => ({
  dossier: frame.frame.dossier.id,
  id: state.id,
  today: today(),
  year,
  years: frame.frame.conventions.flatMap((convention) => convention.years),
  units,
  stored: state.base === null || subject === null ? undefined : { activity: subject.activity, written: state.base.written },
});

/** The state of the form: what is typed, what it means, and what was saved elsewhere since it was opened. */
export const useEntryForm = ({ start, subject, frame, year, saving, resumed }: Props): EntryForm => {
  const i18n = useI18n();
  const [state, setState] = useState(start);
  const [taken, setTaken] = useState<readonly WrittenField[]>([]);
  const [conflicts, setConflicts] = useState<readonly WrittenField[]>([]);
  const [attempted, setAttempted] = useState(false);
  if (state.base !== null && subject !== null && subject.activity.rev !== state.base.rev && !saving) {
    const theirs = writtenOf(subject, i18n);
    const merged = mergeWritten(state.base.written, state.written, theirs);
    setState({ ...state, written: merged.written, base: { written: theirs, rev: subject.activity.rev } });
    setTaken([...new Set([...taken, ...merged.taken])]);
    setConflicts([...new Set([...conflicts, ...merged.conflicts])]);
  }
  const { units } = i18n.m.entry;
  const understood = useMemo(
    () => understandActivity(state.written, contextOf({ state, subject, frame, year, units })),
    [state, subject, frame, year, units],
  );
  const settled = useSettled(state.written);
  const set: Entry['set'] = (field, value) => setState((previous) => ({ ...previous, written: { ...previous.written, [field]: value } }));
  const errorOf = (field: EntryField): string | undefined => {
    const fault = faultOf(understood.faults, field);
    if (fault === undefined || !(attempted || (settled && fault.code !== 'missing' && fault.code !== 'metric-missing'))) return undefined;
    return faultInWords(fault, whenMissing(field, i18n), i18n);
  };
  return {
    entry: { id: state.id, written: state.written, set, understood, errorOf, frame, pending: state.pending, setPending: (pending) => setState((previous) => ({ ...previous, pending })) },
    state,
    understood,
    taken,
    conflicts,
    choose: (field, side) => {
      if (side === 'theirs' && state.base !== null) set(field, state.base.written[field]);
      setConflicts(conflicts.filter((one) => one !== field));
    },
    isDirty: resumed || !same(state.written, start.base?.written ?? start.written) || state.pending.length > 0,
    attempt: () => setAttempted(true),
  };
};
