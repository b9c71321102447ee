import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberedList } from '#domain/objectives/numbered-list';
import { outlineFaults, writeOutline, type OutlineLine } from '#domain/objectives/outline';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

/** « 1 Titre », and « - 1.1 Titre » for an objective. */
const read = (text: string): readonly string[] =>
  readNumberedList(text).lines.map(({ level, code, title }) => `${level === 'goal' ? '' : '- '}${code} ${title}`);

const CONVENTION = ['1 Accueillir', '- 1.1 Ouvrir un lieu', '- 1.2 Former', '2 Transmettre', '- 2.1 Publier'];

describe('a numbered list of a convention', () => {
  it.each([
    ['1. and 1.1.', '1. Accueillir\n1.1. Ouvrir un lieu\n1.2. Former\n2. Transmettre\n2.1. Publier'],
    ['1) and 1.1)', '1) Accueillir\n1.1) Ouvrir un lieu\n1.2) Former\n2) Transmettre\n2.1) Publier'],
    ['1 - and 1.1 –', '1 - Accueillir\n1.1 – Ouvrir un lieu\n1.2 — Former\n2 - Transmettre\n2.1 - Publier'],
    ['numbers alone, as Excel gives them', '1\tAccueillir\n1.1\tOuvrir un lieu\n1.2\tFormer\n2\tTransmettre\n2.1\tPublier'],
    ['numbers and capitals', '1 Accueillir\n1.1 Ouvrir un lieu\n1.2 Former\n2 Transmettre\n2.1 Publier'],
    ['no-break spaces and Windows line ends', '1.\u00A0Accueillir\r\n1.1\u202F:\u00A0Ouvrir un lieu\r\n1.2\u00A0: Former\r\n\r\n2.\u00A0Transmettre\r\n2.1 Publier'],
    ['numbers that Word sets before a tab', '1.\tAccueillir\n\t1.1.\tOuvrir un lieu\n\t1.2.\tFormer\n2.\tTransmettre\n\t2.1.\tPublier'],
    ['numbers that start again under each goal', '1. Accueillir\n  1) Ouvrir un lieu\n  2) Former\n2. Transmettre\n  1) Publier'],
    ['bullets that are indented', '• Accueillir\n    • Ouvrir un lieu\n    • Former\n• Transmettre\n    • Publier'],
    ['bullets before numbers', '• 1. Accueillir\n- 1.1 Ouvrir un lieu\n- 1.2 Former\n• 2. Transmettre\n- 2.1 Publier'],
    ['indentation alone', 'Accueillir\n\tOuvrir un lieu\n\tFormer\nTransmettre\n\tPublier'],
    ['words', 'Objectif stratégique 1 : Accueillir\nObjectif opérationnel 1.1 : Ouvrir un lieu\nObjectif opérationnel 1.2 : Former\nObjectif stratégique n° 2 : Transmettre\nObjectif opérationnel 2.1 : Publier'],
    ['an axis and its objectives', 'Axe 1 – Accueillir\nObjectif 1 – Ouvrir un lieu\nObjectif 2 – Former\nAXE 2 – Transmettre\nObjectif 1 – Publier'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual(CONVENTION);
  });

  it('keeps letters, Roman numbers and prefixes as they are written', () => {
    expect(read('I. Accueillir\n1. Ouvrir\n2. Former\nII. Transmettre\n1. Publier')).toEqual(['I Accueillir', '- I.1 Ouvrir', '- I.2 Former', 'II Transmettre', '- II.1 Publier']);
    expect(read('A. Accueillir\nA.1 Ouvrir\nB. Transmettre\nB.1. Publier\nC. Veiller')).toEqual(['A Accueillir', '- A.1 Ouvrir', 'B Transmettre', '- B.1 Publier', 'C Veiller']);
    expect(read('OS1 : Accueillir\nOO1.1 : Ouvrir\nOO 1.2 - Former\nOS 2 : Transmettre')).toEqual(['OS1 Accueillir', '- OO1.1 Ouvrir', '- OO1.2 Former', 'OS2 Transmettre']);
    expect(read('1. Accueillir\na) Ouvrir\nb) Former\n2. Transmettre\na) Publier')).toEqual(['1 Accueillir', '- 1.a Ouvrir', '- 1.b Former', '2 Transmettre', '- 2.a Publier']);
  });

  it('goes on with the title before it on a line that has no number, even one that begins with a figure', () => {
    expect(read('1. Accueillir\n1.1 Ouvrir un lieu dans\n12 communes du\nterritoire\n2.\nTransmettre')).toEqual(['1 Accueillir', '- 1.1 Ouvrir un lieu dans 12 communes du territoire', '2 Transmettre']);
  });

  it('allows a number that was skipped', () => {
    expect(outlineFaults(readNumberedList('1. Accueillir\n1.1 Ouvrir\n1.4 Former\n3. Transmettre').lines)).toEqual([]);
  });

  it('names what it did not take: a preamble, a third level, a paragraph apart', () => {
    const { unread } = readNumberedList('Objectifs de la convention\n1. Accueillir\n1.1 Ouvrir\n1.1.1 Peindre\nAction 2 : Meubler\n\nFait à Lens.');
    expect(unread).toEqual([
      { code: 'unread', line: 1, value: 'Objectifs de la convention' },
      { code: 'third-level', line: 4, value: '1.1.1 Peindre' },
      { code: 'third-level', line: 5, value: 'Action 2 : Meubler' },
      { code: 'unread', line: 7, value: 'Fait à Lens.' },
    ]);
  });

  it('says which line repeats a code, has no goal above it, or has no title', () => {
    expect(outlineFaults(readNumberedList('1.1 Ouvrir\n1. Accueillir\n1.1 Former\n1.2').lines)).toEqual([
      { code: 'no-goal', line: 1, value: '1.1' },
      { code: 'duplicate-code', line: 3, value: '1.1', of: 1 },
      { code: 'empty-title', line: 4, value: '1.2' },
    ]);
  });

  it('has nothing to say of an empty text', () => {
    expect(readNumberedList(' \n\t\n')).toEqual({ lines: [], unread: [] });
  });
});

const word = fc.stringMatching(/^[a-zàéèêç’]{2,9}$/u);
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ').replace(/^./u, (first) => first.toUpperCase()));
const outline = fc
  .array(fc.tuple(title, fc.array(title, { maxLength: 5 })), { minLength: 1, maxLength: 9 })
  .map((goals) =>
    goals
      .flatMap(([goal, objectives], index) => [
        { level: 'goal' as const, code: String(index + 1), title: goal },
        ...objectives.map((objective, at) => ({ level: 'objective' as const, code: `${String(index + 1)}.${String(at + 1)}`, title: objective })),
      ])
      .map((entry, index): OutlineLine => ({ ...entry, line: index + 1 })),
  );

describe('any list', () => {
  it('reads back as it was written, without a fault', () => {
    holdsFor(
      fc.property(outline, (lines) => {
        expect(readNumberedList(writeOutline(lines))).toEqual({ lines, unread: [] });
        expect(outlineFaults(lines)).toEqual([]);
      }),
    );
  });

  it('is the same list whatever separates numbers from titles and lines from each other', () => {
    const separator = fc.constantFrom('. ', ') ', ' - ', ' – ', '\t', '.\u00A0', ' : ');
    holdsFor(
      fc.property(outline, separator, fc.constantFrom('\n', '\r\n', '\n\n'), (lines, between, end) => {
        const text = lines.map(({ code, title: words }) => `${code}${between}${words}`).join(end);
        expect(readNumberedList(text).lines.map(({ level, code, title: words }) => [level, code, words])).toEqual(lines.map(({ level, code, title: words }) => [level, code, words]));
      }),
    );
  });

  it('never throws, and keeps every line either as a title or as unread', () => {
    holdsFor(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { lines, unread } = readNumberedList(text);
        for (const entry of lines) expect(entry.line).toBeGreaterThan(0);
        for (const entry of unread) expect(entry.value).not.toBe(undefined);
      }),
    );
  });
});
