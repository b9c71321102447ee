import { useNavigate } from '@tanstack/react-router';
import { keptBetweenPages, useUrlSearch, type UrlSearch } from '#ui/url/search';
import type { CommandEntry } from './commands';
import type { Option } from './options';

const inYear = (kept: UrlSearch, year: number | undefined): UrlSearch => (year === undefined ? kept : { ...kept, annee: String(year) });

/** Goes where an answer leads, or does what it says. */
export const useOpenOption = (commands: readonly CommandEntry[]): ((option: Option, query: string) => void) => {
  const navigate = useNavigate();
  const kept = keptBetweenPages(useUrlSearch());
  return ({ type, id, year, objective }, query) => {
    const search = inYear(kept, year);
    switch (type) {
      case 'activity':
        return void navigate({ to: '/activites/$id', params: { id }, search });
      case 'planned_action':
        return void navigate({ to: '/programme', search, hash: `action-${id}` });
      case 'objective':
      case 'commitment':
        return void navigate({ to: '/objectifs/$code', params: { code: objective?.address ?? id }, search });
      case 'list':
        return void navigate({ to: '/activites', search: { ...kept, q: query } });
      case 'page':
      case 'command':
        return commands.find((command) => command.type === type && command.id === id)?.run();
    }
  };
};
