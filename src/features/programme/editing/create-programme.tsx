import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { openYear } from '#storage/commands/open-year';
import { useStorage } from '#storage/live/storage-context';
import { useCommand } from '#ui/forms/use-command';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';

interface Props {
  readonly year: number;
  /** The convention that covers the year. */
  readonly convention: Convention;
}

/** « Créer le programme »: an empty draft for a year that the convention covers; the page then shows it. */
export const CreateProgramme = ({ year, convention }: Props) => {
  const { m } = useI18n();
  const { db } = useStorage();
  const { busy, problem, run } = useCommand();
  const words = m.programmeEdit;
  return (
    <>
      <button type="button" className={buttons['primary']} disabled={busy} onClick={() => void run(() => openYear(db, { year, convention, beyond: false }))}>
        {words.create(year)}
      </button>
      {problem !== null && (
        <Notice tone="problem">
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
};
