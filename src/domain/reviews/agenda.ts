import type { Review } from './review';

export type AgendaItem = Review['agenda'][number];

/** The agenda with one of its points a place earlier (-1) or later (1); at an end of the list, as it was. */
export const movedInAgenda = (agenda: readonly AgendaItem[], id: AgendaItem['id'], by: -1 | 1): readonly AgendaItem[] => {
  const from = agenda.findIndex((item) => item.id === id);
  const [item, other] = [agenda[from], agenda[from + by]];
  if (item === undefined || other === undefined) return agenda;
  return agenda.with(from, other).with(from + by, item);
};
