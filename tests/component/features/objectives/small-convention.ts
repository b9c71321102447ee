import type { DossierContent } from '#domain/dossier/dossier-file';
import { TABLE_NAMES, type DossierTables } from '#domain/dossier/tables';
import type { Activity } from '#domain/activities/activity';
import { aCommitment, aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { date } from '#tests/fixtures/builders/day';

const dossier = idFor<'Dossier'>('dossier');

const activities: readonly Activity[] = [
  anActivity({
    id: idFor('meeting'),
    title: 'Rencontres de printemps',
    objective: idFor('A.1'),
    otherObjectives: [idFor('A.3')],
    dates: [date('2022-05-21')],
    territories: ['59'],
    measures: [aMeasure({ id: idFor('people'), value: 1347, qualifier: 'about', unit: 'participants' })],
  }),
  anActivity({ id: idFor('study'), title: 'Étude des usages', objective: idFor('A.1'), kind: 'study', status: 'in_progress' }),
];

const tables: Partial<{ readonly [Name in keyof DossierTables]: readonly DossierTables[Name][] }> = {
  dossiers: [
    {
      dossier,
      id: dossier,
      rev: 0,
      title: 'Convention d’essai',
      organisation: { name: 'Association d’essai', shortName: 'AE' },
      territories: [{ code: '59', label: 'Nord' }],
    },
  ],
  conventions: [aConvention({ number: '2104' })],
  goals: [aGoal('A', { title: 'Faire connaître le site' })],
  objectives: [
    anObjective('A.1', { shortTitle: 'Rencontres', title: 'Organiser des rencontres chaque année' }),
    anObjective('A/2 b', { goal: idFor('A'), shortTitle: 'Voisins', position: 1 }),
    anObjective('A.3', { shortTitle: 'Publics', position: 2 }),
  ],
  commitments: [
    aCommitment({ id: idFor('c1'), objective: idFor('A.1') }),
    aCommitment({ id: idFor('c2'), objective: idFor('A.1'), position: 1, label: 'Appuyer au besoin les communes', modality: 'conditional' }),
    aCommitment({ id: idFor('c3'), objective: idFor('A/2 b'), label: 'Missions à venir', modality: 'undefined' }),
  ],
  programmes: [{ dossier, id: idFor('programme'), rev: 0, convention: idFor('convention'), year: 2023, versions: [] }],
  plannedActions: [
    aPlannedAction('Rencontres 2023', { objective: idFor('A.1') }),
    aPlannedAction('Préparer le lieu', { objective: idFor('A.1'), parent: idFor('Rencontres 2023'), position: 1, firm: false }),
  ],
  activities,
};

/** One goal « A » of three objectives, two activities in 2022, one programme in 2023. */
export const smallConvention = (): DossierContent => ({
  dossier,
  tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name] ?? []])) as unknown as DossierContent['tables'],
});
