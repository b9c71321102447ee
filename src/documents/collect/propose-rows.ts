import type { HereNow, RowContext } from './asked-rows';
import type { CollectedFile } from './collected-file';
import type { Proposed } from './proposal';
import { actionAnswers, toldActivityId } from './propose-action';
import { activityAnswer, ownIds } from './propose-activity';
import { idFrom } from './seals';

/**
 * What a workbook that came back would add or change, row by row, against what is stored now. A column that nobody changed
 * proposes nothing, so what was changed here meanwhile stays; one changed on both sides is a conflict.
 */
export const proposeRows = (file: CollectedFile, here: HereNow, context: RowContext): Proposed => {
  const asked = { file, here, context };
  const answers = [
    ...ownIds(file.activities, file).map(([row, id]) => activityAnswer(row, id, {}, asked)),
    ...file.actions.flatMap((row) => actionAnswers(row, asked)),
  ];
  return {
    proposals: answers.flatMap((answer) => (typeof answer === 'object' && 'proposals' in answer ? answer.proposals : [])),
    refused: answers.flatMap((answer) => (typeof answer === 'object' && 'refused' in answer ? [answer.refused] : [])),
    same: answers.filter((answer) => answer === 'same').length,
  };
};

/** All that must be read from storage to judge a workbook. */
export const wantedByRows = (file: CollectedFile): readonly (readonly ['activities' | 'plannedActions' | 'links' | 'persons', string])[] => [
  ...ownIds(file.activities, file).map(([, id]) => ['activities', id] as const),
  ...file.actions.filter(({ id }) => id !== '').flatMap(({ id }) => [
    ['plannedActions', id] as const,
    ['activities', toldActivityId(file.file, id)] as const,
    ['links', idFrom(file.file, id, 'fulfils')] as const,
  ]),
  ...(file.person === null ? [] : [['persons', file.person.id] as const]),
];
