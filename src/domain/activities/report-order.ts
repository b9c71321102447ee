import type { Activity } from './activity';

const compareText = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/**
 * Activities in the order of the report: by line of its text where both are told by the same document, what has no line after
 * what has one, and otherwise in the order they were recorded.
 */
export const inReportOrder = (activities: readonly Activity[]): readonly Activity[] =>
  activities
    .map((activity) => ({
      activity,
      document: activity.source?.lines === undefined ? '~' : activity.source.document,
      line: activity.source?.lines?.[0] ?? 0,
    }))
    .toSorted(
      (left, right) =>
        compareText(left.document, right.document) ||
        left.line - right.line ||
        compareText(left.activity.id, right.activity.id),
    )
    .map(({ activity }) => activity);
