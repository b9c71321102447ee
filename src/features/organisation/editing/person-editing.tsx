import type { OrganisationShown } from '../organisation-shown';
import type { OpenPerson } from './open-person';
import { PersonDialog } from './person-dialog';
import { RemovePersonDialog } from './remove-person-dialog';

interface Props {
  readonly open: OpenPerson;
  readonly shown: OrganisationShown;
  readonly onClose: () => void;
}

export const PersonEditing = ({ open, shown, onClose }: Props) => {
  switch (open.type) {
    case 'person':
      return <PersonDialog before={open.before?.person} shown={shown} onClose={onClose} />;
    case 'removal':
      return <RemovePersonDialog of={open.of} onClose={onClose} />;
  }
};
