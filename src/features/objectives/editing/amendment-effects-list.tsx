import type { ReactNode } from 'react';
import { reopenFunder } from '#domain/budget/funder-acts';
import { effectsOf, type AmendmentEffects } from '#domain/objectives/acts/amendment-effects';
import { reopenLine } from '#domain/objectives/acts/end-line';
import type { AmendedLine } from '#domain/objectives/lineage';
import type { Amendment } from '#domain/objectives/objective';
import { done } from '#domain/record/result';
import { useI18n } from '#i18n/i18n-context';
import { useEditing } from './editing-context';
import styles from './editing.module.css';
import { ReopenButton } from './reopen-button';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly reopen?: ReactNode;
}

interface TitledLine extends AmendedLine {
  readonly code: string;
  readonly shortTitle: string;
}

const useTitledRows = (): ((effects: AmendmentEffects<TitledLine>, reopen: (line: TitledLine) => ReactNode) => readonly Row[]) => {
  const { m, format } = useI18n();
  const words = m.convention.amendments;
  const named = ({ code, shortTitle }: TitledLine): string => `${code} ${format.text(shortTitle)}`;
  return ({ added, replaced, ended }, reopen) => [
    ...added.map((line) => ({ key: line.id, label: words.added, text: named(line) })),
    ...replaced.map(({ line, by }) => ({ key: line.id, label: words.replaced, text: words.replacedBy(named(line), by.map(named)) })),
    ...ended.map((line) => ({ key: line.id, label: words.ended, text: named(line), reopen: reopen(line) })),
  ];
};

const useFunderRows = ({ id }: Amendment): readonly Row[] => {
  const { m, format } = useI18n();
  const { funders } = useEditing();
  const words = m.convention.amendments;
  return funders.flatMap((funder): readonly Row[] => {
    const name = format.text(funder.name);
    const reopen = <ReopenButton name={name} act="reopen-funder" reopen={() => done(reopenFunder(funder))} />;
    const maxima = (funder.amended ?? []).filter(({ from }) => from === id);
    const amount = (cents: number | undefined): string => (cents === undefined ? words.notWritten : format.cents(cents));
    return [
      ...(funder.from === id ? [{ key: `${funder.id} added`, label: words.added, text: name }] : []),
      ...maxima.map(({ maximumPerYearCents }) => ({ key: `${funder.id} maximum`, label: words.maxima, text: words.maximumOf(name, amount(maximumPerYearCents)) })),
      ...(funder.until === id ? [{ key: `${funder.id} ended`, label: words.ended, text: name, reopen }] : []),
    ];
  });
};

const useRows = (amendment: Amendment): readonly Row[] => {
  const { m } = useI18n();
  const { tables } = useEditing();
  const words = m.convention.amendments;
  const titled = useTitledRows();
  const funders = useFunderRows(amendment);
  const stored = <Line extends { readonly id: string }>(lines: readonly Line[], id: string): Line | undefined => lines.find((line) => line.id === id);
  const goals = titled(effectsOf(tables.goals, amendment.id), ({ id, code }) => {
    const goal = stored(tables.goals, id);
    return goal !== undefined && <ReopenButton name={code} act="reopen-goal" reopen={() => reopenLine(tables, 'goals', goal)} />;
  });
  const objectives = titled(effectsOf(tables.objectives, amendment.id), ({ id, code }) => {
    const objective = stored(tables.objectives, id);
    return objective !== undefined && <ReopenButton name={code} act="reopen-objective" reopen={() => reopenLine(tables, 'objectives', objective)} />;
  });
  const { added, ended, replaced } = effectsOf(tables.commitments, amendment.id);
  const counts = [added.length, ended.length, replaced.length] as const;
  const commitments = counts.every((count) => count === 0) ? [] : [{ key: 'commitments', label: words.commitmentsLabel, text: words.commitments(...counts) }];
  return [...goals, ...objectives, ...commitments, ...funders];
};

/** What an amendment added, replaced and ended, read from the lines themselves. */
export const AmendmentEffectsList = ({ amendment }: { readonly amendment: Amendment }) => {
  const { m } = useI18n();
  const rows = useRows(amendment);
  if (rows.length === 0) return <p className={styles['quiet']}>{m.convention.amendments.nothing}</p>;
  return (
    <dl className={styles['effects']}>
      {rows.map(({ key, label, text, reopen }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {text} {reopen}
          </dd>
        </div>
      ))}
    </dl>
  );
};
