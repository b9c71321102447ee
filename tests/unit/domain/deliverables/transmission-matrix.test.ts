import { describe, expect, it } from 'vitest';
import { deliverablesHeadline } from '#domain/deliverables/deliverables-headline';
import { transmissionMatrix } from '#domain/deliverables/transmission-matrix';
import { aDeliverable, aFunder, aTransmission, aTransmissionTo } from '#tests/fixtures/builders/deliverable-builder';
import { day } from '#tests/fixtures/builders/day';
import { idFor } from '#tests/fixtures/builders/id-for';

const funders = [aFunder('a'), aFunder('b')];
const pieces = [aDeliverable('programme'), aDeliverable('accounts', { recipients: [idFor('a')], position: 1, article: '3' })];

const matrixOf = (transmissions: Parameters<typeof transmissionMatrix>[2], year = 2022) =>
  transmissionMatrix(pieces, funders, transmissions, year);

describe('pieces against funders', () => {
  it('says nothing is recorded where nothing is, and sets apart who is not concerned', () => {
    const [programme, accounts] = matrixOf([]).rows;
    expect(programme?.cells.map((cell) => cell.concerned && cell.standing)).toEqual(['not_recorded', 'not_recorded']);
    expect(accounts?.cells.map(({ concerned }) => concerned)).toEqual([true, false]);
  });

  it('shows the last transmission of the year, and keeps those before it', () => {
    const first = aTransmission('programme', 'a', { id: idFor('first'), state: 'partial', date: day('2022-02-01') });
    const second = aTransmission('programme', 'a', { id: idFor('second'), state: 'accepted', date: day('2022-06-01') });
    const ofAnotherYear = aTransmission('programme', 'a', { id: idFor('old'), year: 2021, date: day('2023-01-01') });
    const cell = matrixOf([second, ofAnotherYear, first]).rows[0]?.cells[0];
    expect(cell).toMatchObject({ standing: 'sent', latest: second, earlier: [first] });
  });

  it('keeps what was sent to a funder that the text does not name', () => {
    expect(matrixOf([aTransmission('accounts', 'b')]).rows[1]?.cells[1]).toMatchObject({ concerned: true, standing: 'sent' });
  });

  it('sets recipients who are no funder under the piece, also one whose name it no longer has', () => {
    const piece = aDeliverable('information', { recipients: [], otherRecipients: ['l’agence'] });
    const [row] = transmissionMatrix([piece], funders, [aTransmissionTo('information', 'la préfecture')], 2022).rows;
    expect(row?.others.map(({ otherRecipient, standing }) => [otherRecipient, standing])).toEqual([['l’agence', 'not_recorded'], ['la préfecture', 'sent']]);
  });

  it('counts by funder what was sent out of what is expected', () => {
    const { totals } = matrixOf([aTransmission('programme', 'a'), aTransmission('accounts', 'a', { state: 'preparing' })]);
    expect(totals.map(({ sent, expected }) => [sent, expected])).toEqual([[1, 2], [0, 1]]);
  });
});

describe('the sentence on what is handed over', () => {
  const headlineOf = (transmissions: Parameters<typeof transmissionMatrix>[2]) => deliverablesHeadline(matrixOf(transmissions), 2022);

  it('says that nothing is recorded, which is not that nothing was sent', () => {
    expect(headlineOf([])).toMatchObject({ variant: 'none_recorded', deliverables: 2, sent: 0, begun: 0, articles: ['3', '4'] });
  });

  it('counts a piece as sent once every recipient has it', () => {
    const one = aTransmission('programme', 'a');
    expect(headlineOf([one])).toMatchObject({ variant: 'some_recorded', sent: 0, begun: 1 });
    expect(headlineOf([one, aTransmission('programme', 'b')])).toMatchObject({ variant: 'some_recorded', sent: 1, begun: 0 });
    const all = [one, aTransmission('programme', 'b'), aTransmission('accounts', 'a')];
    expect(headlineOf(all)).toMatchObject({ variant: 'all_sent', sent: 2 });
  });

  it('waits for a recipient who is no funder as for the others', () => {
    const toAnAgency = aDeliverable('information', { recipients: [], otherRecipients: ['l’agence'] });
    const sentenceOf = (transmissions: Parameters<typeof transmissionMatrix>[2]) => deliverablesHeadline(transmissionMatrix([toAnAgency], funders, transmissions, 2022), 2022);
    expect(sentenceOf([])).toMatchObject({ variant: 'none_recorded', sent: 0 });
    expect(sentenceOf([aTransmissionTo('information', 'l’agence')])).toMatchObject({ variant: 'all_sent', sent: 1 });
  });

  it('says so when the year asks for nothing', () => {
    expect(deliverablesHeadline(transmissionMatrix([], funders, [], 2022), 2022).variant).toBe('no_deliverable');
  });
});
