import { parseArgs } from 'node:util';

import { loadBundled } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

const { values } = parseArgs({ options: { links: { type: 'string' }, json: { type: 'boolean', default: false } } });
if (values.links === undefined) {
  console.error('Which links? npm run -s eval:matching -- --links FILE [--json]');
  process.exit(2);
}
await ensureInstalled();
const { scoreLinks } = /** @type {typeof import('../tests/eval/main')} */ (await loadBundled('tests/eval/main.ts', 'eval'));
const score = scoreLinks(ROOT, values.links);
if (values.json) console.log(JSON.stringify(score));
else {
  const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
  console.log(`Première proposition juste : ${percent.format(score.first)} · parmi les trois premières : ${percent.format(score.top3)} · rien à proposer, rien proposé : ${percent.format(score.none)} · n = ${score.n}`);
}
