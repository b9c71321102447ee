import { useState } from 'react';
import type { Indicator } from '#domain/indicators/indicator';
import { useI18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { readIndicators } from '#storage/repositories/indicators.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { RefusedRecords } from '#ui/states/refused-records';
import type { ObjectiveInYear } from '../objective-in-year';
import { IndicatorDialog } from './indicator-dialog';
import { IndicatorRow } from './indicator-row';
import styles from './indicators.module.css';
import { shownIndicators, type ShownIndicator } from './shown-indicator';

interface TableProps {
  readonly shown: readonly ShownIndicator[];
  readonly view: ObjectiveInYear;
  readonly onEdit: (indicator: Indicator) => void;
}

const Table = ({ shown, view, onEdit }: TableProps) => {
  const { m } = useI18n();
  const words = m.indicators.columns;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.baseline}</th>
          <th scope="col">{words.target(view.year.snapshot.year)}</th>
          <th scope="col">{words.actual}</th>
          <th scope="col">{words.rate}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((each) => (
          <IndicatorRow key={each.indicator.id} shown={each} view={view} onEdit={() => onEdit(each.indicator)} />
        ))}
      </tbody>
    </table>
  );
};

/** « Attendu / obtenu »: the indicators of the objective, which a convention may fix or not. Without any, nothing of it is printed. */
export const IndicatorsCard = ({ view }: { readonly view: ObjectiveInYear }) => {
  const { m } = useI18n();
  const [edited, setEdited] = useState<Indicator | 'new' | null>(null);
  const { data, error } = useLiveRead('indicators', [], ({ db, dossier }) => readIndicators(db, dossier));
  if (error !== null) throw error;
  if (data === undefined) return null;
  const words = m.indicators;
  const shown = shownIndicators(view, data.records);
  const add = (
    <button type="button" className={buttons['ghost']} onClick={() => setEdited('new')}>
      {words.add}
    </button>
  );
  return (
    <Card title={words.title} subtitle={shown.length === 0 ? words.none : words.how} actions={add} className={shown.length === 0 ? 'no-print' : undefined}>
      <RefusedRecords refused={data.refused} />
      {shown.length > 0 && <Table shown={shown} view={view} onEdit={setEdited} />}
      {edited !== null && <IndicatorDialog view={view} before={edited === 'new' ? undefined : edited} onClose={() => setEdited(null)} />}
    </Card>
  );
};
