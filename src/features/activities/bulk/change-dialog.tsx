import type { ReactNode } from 'react';
import { changesOf, type BulkPlan } from '#domain/activities/bulk/bulk-plan';
import type { Person } from '#domain/dossier/dossier';
import { useI18n } from '#i18n/i18n-context';
import { changeActivities, type BulkCommand } from '#storage/commands/change-activities';
import { useStorage } from '#storage/live/storage-context';
import { Dialog } from '#ui/dialog/dialog';
import forms from '#ui/forms/field.module.css';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import type { BulkAct, BulkDialogProps } from './bulk-act';
import { PlanPreview } from './plan-preview';
import { useSelection } from './selection';

interface Props extends Omit<BulkDialogProps, 'snapshot'> {
  readonly act: Exclude<BulkAct, 'remove'>;
  readonly name: BulkCommand;
  /** What the choice makes of the selection; null until something is chosen. */
  readonly plan: BulkPlan | null;
  readonly person?: Person | undefined;
  /** The fields in which one chooses. */
  readonly children?: ReactNode;
}

/** A choice for every selected activity: the fields, what it would change, and the button that does it. */
export const ChangeDialog = ({ act, name, plan, person, children, onDone, onClose }: Props) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { ids } = useSelection();
  const { busy, problem, run } = useCommand();
  const changes = plan === null ? 0 : changesOf(plan);
  const confirm = (): void => {
    if (plan === null || changes === 0 || busy) return;
    void run(() => changeActivities(db, { dossier, name, plan, person }), () => onDone(m.bulk.done[act](changes)));
  };
  return (
    <Dialog title={m.bulk.titles[act](ids.size)} onClose={onClose} keepOpen>
      <form
        className={forms['form']}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        {children}
        {plan !== null && <PlanPreview plan={plan} />}
        {problem !== null && (
          <Notice tone="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={forms['actions']}>
          <button type="submit" className={buttons['primary']} disabled={busy || changes === 0}>
            {m.bulk.confirm[act](changes)}
          </button>
          <button type="button" className={buttons['ghost']} onClick={onClose}>
            {m.common.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
