import { createContext, use } from 'react';
import type { PersonOfDossier } from '#storage/repositories/persons.repository';

/** Who is being written: someone new, someone who is there, or someone to take away. */
export type OpenPerson = { readonly type: 'person'; readonly before?: PersonOfDossier } | { readonly type: 'removal'; readonly of: PersonOfDossier };

/** Opens the form of a person; the page around it draws the form. */
export const OpenPersonContext = createContext<((open: OpenPerson) => void) | null>(null);

export const useOpenPerson = (): ((open: OpenPerson) => void) => {
  const open = use(OpenPersonContext);
  if (open === null) throw new Error('A person is written outside of the page of the organisation');
  return open;
};
