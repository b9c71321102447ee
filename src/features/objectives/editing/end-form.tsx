import { endFunder } from '#domain/budget/funder-acts';
import type { Funder } from '#domain/budget/budget';
import type { ActRefusal } from '#domain/objectives/acts/act-refusal';
import type { ConventionWrite } from '#domain/objectives/acts/convention-write';
import { endLine } from '#domain/objectives/acts/end-line';
import type { Amendment } from '#domain/objectives/objective';
import type { Result } from '#domain/record/result';
import { useI18n } from '#i18n/i18n-context';
import type { ConventionAct } from '#storage/commands/convention';
import { ActDialog } from './act-dialog';
import { BasisField } from './basis-field';
import { useEditing, type NamedLine } from './editing-context';
import { useAct } from './use-act';

interface Props {
  readonly name: string;
  readonly act: ConventionAct;
  readonly also?: string | undefined;
  readonly end: (amendment: Amendment) => Result<readonly ConventionWrite[], ActRefusal>;
}

const EndDialog = ({ name, act: code, also, end }: Props) => {
  const { m } = useI18n();
  const act = useAct('amendment');
  const words = m.convention.endForm;
  const save = (): void => act.submit(() => code, (basis) => (basis.type === 'amendment' ? end(basis.amendment) : { ok: true, value: [] }));
  return (
    <ActDialog title={words.title(name)} act={act} button={words.act} onSubmit={save}>
      <p>
        {words.how} {also}
      </p>
      <BasisField act={act} asks="amendment" />
    </ActDialog>
  );
};

const ACTS: Readonly<Record<NamedLine['table'], ConventionAct>> = { goals: 'end-goal', objectives: 'end-objective', commitments: 'end-commitment' };

/** Ends a line by an amendment, with nothing in its place, and says what ends with it. */
export const EndForm = ({ ended }: { readonly ended: NamedLine }) => {
  const { m } = useI18n();
  const { tables, lines } = useEditing();
  const objectives = lines.objectives.filter(({ goal }) => goal === ended.line.id);
  const owners = ended.table === 'objectives' ? [ended.line.id] : objectives.map(({ id }) => id);
  const commitments = owners.reduce((sum, id) => sum + (lines.commitments.get(id)?.length ?? 0), 0);
  const also = objectives.length + commitments === 0 ? undefined : m.convention.endForm.withObjectives(objectives.length, commitments);
  const end: Props['end'] = (amendment) => {
    switch (ended.table) {
      case 'goals':
        return endLine(tables, amendment, 'goals', ended.line);
      case 'objectives':
        return endLine(tables, amendment, 'objectives', ended.line);
      case 'commitments':
        return endLine(tables, amendment, 'commitments', ended.line);
    }
  };
  return <EndDialog name={ended.name} act={ACTS[ended.table]} also={also} end={end} />;
};

/** Ends a funder's part in the convention by an amendment. */
export const EndFunderForm = ({ funder }: { readonly funder: Funder }) => {
  const { tables } = useEditing();
  return <EndDialog name={funder.name} act="end-funder" end={(amendment) => endFunder(tables, amendment, funder)} />;
};
