import { describe, expect, it } from 'vitest';
import type { Measure } from '#domain/measures/measure';
import type { MeasureId } from '#domain/record/id';
import { countActivities } from '#domain/results/counted-activity';
import { mediaResults } from '#domain/results/media';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

type Over = Parameters<typeof aMeasure>[0];

const returns = (label: string, value: number, over: Over = {}): Measure =>
  aMeasure({ id: idFor(label), metric: 'media_mentions', unit: 'retombées', value, ...over });

const announced = returns('announced', 870, { qualifier: 'about' });
const detail = (subject: string, channel: 'press' | 'tv', value: number): Measure =>
  returns(`${subject} ${channel}`, value, { partOf: announced.id, dimensions: { subject, channel } });

const review = anActivity({
  id: idFor('review'),
  measures: [announced, detail('Anniversaire', 'press', 800), detail('Anniversaire', 'tv', 25), detail('Trail', 'press', 41)],
});
const project = anActivity({ id: idFor('project'), measures: [returns('project', 49, { partOf: announced.id })] });
const trailTold = (over: Over = {}) =>
  anActivity({ id: idFor('trail'), measures: [returns('trail told', 61, { restates: idFor<'Measure'>('Trail press'), ...over })] });

const ids = (figures: readonly { readonly figure: { readonly id: MeasureId } }[]) => figures.map(({ figure }) => figure.id);

describe('press returns, reconciled and never added together [M1]', () => {
  const media = mediaResults(countActivities([review, project, trailTold()]), { listed: 11 });

  it('gives the announced total and what is detailed, apart', () => {
    expect([media.announced?.value, media.announced?.doubt, media.detailed?.value, media.listed]).toEqual([870, 'about', 866, 11]);
    expect(media.reconciliations).toMatchObject([{ difference: 4, compatible: true }]);
    expect(media.compatible).toBe(true);
  });

  it('tables the detail by subject and channel, the largest subject first', () => {
    expect(media.table.channels).toEqual(['press', 'tv']);
    expect(media.table.rows.map(({ subject, total }) => [subject, total.value])).toEqual([
      ['Anniversaire', 825],
      ['Trail', 41],
    ]);
    expect([media.table.totals.press?.value, media.table.totals.tv?.value, media.table.total?.value]).toEqual([841, 25, 866]);
  });

  it('lists figures of a project as already counted', () => {
    expect(ids(media.alreadyCounted)).toEqual([idFor('project')]);
  });

  it('[C3] keeps both of two figures for one fact, and the total keeps the first', () => {
    expect(media.restating).toMatchObject([{ restating: { figure: { low: 61 } }, against: { figure: { low: 41 } }, retained: null }]);
  });

  it('says which of the two was retained', () => {
    const settled = mediaResults(countActivities([review, trailTold({ retained: true })]));
    expect(settled.restating.map(({ retained }) => retained)).toEqual(['restating']);
  });

  it('adds a figure that stands alone to both totals', () => {
    const alone = anActivity({ id: idFor('alone'), measures: [returns('alone', 7)] });
    const with7 = mediaResults(countActivities([review, alone]));
    expect([with7.announced?.value, with7.detailed?.value]).toEqual([877, 873]);
    expect(ids(with7.alone)).toEqual([idFor('alone')]);
  });

  it('compares nothing where nothing is detailed, and says nothing of a year without returns', () => {
    const bare = mediaResults(countActivities([anActivity({ measures: [announced] })]));
    expect([bare.announced?.value, bare.detailed?.value, bare.compatible]).toEqual([870, 870, null]);
    expect(mediaResults([])).toMatchObject({ announced: null, detailed: null, compatible: null, restating: [] });
  });

  it('finds a figure told again when a filter leaves its first telling out', () => {
    const record = countActivities([review, trailTold()]);
    const [, filtered] = record;
    const narrow = mediaResults(filtered === undefined ? [] : [filtered], { record });
    expect(narrow.restating).toMatchObject([{ against: { figure: { low: 41 } } }]);
    expect(narrow.announced).toBeNull();
  });
});
