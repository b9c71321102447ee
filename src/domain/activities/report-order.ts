import type { Activity } from './activity';

const compareText = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/**
 * Activities in the order of the report: by line of its text where both are told by the same document, what has no line after
 * what has one, and otherwise in the order they were recorded.
 */
export const inReportOrder = (activities: readonly Activity[]): readonly Activity[] => {
  const documentOf = ({ source }: Activity): string => (source?.lines === undefined ? '~' : source.document);
  // A rank is compared at once, where an id is compared letter by letter, thousands of times.
  const ranks = new Map([...new Set(activities.map(documentOf))].toSorted(compareText).map((document, rank) => [document, rank]));
  return activities
    .map((activity) => ({ activity, document: ranks.get(documentOf(activity)) ?? 0, line: activity.source?.lines?.[0] ?? 0 }))
    .toSorted(
      (left, right) =>
        left.document - right.document ||
        left.line - right.line ||
        compareText(left.activity.id, right.activity.id),
    )
    .map(({ activity }) => activity);
};
