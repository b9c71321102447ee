import { Dialog } from '../dialog/dialog';
import { CommandForm, type CommandFormProps } from './command-form';

interface Props extends CommandFormProps {
  readonly title: string;
  readonly size?: 'narrow' | 'wide';
}

/** A form that writes one command, in a dialog that no stray click closes. */
export const FormDialog = ({ title, size = 'narrow', ...form }: Props) => (
  <Dialog title={title} size={size} onClose={form.onClose} keepOpen>
    <CommandForm {...form} />
  </Dialog>
);
