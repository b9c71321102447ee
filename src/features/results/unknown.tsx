import styles from './results.module.css';

/** What is not known, said in words. */
export const Unknown = ({ words }: { readonly words: string }) => <i className={styles['unknown']}>{words}</i>;
