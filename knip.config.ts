import type { KnipConfig } from 'knip';

/** What a style sheet takes from elsewhere, told as imports: the fonts are used by style sheets only. */
const importsOfStyles = (text: string): string =>
  [...text.matchAll(/(?:@import|url\()\s*['"]?([^'")]+)/g)].map(([, path = '']) => `import '${path.replace(/^~/, '')}';`).join('\n');

const config: KnipConfig = {
  entry: ['scripts/{start,build,test,check,dev,bench,eval-matching}.mjs', 'tests/bench/main.ts', 'tests/eval/main.ts', 'tests/bench/commit-page.ts'],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.mjs'],
  // A type costs nothing at run time, and the words of the domain are there before every page that uses them.
  exclude: ['types'],
  ignoreBinaries: ['apt-get', 'mount', 'pdftotext', 'umount'],
  ignoreExportsUsedInFile: true,
  compilers: { css: importsOfStyles },
};

export default config;
