import type { ActionFault, ActionSurroundings } from '#domain/programme/action-faults';
import type { I18n } from '#i18n/i18n-context';

const yearsOf = ({ convention }: ActionSurroundings): string =>
  convention === undefined ? '' : [...new Set([Math.min(...convention.years), Math.max(...convention.years)])].join('-');

/** What is odd in an action, in a sentence. */
export const actionFaultInWords = (fault: ActionFault, surroundings: ActionSurroundings, { m, format }: I18n): string => {
  const words = m.programmeEdit.faults;
  switch (fault.code) {
    case 'own-ancestor':
      return words.ownAncestor;
    case 'number-twice':
      return words.numberTwice(fault.other.number ?? '', format.text(fault.other.title));
    case 'due-outside':
      return words.dueOutside(yearsOf(surroundings));
    case 'target-of-zero':
      return words.targetOfZero;
    case 'linked-heading':
      return words.linkedHeading;
  }
};
