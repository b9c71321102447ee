import { useEffect, useRef } from 'react';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { headingsOf } from '#domain/programme/headings';
import { groupBy } from '#domain/record/group-by';
import { countActivities } from '#domain/results/counted-activity';
import { countedOnce } from '#domain/results/scope';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import styles from './import.module.css';

interface Props {
  readonly content: DossierContent;
  readonly files: readonly string[];
  readonly saving: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Activities counted once, as every page counts them. */
const activitiesByYear = ({ tables }: DossierContent): readonly (readonly [number, number])[] =>
  [...groupBy(countedOnce(countActivities(tables.activities)), ({ year }) => year)]
    .map(([year, group]) => [year, group.length] as const)
    .toSorted(([left], [right]) => left - right);

const factsOf = (content: DossierContent, files: readonly string[], { m, format }: I18n): readonly (readonly [string, string])[] => {
  const words = m.importing.preview;
  const { dossiers, conventions, goals, objectives, plannedActions } = content.tables;
  const years = [...new Set(conventions.flatMap((convention) => convention.years))].toSorted((a, b) => a - b);
  const headings = headingsOf(plannedActions).size;
  return [
    [words.organisation, format.text(dossiers[0]?.organisation.name ?? m.common.none)],
    [words.conventions, conventions.map(({ title }) => format.text(title)).join(m.common.between) || words.none],
    [words.years, years.join(', ') || words.none],
    [words.goals, format.number(goals.length)],
    [words.objectives, format.number(objectives.length)],
    [words.activities, words.byYear(activitiesByYear(content))],
    [words.planned, words.plannedUnder(plannedActions.length - headings, headings)],
    [words.files, files.join(', ')],
  ];
};

/** What the files hold, before anything is stored. */
export const Preview = ({ content, files, saving, onConfirm, onCancel }: Props) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const words = m.importing.preview;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles['answer']}>
      <Card title={words.title(format.text(content.tables.dossiers[0]?.title ?? m.common.none))} subtitle={words.how}>
        <dl className={styles['facts']}>
          {factsOf(content, files, i18n).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles['choices']}>
          <button type="button" className={buttons['primary']} disabled={saving} onClick={onConfirm}>
            {saving ? words.saving : words.confirm}
          </button>
          <button type="button" className={buttons['ghost']} disabled={saving} onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      </Card>
    </div>
  );
};
