import styles from './code-tag.module.css';

/** Goal colours go round after six: the code itself always tells which goal it is. */
const toneOf = (position: number): string => `g${String((position % 6) + 1)}`;

interface Props {
  readonly code: string;
  /** The goal's place in its convention, from 0. */
  readonly goal: number;
  readonly filled?: boolean;
}

/** The code of a goal (filled) or of an objective, in its goal's colour. */
export const CodeTag = ({ code, goal, filled = false }: Props) => (
  <span className={styles[filled ? 'tag' : 'code']} data-tone={toneOf(goal)}>
    {code}
  </span>
);
