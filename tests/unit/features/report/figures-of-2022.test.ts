import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#documents/docx/write-docx';
import { expectedTotals } from '#tests/fixtures/totals/expected-totals';
import { plainly, totalsTold, type ToldSection } from '#tests/fixtures/totals/told-totals';
import { TOTALS_OF_2022 } from '#tests/fixtures/totals/totals-of-2022';
import { shippedDossier } from '#tests/unit/data/shipped-dossier';
import { toldInDocx } from '#tests/unit/documents/docx/told-docx';
import { writtenReport } from './written-report';

const shipped = shippedDossier();
const { attendance, registrations, mediaMentions, reach, amounts } = TOTALS_OF_2022;

let told: readonly ToldSection[];

beforeAll(async () => {
  // Page numbers of its contents, which take long to work out, change none of its figures.
  told = await toldInDocx(await writeDocx(await writtenReport(shipped, 2022), false));
}, 120_000);

/** The titles of the activities of an objective, in the order of the text that tells them. */
const titlesOf = (code: string): readonly string[] => {
  const objective = shipped.tables.objectives.find((one) => one.code === code);
  return shipped.tables.activities.filter((activity) => activity.objective === objective?.id && activity.sameAs === undefined).map(({ title }) => plainly(title));
};

/** What is told under the title of an activity, by its reference. */
const linesUnder = (reference: string): string => {
  const activity = shipped.tables.activities.find(({ source }) => source?.ref === reference);
  const sections = told.filter(({ level, title }) => level === 3 && plainly(title) === plainly(activity?.title ?? ''));
  expect(sections).toHaveLength(1);
  return sections.flatMap(({ lines }) => lines.map(plainly)).join('\n');
};

const DOUBT: Readonly<Record<string, string>> = { exact: '', about: 'environ ', at_least: 'plus de ', at_most: 'moins de ' };

const inWords = ({ value, qualifier, unit }: { readonly value: number; readonly qualifier: string; readonly unit: string }): string => plainly(`${DOUBT[qualifier] ?? ''}${value.toLocaleString('fr-FR')} ${unit}`);

describe('the DOCX of the whole report of 2022', () => {
  it('states every figure as it was counted by hand', () => {
    expect(totalsTold(told)).toEqual(expectedTotals());
  });

  it('tells each activity once, under its main objective, in the order of the convention and of its text', () => {
    const activities = told.filter(({ level }) => level === 3).map(({ title }) => plainly(title));
    expect(activities).toHaveLength(TOTALS_OF_2022.activities.value);
    expect(activities).toEqual(Object.keys(TOTALS_OF_2022.activities.byObjective).flatMap(titlesOf));
  });

  it('gives under each activity the figures that sums are made of, each with its doubt', () => {
    const figures = [...attendance.parts, ...registrations.parts, ...registrations.teamsNotSummed, ...mediaMentions.projectLevel.restating, ...mediaMentions.projectLevel.part, ...reach.parts];
    for (const figure of figures) expect(linesUnder(figure.activity)).toContain(inWords(figure));
  });

  it('lists amounts without ever adding them, those of others apart', () => {
    const [part, whole, ofOthers] = amounts.list;
    expect(linesUnder(part.activity)).toContain(`${inWords(whole)}, dont ${inWords(part)}`);
    expect(linesUnder(ofOthers.activity)).not.toContain('euros');
    expect(told.find(({ title }) => title.startsWith('Travaux accompagnés'))?.tables.flat(2).map(plainly)).toContain(inWords(ofOthers));
  });
});
