import { describe, expect, it } from 'vitest';

import { shippedText } from './shipped-dossier';

// Counted here from the JSON alone, with none of the app's own functions: the two must agree.

interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  readonly qualifier: string;
  readonly partOf?: string;
  readonly restates?: string;
  readonly carriedByOthers?: boolean;
  readonly dimensions?: {
    readonly channel?: string;
    readonly subject?: string;
    readonly shownUnder?: { readonly type: string };
  };
}

interface Told {
  readonly id: string;
  readonly objective: string;
  readonly kind: string;
  readonly status: string;
  readonly sameAs?: string;
  readonly dates: readonly string[];
  readonly continues: boolean;
  readonly measures: readonly Figure[];
  readonly pressReturns: readonly unknown[];
}

interface Planned {
  readonly id: string;
  readonly objective: string;
  readonly parent?: string;
  readonly firm: boolean;
}

interface Tables {
  readonly objectives: readonly { readonly id: string; readonly code: string }[];
  readonly activities: readonly Told[];
  readonly plannedActions: readonly Planned[];
}

const tablesOf = (name: string) => (JSON.parse(shippedText(name)) as { readonly tables: Tables }).tables;

const { objectives } = tablesOf('convention.json');
const { activities } = tablesOf('report-2022.json');
const { plannedActions } = tablesOf('programme-2023.json');

const codeOf = new Map(objectives.map(({ id, code }) => [id, code]));
const counted = activities.filter(({ sameAs }) => sameAs === undefined);
const figures = activities.flatMap(({ measures }) => measures);

const tally = <Item>(items: readonly Item[], by: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[by(item)] = (counts[by(item)] ?? 0) + 1;
  return counts;
};

const added = (metric: string): readonly Figure[] =>
  figures.filter((figure) => figure.metric === metric && figure.partOf === undefined && figure.restates === undefined);

const sum = (parts: readonly Figure[]): number => parts.reduce((total, { value }) => total + value, 0);

describe('the year 2022 counted from the shipped file', () => {
  it('has 149 activities, told in 153 records', () => {
    expect(activities).toHaveLength(153);
    expect(counted).toHaveLength(149);
  });

  it('by objective', () => {
    expect(tally(counted, ({ objective }) => codeOf.get(objective) ?? '?')).toEqual({
      '1.1': 36,
      '1.2': 14,
      '1.3': 51,
      '1.4': 15,
      '2.1': 9,
      '2.3': 15,
      '3.1': 1,
      '3.2': 6,
      '3.3': 2,
    });
  });

  it('covers 9 of 11 objectives', () => {
    const done = counted.filter(({ status }) => status !== 'abandoned' && status !== 'not_started');
    expect(new Set(done.map(({ objective }) => objective)).size).toBe(9);
    expect(objectives).toHaveLength(11);
  });

  it('by kind, 16 studies and 17 events among them', () => {
    expect(tally(counted, ({ kind }) => kind)).toEqual({
      study: 16,
      event: 17,
      publication: 10,
      media: 2,
      communication: 12,
      governance: 13,
      assistance: 36,
      training: 11,
      cultural_project: 13,
      network: 11,
      data: 6,
      works: 2,
    });
  });

  it('by progress', () => {
    expect(tally(counted, ({ status }) => status)).toEqual({
      completed: 73,
      in_progress: 57,
      postponed: 5,
      stalled: 8,
      abandoned: 2,
      not_started: 2,
      unknown: 2,
    });
  });

  it('41 activities announce a sequel', () => {
    expect(counted.filter(({ continues }) => continues)).toHaveLength(41);
  });

  it('about 4 097 participants, in 12 counts', () => {
    const parts = added('attendance');
    expect(sum(parts)).toBe(4097);
    expect(tally(parts, ({ qualifier }) => qualifier)).toEqual({ exact: 5, about: 5, at_least: 2 });
  });

  it('14 events of 17 give no count of participants, and 3 no date', () => {
    const events = counted.filter(({ kind }) => kind === 'event');
    const withoutCount = events.filter(({ measures }) => !measures.some(({ metric }) => metric === 'attendance'));
    expect(withoutCount).toHaveLength(14);
    expect(events.filter(({ dates }) => dates.length === 0)).toHaveLength(3);
  });

  it('1 600 registrations and 41 teams, each apart', () => {
    expect(sum(added('registrations'))).toBe(1600);
    expect(sum(added('teams'))).toBe(41);
  });

  it('about 600 799 contacts, in 13 figures', () => {
    const parts = added('reach');
    expect(sum(parts)).toBe(600799);
    expect(tally(parts, ({ qualifier }) => qualifier)).toEqual({ exact: 12, about: 1 });
  });
});

describe('media returns, known three ways', () => {
  const mentions = figures.filter(({ metric }) => metric === 'media_mentions');
  const detailed = mentions.filter(({ dimensions }) => dimensions?.subject !== undefined);
  const by = (key: 'subject' | 'channel'): Record<string, number> => {
    const totals: Record<string, number> = {};
    for (const { dimensions, value } of detailed) {
      const name = dimensions?.[key] ?? '?';
      totals[name] = (totals[name] ?? 0) + value;
    }
    return totals;
  };

  it('announced: about 870', () => {
    const announced = mentions.filter(({ id }) => detailed.some(({ partOf }) => partOf === id));
    expect(announced.map(({ value, qualifier }) => ({ value, qualifier }))).toEqual([
      { value: 870, qualifier: 'about' },
    ]);
  });

  it('counted by subject and channel: 866', () => {
    expect(sum(detailed)).toBe(866);
    expect(by('subject')).toEqual({
      '10e anniversaire': 538,
      'Bassin Minier Patrimoine Mondial': 243,
      ERBM: 4,
      'Mission Bassin Minier': 30,
      'Raid Bassin Minier': 10,
      'Trail des Pyramides Noires': 41,
    });
    expect(by('channel')).toEqual({ press: 624, radio: 24, partner_relays: 57, tv: 38, web: 38, press_unsplit: 85 });
  });

  it('listed by name: 11', () => {
    expect(counted.flatMap(({ pressReturns }) => pressReturns)).toHaveLength(11);
  });

  it('the figures of single projects are in it, or tell it again: 73 and 84', () => {
    const ofProjects = mentions.filter(({ dimensions }) => dimensions === undefined);
    expect(sum(ofProjects.filter(({ partOf }) => partOf !== undefined))).toBe(73);
    expect(sum(ofProjects.filter(({ restates }) => restates !== undefined))).toBe(84);
  });

  it('those of the renewal commitment are shown under goal 2, those of two events under their objective, those of the organisation under none', () => {
    const shown = detailed.flatMap(({ dimensions, value }) =>
      dimensions?.shownUnder === undefined ? [] : [[dimensions.shownUnder.type, value]],
    );
    expect(shown).toEqual([
      ['goal', 4],
      ['organisation', 30],
      ['objective', 10],
      ['objective', 41],
    ]);
  });
});

describe('what others own', () => {
  it('is marked, so that it is never the organisation’s product', () => {
    expect(
      tally(
        figures.filter(({ carriedByOthers }) => carriedByOthers === true),
        ({ metric }) => metric,
      ),
    ).toEqual({
      operations: 6,
      housing: 1,
      amount_eur: 1,
    });
  });
});

describe('the programme 2023 counted from the shipped file', () => {
  const parents = new Set(plannedActions.flatMap(({ parent }) => (parent === undefined ? [] : [parent])));
  const actions = plannedActions.filter(({ id }) => !parents.has(id));

  it('has 229 lines: 185 actions under 44 headings', () => {
    expect(plannedActions).toHaveLength(229);
    expect(parents.size).toBe(44);
    expect(actions).toHaveLength(185);
  });

  it('173 actions are planned, 12 are conditional', () => {
    expect(tally(actions, ({ firm }) => String(firm))).toEqual({ true: 173, false: 12 });
  });

  it('by objective, in lines', () => {
    expect(tally(plannedActions, ({ objective }) => codeOf.get(objective) ?? '?')).toEqual({
      '1.1': 42,
      '1.2': 26,
      '1.3': 53,
      '1.4': 28,
      '2.1': 45,
      '2.3': 23,
      '3.1': 1,
      '3.2': 7,
      '3.3': 4,
    });
  });
});
