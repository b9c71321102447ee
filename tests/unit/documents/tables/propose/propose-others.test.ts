import { describe, expect, it } from 'vitest';
import type { PlannedAction, Programme } from '#domain/programme/planned-action';
import type { Activity } from '#domain/activities/activity';
import { resolveProposal } from '#documents/collect/proposal';
import { FRENCH_READING } from '#documents/tables/mapping/cell-as-written';
import { proposeMapping } from '#documents/tables/mapping/propose-mapping';
import type { Contents } from '#documents/tables/mapping/targets';
import { proposeActions } from '#documents/tables/propose/propose-actions';
import { proposePress } from '#documents/tables/propose/propose-press';
import { proposeSessions } from '#documents/tables/propose/propose-sessions';
import type { TableHere } from '#documents/tables/propose/table-context';
import type { RowDecision, TableProposals } from '#documents/tables/propose/table-proposal';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { contextWith, hereWith, laidOut } from './table-import';

const PROGRAMME: Programme = { dossier: idFor('dossier'), id: idFor('programme'), rev: 1, convention: idFor('convention'), year: 2022, versions: [] };

const proposed = (contents: Exclude<Contents, 'activities'>, file: string, here: TableHere, decisions: ReadonlyMap<number, RowDecision> = new Map()): TableProposals => {
  const table = laidOut(file);
  const { mapping } = proposeMapping(table.columns, new Map(), contents);
  const propose = { press: proposePress, actions: proposeActions, sessions: proposeSessions }[contents];
  return propose({ table, mapping, reading: FRENCH_READING, decisions, context: contextWith({ here, defaults: { objective: '', kind: '' } }) });
};

const records = ({ rows }: TableProposals): readonly unknown[] => rows.map(({ proposal }) => resolveProposal(proposal, new Map()));

describe('a table of press returns', () => {
  const RAID = anActivity({ rev: 1, title: 'Raid des terrils' });
  const HEAD = 'Activité;Média;Date;Titre;Lien\n';
  const FILE = `${HEAD}Raid des terrils;Journal A;12/07/2022;Le Raid des terrils;https://exemple.org/a/123?utm_source=lettre
Raid des terrils;Journal A;12/07/2022;Le Raid des terrils;http://www.exemple.org/a/123/
Raid des terrils;Journal A (éd. Lens);12/07/2022;Le Raid des terrils;https://exemple.org/lens/a/123
Raid des terrils;Journal B;12/07/2022;Raid;https://exemple.org/article?id=123
Raid des terrils;Journal B;13/07/2022;Raid, la suite;https://exemple.org/article?id=124
`;

  it('lists one article once under two addresses, asks about another edition, and keeps two that differ [C24]', () => {
    const proposals = proposed('press', FILE, hereWith([RAID]));
    const [after] = records(proposals) as readonly Activity[];
    expect(after?.pressReturns.map(({ outlet }) => outlet)).toEqual(['Journal A', 'Journal A (éd. Lens)', 'Journal B', 'Journal B']);
    expect(proposals.rows[0]?.marks).toEqual([{ code: 'same-article', line: 3 }]);
    expect(proposals.editions).toEqual([{ line: 4, outlet: 'Journal A (éd. Lens)', title: 'Le Raid des terrils', other: 'Journal A' }]);
    const again = proposed('press', FILE, hereWith([{ ...RAID, pressReturns: after?.pressReturns ?? [] }]));
    expect([again.rows, again.same]).toEqual([[], 5]);
  });

  it('leaves another edition out where someone says that it is none, and still shows it [C24]', () => {
    const proposals = proposed('press', FILE, hereWith([RAID]), new Map([[4, { act: 'leave' }]]));
    const [after] = records(proposals) as readonly Activity[];
    expect(after?.pressReturns.map(({ outlet }) => outlet)).toEqual(['Journal A', 'Journal B', 'Journal B']);
    expect(proposals.editions?.map(({ line }) => line)).toEqual([4]);
  });

  it('refuses a row whose activity, outlet, day or address is not one', () => {
    const proposals = proposed('press', `${HEAD}Autre chose;A;;;\nRaid des terrils;;;Titre;\nRaid des terrils;A;31/02/2022;;\nRaid des terrils;A;;;javascript:alert(1)\n`, hereWith([RAID]));
    expect(proposals.refused.map(({ line, fault }) => [line, fault.code, 'target' in fault ? fault.target : ''])).toEqual([[2, 'unknown-word', 'press:activity'], [3, 'entry', 'press:outlet'], [4, 'entry', 'press:date'], [5, 'entry', 'press:link']]);
    expect(proposals.rows).toEqual([]);
  });
});

describe('a table of planned actions', () => {
  const FILE = 'N°;Action prévue;Objectif;Nature;Échéance;Avancement;Raison\n1;Ouvrir le site;1.1;Étude;T3 2022;;\n2;Balade des cités;1.2;Événement;mai 2022;Reportée;\n3;Colloque;1.2;Événement;juin 2022;Reportée;Salle fermée\n';

  it('adds them to the programme of their year, and the same file again proposes nothing', () => {
    const proposals = proposed('actions', FILE, hereWith([], { programmes: [PROGRAMME] }));
    const made = records(proposals) as readonly PlannedAction[];
    expect(made).toMatchObject([{ programme: PROGRAMME.id, year: 2022, number: '1', title: 'Ouvrir le site', objective: idFor('1.1'), kind: 'study', due: ['2022-Q3'] }, { number: '3', progress: { status: 'postponed', reason: 'Salle fermée' } }]);
    expect(proposals.refused).toMatchObject([{ line: 3, fault: { code: 'entry', target: 'action:cause', fault: { code: 'missing' } } }]);
    const again = proposed('actions', FILE, hereWith([], { programmes: [PROGRAMME], actions: made.map((one) => ({ ...one, rev: 1 })) }));
    expect([again.rows, again.same]).toEqual([[], 2]);
  });

  it('changes one that is there by its title and year, and leaves what the file does not tell', () => {
    const action = aPlannedAction('Ouvrir le site', { rev: 2, year: 2022, partners: ['Lens'] });
    const { rows } = proposed('actions', 'Action prévue;Avancement\nouvrir le site;Réalisée\n', hereWith([], { programmes: [PROGRAMME], actions: [action] }));
    expect(rows).toMatchObject([{ sort: 'changed', proposal: { id: action.id, fields: [{ field: 'progress', offers: [{ value: { status: 'completed' } }] }] } }]);
  });

  it('refuses a year that has no programme', () => {
    expect(proposed('actions', FILE, hereWith()).refused[0]).toMatchObject({ line: 2, fault: { code: 'no-programme', year: 2022 } });
  });
});

describe('a table of sessions', () => {
  const FILE = 'Activité;Séance;Participants\nAtelier;3 mars;100\nAtelier;10 mars;une soixantaine\nAtelier;17 mars;-\nAutre;3 mars;5\n';

  it('adds those who came to each, as parts of the figure of the whole activity, and corrects it the next time', () => {
    const whole = aMeasure({ id: idFor('whole'), value: 160 });
    const proposals = proposed('sessions', FILE, hereWith([anActivity({ rev: 1, title: 'Atelier', measures: [whole] })]));
    const [after] = records(proposals) as readonly Activity[];
    expect(after?.measures).toMatchObject([{ id: whole.id, value: 160 }, { metric: 'attendance', value: 100, dimensions: { session: '3 mars' }, partOf: whole.id, unit: 'personnes' }, { value: 60, qualifier: 'about', dimensions: { session: '10 mars' }, partOf: whole.id }]);
    expect(proposals.refused.map(({ line, fault }) => [line, fault.code])).toEqual([[4, 'entry'], [5, 'unknown-word']]);
    const again = proposed('sessions', FILE.replace('100', '110'), hereWith([anActivity({ rev: 2, title: 'Atelier', measures: after?.measures ?? [] })]));
    expect((records(again)[0] as Activity).measures).toMatchObject([{ value: 160 }, { value: 110, partOf: whole.id }, { value: 60 }]);
    expect(again.same).toBe(1);
  });
});
