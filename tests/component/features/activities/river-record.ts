import type { Activity } from '#domain/activities/activity';
import { aMeasure, anActivity } from '#tests/fixtures/builders/activity-builder';
import { date } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const activity = (title: string, over: Partial<Activity> = {}): Activity => anActivity({ id: idFor(title), title, ...over });

const press = activity('Point presse', {
  kind: 'media',
  objective: idFor('1.2'),
  measures: [
    aMeasure({ id: idFor('returns'), metric: 'media_mentions', value: 100, qualifier: 'about', unit: 'retombées' }),
    aMeasure({ id: idFor('regatta returns'), metric: 'media_mentions', value: 41, unit: 'articles', partOf: idFor('returns') }),
  ],
});

const regatta = activity('Régate de l’été', {
  dates: [date('2022-05-21')],
  next: [date('2023')],
  territories: ['59'],
  role: { value: 'lead' },
  measures: [
    aMeasure({ id: idFor('rowers'), value: 120, qualifier: 'at_least', unit: 'rameurs' }),
    aMeasure({ id: idFor('regatta press'), metric: 'media_mentions', value: 61, unit: 'articles', restates: idFor('regatta returns') }),
  ],
});

const study = activity('Étude des berges', {
  kind: 'study',
  status: 'postponed',
  cause: { text: 'Crue de février' },
  objective: idFor('1.2'),
  internalNote: 'À revoir avec le bureau',
});

const again = activity('Régate, redite', { sameAs: regatta.id, kind: 'communication' });

/** A year of a river association: a regatta told twice, a study put off, and a point on press returns. */
export const riverRecord: readonly Activity[] = [regatta, study, press, again];

export const idOf = (title: string): string => idFor(title);
