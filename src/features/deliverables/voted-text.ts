import type { GrantStanding } from '#domain/budget/grant-standing';
import type { I18n } from '#i18n/i18n-context';

/** « 110 000 € votés le 15 mai 2023 »; without its day when the vote has none, or when there are several. */
export const votedText = ({ grants, votedCents }: GrantStanding, { m, format }: Pick<I18n, 'm' | 'format'>): string => {
  if (votedCents === null) return m.deliverables.maxima.noVote;
  const days = new Set(grants.flatMap(({ steps }) => steps.filter(({ step }) => step === 'voted').flatMap(({ date }) => date ?? [])));
  const [only] = days;
  const amount = format.cents(votedCents);
  return only !== undefined && days.size === 1 ? m.deliverables.maxima.votedOn(amount, format.day(only)) : m.deliverables.maxima.voted(amount);
};
