import type { DossierId } from '#domain/record/id';
import { useI18n } from '#i18n/i18n-context';
import { openAnyway } from '#storage/canary/opened-anyway';
import buttons from '#ui/page/button.module.css';
import { IMPORT_ADDRESS } from './open-dossier';

/** Leads to the page that takes a backup in, which then opens without what is missing. */
export const ChooseBackup = ({ dossier }: { readonly dossier: DossierId }) => {
  const { m } = useI18n();
  return (
    <a
      href={IMPORT_ADDRESS}
      className={buttons['ghost']}
      onClick={() => {
        openAnyway(dossier);
      }}
    >
      {m.gate.chooseBackup}
    </a>
  );
};

/** Opens what remains of a dossier, for this tab only: nothing is forgotten of what is missing. */
export const OpenRest = ({ dossier }: { readonly dossier: DossierId }) => {
  const { m } = useI18n();
  return (
    <button
      type="button"
      className={buttons['ghost']}
      onClick={() => {
        openAnyway(dossier);
        globalThis.location.reload();
      }}
    >
      {m.gate.openRest}
    </button>
  );
};
