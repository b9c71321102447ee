import { visitEveryPage } from './every-page';

visitEveryPage({ width: 1440, height: 900, rules: 'all' });
// What axe looks at does not change between two wide windows: the smaller one is for what is cut or overlaps.
visitEveryPage({ width: 1280, height: 800, rules: 'none' });
