import { visitEveryPage } from './every-page';

visitEveryPage({ width: 1440, height: 900, rules: 'all', alsoAt: 1280 });
