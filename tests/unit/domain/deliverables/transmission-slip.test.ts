import { describe, expect, it } from 'vitest';
import { transmissionMatrix } from '#domain/deliverables/transmission-matrix';
import { sendingDays, transmissionSlip, type Recipient } from '#domain/deliverables/transmission-slip';
import { day } from '#tests/fixtures/builders/day';
import { aDeliverable, aFunder, aTransmission, aTransmissionTo } from '#tests/fixtures/builders/deliverable-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

const pieces = [aDeliverable('programme'), aDeliverable('chart', { position: 1, otherRecipients: ['Préfecture'] }), aDeliverable('accounts', { recipients: [idFor('b')], position: 2 })];

const { rows } = transmissionMatrix(
  pieces,
  [aFunder('a'), aFunder('b')],
  [
    aTransmission('programme', 'a', { id: idFor('part'), state: 'partial', date: day('2022-02-01') }),
    aTransmission('programme', 'a', { id: idFor('rest'), date: day('2022-03-15') }),
    aTransmission('programme', 'a', { id: idFor('answer'), state: 'received', date: day('2022-03-20') }),
    aTransmission('chart', 'a', { state: 'preparing' }),
    aTransmissionTo('chart', 'Préfecture', { date: day('2022-03-15') }),
  ],
  2022,
);

const funder: Recipient = { funder: idFor('a') };
const told = (recipient: Recipient, on: string | null) => transmissionSlip(rows, recipient, on === null ? null : day(on)).map(({ deliverable, sent }) => `${deliverable.code} ${sent?.state ?? 'not recorded'}`);

describe('what a transmission slip holds', () => {
  it('is all of the year for a recipient, also what nothing is recorded of, and never what is still being prepared', () => {
    expect(told(funder, null)).toEqual(['programme partial', 'programme sent', 'programme received', 'chart not recorded']);
  });

  it('is what was sent on one day, which an answer is not', () => {
    expect(sendingDays(rows, funder)).toEqual(['2022-02-01', '2022-03-15']);
    expect(told(funder, '2022-03-15')).toEqual(['programme sent']);
  });

  it('is made out to someone who is no funder as to the others', () => {
    expect(told({ otherRecipient: 'Préfecture' }, null)).toEqual(['chart sent']);
  });
});
