import type { DossierId } from '#domain/record/id';

const KEY = 'jalon-opened-short';

/** In this tab, the user has seen that records are missing and asked to open what remains. */
export const openAnyway = (dossier: DossierId): void => {
  sessionStorage.setItem(KEY, dossier);
};

export const isOpenedAnyway = (dossier: DossierId): boolean => {
  try {
    return sessionStorage.getItem(KEY) === dossier;
  } catch {
    return false;
  }
};
