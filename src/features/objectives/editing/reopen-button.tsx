import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import type { ConventionWrite } from '#domain/objectives/acts/convention-write';
import type { Result } from '#domain/record/result';
import { useI18n } from '#i18n/i18n-context';
import { changeConvention, type ConventionAct } from '#storage/commands/convention';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { useEditing } from './editing-context';

interface Props {
  readonly name: string;
  readonly act: ConventionAct;
  readonly reopen: () => Result<readonly ConventionWrite[], ActRefusal>;
}

/** Opens again what an amendment was wrongly said to end. */
export const ReopenButton = ({ name, act, reopen }: Props) => {
  const { m } = useI18n();
  const { db, dossier } = useStorage();
  const { say } = useEditing();
  const { busy, run } = useCommand();
  const onClick = (): void => {
    const result = reopen();
    if (!result.ok) {
      say(m.convention.refusal(result.reason));
      return;
    }
    void run(() => changeConvention(db, { dossier, act, writes: result.value }), () => say(m.convention.saved(act)));
  };
  return (
    <button type="button" disabled={busy} className={buttons['link']} aria-label={m.convention.reopenNamed(name)} onClick={onClick}>
      {m.convention.reopen}
    </button>
  );
};
