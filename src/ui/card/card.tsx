import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

interface Props {
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A section of a page on its own surface, named by its title. */
export const Card = ({ title, subtitle, actions, children, className }: Props) => {
  const id = useId();
  return (
    <section
      className={[styles['card'], className].filter(Boolean).join(' ')}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div className={styles['head']}>
          <div>
            <h2 id={id}>{title}</h2>
            {subtitle !== undefined && <div className={styles['subtitle']}>{subtitle}</div>}
          </div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
};
