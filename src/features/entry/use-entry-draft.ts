import { useEffect, useEffectEvent, useState } from 'react';
import { v7 } from 'uuid';
import type { DossierId } from '#domain/record/id';
import { dropDraft, findDraft, holdDraft, keepDraft, type StoredDraft } from '#storage/drafts/entry-drafts';
import { offerDraft } from '#storage/opening/drafts';
import type { EntryState } from './entry-start';

/** What a reload or a crash left of this form; `undefined` while it is looked for. */
export const useFoundDraft = (dossier: DossierId, form: string): StoredDraft | null | undefined => {
  const [found, setFound] = useState<StoredDraft | null>();
  useEffect(() => {
    let wanted = true;
    void findDraft(dossier, form).then((draft) => {
      if (wanted) setFound(draft ?? null);
    });
    return () => {
      wanted = false;
    };
  }, [dossier, form]);
  return found;
};

interface Props {
  readonly dossier: DossierId;
  readonly form: string;
  /** The draft that is continued, if one is. */
  readonly resumed: string | undefined;
  readonly state: EntryState;
  readonly isDirty: boolean;
}

export interface EntryDraft {
  /** Whether the browser could keep what was last typed. */
  readonly kept: boolean;
  readonly drop: () => void;
}

/** Keeps what is typed at each change, so that a reload or a crash loses nothing, until it is saved or dropped. */
export const useEntryDraft = ({ dossier, form, resumed, state, isDirty }: Props): EntryDraft => {
  const [id] = useState(() => resumed ?? v7());
  const [kept, setKept] = useState(true);
  useEffect(() => holdDraft(id), [id]);
  const readNow = useEffectEvent(() => (isDirty ? state : undefined));
  useEffect(() => offerDraft(`${form}:${id}`, () => readNow()), [form, id]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const timer = setTimeout(() => {
      setKept(keepDraft(dossier, form, id, state));
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [dossier, form, id, state, isDirty]);
  const keepNow = useEffectEvent(() => {
    if (isDirty) keepDraft(dossier, form, id, state);
  });
  useEffect(() => {
    // The page may close between two keys and the next time that a draft is kept.
    const keep = (): void => {
      keepNow();
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
    };
  }, []);
  return { kept, drop: () => dropDraft(dossier, form, id) };
};
