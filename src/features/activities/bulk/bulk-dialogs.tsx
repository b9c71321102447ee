import type { ComponentType } from 'react';
import { ActionDialog } from './action-dialog';
import type { BulkAct, BulkDialogProps } from './bulk-act';
import { DuplicateDialog } from './duplicate-dialog';
import { ObjectiveDialog } from './objective-dialog';
import { ReferentDialog } from './referent-dialog';
import { RemoveSelectedDialog } from './remove-selected-dialog';
import { StatusDialog } from './status-dialog';
import { TerritoryDialog } from './territory-dialog';

const DIALOGS: Readonly<Record<BulkAct, ComponentType<BulkDialogProps>>> = {
  status: StatusDialog,
  referent: ReferentDialog,
  objective: ObjectiveDialog,
  action: ActionDialog,
  territory: TerritoryDialog,
  duplicate: DuplicateDialog,
  remove: RemoveSelectedDialog,
};

/** The dialog of one act of the bar. */
export const BulkDialog = ({ act, ...props }: BulkDialogProps & { readonly act: BulkAct }) => {
  const Chosen = DIALOGS[act];
  return <Chosen {...props} />;
};
