import { describe, expect, it } from 'vitest';
import { figureOf } from '#domain/measures/figure';
import { correctionsOf, proposeMapping } from '#documents/tables/mapping/propose-mapping';
import { clashesOf } from '#documents/tables/mapping/targets';
import { declinedSeal, leftInBinSeal } from '#documents/tables/propose/propose-table';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aPlannedAction } from '#tests/fixtures/builders/planned-action-builder';
import { madeXlsx } from '../read/made-files';
import { asBinned, hereWith, imported, laidOut, stored, written } from './table-import';

const dates = (content: string, choice?: Parameters<typeof imported>[1]) => written(imported(content, choice)).map((one) => one.dates);

const attendance = (content: string | Uint8Array) => written(imported(content)).map(({ measures }) => measures.map((measure) => figureOf(measure).low));

describe('dates of a table', () => {
  it('are refused where they stand when such a day does not exist [C01]', () => {
    const wrong = ['31/02/2022', '29/02/2023', '31/11/2022', '00/05/2022', '32/05/2022', '2022-02-30'];
    const proposals = imported(`Titre;Date\n${[...wrong, '29/02/2024'].map((one, index) => `A${String(index)};${one}`).join('\n')}\n`);
    expect(proposals.refused.map(({ line, fault }) => [line, fault.code, 'given' in fault ? fault.given : ''])).toEqual(wrong.map((one, index) => [index + 2, 'entry', one]));
    expect(proposals.refused[1]?.fault).toMatchObject({ fault: { code: 'date', fault: { code: 'no-such-day', year: 2023, month: 2, days: 28 } } });
    expect(written(proposals).map((one) => one.dates)).toEqual([['2024-02-29']]);
  });

  it('are read day first, and month first only when asked [C02]', () => {
    const file = 'Titre;Date\nForum;03/04/2022\nBalade;04/03/2022\nColloque;15/06/2022\nAtelier;06/15/2022\n';
    expect(dates(file)).toEqual([['2022-04-03'], ['2022-03-04'], ['2022-06-15']]);
    expect(imported(file).refused).toMatchObject([{ line: 5, title: 'Atelier' }]);
    expect(dates(file, { reading: { dates: 'month-day', decimals: 'comma' } })).toEqual([['2022-03-04'], ['2022-04-03'], ['2022-06-15']]);
  });

  it('are understood in French words and as vague as they are [C03, C04]', () => {
    const words = ['1er mars 2022', '1 févr. 2022', '3 fevrier 2022', '12 aout 2022', '5 juil. 2022', '4 DÉCEMBRE 2022', 'sam. 1er avril 2023', 'sept 2022', 'mi-mai 2022', 'été 2022', 'fin 2022', '1er semestre 2023', 'T3 2022', 'courant 2022', 'Mai 1998'];
    const proposals = imported(`Titre;Date\n${words.map((one, index) => `A${String(index)};${one}`).join('\n')}\n`);
    expect(written(proposals).flatMap((one) => one.dates)).toEqual(['2022-03-01', '2022-02-01', '2022-02-03', '2022-08-12', '2022-07-05', '2022-12-04', '2023-04-01', '2022-09', '2022-05', '2022-Q3', '2022-Q4', '2023-H1', '2022-Q3', '2022', '1998-05']);
    expect(proposals.rows.at(-1)?.marks).toContainEqual({ code: 'outside', given: 'Mai 1998' });
  });
});

describe('figures of a table', () => {
  it('are read whole, whatever space is between thousands [C07]', () => {
    expect(attendance('Titre;Participants\na;1 347\nb;1\u202f347\nc;1\u00a0347\nd;1\u2009347\n')).toEqual([[1347], [1347], [1347], [1347]]);
  });

  it('keep their decimals, and say what is doubtful [C08]', () => {
    const proposals = imported('Titre;Distance (km)\na;8.000,01\nb;-35,01\nc;10,5\nd;1.347\ne;1,347\nf;12.5\n');
    expect(written(proposals).map(({ title, measures }) => [title, measures.map((one) => [one.metric, figureOf(one).low])])).toEqual([['a', [['distance_km', 8000.01]]], ['c', [['distance_km', 10.5]]], ['d', [['distance_km', 1.347]]], ['e', [['distance_km', 1.347]]], ['f', [['distance_km', 12.5]]]]);
    expect(proposals.refused).toMatchObject([{ line: 3, fault: { code: 'entry', given: '-35,01', fault: { code: 'figure', fault: 'negative' } } }]);
    expect(proposals.rows.find(({ line }) => line === 5)?.marks).toMatchObject([{ code: 'figure-question', question: 'decimal-or-thousands' }]);
  });

  it('are percentages as the cell shows them, and a share is asked [C09]', () => {
    const cell = (row: number, xml: string): string => `<row r="${String(row)}"><c r="A${String(row)}" t="inlineStr"><is><t>a${String(row)}</t></is></c>${xml}</row>`;
    const text = (row: number, said: string): string => cell(row, `<c r="B${String(row)}" t="inlineStr"><is><t>${said}</t></is></c>`);
    const xml = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Titre</t></is></c><c r="B1" t="inlineStr"><is><t>Taux (%)</t></is></c></row>${cell(2, '<c r="B2" s="2"><v>0.12</v></c>')}${text(3, '12 %')}${text(4, '12\u202f%')}${cell(5, '<c r="B5"><v>12</v></c>')}${cell(6, '<c r="B6"><v>0.12</v></c>')}${text(7, '120 %')}</sheetData>`;
    const proposals = imported(madeXlsx([{ name: 'A', xml }]));
    expect(written(proposals).map(({ measures }) => measures.map((one) => [one.metric, figureOf(one).low, one.unit]))).toEqual([12, 12, 12, 12, 0.12, 120].map((value) => [['satisfaction_pct', value, '%']]));
    expect(proposals.rows.map(({ marks }) => marks.map(({ code }) => code))).toEqual([[], [], [], [], ['share-or-percent'], ['over-hundred']]);
  });

  it('keep their factor [C10], zero is zero and what is not known is nothing [C32]', () => {
    expect(attendance('Titre;Coût\na;20 k€\nb;110K€\nc;73,5 M€\nd;1,2 Md€\ne;110 000 €\n')).toEqual([[20_000], [110_000], [73_500_000], [1_200_000_000], [110_000]]);
    expect(attendance('Titre;Participants\nA;0\nB;\nC;-\nD;n.c.\nE;40\n')).toEqual([[0], [], [], [], [40]]);
  });

  it('refuse a reference whose digits the spreadsheet lost [C11]', () => {
    expect(imported('Référence;Titre\n4,991E+13;Forum\n').refused).toMatchObject([{ fault: { code: 'lost-digits', given: '4,991E+13' } }]);
  });
});

describe('headers of a table', () => {
  it.each(['N°', 'Nº', 'N˚', 'No', '№'])('are all listed and guessed with « %s » among them [C16]', (sign) => {
    const { columns, rows } = laidOut(`${sign};Intitulé de l'activité;Date(s);Public accueilli;Réf.;#;Coût (€ TTC)\n1;Forum;21/05/2022;150;A1;x;1 200\n`);
    const { mapping, passedOver } = proposeMapping(columns, new Map());
    expect(columns.map(({ header }) => header)).toEqual([sign, "Intitulé de l'activité", 'Date(s)', 'Public accueilli', 'Réf.', '#', 'Coût (€ TTC)']);
    expect([...mapping.values()]).toEqual([null, 'title', 'date', 'figure:attendance', 'id', null, 'figure:amount_eur']);
    expect([...passedOver]).toEqual([0]);
    expect(rows).toHaveLength(1);
  });

  it('are remembered as they were corrected', () => {
    const { columns } = laidOut('Titre;#;__proto__\nForum;x;y\n');
    const chosen = new Map([[0, 'title'], [1, 'places'], [2, 'partners']] as const);
    const known = correctionsOf(columns, chosen);
    expect([...known]).toEqual([['#', 'places'], ['proto', 'partners']]);
    expect([...proposeMapping(laidOut('__proto__;Titre;#\nx;y;z\n').columns, known).mapping.values()]).toEqual(['partners', 'title', 'places']);
  });

  it('that are there twice are asked, and the last never wins [C17]', () => {
    const file = '\ufeffTitre;Date;Participants;Participants\nForum;21/05/2022;150;160\nBalade;22/05/2022;80;\n';
    const { columns } = laidOut(file);
    const { mapping } = proposeMapping(columns, new Map());
    expect([...clashesOf(mapping)]).toEqual([['figure:attendance', [2, 3]]]);
    expect(columns[3]?.examples).toEqual([{ type: 'text', text: '160' }]);
    expect(written(imported(file, { mapping: new Map([...mapping, [3, null]]) })).map(({ measures }) => measures.map((one) => figureOf(one).low))).toEqual([[150], [80]]);
  });
});

describe('rows of a table', () => {
  it('that sum others are left out, with whether they agree [C21]', () => {
    const rows = 'Titre;Objectif;Participants\nForum;1.1;120\nBalade;1.1;80\nSous-total 1.1;;200\nTotalement terrils;1.2;45\n';
    const proposals = imported(`${rows}Total;;245\nMoyenne;;82\n`);
    expect(written(proposals).map(({ title }) => title)).toEqual(['Forum', 'Balade', 'Totalement terrils']);
    expect(laidOut(`${rows}Total;;245\nMoyenne;;82\n`).leftOut.map(({ line, why }) => [line, why])).toEqual([[4, 'subtotal'], [6, 'total'], [7, 'mean']]);
    expect(proposals.totals.map(({ said, sum }) => [said, sum])).toEqual([[200, 200], [245, 245]]);
    expect(imported(`${rows}Total;;250\n`).totals.at(-1)).toMatchObject({ said: 250, sum: 245 });
  });

  it('take a merged word each, and a merged figure once [C19]', () => {
    const text = (at: string, said: string): string => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
    const xml = `<sheetData><row r="1">${text('A1', 'Objectif')}${text('B1', 'Titre')}${text('C1', 'Participants')}</row><row r="2">${text('A2', '1.1')}${text('B2', 'Forum')}<c r="C2"><v>150</v></c></row><row r="3">${text('B3', 'Balade')}</row><row r="4">${text('B4', 'Colloque')}</row><row r="5">${text('A5', '1.2')}${text('B5', 'Atelier')}<c r="C5"><v>20</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="C2:C4"/></mergeCells>`;
    const file = madeXlsx([{ name: 'A', xml }]);
    const proposals = imported(file);
    expect(written(proposals).map(({ objective }) => objective)).toEqual(['1.1', '1.1', '1.1', '1.2'].map(idFor));
    expect(attendance(file)).toEqual([[150], [], [], [20]]);
    expect(proposals.rows[0]?.marks).toEqual([{ code: 'merged-figure', target: 'figure:attendance', rows: 3 }]);
  });

  it('that are hidden are left out until asked for [C20]', () => {
    const row = (line: number, hidden = false): string => `<row r="${String(line)}"${hidden ? ' hidden="1"' : ''}><c r="A${String(line)}" t="inlineStr"><is><t>${line === 1 ? 'Titre' : `T${String(line)}`}</t></is></c><c r="B${String(line)}" t="inlineStr"><is><t>${line === 1 ? 'Notes internes' : 'x'}</t></is></c></row>`;
    const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${[1, 2, 3, 4, 5, 6].map((line) => row(line, line === 3 || line === 5)).join('')}</sheetData>`;
    const table = laidOut(madeXlsx([{ name: 'Suivi', xml }]));
    expect([table.rows.map(({ line }) => line), table.hiddenRows, table.hiddenColumns, table.columns.map(({ header }) => header)]).toEqual([[2, 4, 6], 2, 1, ['Titre']]);
  });

  it('with an error or a formula without result are refused with the cell', () => {
    const xml = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Titre</t></is></c><c r="B1" t="inlineStr"><is><t>Participants</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Forum</t></is></c><c r="B2" t="e"><v>#N/A</v></c></row></sheetData>';
    expect(imported(madeXlsx([{ name: 'A', xml }])).refused).toEqual([{ line: 2, title: 'Forum', fault: { code: 'cell-error', target: 'figure:attendance', given: '#N/A' } }]);
  });

  it('come in or are refused one by one, and no row is half taken [C25]', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Atelier ${String(index)};${index === 148 ? '31/02/2022' : '21/05/2022'}`);
    const proposals = imported(`Titre;Date\n${lines.join('\n')}\n`);
    expect([proposals.rows.length, proposals.refused.map(({ line }) => line)]).toEqual([199, [150]]);
    const again = imported(`Titre;Date\n${lines.join('\n')}\n`, { context: { here: hereWith(stored(proposals)) } });
    expect([again.rows.length, again.same]).toEqual([0, 199]);
  });

  it('name what is there: persons, funders, territories, planned actions; an unknown one is refused, a new person is added', () => {
    const here = hereWith([], { actions: [aPlannedAction('Ouvrir le site', { year: 2022 })] });
    const file = 'Titre;Objectif;Nature;Référent;Financeurs;Territoires;Action prévue;Partenaires;Avancement\n';
    const proposals = imported(`${file}A;1.10;Étude;Léa Petit;DRAC;pas de calais;Ouvrir le site;"Ville de Lens ; Liévin";en cours\nB;Objectif 1.2;événements;Zoé Roux;;;;;Réalisée\nC;9.9;Étude;;;;;;\n`, { context: { here } });
    expect(written(proposals)[0]).toMatchObject({ objective: idFor('1.10'), kind: 'study', referent: idFor('lea'), funders: [idFor('drac')], partners: ['Ville de Lens', 'Liévin'], status: 'in_progress' });
    expect(proposals.rows[0]?.alongside.map(({ table }) => table)).toEqual(['links']);
    expect(proposals.rows[1]?.alongside.map(({ table }) => table)).toEqual(['persons']);
    expect(proposals.refused).toMatchObject([{ line: 4, fault: { code: 'unknown-word', target: 'objective', given: '9.9' } }]);
  });
});

describe('the code of a département', () => {
  it('whose first 0 a spreadsheet ate is read, and said [C11]', () => {
    const here = hereWith([], { territories: [{ code: '01', label: 'Ain' }, { code: '2A', label: 'Corse-du-Sud' }] });
    const proposals = imported('Titre;Territoires\nA;1\nB;01\nC;2A\n', { context: { here } });
    expect(written(proposals).map(({ territories }) => territories)).toEqual([['01'], ['01'], ['2A']]);
    expect(proposals.rows.map(({ marks }) => marks)).toEqual([[{ code: 'code-restored', given: '1', read: '01' }], [], []]);
  });
});

describe('a file that comes again', () => {
  const FIRST = 'Réf.;Titre;Participants\nA1;Forum;150\nA2;Balade;80\nA3;Colloque;45\n';
  const AGAIN = FIRST.replace('A1;Forum;150', 'A1;Forum;160');

  it('proposes what it changes, says what is in the bin, and asks where both changed [C23]', () => {
    const first = imported(FIRST);
    const [one, two, three] = stored(first);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three rows');
    const keys = first.keys;
    const revisions = new Map([one, two, three].map(({ id, rev }) => [id as string, rev]));
    const byHand = { ...three, rev: 2, measures: three.measures.map((measure) => ({ ...measure, value: 50 })) };
    const context = { here: hereWith([one, byHand], { binned: asBinned(two) }), memory: { keys, revisions, declined: new Set<string>() } };
    const second = imported(AGAIN, { context });
    expect(second.rows.map(({ sort, proposal }) => [sort, proposal.fields.filter(({ conflict }) => conflict).map(({ field }) => field)])).toEqual([['changed', []], ['binned', []], ['changed', ['measures']]]);
    expect(written({ ...second, rows: second.rows.slice(0, 1) })[0]?.measures).toMatchObject([{ value: 160 }]);
    const asked = second.rows[2]?.proposal;
    const declined = new Set([leftInBinSeal(two.id), declinedSeal(asked ?? { id: '', current: undefined }, 'measures', asked?.fields[0]?.offers[0]?.value)]);
    const after = { ...one, rev: 2, measures: one.measures.map((measure) => ({ ...measure, value: 160 })) };
    const third = imported(AGAIN, { context: { here: hereWith([after, byHand], { binned: asBinned(two) }), memory: { keys, revisions: new Map([...revisions, [one.id, 2]]), declined } } });
    expect([third.rows, third.same, third.declined]).toEqual([[], 1, 2]);
  });

  it('lists what it no longer has, and never when it is about other activities', () => {
    const first = imported(FIRST);
    const context = { here: hereWith(stored(first)), memory: { keys: first.keys, revisions: new Map<string, number>(), declined: new Set<string>() } };
    expect(imported('Réf.;Titre;Participants\nA1;Forum;150\nA3;Colloque;45\n', { context }).gone.map(({ title }) => title)).toEqual(['Balade']);
    expect(imported('Réf.;Titre;Participants\nB1;Autre;150\n', { context }).gone).toEqual([]);
  });

  it('updates by its reference though the title is corrected, and refuses a reference that is there twice', () => {
    const here = hereWith(stored(imported(FIRST)));
    expect(imported('Réf.;Titre;Participants\nA1;Grand forum;150\n', { context: { here } }).rows).toMatchObject([{ sort: 'changed', proposal: { fields: [{ field: 'title', conflict: false }] } }]);
    expect(imported(`${FIRST}A1;Encore;1\n`).refused).toMatchObject([{ line: 5, fault: { code: 'key-twice', line: 2, given: 'A1' } }]);
  });

  it('knows an activity by its title, however its accents are coded, and says which titles are close [C12]', () => {
    const here = hereWith([anActivity({ title: 'Fête de la Sainte-Barbe', rev: 1, dates: [date('2022-12-04')] })]);
    expect(imported('Titre;Date\nFe\u0302te de la Sainte-Barbe;4/12/2022\n', { context: { here } }).rows).toEqual([]);
    expect(imported('Titre;Date;Lieu\nFe\u0302te de la Sainte-Barbe;4/12/2022;Lens\n', { context: { here } }).rows).toMatchObject([{ sort: 'changed', proposal: { id: idFor('activity'), fields: [{ field: 'places' }] } }]);
    const close = imported('Titre;Date\nLa fête de Sainte Barbe;4/12/2022\n', { context: { here } });
    expect(close.rows).toMatchObject([{ sort: 'added', like: { id: idFor('activity') } }]);
    const decided = (act: 'update' | 'told-twice') => imported('Titre;Date\nLa fête de Sainte Barbe;4/12/2022\n', { context: { here }, decisions: new Map([[2, { act, id: idFor('activity') }]]) });
    expect(decided('update').rows).toMatchObject([{ sort: 'changed', proposal: { id: idFor('activity') } }]);
    expect(written(decided('told-twice'))[0]?.sameAs).toBe(idFor('activity'));
  });

  it('leaves what it does not tell: other figures, sources, what an empty cell says', () => {
    const measures = [aMeasure({ id: idFor('m1'), value: 100 }), aMeasure({ id: idFor('m2'), metric: 'reach', unit: 'contacts', value: 400 })];
    const here = hereWith([anActivity({ rev: 3, title: 'Forum', measures, partners: ['Lens'] })]);
    const { rows } = imported(`Référence;Participants;Partenaires\n${idFor('activity')};120;\n`, { context: { here } });
    expect(rows).toMatchObject([{ sort: 'changed', proposal: { fields: [{ field: 'measures', conflict: false }] } }]);
    expect(rows[0]?.proposal.fields[0]?.offers[0]?.value).toMatchObject([{ id: idFor('m1'), value: 120, unit: 'personnes' }, { id: idFor('m2'), value: 400 }]);
    const cleared = imported(`Référence;Partenaires\n${idFor('activity')};\n`, { context: { here, blankClears: true } });
    expect(cleared.rows[0]?.proposal.fields).toMatchObject([{ field: 'partners', offers: [{ value: [] }] }]);
  });
});
