import type { NewDossierFault } from '#domain/dossier/new-dossier-form';
import type { Messages } from '#i18n/fr/messages';
import type { Start } from './use-start';

/** What is wrong with one field, in words, once the user has tried to go on. */
export const shownFault = ({ faults, tried }: Pick<Start, 'faults' | 'tried'>, { start }: Pick<Messages, 'start'>, field: NewDossierFault['field']): string | undefined => {
  const found = tried ? faults.find((fault) => fault.field === field) : undefined;
  return found && start.fault(found);
};
