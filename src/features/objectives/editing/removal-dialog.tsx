import { useState } from 'react';
import type { Refusal } from '#domain/journal/refusal';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import { useI18n } from '#i18n/i18n-context';
import { removeFromConvention } from '#storage/commands/convention-removal';
import type { ConventionAct } from '#storage/commands/convention';
import { useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { useEditing, type OpenForm } from './editing-context';

type Removed = Extract<OpenForm, { readonly form: 'remove' }>['removed'];

const ACTS: Readonly<Record<Removed['table'], ConventionAct>> = {
  goals: 'remove-goal',
  objectives: 'remove-objective',
  commitments: 'remove-commitment',
  funders: 'remove-funder',
  amendments: 'remove-amendment',
};

/** Removes what was typed by mistake; refused, with what points to it, as soon as anything does. */
export const RemovalDialog = ({ removed }: { readonly removed: Removed }) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { close, say } = useEditing();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const words = m.convention.removal;
  const wordsOf = (refusal: Refusal | ActRefusal): string => ('reason' in refusal ? m.convention.refusal(refusal) : m.faults.refusal(refusal));
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const { table, line: record } = removed;
    const act = ACTS[table];
    const result = await removeFromConvention(db, { dossier, act, table, record });
    setBusy(false);
    if (!result.ok) {
      setProblem(wordsOf(result.reason));
      return;
    }
    say(m.convention.saved(act));
    close();
  };
  return (
    <ConfirmDialog title={words.title(removed.name)} act={words.act} busy={busy} problem={problem} onConfirm={() => void confirm()} onClose={close}>
      <p>{words.how}</p>
    </ConfirmDialog>
  );
};
