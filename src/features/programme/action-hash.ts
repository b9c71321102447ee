import { useRouterState } from '@tanstack/react-router';

const PREFIX = 'action-';

/** The place of an action in the page, for the end of an address. */
export const hashOf = (id: string): string => `${PREFIX}${id}`;

/** The action that the address points to, if any. */
export const usePointedAction = (): string | null => {
  const hash = useRouterState({ select: (state) => state.location.hash });
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null;
};
