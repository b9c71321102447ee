import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './floating.module.css';

/** Where messages float: null until it is drawn, undefined where a page stands alone. */
const FloatingContext = createContext<HTMLElement | null | undefined>(undefined);

/** Gives the messages of a whole page one place at its foot, one above the other, so that none covers another. */
export const FloatingPlace = ({ children }: { readonly children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <FloatingContext value={place}>
      {children}
      <div ref={setPlace} className={styles['place']} />
    </FloatingContext>
  );
};

interface Props {
  /** What can wait shows itself once no other message is there. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

/** A message above the foot of the page, which stays until someone closes it. */
export const Floating = ({ waits = false, children }: Props) => {
  const place = use(FloatingContext);
  const message = (
    <div className={styles['message']} data-waits={waits}>
      {children}
    </div>
  );
  if (place === undefined) return message;
  return place === null ? null : createPortal(message, place);
};
