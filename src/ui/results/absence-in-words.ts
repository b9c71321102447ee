import type { ObjectiveCoverage } from '#domain/results/coverage';
import type { I18n } from '#i18n/i18n-context';

/** What is said of an objective that has no activity of its own; null of one that has. */
export const absenceInWords = ({ state, served }: ObjectiveCoverage, { m }: Pick<I18n, 'm'>): string | null => {
  switch (state) {
    case 'covered':
      return null;
    case 'not_pursued':
      return m.dashboard.coverage.notPursued;
    case 'served':
      return m.dashboard.coverage.served(served);
    case 'undefined':
      return m.common.toBeSpecified;
    case 'conditional':
      return m.common.conditional;
    case 'none':
      return m.common.notRecorded;
  }
};
