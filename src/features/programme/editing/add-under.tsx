import type { OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useEditing } from './editing-context';

/** Adds an action under one objective. */
export const AddUnder = ({ objective }: { readonly objective: OperationalObjective }) => {
  const { m } = useI18n();
  const { open } = useEditing();
  const words = m.programmeEdit;
  return (
    <button type="button" className={buttons['small']} aria-label={words.addUnder(objective.code)} onClick={() => open({ form: 'add', objective: objective.id })}>
      {words.addShort}
    </button>
  );
};
