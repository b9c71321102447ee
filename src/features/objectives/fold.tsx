import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './fold.module.css';

interface Props {
  readonly label: ReactNode;
  /** What follows the label outside of the button, such as a source. */
  readonly beside?: ReactNode;
  readonly open?: boolean;
  readonly heading?: 3 | 4;
  readonly children: ReactNode;
}

/** What is read on demand on screen; paper shows it all. */
export const Fold = ({ label, beside, open = false, heading, children }: Props) => {
  const id = useId();
  const [opened, setOpened] = useState(open);
  const button = (
    <button type="button" aria-expanded={opened} aria-controls={id} className={styles['button']} onClick={() => setOpened(!opened)}>
      <ChevronRight size={15} strokeWidth={2} aria-hidden="true" className={styles['sign']} />
      <span>{label}</span>
    </button>
  );
  const Heading = heading === undefined ? 'div' : (`h${heading}` as const);
  return (
    <div className={styles['fold']}>
      <div className={styles['line']}>
        <Heading className={styles['heading']}>{button}</Heading>
        {beside}
      </div>
      <div id={id} className={opened ? styles['panel'] : styles['closed']}>
        {children}
      </div>
    </div>
  );
};
