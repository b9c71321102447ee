import type { CSSProperties } from 'react';
import styles from './code-tag.module.css';
import { goalColour } from './goal-colour';

interface Props {
  readonly code: string;
  /** The goal's place in its convention, from 0. */
  readonly goal: number;
  readonly filled?: boolean;
}

/** The code of a goal (filled) or of an objective, in its goal's colour. */
export const CodeTag = ({ code, goal, filled = false }: Props) => (
  <span className={styles[filled ? 'tag' : 'code']} style={{ '--g': goalColour(goal) } as CSSProperties}>
    {code}
  </span>
);
