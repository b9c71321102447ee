import { useId, type ReactNode } from 'react';
import styles from './key-figures.module.css';

/** One figure of the strip; `link` wraps what it is given in a link to what makes the figure. */
export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly detail?: ReactNode;
  readonly link?: (content: ReactNode) => ReactNode;
}

const Figure = ({ figure }: { readonly figure: KeyFigure }) => {
  const { label, value, link } = figure;
  const content = (
    <>
      <span className={styles['label']}>{label}</span> <span className={styles['value']}>{value}</span>
    </>
  );
  return link === undefined ? <div className={styles['still']}>{content}</div> : link(content);
};

/** The strip of at most six figures under a page's sentence. */
export const KeyFigures = ({ name, figures }: { readonly name: string; readonly figures: readonly KeyFigure[] }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} className="visually-hidden">
        {name}
      </h2>
      <ul className={styles['strip']}>
        {figures.map((figure) => (
          <li key={figure.key} className={styles['item']}>
            <Figure figure={figure} />
            {Boolean(figure.detail) && <div className={styles['detail']}>{figure.detail}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
};
