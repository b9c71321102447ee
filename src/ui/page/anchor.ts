import { useEffect } from 'react';

/** Brings what the address points to into view once it is there: a page that reads the record is drawn after its address is followed. */
export const useAnchorOnceReady = (ready: boolean): void => {
  useEffect(() => {
    if (!ready || window.location.hash === '') return;
    document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
  }, [ready]);
};
