import type { ComponentType } from 'react';
import { DoublesDialog } from '../doubles/doubles-dialog';
import { ReplaceDialog } from './replace-dialog';
import { SpellingsDialog } from './spellings-dialog';
import type { Tool, ToolDialogProps } from './tool';

const DIALOGS: Readonly<Record<Tool, ComponentType<ToolDialogProps>>> = { replace: ReplaceDialog, spellings: SpellingsDialog, doubles: DoublesDialog };

/** The dialog of one tool of the list. */
export const ToolDialog = ({ tool, ...props }: ToolDialogProps & { readonly tool: Tool }) => {
  const Chosen = DIALOGS[tool];
  return <Chosen {...props} />;
};
