import { ensureInstalled } from './install.mjs';
import { runTool } from './run.mjs';

await ensureInstalled();
process.exitCode = await runTool('vite/bin/vite.js', process.argv.slice(2));
