import { describe, expect, it } from 'vitest';
import { figureRelations } from '#domain/activities/figure-relations';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';
import { titled } from './listing';

const total = aMeasure({ id: idFor('total'), metric: 'media_mentions', value: 870 });
const press = aMeasure({ id: idFor('press'), metric: 'media_mentions', value: 411, partOf: total.id });
const again = aMeasure({ id: idFor('again'), metric: 'media_mentions', value: 900, restates: total.id });
const festival = aMeasure({ id: idFor('festival'), metric: 'media_mentions', value: 49, partOf: total.id });
const lost = aMeasure({ id: idFor('lost'), partOf: idFor('deleted') });

const media = titled('Retombées', { measures: [total, press, lost] });
const trail = titled('Trail', { measures: [again] });
const cinema = titled('Cinéma', { measures: [festival] });
const relations = figureRelations(media, [trail, cinema]);

describe('what a figure has to do with others', () => {
  it('names the figure that contains it, in the same activity or another', () => {
    expect(relations.get(press.id)?.target?.measure).toBe(total);
    expect(figureRelations(cinema, [media]).get(festival.id)?.target).toEqual({ activity: media, measure: total });
  });

  it('names, from the other side, who tells it again and what other activities put into it', () => {
    expect(relations.get(total.id)?.restatedBy.map(({ activity }) => activity.title)).toEqual(['Trail']);
    expect(relations.get(total.id)?.parts.map(({ activity }) => activity.title)).toEqual(['Cinéma']);
  });

  it('has no target when that figure is no longer recorded', () => {
    expect(relations.get(lost.id)?.target).toBeNull();
  });
});
