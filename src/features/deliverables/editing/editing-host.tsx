import { useState, type ReactNode } from 'react';
import type { DeliverablesYear } from '../deliverables-year';
import { DueDialog } from './due-dialog';
import { EditingContext, type Opened } from './editing-context';
import { PieceDialog, PieceRemoval } from './piece-dialog';
import { SentDialog, TransmissionDialog } from './transmission-dialog';

interface FormProps {
  readonly opened: Opened;
  readonly year: DeliverablesYear;
  readonly onClose: () => void;
}

const OpenedForm = ({ opened, year, onClose }: FormProps) => {
  const [convention] = year.conventions;
  switch (opened.type) {
    case 'transmission':
      return <TransmissionDialog opened={opened} year={year} onClose={onClose} />;
    case 'sent':
      return <SentDialog opened={opened} year={year} onClose={onClose} />;
    case 'due':
      return <DueDialog opened={opened} year={year} onClose={onClose} />;
    case 'piece':
      return convention === undefined ? null : <PieceDialog before={opened.before} convention={convention} year={year} onClose={onClose} />;
    case 'removal':
      return <PieceRemoval piece={opened.piece} onClose={onClose} />;
  }
};

/** What is written on the page is written here, over what it shows. */
export const EditingHost = ({ year, children }: { readonly year: DeliverablesYear; readonly children: ReactNode }) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <EditingContext value={setOpened}>
      {children}
      {opened !== null && <OpenedForm opened={opened} year={year} onClose={() => setOpened(null)} />}
    </EditingContext>
  );
};
