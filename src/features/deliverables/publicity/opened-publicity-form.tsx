import type { YearSnapshot } from '#storage/repositories/year.repository';
import { DutyDialog, DutyRemoval } from './duty-dialog';
import type { OpenedPublicity } from './opened-publicity';
import { PublicityDialog } from './publicity-dialog';

interface Props {
  readonly opened: OpenedPublicity;
  readonly snapshot: YearSnapshot;
  readonly onClose: () => void;
}

/** The form of what is being written. */
export const OpenedPublicityForm = ({ opened, snapshot, onClose }: Props) => {
  const { convention } = opened;
  switch (opened.type) {
    case 'year':
      return <PublicityDialog convention={convention} line={opened.line} snapshot={snapshot} onClose={onClose} />;
    case 'duty':
      return <DutyDialog convention={convention} before={opened.before} onClose={onClose} />;
    case 'removal':
      return <DutyRemoval convention={convention} duty={opened.duty} onClose={onClose} />;
  }
};
