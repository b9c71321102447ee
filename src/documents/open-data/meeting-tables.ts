import type { Deliverable, Transmission } from '#domain/deliverables/deliverable';
import type { Person } from '#domain/dossier/dossier';
import type { DossierTablesContent } from '#domain/dossier/references-problem';
import { fieldCodes } from '#domain/open-data/field-codes';
import type { Conclusion, Review, ReviewBody } from '#domain/reviews/review';
import { code, date, flatTable, id, number, ref, text, truth, type FlatTable } from './flat-table';

/** What is handed over, who meets about it, and what is concluded. */
export const meetingTables = ({ deliverables, transmissions, reviewBodies, reviews, conclusions }: DossierTablesContent): readonly FlatTable[] => [
  flatTable<Deliverable>('deliverables', deliverables, [
    id(),
    ref('convention', 'conventions', ({ convention }) => convention, { required: true }),
    text('code', (deliverable) => deliverable.code),
    text('article', ({ article }) => article),
    text('label', ({ label }) => label, { required: true }),
    code('periodicity', fieldCodes('deliverables', 'periodicity'), ({ periodicity }) => periodicity),
    truth('usual', ({ usual }) => usual),
  ]),
  flatTable<Transmission>('transmissions', transmissions, [
    id(),
    ref('deliverable', 'deliverables', ({ deliverable }) => deliverable, { required: true }),
    number('year', 'integer', ({ year }) => year, { required: true }),
    ref('funder', 'funders', ({ funder }) => funder),
    text('other_recipient', ({ otherRecipient }) => otherRecipient),
    code('state', fieldCodes('transmissions', 'state'), ({ state }) => state, { required: true }),
    date('date', (transmission) => transmission.date),
  ]),
  flatTable<ReviewBody>('review_bodies', reviewBodies, [
    id(),
    text('code', (body) => body.code),
    text('label', ({ label }) => label, { required: true }),
    code('nature', fieldCodes('reviewBodies', 'nature'), ({ nature }) => nature),
    number('frequency_per_year', 'integer', ({ frequencyPerYear }) => frequencyPerYear),
  ]),
  flatTable<Review>('sessions', reviews, [
    id(),
    ref('body', 'review_bodies', ({ body }) => body, { required: true }),
    text('label', ({ label }) => label),
    text('date', (review) => review.date),
  ]),
  flatTable<Conclusion>('conclusions', conclusions, [
    id(),
    ref('session', 'sessions', ({ review }) => review, { required: true, word: 'review' }),
    code('type', fieldCodes('conclusions', 'type'), ({ type }) => type, { required: true }),
    text('text', (conclusion) => conclusion.text, { required: true, long: true }),
    ref('objective', 'objectives', ({ objective }) => objective),
    text('due', ({ due }) => due),
    code('follow_up', fieldCodes('conclusions', 'followUp'), ({ followUp }) => followUp, { required: true }),
  ]),
];

/** Who works there. */
export const personsTable = (persons: readonly Person[]): FlatTable =>
  flatTable<Person>('persons', persons, [
    id(),
    text('name', ({ name }) => name, { required: true }),
    text('function', (person) => person.function),
    date('from', ({ from }) => from),
    date('until', ({ until }) => until),
    number('full_time_equivalent', 'number', ({ fullTimeEquivalent }) => fullTimeEquivalent),
  ]);
