import type { ReactNode } from 'react';
import { FormDialog } from '#ui/forms/form-dialog';
import { useEditing } from './editing-context';
import type { ActForm } from './use-act';

interface Props {
  readonly title: string;
  readonly act: Pick<ActForm, 'busy' | 'problem'>;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly button?: string;
  readonly onSubmit: () => void;
}

/** A form on the convention in a dialog; what the browser refused to write is said above its buttons. */
export const ActDialog = ({ title, act, children, wide = false, button, onSubmit }: Props) => {
  const { close } = useEditing();
  return (
    <FormDialog title={title} size={wide ? 'wide' : 'narrow'} command={act} act={button} onSave={onSubmit} onClose={close}>
      {children}
    </FormDialog>
  );
};
