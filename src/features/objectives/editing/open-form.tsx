import { AmendmentForm } from './amendment-form';
import { CommitmentForm } from './commitment-form';
import type { OpenForm as Form } from './editing-context';
import { EndForm, EndFunderForm } from './end-form';
import { FunderForm } from './funder-form';
import { GoalForm } from './goal-form';
import { ObjectiveForm } from './objective-form';
import { RemovalDialog } from './removal-dialog';
import { SplitForm } from './split-form';

/** The form that was asked for. */
export const OpenForm = ({ open }: { readonly open: Form }) => {
  switch (open.form) {
    case 'goal':
      return <GoalForm goal={open.goal} />;
    case 'objective':
      return <ObjectiveForm goal={open.goal} objective={open.objective} />;
    case 'commitment':
      return <CommitmentForm objective={open.objective} commitment={open.commitment} />;
    case 'split':
      return <SplitForm objective={open.objective} />;
    case 'end':
      return <EndForm ended={open.ended} />;
    case 'end-funder':
      return <EndFunderForm funder={open.funder} />;
    case 'remove':
      return <RemovalDialog removed={open.removed} />;
    case 'amendment':
      return <AmendmentForm amendment={open.amendment} />;
    case 'funder':
      return <FunderForm funder={open.funder} />;
  }
};
