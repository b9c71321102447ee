import { useMemo, useState } from 'react';
import { planTerritories, type TerritoryMode } from '#domain/activities/bulk/choices';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox, RadioChoice } from '#ui/forms/choice-fields';
import forms from '#ui/forms/field.module.css';
import type { BulkDialogProps } from './bulk-act';
import styles from './bulk-dialog.module.css';
import { ChangeDialog } from './change-dialog';
import { useSelected } from './use-selected';

/** Territories that are added to those of each, or that take their place. */
export const TerritoryDialog = ({ snapshot, ...props }: BulkDialogProps) => {
  const { m, format } = useI18n();
  const selected = useSelected(snapshot.year);
  const [mode, setMode] = useState<TerritoryMode>('add');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const words = m.bulk.fields;
  const { territories } = snapshot.dossier;
  const plan = useMemo(() => (codes.length === 0 && mode === 'add' ? null : planTerritories(selected, codes, mode)), [selected, codes, mode]);
  const tick = (code: string, on: boolean): void =>
    setCodes(territories.map((one) => one.code).filter((one) => (one === code ? on : codes.includes(one))));
  return (
    <ChangeDialog act="territory" name="change-territories" plan={plan} {...props}>
      <fieldset className={forms['group']}>
        <legend>{words.territories}</legend>
        <div className={styles['choices']}>
          {territories.map(({ code, label }) => (
            <Checkbox key={code} label={format.text(label)} checked={codes.includes(code)} onChange={(on) => tick(code, on)} />
          ))}
        </div>
      </fieldset>
      <RadioChoice
        legend={words.territoryHow}
        value={mode}
        choices={[
          { value: 'add', label: words.territoryAdd },
          { value: 'replace', label: codes.length === 0 ? words.territoryClear : words.territoryReplace },
        ]}
        onChange={setMode}
      />
    </ChangeDialog>
  );
};
