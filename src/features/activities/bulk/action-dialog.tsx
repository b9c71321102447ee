import { useMemo, useState } from 'react';
import { foldText, wordsOf } from '#domain/activities/folded-text';
import { planLink } from '#domain/activities/bulk/link-action';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { useLiveRead } from '#storage/live/storage-context';
import { newRecordId } from '#storage/new-record-id';
import { readActionsToLink } from '#storage/repositories/bulk.repository';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { ComboField, type ComboItem } from '#ui/forms/combo-field';
import { Notice } from '#ui/states/notice';
import type { BulkDialogProps } from './bulk-act';
import { ChangeDialog } from './change-dialog';
import { useSelected } from './use-selected';

const MOST_OFFERED = 60;

const itemOf = ({ id, title, due, objective }: PlannedAction, { objectives }: YearSnapshot, { format }: I18n): ComboItem => {
  const code = objectives.find((one) => one.id === objective)?.code ?? '';
  return { id, label: format.text(title), detail: [code, ...due.map((date) => format.period(date, 'long'))].filter((part) => part !== '').join(' · ') };
};

/** One planned action of the year that all of them fulfil. */
export const ActionDialog = ({ snapshot, ...props }: BulkDialogProps) => {
  const i18n = useI18n();
  const { m } = i18n;
  const { year } = snapshot;
  const selected = useSelected(year);
  const { data } = useLiveRead('actions-to-link', [year], ({ db, dossier }) => readActionsToLink(db, dossier, year));
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const items = useMemo(() => (data?.actions ?? []).map((action) => itemOf(action, snapshot, i18n)), [data, snapshot, i18n]);
  const action = data?.actions.find(({ id }) => id === chosen);
  const plan = useMemo(
    () => (data === undefined || action === undefined ? null : planLink(selected, action, { links: data.links, newId: newRecordId })),
    [selected, data, action],
  );
  const words = wordsOf(text);
  const label = items.find(({ id }) => id === chosen)?.label;
  const offered = text === label ? items : items.filter((item) => words.every((word) => foldText(`${item.label} ${item.detail ?? ''}`).includes(word)));
  return (
    <ChangeDialog act="action" name="link-activities" plan={plan} {...props}>
      {data?.actions.length === 0 ? (
        <Notice>
          <p>{m.bulk.fields.noAction(year)}</p>
        </Notice>
      ) : (
        <ComboField
          label={m.bulk.fields.action}
          description={m.bulk.fields.actionWhy}
          items={offered.slice(0, MOST_OFFERED)}
          text={text}
          chosen={chosen}
          onText={(typed) => {
            setText(typed);
            if (typed !== label) setChosen(undefined);
          }}
          onChoose={(item) => {
            setChosen(item.id);
            setText(item.label);
          }}
        />
      )}
    </ChangeDialog>
  );
};
