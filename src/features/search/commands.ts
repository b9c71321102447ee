import { useNavigate } from '@tanstack/react-router';
import type { SearchEntry } from '#domain/search/search-entry';
import { SearchIndex } from '#domain/search/search-index';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { shareScreen, useSharedScreen } from '#ui/preferences/shared-screen';
import { PAGE_NAMES, PAGE_PATHS, type PageName } from '#ui/url/page-paths';
import { useEntryAddress } from '#ui/url/use-open-entry';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';

/** A page to go to or something to do: found by its name and by other words for it. */
export interface CommandEntry extends SearchEntry {
  readonly run: () => void;
}

type Words = I18n['m']['search'];
type AlsoCalled = Words['alsoCalled'];

const VIEWS = { studies: 'etudes', events: 'evenements', media: 'medias', attendance: 'frequentation' } as const;

const entry = (type: 'page' | 'command', id: string, title: string, words: Words, run: () => void): CommandEntry => {
  const { alsoCalled } = words;
  const also: string | undefined = Object.hasOwn(alsoCalled, id) ? alsoCalled[id as keyof AlsoCalled] : undefined;
  return { type, id, title, around: also === undefined ? [] : [also], run };
};

/** Every page that this screen may show. */
const usePages = (): readonly CommandEntry[] => {
  const { m } = useI18n();
  const navigate = useNavigate();
  const search = keptBetweenPages(useUrlSearch());
  const shared = useSharedScreen();
  const page = (id: string, title: string, to: '/aujourdhui' | '/dossier/journal' | '/dossier/corbeille' | (typeof PAGE_PATHS)[PageName]) =>
    entry('page', id, title, m.search, () => void navigate({ to, search }));
  const views = Object.entries(VIEWS).map(([id, vue]) =>
    entry('page', id, m.search.pages[id as keyof typeof VIEWS], m.search, () => void navigate({ to: '/resultats', search: { ...search, vue } })),
  );
  return [
    page('today', m.shell.today, '/aujourdhui'),
    ...PAGE_NAMES.filter((name) => !(shared && name === 'checks')).map((name) => page(name, m.shell.pages[name], PAGE_PATHS[name])),
    ...views,
    page('journal', m.search.pages.journal, '/dossier/journal'),
    page('bin', m.search.pages.bin, '/dossier/corbeille'),
  ];
};

const useActs = (): readonly CommandEntry[] => {
  const { m } = useI18n();
  const navigate = useNavigate();
  const { open } = useEntryAddress();
  const search = keptBetweenPages(useUrlSearch());
  const shared = useSharedScreen();
  const words = m.search.commands;
  const act = (id: string, title: string, run: () => void) => entry('command', id, title, m.search, run);
  return [
    act('add', words.add, () => open({ type: 'new' })),
    // Once the dialog is gone: it would be what is printed.
    act('print', words.print, () => void setTimeout(() => window.print(), 100)),
    act('backup', words.backup, () => void navigate({ to: '/dossier', search })),
    act('restore', words.restore, () => void navigate({ to: '/importer', search })),
    act('start', words.start, () => void navigate({ to: '/dossier/nouveau', search })),
    act('share', shared ? words.stopSharing : words.share, () => shareScreen(!shared)),
    ...(shared
      ? []
      : [
          act('noDate', words.noDate, () => void navigate({ to: '/activites', search: { ...search, manque: 'date' } })),
          act('noFigure', words.noFigure, () => void navigate({ to: '/activites', search: { ...search, manque: 'figure' } })),
        ]),
  ];
};

/** The commands and pages in their own order, and what finds them. */
export const useCommands = (): { readonly all: readonly CommandEntry[]; readonly index: SearchIndex<CommandEntry> } => {
  const all = [...useActs(), ...usePages()];
  // A few dozen words: read again as the dialog is drawn, so that none leads to an address of before.
  return { all, index: new SearchIndex(all) };
};
