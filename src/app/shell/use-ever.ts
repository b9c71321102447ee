import { useState } from 'react';

/** Whether something has been so at least once: what was fetched for it then stays. */
export const useEver = (now: boolean): boolean => {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever || now;
};
