import { RECORD_PAGES } from './visited-pages';
import { walkPages } from './every-page';

// Half of the pages a file, so that two browsers share them.
walkPages('each other page of the record has one heading and a name, holds in every window and on paper, and axe finds nothing', RECORD_PAGES.filter((_, index) => index % 2 === 1), { printed: true });
