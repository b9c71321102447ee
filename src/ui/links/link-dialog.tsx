import { useMemo, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { stemsOf } from '#domain/activities/similar-titles';
import type { Link } from '#domain/links/link';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '../dialog/dialog';
import { RadioChoice } from '../forms/choice-fields';
import { ComboField, type ComboItem } from '../forms/combo-field';
import forms from '../forms/field.module.css';
import buttons from '../page/button.module.css';
import { Notice } from '../states/notice';

/** One thing that a new link may say, and what it may lead to. */
export interface LinkChoice {
  readonly relation: Link['relation'];
  readonly label: string;
  /** Names the field of what is chosen: « Action », « Attendu », « Activité ». */
  readonly field: string;
  readonly items: readonly ComboItem[];
}

interface Props {
  readonly title: string;
  readonly choices: readonly LinkChoice[];
  readonly busy: boolean;
  readonly problem: string | null;
  /** The links that are there already. */
  readonly children?: ReactNode;
  readonly onMake: (relation: Link['relation'], chosen: string) => void;
  readonly onClose: () => void;
}

/** A list is read by its beginning: what is typed brings the rest forward. */
const MOST = 60;

const matches = (items: readonly ComboItem[], text: string): readonly ComboItem[] => {
  const wanted = stemsOf(text);
  const found = wanted.length === 0 ? items : items.filter(({ label, detail = '' }) => {
    const words = stemsOf(`${label} ${detail}`);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
  return found.slice(0, MOST);
};

interface TargetProps {
  readonly choice: LinkChoice;
  readonly chosen: ComboItem | null;
  readonly onChoose: Dispatch<SetStateAction<ComboItem | null>>;
}

const Target = ({ choice, chosen, onChoose }: TargetProps) => {
  const [text, setText] = useState(chosen?.label ?? '');
  const items = useMemo(() => (text === chosen?.label ? choice.items.slice(0, MOST) : matches(choice.items, text)), [choice, text, chosen]);
  return (
    <ComboField
      label={choice.field}
      items={items}
      text={text}
      onText={(typed) => {
        setText(typed);
        // A choice writes its own label in the field, before or after it is told.
        onChoose((now) => (now?.label === typed ? now : null));
      }}
      chosen={chosen?.id}
      onChoose={(item) => {
        setText(item.label);
        onChoose(item);
      }}
    />
  );
};

type FormProps = Omit<Props, 'title' | 'children'>;

const LinkForm = ({ choices, busy, problem, onMake, onClose }: FormProps) => {
  const { m } = useI18n();
  const words = m.matching.dialog;
  const [relation, setRelation] = useState(choices[0]?.relation);
  const [chosen, setChosen] = useState<ComboItem | null>(null);
  const choice = choices.find((one) => one.relation === relation);
  if (choice === undefined) return <p>{words.nothingToLink}</p>;
  return (
    <form
      className={forms['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null && !busy) onMake(choice.relation, chosen.id);
      }}
    >
      <RadioChoice
        legend={words.relation}
        value={choice.relation}
        choices={choices.map((one) => ({ value: one.relation, label: one.label }))}
        onChange={(value) => {
          setRelation(value);
          setChosen(null);
        }}
      />
      <Target key={choice.relation} choice={choice} chosen={chosen} onChoose={setChosen} />
      {problem !== null && (
        <Notice tone="problem">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={forms['actions']}>
        <button type="submit" className={buttons['primary']} disabled={chosen === null || busy}>
          {words.make}
        </button>
        <button type="button" className={buttons['ghost']} onClick={onClose}>
          {m.common.cancel}
        </button>
      </div>
    </form>
  );
};

/** Makes a link by hand: what it says, then what it leads to. Once a link is made the form is as new. */
export const LinkDialog = ({ title, children, choices, ...form }: Props) => {
  const open = choices.filter(({ items }) => items.length > 0);
  return (
    <Dialog title={title} onClose={form.onClose} keepOpen>
      {children}
      <LinkForm key={open.map(({ relation, items }) => `${relation} ${String(items.length)}`).join(' ')} choices={open} {...form} />
    </Dialog>
  );
};
