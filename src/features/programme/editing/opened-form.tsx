import { headingsOf } from '#domain/programme/headings';
import { ActionLinksDialog } from '../links/action-links-dialog';
import { AddActionForm, EditActionForm } from './action-form';
import { useEditing, type OpenForm } from './editing-context';
import { ProgressDialog } from './progress-dialog';
import { RemoveDialog } from './remove-dialog';
import { StageDialog } from './versions/stage-dialog';

/** The form that is open over the programme. */
export const OpenedForm = ({ form }: { readonly form: OpenForm }) => {
  const { stored, programmes, close } = useEditing();
  switch (form.form) {
    case 'add':
      return <AddActionForm objective={form.objective ?? ''} parent={form.parent ?? ''} />;
    case 'edit': {
      const action = stored.get(form.id);
      return action === undefined ? null : <EditActionForm key={action.id} action={action} />;
    }
    case 'links': {
      const action = stored.get(form.id);
      return action === undefined ? null : <ActionLinksDialog key={action.id} action={action} heading={headingsOf([...stored.values()]).has(action.id)} onClose={close} />;
    }
    case 'remove':
      return <RemoveDialog ids={form.ids} />;
    case 'progress':
      return <ProgressDialog ids={form.ids} />;
    case 'stage': {
      const programme = programmes.find(({ id }) => id === form.programme);
      return programme === undefined ? null : <StageDialog programme={programme} />;
    }
  }
};
