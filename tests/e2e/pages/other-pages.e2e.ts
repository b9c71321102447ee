import { OTHER_PAGES } from './visited-pages';
import { walkPages } from './every-page';

walkPages('each state that an address asks for has one heading and a name, holds in every window, and axe finds nothing', OTHER_PAGES, { printed: false });
