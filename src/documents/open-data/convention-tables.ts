import type { DossierTablesContent } from '#domain/dossier/references-problem';
import type { Commitment, Convention, OperationalObjective, StrategicGoal } from '#domain/objectives/objective';
import { fieldCodes } from '#domain/open-data/field-codes';
import { code, date, flatTable, id, number, ref, text, type FlatTable } from './flat-table';

/** What was promised: conventions, their goals and objectives, and what they ask for. */
export const conventionTables = ({ conventions, goals, objectives, commitments }: DossierTablesContent): readonly FlatTable[] => [
  flatTable<Convention>('conventions', conventions, [
    id(),
    text('title', ({ title }) => title, { required: true }),
    text('number', (convention) => convention.number),
    number('first_year', 'integer', ({ years }) => Math.min(...years), { word: 'years' }),
    number('last_year', 'integer', ({ years }) => Math.max(...years), { word: 'years' }),
    date('end', ({ end }) => end),
    ref('follows', 'conventions', ({ follows }) => follows),
  ]),
  flatTable<StrategicGoal>('goals', goals, [
    id(),
    text('code', (goal) => goal.code, { required: true }),
    text('title', ({ title }) => title, { required: true }),
    text('short_title', ({ shortTitle }) => shortTitle),
    number('position', 'integer', ({ position }) => position),
    ref('convention', 'conventions', ({ convention }) => convention, { required: true }),
  ]),
  flatTable<OperationalObjective>('objectives', objectives, [
    id(),
    text('code', (objective) => objective.code, { required: true }),
    text('title', ({ title }) => title, { required: true }),
    text('short_title', ({ shortTitle }) => shortTitle),
    number('position', 'integer', ({ position }) => position),
    ref('goal', 'goals', ({ goal }) => goal, { required: true }),
    ref('continues', 'objectives', ({ continues }) => continues),
  ]),
  flatTable<Commitment>('commitments', commitments, [
    id(),
    ref('objective', 'objectives', ({ objective }) => objective, { required: true }),
    number('position', 'integer', ({ position }) => position),
    text('label', ({ label }) => label, { required: true, long: true }),
    code('kind', fieldCodes('commitments', 'kind'), ({ kind }) => kind),
    code('modality', fieldCodes('commitments', 'modality'), ({ modality }) => modality),
  ]),
];
