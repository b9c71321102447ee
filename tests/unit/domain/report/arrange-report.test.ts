import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conventionInYear } from '#domain/objectives/objectives-in-year';
import { arrangeReport, type ArrangedReport } from '#domain/report/arrange-report';
import type { Report, ReportSection } from '#domain/report/report';
import { withChoice } from '#domain/report/report-choices';
import { REPORT_PARTS } from '#domain/report/report-parts';
import { coverageOf } from '#domain/results/coverage';
import { reportOutline } from '#domain/results/report-outline';
import { aCountedActivity } from '#tests/fixtures/builders/activity-builder';
import { aConvention, aGoal, anObjective } from '#tests/fixtures/builders/convention-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aReport } from '#tests/fixtures/builders/report-builder';
import { holdsFor } from '#tests/fixtures/builders/seeded-property';

const OBJECTIVES = ['1.1', '1.2', '1.3', '2.1'];

const convention = conventionInYear(
  {
    conventions: [aConvention()],
    amendments: [],
    goals: [aGoal('1'), aGoal('2', { position: 1 })],
    objectives: OBJECTIVES.map((code, position) => anObjective(code, { position })),
    commitments: [],
  },
  2022,
);

const ACTIVITIES = ['a', 'b', 'c', 'd', 'e'];
const activities = ACTIVITIES.map((name, index) => aCountedActivity({ id: idFor(name), objective: idFor(OBJECTIVES[index % 3] ?? '') }));
const outline = reportOutline({ convention, coverage: coverageOf(convention, activities), activities });

const arranged = (report?: Report): ArrangedReport => arrangeReport(outline, report);
const codesOf = ({ goals }: ArrangedReport) => goals.flatMap(({ objectives }) => objectives.map(({ section, merged }) => [section, ...merged].map(({ objective }) => objective.code).join('+')));
const toldIn = ({ goals }: ArrangedReport) => goals.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.activities));

const chosen = (objective: string, choices: Partial<ReportSection>): ReportSection => ({ place: { type: 'objective', id: idFor(objective) }, ...choices });

describe('a report that nobody arranged', () => {
  it('tells every objective and every activity once, in the order of the convention', () => {
    expect(codesOf(arranged())).toEqual(OBJECTIVES);
    expect(toldIn(arranged()).toSorted()).toEqual(activities.map(({ id }) => id).toSorted());
    expect(arranged()).toMatchObject({ detail: 'all', notTold: [] });
    expect(arranged().parts.map(({ part }) => part)).toEqual([...REPORT_PARTS]);
  });
});

describe('a report as its director arranged it', () => {
  it('tells parts, goals and objectives in the order chosen, then those that the order does not name', () => {
    const report = aReport({ order: { parts: ['press', 'summary'], goals: [idFor('2')], objectives: [idFor('1.3')] } });
    expect(codesOf(arranged(report))).toEqual(['2.1', '1.3', '1.1', '1.2']);
    expect(arranged(report).parts.slice(0, 3).map(({ part }) => part)).toEqual(['press', 'summary', 'foreword']);
  });

  it('leaves out what was hidden, and says to its director which activities are told nowhere', () => {
    const report = aReport({ sections: [chosen('1.2', { hidden: true }), chosen('1.1', { leftOut: [idFor('a')] }), { place: { type: 'part', part: 'press' }, hidden: true }] });
    expect(codesOf(arranged(report))).toEqual(['1.1', '1.3', '2.1']);
    expect(arranged(report).notTold).toEqual([idFor<'Activity'>('a'), idFor<'Activity'>('b'), idFor<'Activity'>('e')].filter((id) => !toldIn(arranged(report)).includes(id)));
    expect(arranged(report).parts.map(({ part }) => part)).not.toContain('press');
  });

  it('tells a merged objective under another, with both introductions and its activities after the other\'s', () => {
    const report = aReport({ sections: [chosen('1.3', { mergedInto: idFor('1.1'), introduction: 'Et les moulins.' }), chosen('1.1', { introduction: 'Les berges.' })] });
    expect(codesOf(arranged(report))).toEqual(['1.1+1.3', '1.2', '2.1']);
    expect(arranged(report).goals[0]?.objectives[0]).toMatchObject({ introductions: [{ objective: idFor('1.1'), text: 'Les berges.' }, { objective: idFor('1.3'), text: 'Et les moulins.' }], activities: [idFor('a'), idFor('d'), idFor('c')] });
  });

  it('tells an objective under itself when what it was merged into is hidden, or merged elsewhere, or merged into it', () => {
    expect(codesOf(arranged(aReport({ sections: [chosen('1.2', { mergedInto: idFor('1.1') }), chosen('1.1', { hidden: true })] })))).toEqual(['1.2', '1.3', '2.1']);
    expect(codesOf(arranged(aReport({ sections: [chosen('1.2', { mergedInto: idFor('1.1') }), chosen('1.1', { mergedInto: idFor('1.2') })] })))).toEqual(OBJECTIVES);
    expect(codesOf(arranged(aReport({ sections: [chosen('1.2', { mergedInto: idFor('2.1') })] })))).toEqual(OBJECTIVES);
  });

  it('tells no activity twice and loses none, whatever is chosen', () => {
    const objective = fc.constantFrom(...OBJECTIVES);
    const section = fc
      .record({ objective, hidden: fc.boolean(), into: fc.option(objective), order: fc.shuffledSubarray(ACTIVITIES), leftOut: fc.subarray(ACTIVITIES) })
      .map(({ objective: code, hidden, into, order, leftOut }) => chosen(code, { ...(hidden && { hidden }), ...(into !== null && { mergedInto: idFor(into) }), order: order.map(idFor<'Activity'>), leftOut: leftOut.map(idFor<'Activity'>) }));
    holdsFor(
      fc.property(fc.array(section), fc.shuffledSubarray(OBJECTIVES), (sections, order) => {
        const report = sections.reduce(withChoice, aReport({ order: { objectives: order.map(idFor<'Objective'>) } }));
        const { notTold, ...rest } = arranged(report);
        expect([...toldIn({ notTold, ...rest }), ...notTold].toSorted()).toEqual(activities.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('a choice for one place', () => {
  it('takes the place of the earlier one, and is forgotten once nothing is chosen', () => {
    const hidden = withChoice(aReport(), chosen('1.1', { hidden: true }));
    const told = withChoice(hidden, chosen('1.1', { introduction: 'Les berges.' }));
    expect(told.sections).toEqual([chosen('1.1', { introduction: 'Les berges.' })]);
    expect(withChoice(told, chosen('1.1', { introduction: '' })).sections).toEqual([]);
  });
});
