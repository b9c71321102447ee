import { useState } from 'react';
import type { ObjectiveId } from '#domain/record/id';
import type { ConfidenceLevel, DeclaredConfidence } from '#domain/reviews/review';
import { CONFIDENCE_LEVELS } from '#domain/reviews/review.schema';
import { useI18n } from '#i18n/i18n-context';
import { saveConfidence } from '#storage/commands/reviews';
import { useStorage } from '#storage/live/storage-context';
import { RadioChoice } from '#ui/forms/choice-fields';
import { FormDialog } from '#ui/forms/form-dialog';
import { SelectField } from '#ui/forms/select-field';
import { TextArea } from '#ui/forms/text-area';
import { useCommand } from '#ui/forms/use-command';
import { Notice } from '#ui/states/notice';
import { objectiveChoices } from '../objective-choices';
import type { SessionShown } from '../session-shown';
import { ConfidenceMark } from './confidence-mark';

interface Props {
  readonly shown: SessionShown;
  /** The one that is edited; without it another objective is chosen. */
  readonly before: DeclaredConfidence | undefined;
  readonly onClose: () => void;
}

const LONGEST = 1000;

const useConfidenceForm = ({ shown: { session }, before, onClose }: Props) => {
  const { db } = useStorage();
  const command = useCommand();
  const [objective, setObjective] = useState<ObjectiveId | ''>(before?.objective ?? '');
  const [level, setLevel] = useState<ConfidenceLevel | ''>(before?.level ?? '');
  const [sentence, setSentence] = useState(before?.sentence ?? '');
  const [attempted, setAttempted] = useState(false);
  const said = sentence.replace(/\s+/gu, ' ').trim();
  const others = (session.confidence ?? []).filter((one) => one.objective !== objective && one.objective !== before?.objective);
  const write = (confidence: readonly DeclaredConfidence[]): void => void command.run(() => saveConfidence(db, session, confidence), onClose);
  const save = (): void => {
    setAttempted(true);
    if (objective !== '' && level !== '' && said.length <= LONGEST) write([...others, { objective, level, ...(said !== '' && { sentence: said }) }]);
  };
  return { command, objective, level, sentence, setObjective, setLevel, setSentence, save, withdraw: () => write(others), attempted, isTooLong: said.length > LONGEST };
};

type Form = ReturnType<typeof useConfidenceForm>;

const Fields = ({ form, shown }: { readonly form: Form; readonly shown: SessionShown }) => {
  const i18n = useI18n();
  const words = i18n.m.session.confidence;
  const { objective, level, sentence, attempted, isTooLong } = form;
  return (
    <>
      <SelectField
        label={i18n.m.session.agenda.objective}
        value={objective}
        choices={objectiveChoices(shown.read, words.choose, i18n)}
        onChange={form.setObjective}
        error={attempted && objective === '' ? words.objectiveMissing : undefined}
      />
      <RadioChoice legend={words.level} value={level} choices={CONFIDENCE_LEVELS.map((value) => ({ value, label: <ConfidenceMark level={value} /> }))} onChange={form.setLevel} />
      {attempted && level === '' && (
        <Notice tone="problem">
          <p>{words.levelMissing}</p>
        </Notice>
      )}
      <TextArea label={words.sentence} optional rows={2} description={words.sentenceHow} value={sentence} onChange={form.setSentence} error={isTooLong ? i18n.m.session.form.tooLong : undefined} />
    </>
  );
};

/** « Météo d'un objectif »: how sure the organisation says it is of reaching it, in a level and a sentence of its own. */
export const ConfidenceDialog = (props: Props) => {
  const { m } = useI18n();
  const form = useConfidenceForm(props);
  const words = m.session.confidence;
  const other = props.before === undefined ? undefined : { label: words.withdraw, onAct: form.withdraw };
  return (
    <FormDialog title={words.dialog} command={form.command} onSave={form.save} onClose={props.onClose} other={other}>
      <Fields form={form} shown={props.shown} />
    </FormDialog>
  );
};
