import { useState } from 'react';
import type { Deliverable } from '#domain/deliverables/deliverable';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { removePiece, savePiece } from '#storage/commands/deliverables';
import { useStorage } from '#storage/live/storage-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { FormDialog } from '#ui/forms/form-dialog';
import { useCommand } from '#ui/forms/use-command';
import type { DeliverablesYear } from '../deliverables-year';
import { PieceFields } from './piece-fields';
import { pieceAsTyped, readPiece, type PieceFaults } from './typed-piece';

interface Props {
  readonly before: Deliverable | undefined;
  readonly convention: Convention;
  readonly year: DeliverablesYear;
  readonly onClose: () => void;
}

/** A piece of one's own, or one of the convention: what it is, for whom, and what fixes its due date. */
export const PieceDialog = ({ before, convention, year, onClose }: Props) => {
  const { m, format } = useI18n();
  const words = m.pieces.form;
  const { db, dossier } = useStorage();
  const command = useCommand();
  const [typed, setTyped] = useState(() => pieceAsTyped(before, convention.id, year.funders.map(({ id }) => id)));
  const [faults, setFaults] = useState<PieceFaults>({});
  const save = (): void => {
    const read = readPiece(typed, before, { dossier, position: year.nextPosition });
    setFaults(read.ok ? {} : read.reason);
    if (read.ok) void command.run(() => savePiece(db, read.value), onClose);
  };
  return (
    <FormDialog title={before === undefined ? words.newTitle : words.editTitle(format.text(before.label))} command={command} onSave={save} onClose={onClose}>
      <PieceFields typed={typed} faults={faults} year={year} onChange={(part) => setTyped((now) => ({ ...now, ...part }))} />
    </FormDialog>
  );
};

/** Takes a piece away, once what goes with it has been said. */
export const PieceRemoval = ({ piece, onClose }: { readonly piece: Deliverable; readonly onClose: () => void }) => {
  const { m, format } = useI18n();
  const words = m.pieces.removal;
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  return (
    <ConfirmDialog title={words.title(format.text(piece.label))} act={words.act} busy={busy} problem={problem} onConfirm={() => void run(() => removePiece(db, piece), onClose)} onClose={onClose}>
      <p>{words.text}</p>
    </ConfirmDialog>
  );
};
