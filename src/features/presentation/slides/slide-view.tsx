import type { ReactNode } from 'react';
import type { Slide } from '../deck';
import styles from '../slide.module.css';
import { FollowUpSlide } from './follow-up-slide';
import { ObjectiveMoreSlide, ObjectiveSlide } from './objective-slide';
import { CoverageSlide, OverviewSlide } from './overview-slide';

interface Props {
  readonly slide: Slide;
  readonly note?: ReactNode;
}

const SlideBody = ({ slide, note }: Props) => {
  switch (slide.kind) {
    case 'follow-up':
      return <FollowUpSlide slide={slide} />;
    case 'overview':
      return <OverviewSlide slide={slide} />;
    case 'coverage':
      return <CoverageSlide slide={slide} />;
    case 'objective':
      return <ObjectiveSlide slide={slide} note={note} />;
    case 'objective-more':
      return <ObjectiveMoreSlide slide={slide} />;
  }
};

/** A slide on a wall or on paper, as large as what holds it, with its foot. */
export const SlideView = ({ slide, note, foot }: Props & { readonly foot: ReactNode }) => (
  <div className={styles['slide']}>
    <div className={styles['inner']}>
      <div className={styles['body']}>
        <SlideBody slide={slide} note={note} />
      </div>
      {foot}
    </div>
  </div>
);
