import { FileText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useI18n } from '#i18n/i18n-context';
import styles from './popover.module.css';

interface Props {
  /** Document and heading, as in « Rapport 2022, Point sur les retombées ». */
  readonly place: string;
  /** The words that the figure or the fact is quoted from. */
  readonly words?: string | undefined;
  /** Lines are for detail views only. */
  readonly lines?: readonly [number, number] | undefined;
  /** It stands in a cell that the keyboard reaches by arrows and opens by Enter. */
  readonly inGrid?: boolean;
}

/** Where a record or a figure comes from: a small document sign that opens on the words quoted. */
export const SourceMark = ({ place, words, lines, inGrid = false }: Props) => {
  const { m, format } = useI18n();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  // In a grid of thousands of rows, what opens is made when it is asked for.
  const [isMade, setMade] = useState(!inGrid);
  const label = m.common.sourceOf(place);
  const make = (): void => {
    if (isMade) return;
    flushSync(() => setMade(true));
    panel.current?.showPopover();
  };
  return (
    <>
      <button type="button" tabIndex={inGrid ? -1 : undefined} popoverTarget={id} aria-label={label} title={label} data-place={format.text(place)} className={`${styles['trigger'] ?? ''} ${styles['icon'] ?? ''}`} onClick={make}>
        <FileText size={15} strokeWidth={1.8} aria-hidden="true" />
      </button>
      {isMade && (
        <div ref={panel} id={id} popover="auto" role="group" aria-label={label} className={styles['panel']}>
          <p className={styles['title']}>{format.text(place)}</p>
          {lines !== undefined && <p className={styles['place']}>{m.common.lines(lines[0], lines[1])}</p>}
          {words !== undefined && <blockquote className={styles['quote']}>{m.common.quoted(format.quote(words))}</blockquote>}
        </div>
      )}
    </>
  );
};
