import type { today as french } from '../fr/today';
import type { Translation } from '../translation';

export const today: Translation<typeof french> = {
  title: 'Today',
};
