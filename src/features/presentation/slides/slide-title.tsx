import type { ReactNode } from 'react';
import { goalColour } from '#ui/status/goal-colour';
import type { CSSProperties } from 'react';
import styles from '../slide.module.css';

interface Props {
  readonly children: ReactNode;
  readonly code?: { readonly code: string; readonly goal: number };
}

/** What a slide is about, with the code of its objective in its goal's colour. */
export const SlideTitle = ({ children, code }: Props) => (
  <h1 className={styles['title']}>
    {code !== undefined && (
      <>
        <span className={styles['code']} style={{ '--g': goalColour(code.goal) } as CSSProperties}>
          {code.code}
        </span>{' '}
      </>
    )}
    <span>{children}</span>
  </h1>
);
