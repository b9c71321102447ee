/** A dossier of a few rows, as a file holds them; each test changes what it needs. */
export type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

export const idNumber = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const IDS = {
  dossier: idNumber(1),
  document: idNumber(2),
  convention: idNumber(3),
  goal: idNumber(4),
  objective: idNumber(5),
  funder: idNumber(6),
  part: idNumber(7),
  programme: idNumber(8),
  heading: idNumber(9),
  action: idNumber(10),
  activity: idNumber(11),
  otherActivity: idNumber(12),
  figure: idNumber(13),
  otherFigure: idNumber(14),
  nowhere: idNumber(99),
} as const;

const emptyActivity: Row = {
  year: 2022,
  objective: IDS.objective,
  otherObjectives: [],
  kind: 'event',
  status: 'completed',
  dates: ['2022-05'],
  next: [],
  places: [],
  territories: ['59'],
  partners: [],
  funders: [],
  continues: false,
  measures: [],
  pressReturns: [],
  evidence: [],
  photos: [],
};

export const figure = (id: string, more: Row = {}): Row => ({
  id,
  metric: 'attendance',
  value: 150,
  qualifier: 'exact',
  unit: 'personnes',
  ...more,
});

export const activity = (id: string, more: Row = {}): Row => ({ ...emptyActivity, id, title: 'Rencontres', ...more });

export const plannedAction = (id: string, more: Row = {}): Row => ({
  id,
  programme: IDS.programme,
  year: 2023,
  objective: IDS.objective,
  position: 0,
  title: 'Tenir les Rencontres',
  kind: 'event',
  firm: true,
  due: [],
  places: [],
  partners: [],
  externalProvider: false,
  continues: false,
  targets: [],
  ...more,
});

export const objective = (id: string, code: string): Row => ({
  id,
  goal: IDS.goal,
  code,
  title: 'Faire connaître',
  shortTitle: 'Faire connaître',
  position: 0,
  context: [],
});

export const convention: Row = {
  id: IDS.convention,
  title: 'Convention 2021-2023',
  years: [2021, 2022, 2023],
  purposes: [],
  signatures: [{ party: 'Région', funder: IDS.funder }],
  references: [],
  publicityDuties: [],
  controlRules: [],
  otherFacts: [],
};

export const smallTables: Tables = {
  dossiers: [
    { id: IDS.dossier, title: 'Convention', organisation: { name: 'Association', shortName: 'Asso' }, territories: [] },
  ],
  documents: [{ id: IDS.document, code: 'rapport', title: 'Rapport 2022', shortTitle: 'Rapport' }],
  conventions: [convention],
  goals: [
    { id: IDS.goal, convention: IDS.convention, code: 'A', title: 'But', shortTitle: 'But', position: 0, missions: [] },
  ],
  objectives: [objective(IDS.objective, 'A.1')],
  funders: [
    {
      id: IDS.funder,
      code: 'region',
      name: 'Région',
      position: 0,
      parts: [{ id: IDS.part, label: 'Part', amountCents: 100 }],
    },
  ],
  programmes: [{ id: IDS.programme, convention: IDS.convention, year: 2023, versions: [] }],
  plannedActions: [plannedAction(IDS.heading), plannedAction(IDS.action, { parent: IDS.heading })],
  activities: [
    activity(IDS.activity, { measures: [figure(IDS.figure)], source: { document: IDS.document, ref: 'r22-001' } }),
    activity(IDS.otherActivity, { measures: [figure(IDS.otherFigure, { partOf: IDS.figure })] }),
  ],
};

export const dossierFile = (tables: Tables = smallTables, more: Row = {}): unknown => ({
  format: 'jalon-dossier',
  version: 1,
  dossier: IDS.dossier,
  tables,
  ...more,
});

/** The small dossier with some of its tables replaced. */
export const dossierWith = (tables: Tables): unknown => dossierFile({ ...smallTables, ...tables });
