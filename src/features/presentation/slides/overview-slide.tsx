import { progressOf } from '#domain/results/progress';
import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import type { Slide } from '../deck';
import styles from '../slide.module.css';
import { CoverageColumns } from './coverage-columns';
import { KeyFiguresStrip } from './key-figures-strip';
import { ProgressBar } from './progress-bar';
import { SlideTitle } from './slide-title';

/** The year on one page, from what the dashboard computes: its sentence, its figures, where it stands, and objective by objective. */
export const OverviewSlide = ({ slide: { overview, columns } }: { readonly slide: Extract<Slide, { kind: 'overview' }> }) => {
  const { m } = useI18n();
  const { activities } = overview.scoped;
  return (
    <>
      <SlideTitle>
        <span className={styles['accented']}>
          <Accented sentence={m.dashboard.sentence(overview.headline)} />
        </span>
      </SlideTitle>
      {activities.length > 0 && <KeyFiguresStrip overview={overview} />}
      {activities.length > 0 && <ProgressBar progress={progressOf(activities)} />}
      <CoverageColumns overview={overview} columns={columns} />
    </>
  );
};

/** The objectives that the overview could not hold. */
export const CoverageSlide = ({ slide: { title, overview, columns } }: { readonly slide: Extract<Slide, { kind: 'coverage' }> }) => {
  const { m } = useI18n();
  return (
    <>
      <SlideTitle>{title}</SlideTitle>
      <p className={styles['lead']}>{m.presentation.overview.coverage}</p>
      <CoverageColumns overview={overview} columns={columns} />
    </>
  );
};
