import type { ActivityId } from '#domain/record/id';
import type { ArrangedGoal, ArrangedObjective } from '#domain/report/arrange-report';
import { plain, type WrittenBlock } from '../docx/written-document';
import { activityBlocks } from './activity-blocks';
import { headMark, proseBlocks } from './prose';
import type { ReportContent } from './report-content';
import type { ReportWords } from './report-words';

const quiet = (text: string | null, keepNext = false): readonly WrittenBlock[] => (text === null ? [] : [{ type: 'paragraph', runs: [{ text, italic: true }], ...(keepNext && { keepNext }) }]);

/** Some activities, in the order given; one that could not be read is left out. */
export const activitiesBlocks = (ids: readonly ActivityId[], withCode: boolean, content: ReportContent, words: ReportWords): readonly WrittenBlock[] =>
  ids.flatMap((id) => {
    const activity = content.activities.get(id);
    return activity === undefined ? [] : activityBlocks(activity, content.arranged.detail, withCode, content, words);
  });

/** What stands under the title of an objective: where it is, on the page of what it counts, and what its director wrote of it. */
export const objectiveLead = ({ section, merged, introductions, activities }: ArrangedObjective, words: ReportWords): readonly WrittenBlock[] => {
  const all = [section, ...merged];
  return [
    ...all.flatMap((one) => quiet(words.standing(one), activities.length > 0)),
    ...introductions.flatMap(({ objective, text }) => proseBlocks(text, { type: 'introduction', place: { type: 'objective', id: objective } }, words.prose)),
    ...all.flatMap((one) => quiet(words.servedBy(one))),
  ];
};

export const objectiveHead = (objective: ArrangedObjective, words: ReportWords): readonly WrittenBlock[] => {
  const { section, merged, introductions } = objective;
  const title = words.objectivesTitle([section, ...merged]);
  const own = introductions.find((introduction) => introduction.objective === section.objective.id)?.text;
  return [{ type: 'heading', level: 2, text: title, ...headMark({ type: 'introduction', place: { type: 'objective', id: section.objective.id } }, own, title) }, ...objectiveLead(objective, words)];
};

/** What stands under the title of a goal. */
export const goalLead = ({ goal, introduction }: ArrangedGoal, words: ReportWords): readonly WrittenBlock[] => [
  { type: 'paragraph', runs: plain(words.goalLead(goal)), keepNext: true },
  ...proseBlocks(introduction, { type: 'introduction', place: { type: 'goal', id: goal.id } }, words.prose),
];

export const goalHead = (goal: ArrangedGoal, words: ReportWords): readonly WrittenBlock[] => {
  const title = words.goalTitle(goal.goal);
  return [{ type: 'heading', level: 1, text: title, ...headMark({ type: 'introduction', place: { type: 'goal', id: goal.goal.id } }, goal.introduction, title) }, ...goalLead(goal, words)];
};
