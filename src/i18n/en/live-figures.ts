import type { liveFigures as french } from '../fr/live-figures';
import type { Translation } from '../translation';

export const liveFigures: Translation<typeof french> = {
  insert: 'Insert a figure of the dossier',
  search: 'Look for a figure',
  how: 'Type { to insert a figure that follows the dossier: the report writes it out in words.',
  none: 'No figure of this name.',
  oneFigure: 'Figure of one activity',
  counts: {
    activities: 'Recorded activities',
    completed: 'Completed activities',
    studies: 'Number of studies',
    events: 'Number of events',
    publications: 'Number of publications',
    covered: 'Objectives covered',
    execution: 'Share of the programme carried out',
  },
  under: (name, code) => `${name}, objective ${code}`,
};
