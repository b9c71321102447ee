import { parseEuros } from '../budget/parse-euros';
import type { Funder } from '../budget/budget';
import type { OutlineLine } from '../objectives/outline';
import type { Convention, OperationalObjective, StrategicGoal } from '../objectives/objective';
import type { ConventionId, DossierId, GoalId, Id } from '../record/id';
import type { Dossier } from './dossier';
import type { DossierContent } from './dossier-file';
import { typedFunders, typedTerritories, typedYears, type NewDossierForm, type TypedFunder } from './new-dossier-form';
import { TABLE_NAMES } from './tables';
import { tablesFrom } from './tables-from';

type NewId = () => string;

const SHORT = 60;

/** A title in few words, for the axis of a chart: whole words, as many as fit. */
const shortened = (title: string): string => {
  if (title.length <= SHORT) return title;
  const cut = title.slice(0, SHORT);
  const end = cut.lastIndexOf(' ');
  return `${(end > SHORT / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:]+$/u, '')}…`;
};

const head = (dossier: DossierId, form: NewDossierForm): Dossier => {
  const called = form.calledInSentences.trim();
  return {
    dossier,
    id: dossier,
    rev: 0,
    title: form.title.trim(),
    organisation: {
      name: form.name.trim(),
      shortName: form.shortName.trim() === '' ? form.name.trim() : form.shortName.trim(),
      ...(called !== '' && { calledInSentences: called }),
    },
    territories: typedTerritories(form.territories),
  };
};

const convention = (dossier: DossierId, form: NewDossierForm, id: ConventionId): Convention => ({
  dossier,
  id,
  rev: 0,
  title: form.title.trim(),
  years: typedYears(form),
  purposes: [],
  signatures: [],
  references: [],
  publicityDuties: [],
  controlRules: [],
  otherFacts: [],
});

const titled = ({ code, title }: OutlineLine, position: number) => ({ code: code.trim(), title: title.trim(), shortTitle: shortened(title.trim()), position });

const outlineRecords = (dossier: DossierId, lines: readonly OutlineLine[], ofConvention: ConventionId, newId: NewId) => {
  const goals: StrategicGoal[] = [];
  const objectives: OperationalObjective[] = [];
  let position = 0;
  for (const line of lines) {
    const goal = goals.at(-1);
    if (line.level === 'goal') {
      goals.push({ dossier, id: newId() as GoalId, rev: 0, ...titled(line, goals.length), convention: ofConvention, missions: [] });
      position = 0;
    } else if (goal !== undefined) {
      objectives.push({ dossier, id: newId() as OperationalObjective['id'], rev: 0, ...titled(line, position), goal: goal.id, context: [] });
      position += 1;
    }
  }
  return { goals, objectives };
};

const plainCode = (name: string): string => {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return plain === '' ? name.trim() : plain;
};

const funderRecords = (dossier: DossierId, funders: readonly TypedFunder[], newId: NewId): readonly Funder[] =>
  typedFunders(funders).map(({ name, maximum }, position) => {
    const amount = parseEuros(maximum);
    return {
      dossier,
      id: newId() as Id<'Funder'>,
      rev: 0,
      code: plainCode(name),
      name: name.trim(),
      position,
      parts: [],
      ...(amount.ok && { maximumPerYearCents: amount.value }),
    };
  });

/**
 * The records of a dossier that starts from a form without fault: whose it is, its convention, its goals and objectives in
 * their order, its funders. Nothing that was not typed is in it; `newId` gives each record its id.
 */
export const newDossier = (form: NewDossierForm, newId: NewId): DossierContent => {
  const dossier = newId() as DossierId;
  const first = convention(dossier, form, newId() as ConventionId);
  const none = tablesFrom(TABLE_NAMES.map((name) => [name, []] as const));
  return {
    dossier,
    tables: {
      ...none,
      dossiers: [head(dossier, form)],
      conventions: [first],
      ...outlineRecords(dossier, form.lines, first.id, newId),
      funders: funderRecords(dossier, form.funders, newId),
    },
  };
};
