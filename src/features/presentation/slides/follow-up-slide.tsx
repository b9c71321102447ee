import { useI18n } from '#i18n/i18n-context';
import { Accented } from '#ui/page/accented';
import type { FollowGroup, Slide } from '../deck';
import styles from '../slide.module.css';
import { BlockHeading, Rows } from './rows';
import { SlideTitle } from './slide-title';

/** What became of what was concluded before, what is done first. */
export const FollowUpSlide = ({ slide: { title, lead, column } }: { readonly slide: Extract<Slide, { kind: 'follow-up' }> }) => {
  const { m } = useI18n();
  const { groups } = m.presentation.followUp;
  const named = (key: string, goesOn: boolean): string => {
    const name = groups[key as FollowGroup];
    return goesOn ? m.presentation.goesOn(name) : name;
  };
  return (
    <>
      <SlideTitle>{title}</SlideTitle>
      <p className={styles['lead']}>
        <Accented sentence={lead} />
      </p>
      {column.map(({ key, goesOn, rows }) => (
        <section key={key} className={styles['section']}>
          <BlockHeading title={named(key, goesOn)} />
          <Rows name={named(key, goesOn)} rows={rows} />
        </section>
      ))}
    </>
  );
};
