import { afterAll, describe, expect, it } from 'vitest';
import { cutGroups, cutList, cutText } from '#documents/docx/cut-to-fit';
import { sessionFolderDocument, type FolderContent, type FolderWords } from '#documents/docx/session-folder-document';
import { writeDocx } from '#documents/docx/write-docx';
import { date } from '#tests/fixtures/builders/day';
import { anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aSession } from '#tests/fixtures/builders/review-builder';
import { textsOf } from './docx-files';
import { openOffice } from './office';
import { aConclusion, MINUTES_WORDS, SESSION_CONTENT, SESSION_WORDS } from './session-files';

const WORDS: FolderWords = {
  ...SESSION_WORDS,
  overview: { title: 'Vue d’ensemble 2022', goal: 'Objectif stratégique', covered: 'Objectifs couverts', activities: 'Activités', completed: 'dont réalisées', figure: 'Chiffre', value: 'Valeur' },
  since: { title: 'Depuis le dernier comité', none: 'rien n’a changé', changes: (count) => `${String(count)} changements` },
  confidence: MINUTES_WORDS.confidence,
  asked: 'Ce qui est demandé au comité',
  others: (count) => `et ${String(count)} autres`,
};

const CONTENT: FolderContent = {
  ...SESSION_CONTENT,
  sentences: ['En 2022, 3 des 4 objectifs ont donné lieu à des activités.'],
  goals: [{ name: 'A. Connaître', covered: '3 sur 4', activities: '12', completed: '7' }],
  figures: [{ label: 'Participants', value: 'environ 4 100' }],
  since: [{ objective: 'A.1 Observer les berges', lines: ['Carte des berges : réalisée'] }],
};

/** As much as may ever be recorded, all of it as long as a line may be. */
const long = (words: string): string => `${words} ${'et les berges de la rivière aux abords des villages anciens '.repeat(16)}`.slice(0, 990);

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] => Array.from({ length: count }, (_, index) => make(index));

const objectives = many(40, (index) => anObjective(`A.${String(index)}`, { shortTitle: long('Observer') }));

const conclusions = many(60, (index) => aConclusion(`${String(index)} ${long('Publier')}`, { owner: long('Atelier'), due: date('2023-Q3'), objective: idFor(`A.${String(index % 40)}`) }));

const LONG_CONTENT: FolderContent = {
  session: aSession('technical', { agenda: many(50, (index) => ({ id: idFor<'AgendaItem'>(`point ${String(index)}`), title: long('Examiner'), objective: idFor<'Objective'>(`A.${String(index % 40)}`) })), confidence: many(40, (index) => ({ objective: idFor(`A.${String(index)}`), level: 'support_needed', sentence: long('Deux communes') })) }),
  conclusions,
  followed: conclusions.map((conclusion) => ({ conclusion, session: aSession('technical'), late: true })),
  objectives,
  sentences: [long('En 2022'), long('Puis')],
  goals: many(30, (index) => ({ name: long(`Objectif ${String(index)}`), covered: '11 sur 12', activities: '1 234', completed: '1 020' })),
  figures: many(6, (index) => ({ label: `Chiffre ${String(index)}`, value: 'environ 4 100, pour 12 comptages ; 14 événements sur 17 sans chiffre' })),
  since: many(40, (index) => ({ objective: `A.${String(index)} ${long('Observer')}`, lines: many(30, () => long('Carte des berges : réalisée')) })),
};

const LONG_WORDS: FolderWords = { ...WORDS, subtitle: long('Atelier'), facts: many(3, () => ({ name: 'Participants :', value: long('État, Région') })), foot: [long('SIRET')] };

const office = openOffice();

afterAll(() => office?.close());

describe('what is cut to fit', () => {
  it('ends between words and says that it goes on; one more is shown rather than said to be left', () => {
    expect(cutText('Publier la carte des berges', 18)).toBe('Publier la carte…');
    expect(cutText('Publier', 18)).toBe('Publier');
    expect(cutText('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(cutList([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], left: 0 });
    expect(cutList([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], left: 2 });
  });

  it('leaves each group a fair share, and its first line at least', () => {
    const groups = [{ lines: ['a', 'b', 'c'] }, { lines: ['d'] }];
    expect(cutGroups(groups, 4).shown.map(({ shown, left }) => [shown, left])).toEqual([[['a', 'b'], 1], [['d'], 0]]);
    expect(cutGroups(groups, 1).shown.map(({ shown }) => shown)).toEqual([['a'], ['d']]);
  });
});

describe('the folder of a session', () => {
  it('tells, in this order, the agenda, the follow-up, the year, what is declared of objectives, what changed since, and what is asked', () => {
    const texts = sessionFolderDocument(CONTENT, WORDS).blocks.flatMap(textsOf);
    expect(texts.filter((text) => text.startsWith('# '))).toEqual(['# Ordre du jour', '# Suites', '# Vue d’ensemble 2022', '# Météo', '# Depuis le dernier comité', '# Ce qui est demandé au comité']);
    for (const line of ['A. Connaître | 3 sur 4 | 12 | 7', 'Participants | environ 4 100', '- Carte des berges : réalisée', 'A.1 Berges | Appui nécessaire | Deux communes hésitent.', 'Publier la carte | A.1 Berges | Atelier | 2023-09']) expect(texts).toContain(line);
    expect(texts.join('\n')).not.toMatch(/Retenir deux sites|entre nous/u);
  });

  it('says nothing of changes when no version was kept before, and that nothing changed when nothing did', () => {
    const since = (value: FolderContent['since']) => sessionFolderDocument({ ...CONTENT, since: value }, WORDS).blocks.flatMap(textsOf);
    expect(since(null)).not.toContain('# Depuis le dernier comité');
    expect(since([])).toContain('rien n’a changé');
  });

  it('says how many are left out of what is cut', () => {
    const texts = sessionFolderDocument(LONG_CONTENT, LONG_WORDS).blocks.flatMap(textsOf);
    expect(texts.filter((text) => text.startsWith('et '))).toEqual(['et 40 autres', 'et 55 autres', 'et 21 autres', 'et 35 autres', 'et 31 autres', 'et 55 autres']);
    expect(texts.filter((text) => text.endsWith('… · 30 changements'))).toHaveLength(9);
  });
});

describe.skipIf(office === null)('the folder of a session as LibreOffice sets it (skipped where its word processor is not installed)', () => {
  it('holds on four pages, however much is recorded', { timeout: 120_000 }, async () => {
    expect(await office?.pages('long', await writeDocx(sessionFolderDocument(LONG_CONTENT, LONG_WORDS)))).toBeLessThanOrEqual(4);
    expect(await office?.pages('short', await writeDocx(sessionFolderDocument(CONTENT, WORDS)))).toBeLessThanOrEqual(2);
  });
});
