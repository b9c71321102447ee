import { visitEveryPage } from './every-page';

visitEveryPage({ width: 360, height: 740, rules: 'all but colours' });
