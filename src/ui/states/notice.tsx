import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  readonly tone?: 'info' | 'problem';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the page's flow; a problem is announced at once, an information when there is time. */
export const Notice = ({ tone = 'info', title, children, actions }: Props) => {
  const Icon = tone === 'problem' ? CircleAlert : Info;
  return (
    <div className={styles['notice']} data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon aria-hidden="true" size={19} strokeWidth={1.7} className={styles['icon']} />
      <div className={styles['body']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
};
