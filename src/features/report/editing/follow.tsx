import { useEffect } from 'react';
import type { ReportPlace } from '#domain/report/report';
import type { ReportChange } from '#domain/report/report-changes';
import { goalAnchor, objectiveAnchor, partAnchor } from '../report-anchors';
import { useReportRecords } from '../report-records';
import { useArranging } from './arranging-context';

/** From here on the preview stands beside the plan: on a narrower page it is under it, and following would take the plan away. */
const BESIDE = 1100;

/** Which place of the report a change is seen at; undefined for one of all of it, or for an order, which does not say what moved. */
export const placeOf = (change: ReportChange): ReportPlace | undefined => {
  switch (change.type) {
    case 'hide':
    case 'introduce':
      return change.place;
    case 'merge':
      return { type: 'objective', id: change.into ?? change.objective };
    case 'activities':
    case 'leave-out':
      return { type: 'objective', id: change.objective };
    case 'title':
    case 'detail':
    case 'parts':
    case 'goals':
    case 'objectives':
    case 'take-structure':
      return undefined;
  }
};

const anchorOf = (place: ReportPlace): string => {
  if (place.type === 'part') return partAnchor(place.part);
  return place.type === 'goal' ? goalAnchor(place) : objectiveAnchor(place);
};

const show = (place: ReportPlace): void => {
  const heading = document.getElementById(anchorOf(place));
  if (heading === null || window.innerWidth < BESIDE) return;
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) heading.scrollIntoView({ block: 'center' });
};

/** Brings what was just changed into view in the preview, once it is told there. */
export const Follow = () => {
  const records = useReportRecords();
  const takeFollowed = useArranging()?.takeFollowed;
  useEffect(() => {
    const place = takeFollowed?.() ?? null;
    if (place !== null) show(place);
  }, [records, takeFollowed]);
  return null;
};
