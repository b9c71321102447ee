import { ROOT } from './run.mjs';

/**
 * Bundles a TypeScript entry that uses the domain's own code, as the app is bundled, and loads it in Node.
 * @param {string} entry path from the root
 * @param {string} name of the folder it is bundled to, under .cache
 * @returns {Promise<unknown>}
 */
export async function loadBundled(entry, name) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { ssr: entry, outDir: `.cache/${name}`, target: 'node20', emptyOutDir: true },
  });
  return import(new URL(`../.cache/${name}/main.js`, import.meta.url).href);
}
