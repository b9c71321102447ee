import type { ReportPlace } from '#domain/report/report';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { useReportRecords } from '../report-records';
import { useArranging } from './arranging-context';
import styles from './editing.module.css';
import { placeName } from './place-names';

const questionOf = (place: ReportPlace): 'foreword' | 'goal' | 'objective' => (place.type === 'part' ? 'foreword' : place.type);

/** A question where nothing is written yet, for whoever arranges the report: never printed, and not there for those who read it. */
export const Prompt = ({ place }: { readonly place: ReportPlace }) => {
  const i18n = useI18n();
  const { toWord } = useReportRecords();
  const arranging = useArranging();
  if (arranging === null) return null;
  const words = i18n.m.reportEdit;
  return (
    <p className={`${styles['prompt'] ?? ''} no-print`}>
      {words.prompt[questionOf(place)]}{' '}
      <button type="button" className={buttons['link']} aria-label={words.write(placeName(place, toWord.year.outline, i18n))} onClick={() => arranging.write(place)}>
        {words.prompt.write}
      </button>
    </p>
  );
};
