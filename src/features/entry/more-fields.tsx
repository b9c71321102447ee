import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { TextArea } from '#ui/forms/text-area';
import { Private } from '#ui/preferences/private';
import { useEntry } from './entry-context';
import styles from './entry.module.css';
import { EvidenceFields } from './evidence-fields';
import { FigureRows } from './figure-rows';
import { LinkFields } from './link-fields';
import { PlaceFields } from './place-fields';
import { PressRows } from './press-rows';
import { ProgressFields } from './progress-fields';
import { ReportTextField } from './report-text-field';

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className={styles['section']}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

const TextFields = () => {
  const { m } = useI18n();
  const { written, set, errorOf } = useEntry();
  return (
    <>
      <ReportTextField />
      <Private>
        <TextArea label={m.entry.fields.internalNote} rows={3} value={written.internalNote} onChange={(text) => set('internalNote', text)} description={m.entry.internalNoteWhy} error={errorOf({ name: 'internalNote' })} />
      </Private>
    </>
  );
};

/** The rest of an activity, section by section. */
export const MoreFields = () => {
  const { m } = useI18n();
  const { sections } = m.entry;
  return (
    <>
      <Section title={sections.progress}>
        <ProgressFields />
      </Section>
      <Section title={sections.links}>
        <LinkFields />
      </Section>
      <Section title={sections.where}>
        <PlaceFields />
      </Section>
      <Section title={sections.figures}>
        <FigureRows />
      </Section>
      <Section title={sections.texts}>
        <TextFields />
      </Section>
      <Section title={sections.press}>
        <PressRows />
      </Section>
      <Section title={sections.evidence}>
        <EvidenceFields />
      </Section>
    </>
  );
};
