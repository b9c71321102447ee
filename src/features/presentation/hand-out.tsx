import type { Slide } from './deck';
import type { PresentedSession } from './presented-session';
import { SlideFoot } from './slides/slide-foot';
import { SlideView } from './slides/slide-view';
import styles from './hand-out.module.css';

export type PerPage = 'two' | 'four';

interface Props {
  readonly shown: PresentedSession;
  readonly slides: readonly Slide[];
  readonly perPage: PerPage;
}

/** The same slides on paper, in black and white, two or four to a page. */
export const HandOut = ({ shown, slides, perPage }: Props) => (
  <div className={`one-ink ${styles['hand-out'] ?? ''} ${styles[perPage] ?? ''}`}>
    {slides.map((slide, index) => (
      <div key={slide.key} className={styles['frame']}>
        <SlideView slide={slide} foot={<SlideFoot shown={shown} slides={slides} rank={index + 1} />} />
      </div>
    ))}
  </div>
);
