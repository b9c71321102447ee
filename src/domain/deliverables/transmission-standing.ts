import type { Transmission } from './deliverable';

export type TransmissionState = Transmission['state'];

/** How far a piece got to one recipient: handed over, in part, being prepared, or nothing recorded. */
export type Standing = 'sent' | 'partial' | 'preparing' | 'not_recorded';

/** What a recorded state says of the piece itself; all that a funder answers supposes that it was sent. */
export const standingOf = (state: TransmissionState): Standing => {
  switch (state) {
    case 'preparing':
    case 'partial':
      return state;
    case 'sent':
    case 'received':
    case 'complete':
    case 'complement_asked':
    case 'accepted':
      return 'sent';
  }
};

const orderOf = ({ date, id }: Transmission): string => `${date ?? ''}/${id}`;

/** Transmissions of one piece to one funder, oldest first; one without a date comes before those that have one. */
export const inSendingOrder = (transmissions: readonly Transmission[]): readonly Transmission[] =>
  transmissions.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
