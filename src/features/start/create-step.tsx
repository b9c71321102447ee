import { useState, type ReactNode } from 'react';
import { typedFunders, typedTerritories, typedYears } from '#domain/dossier/new-dossier-form';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import buttons from '#ui/page/button.module.css';
import { Notice } from '#ui/states/notice';
import styles from './start.module.css';
import type { Start } from './use-start';

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Summary = ({ start: { draft, proposedTitle } }: { readonly start: Start }) => {
  const { m, format } = useI18n();
  const words = m.start.summary;
  const missing = <em>{words.missing}</em>;
  const years = typedYears(draft);
  const goals = draft.lines.filter(({ level }) => level === 'goal').length;
  const funders = typedFunders(draft.funders).map(({ name }) => format.text(name));
  const territories = typedTerritories(draft.territories).map(({ label }) => format.text(label));
  const title = draft.title.trim() === '' ? proposedTitle : draft.title;
  return (
    <dl className={styles['summary']}>
      <Fact name={words.organisation}>{draft.name.trim() === '' ? missing : format.text(draft.name)}</Fact>
      <Fact name={words.dossier}>{title === '' ? missing : format.text(title)}</Fact>
      <Fact name={words.years}>{years.length === 0 ? missing : words.yearList(years)}</Fact>
      <Fact name={words.objectives}>{goals === 0 ? missing : m.start.outline.read(goals, draft.lines.length - goals)}</Fact>
      <Fact name={words.funders}>{funders.length === 0 ? words.none : funders.join(', ')}</Fact>
      <Fact name={words.territories}>{territories.length === 0 ? words.none : territories.join(', ')}</Fact>
    </dl>
  );
};

const ToDo = ({ start: { faults, tried, problem } }: { readonly start: Start }) => {
  const { m } = useI18n();
  if (problem !== null) {
    return (
      <Notice tone="problem">
        <p>{problem}</p>
      </Notice>
    );
  }
  if (!tried || faults.length === 0) return null;
  return (
    <Notice tone="problem" title={m.start.summary.toDo(faults.length)}>
      <ul>
        {faults.map((fault) => (
          <li key={m.start.faultAt(fault)}>{m.start.faultAt(fault)}</li>
        ))}
      </ul>
    </Notice>
  );
};

/** What will be created, what is left to correct, and the one button that writes. */
export const CreateStep = ({ start }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.summary;
  const [erasing, setErasing] = useState(false);
  return (
    <Card title={m.start.step(5, words.title)} subtitle={words.how}>
      <div className={styles['create']}>
        <Summary start={start} />
        <ToDo start={start} />
        <div className={styles['acts']}>
          <button type="submit" className={buttons['primary']} disabled={start.busy}>
            {start.busy ? m.common.saving : words.create}
          </button>
          <button type="button" className={buttons['ghost']} onClick={() => setErasing(true)}>
            {words.erase}
          </button>
        </div>
      </div>
      {erasing && (
        <ConfirmDialog
          title={words.eraseAsk}
          act={words.erase}
          onClose={() => setErasing(false)}
          onConfirm={() => {
            start.erase();
            setErasing(false);
          }}
        >
          <p>{words.eraseText}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
};
