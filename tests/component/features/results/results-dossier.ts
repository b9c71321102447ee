import type { Activity } from '#domain/activities/activity';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const ANNOUNCED = idFor<'Measure'>('announced');

const detail = (label: string, value: number, channel: 'press' | 'tv', subject: string, more: object = {}) =>
  aMeasure({
    id: idFor(label),
    metric: 'media_mentions',
    unit: 'articles',
    value,
    partOf: ANNOUNCED,
    dimensions: { channel, subject, ...more },
  });

/** A point on press returns: about 100 announced, 98 detailed, of which 8 for the organisation as a whole. */
const pressPoint = anActivity({
  id: idFor('press'),
  title: 'Point presse',
  kind: 'media',
  measures: [
    aMeasure({ id: ANNOUNCED, metric: 'media_mentions', unit: 'retombées', value: 100, qualifier: 'about' }),
    detail('festival press', 60, 'press', 'Festival'),
    detail('festival tv', 30, 'tv', 'Festival'),
    detail('whole', 8, 'press', 'Association', { shownUnder: { type: 'organisation' } }),
  ],
  pressReturns: [{ id: idFor('return'), outlet: 'Le Courrier', channel: 'press', title: 'La fête des rives' }],
});

const regatta = anActivity({
  id: idFor('regatta'),
  title: 'Régate',
  dates: [date('2022-05-21')],
  places: ['Quai Nord'],
  territories: ['59'],
  partners: ['Ville de Port'],
  measures: [
    aMeasure({ id: idFor('rowers'), value: 120, qualifier: 'about', unit: 'rameurs' }),
    aMeasure({ id: idFor('first day'), value: 40, unit: 'rameurs du premier jour', partOf: idFor('rowers') }),
    aMeasure({ id: idFor('registered'), metric: 'registrations', value: 150, unit: 'inscriptions' }),
    aMeasure({ id: idFor('boats'), metric: 'teams', value: 30, unit: 'équipages' }),
    aMeasure({ id: idFor('regatta press'), metric: 'media_mentions', value: 70, unit: 'retombées', restates: idFor('festival press') }),
  ],
});

const study = anActivity({
  id: idFor('study'),
  title: 'Étude des berges',
  kind: 'study',
  objective: idFor('2.1'),
  study: { provider: { name: 'Bureau des eaux' }, coFunders: [], delivered: [{ name: 'Atlas des berges' }] },
});

const postponed = anActivity({
  id: idFor('postponed'),
  title: 'Étude des crues',
  kind: 'study',
  status: 'postponed',
  cause: { text: 'Attente des relevés' },
});

const unplaced = anActivity({ id: idFor('film'), title: 'Projection', dates: [date('2022-Q3')] });

const online = anActivity({
  id: idFor('online'),
  title: 'Lettre en ligne',
  kind: 'communication',
  measures: [aMeasure({ id: idFor('views'), metric: 'reach', value: 9000, unit: 'vues' })],
});

export const RESULTS_RECORD: readonly Activity[] = [pressPoint, regatta, study, postponed, unplaced, online];
