import { useState } from 'react';
import { splitObjective } from '#domain/objectives/acts/split-objective';
import type { TitleFields as Titles } from '#domain/objectives/acts/line-fields';
import type { Commitment, OperationalObjective } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { newRecordId } from '#storage/new-record-id';
import { SelectField } from '#ui/forms/select-field';
import buttons from '#ui/page/button.module.css';
import { ActDialog } from './act-dialog';
import { BasisField } from './basis-field';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { hasTitles, NO_TITLES, TitleFields, typedTitles } from './title-fields';
import { useAct, type ActForm } from './use-act';

interface PartsProps {
  readonly parts: readonly Titles[];
  readonly onChange: (parts: readonly Titles[]) => void;
  readonly act: ActForm;
  readonly tried: boolean;
}

const Parts = ({ parts, onChange, act, tried }: PartsProps) => {
  const { m } = useI18n();
  const words = m.convention.splitForm;
  return (
    <div className={styles['parts']}>
      {parts.map((part, index) => (
        // A part has no other name than its place in the form.
        <fieldset key={index} className={styles['part']}>
          <legend>{words.part(index + 1)}</legend>
          <TitleFields
            titles={part}
            onChange={(titles) => onChange(parts.with(index, titles))}
            refusal={act.refusal}
            tried={tried}
            autoFocus={index === 0}
          />
          {parts.length > 2 && (
            <button type="button" className={buttons['small']} onClick={() => onChange(parts.filter((_, other) => other !== index))}>
              {words.removePart(index + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className={buttons['small']} onClick={() => onChange([...parts, NO_TITLES])}>
        {words.addPart}
      </button>
    </div>
  );
};

const NOWHERE = 'none';

interface DestinationsProps {
  readonly commitments: readonly Commitment[];
  readonly parts: readonly Titles[];
  readonly where: ReadonlyMap<string, string>;
  readonly onChange: (where: ReadonlyMap<string, string>) => void;
}

const Destinations = ({ commitments, parts, where, onChange }: DestinationsProps) => {
  const { m, format } = useI18n();
  const words = m.convention.splitForm;
  if (commitments.length === 0) return null;
  const choices = [
    ...parts.map(({ code }, index) => ({ value: String(index), label: words.to(index + 1, code.trim()) })),
    { value: NOWHERE, label: words.nowhere },
  ];
  return (
    <fieldset className={styles['part']}>
      <legend>{words.commitments}</legend>
      {commitments.map(({ id, label }) => (
        <SelectField
          key={id}
          label={format.text(label)}
          value={where.get(id) ?? '0'}
          choices={choices}
          onChange={(value) => onChange(new Map(where).set(id, value))}
        />
      ))}
    </fieldset>
  );
};

/** Splits an objective in two or more by an amendment, and says where each of its commitments goes. */
export const SplitForm = ({ objective }: { readonly objective: OperationalObjective }) => {
  const { m } = useI18n();
  const { tables, lines } = useEditing();
  const act = useAct('amendment');
  const [parts, setParts] = useState<readonly Titles[]>([
    { code: `${objective.code} a`, title: objective.title, shortTitle: objective.shortTitle },
    { ...NO_TITLES, code: `${objective.code} b` },
  ]);
  const [where, setWhere] = useState<ReadonlyMap<string, string>>(new Map());
  const [tried, setTried] = useState(false);
  const words = m.convention.splitForm;
  const commitments = lines.commitments.get(objective.id) ?? [];
  const save = (): void => {
    setTried(true);
    if (!parts.every(hasTitles)) return;
    const made = parts.map((part, index) => ({
      ...typedTitles(part),
      commitments: commitments.filter(({ id }) => (where.get(id) ?? '0') === String(index)).map(({ id }) => id),
    }));
    act.submit(
      () => 'split-objective',
      (basis) => (basis.type === 'amendment' ? splitObjective(tables, basis.amendment, objective, made, newRecordId) : { ok: true, value: [] }),
    );
  };
  return (
    <ActDialog wide title={words.title(objective.code)} act={act} button={words.act} onSubmit={save}>
      <p>{words.how(objective.code)}</p>
      <Parts parts={parts} onChange={setParts} act={act} tried={tried} />
      <Destinations commitments={commitments} parts={parts} where={where} onChange={setWhere} />
      <BasisField act={act} asks="amendment" />
    </ActDialog>
  );
};
