import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { Slide } from '../deck';
import type { PresentedSession } from '../presented-session';
import styles from '../slide.module.css';

interface Props {
  readonly shown: PresentedSession;
  readonly slides: readonly Slide[];
  /** From 1. */
  readonly rank: number;
  /** What moves from slide to slide, on a screen. */
  readonly children?: ReactNode;
}

/** More marks than this would say nothing. */
const MOST_MARKS = 30;

const Marks = ({ slides, rank }: Pick<Props, 'slides' | 'rank'>) => {
  if (slides.length > MOST_MARKS) return null;
  return (
    <span className={styles['marks']} aria-hidden="true">
      {slides.map(({ key, kind }, index) => (
        <i key={key} data-on={index + 1 === rank} data-more={kind === 'objective-more' || kind === 'coverage'} />
      ))}
    </span>
  );
};

const useWhose = ({ snapshot, body }: PresentedSession): string => {
  const { m, format } = useI18n();
  const { dossier, conventions, year } = snapshot;
  const years = conventions.find((convention) => convention.years.includes(year))?.years ?? [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [format.text(dossier.organisation.shortName), ...(years.length === 0 ? [] : [m.presentation.foot.convention(first, last)]), ...(body === undefined ? [] : [format.text(body.label)])].join(' · ');
};

/** Whose slides these are, and where one is in them: the only words of a slide that may be small. */
export const SlideFoot = ({ shown, slides, rank, children }: Props) => {
  const { m } = useI18n();
  const words = m.presentation;
  const slide = slides[rank - 1];
  const whose = useWhose(shown);
  const objective = slide?.kind === 'objective' || slide?.kind === 'objective-more' ? `${words.foot.objective(slide.head.rank, slide.head.of)} · ` : '';
  return (
    <div className={styles['foot']}>
      <span className={styles['whose']}>{whose}</span>
      <Marks slides={slides} rank={rank} />
      <span className={styles['rank']}>
        {objective}
        {words.foot.yearOf(shown.snapshot.year)} · <b>{words.rank(rank, slides.length)}</b>
      </span>
      {children}
    </div>
  );
};
