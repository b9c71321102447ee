import { describe, expect, it } from 'vitest';

import type { Measure, Target } from '#domain/measures/measure';
import type { Source } from '#domain/record/source';
import {
  hasReference,
  referenceActions,
  referenceActivities,
  whenAbsent,
  type ReferenceFigure,
} from './reference-files';
import { shippedDossier } from './shipped-dossier';

const { tables } = shippedDossier();

const refOf = new Map(
  [...tables.activities, ...tables.plannedActions, ...tables.activities.flatMap(({ measures }) => measures)].map(
    ({ id, source }): [string, string] => [id, source?.ref ?? '?'],
  ),
);
const codeOf = new Map<string, string>(tables.objectives.map(({ id, code }) => [id, code]));
const ref = (id: string | undefined): string | undefined => (id === undefined ? undefined : refOf.get(id));

const place = (source: Source | undefined) => ({ startLine: source?.lines?.[0], endLine: source?.lines?.[1] });

const figure = (shipped: Measure | Target): object => ({
  id: shipped.source?.ref,
  metric: shipped.metric,
  value: 'value' in shipped ? shipped.value : [shipped.min, shipped.max],
  qualifier: shipped.qualifier,
  unit: shipped.unit,
  line: shipped.source?.lines?.[0],
  text: shipped.source?.words,
});

const measure = (shipped: Measure): object => ({
  ...figure(shipped),
  ...(shipped.partOf !== undefined && { partOf: ref(shipped.partOf) }),
  ...(shipped.restates !== undefined && { restates: ref(shipped.restates) }),
});

const known = ({ id, metric, value, qualifier, unit, line, text, partOf, restates }: ReferenceFigure): object => ({
  ...{ id, metric, value, qualifier, unit, line, text },
  ...(partOf !== undefined && { partOf }),
  ...(restates !== undefined && { restates }),
});

describe.skipIf(!hasReference)(
  `the shipped dossier equals its reference${whenAbsent(hasReference, 'the reference')}`,
  () => {
    it('activity by activity and figure by figure', () => {
      const shipped = tables.activities.map(({ source, objective, title, kind, status, dates, next, ...activity }) => ({
        id: source?.ref,
        objective: codeOf.get(objective),
        ...place(source),
        ...{ title, kind, status, dates, next },
        places: activity.places,
        territory: activity.territories,
        partners: activity.partners,
        continues: activity.continues,
        measures: activity.measures.map(measure),
        ...(activity.sameAs !== undefined && { sameAs: ref(activity.sameAs) }),
      }));
      expect(shipped).toEqual(referenceActivities().map((row) => ({ ...row, measures: row.measures.map(known) })));
    });

    it('planned action by planned action and target by target', () => {
      const shipped = tables.plannedActions.map(({ source, objective, number, parent, ...action }) => ({
        id: source?.ref,
        objective: codeOf.get(objective),
        number: number ?? null,
        parent: ref(parent) ?? null,
        ...place(source),
        title: action.title,
        kind: action.kind,
        firm: action.firm,
        due: action.due,
        places: action.places,
        partners: action.partners,
        externalProvider: action.externalProvider,
        continues: action.continues,
        targets: action.targets.map(figure),
      }));
      expect(shipped).toEqual(referenceActions().map((row) => ({ ...row, targets: row.targets.map(known) })));
    });

    it('all of 2022 for activities, all of 2023 for planned actions, in the order of the documents', () => {
      expect(new Set(tables.activities.map(({ year }) => year))).toEqual(new Set([2022]));
      expect(new Set(tables.plannedActions.map(({ year }) => year))).toEqual(new Set([2023]));
      expect(tables.plannedActions.map(({ position }) => position)).toEqual([...tables.plannedActions.keys()]);
    });
  },
);
