/**
 * The rooms of the house, in the order of dependency: each may use only those before it.
 * What the rules forbid is said in their comment, which is printed with the offending import.
 */
const ROOMS = ['domain', 'storage', 'documents', 'i18n', 'ui', 'features', 'app'];

const room = (name) => `^src/${name}/`;
const rooms = (names) => `^src/(?:${names.join('|')})/`;

const noRoomAbove = ROOMS.slice(0, -1).map((name, index) => ({
  name: `${name}-uses-only-rooms-before-it`,
  comment: `src/${name} may use only: ${ROOMS.slice(0, index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: rooms(ROOMS.slice(index + 1)) },
}));

const onlyIn = (folder, packages) => ({
  name: `${packages[0].replace(/[^a-z]+/gi, '-')}-only-in-${folder.replace(/\W+/g, '-')}`,
  comment: `${packages.join(', ')} may be imported in src/${folder} only, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `node_modules/(?:${packages.join('|')})/` },
});

module.exports = {
  forbidden: [
    ...noRoomAbove,
    {
      name: 'storage-speaks-no-language',
      comment: 'Storage returns codes and numbers; documents and pages put them into words.',
      severity: 'error',
      from: { path: '^src/(?:domain|storage)/' },
      to: { path: room('i18n') },
    },
    {
      name: 'documents-never-touch-the-database',
      comment: 'A document is read into proposals and written from data: the pages fetch and store.',
      severity: 'error',
      from: { path: room('documents') },
      to: { path: room('storage') },
    },
    {
      name: 'i18n-and-ui-know-only-the-domain',
      comment: 'Words and components are given what they show.',
      severity: 'error',
      from: { path: rooms(['i18n', 'ui']) },
      to: { path: rooms(['storage', 'documents']) },
    },
    {
      name: 'features-do-not-import-each-other',
      comment: 'What two features need moves up to ui or domain, with a name.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'data-is-opened-by-storage-or-app',
      comment: 'Pages read the record from storage, never the shipped files.',
      severity: 'error',
      from: { path: '^src/(?:domain|documents|i18n|ui|features)/' },
      to: { path: '^data/' },
    },
    {
      name: 'domain-is-plain-typescript',
      comment: 'The domain uses itself, zod, date-fns, uuid and canonicalize: no React, no database, no words.',
      severity: 'error',
      from: { path: room('domain') },
      to: { path: 'node_modules/', pathNot: 'node_modules/(?:zod|date-fns|uuid|canonicalize)/' },
    },
    onlyIn('storage', ['dexie', 'dexie-react-hooks']),
    onlyIn('ui/charts', ['recharts']),
    onlyIn('ui/table', ['@tanstack/react-table', '@tanstack/react-virtual']),
    {
      name: 'app-uses-no-node',
      comment: 'The app runs in a browser.',
      severity: 'error',
      from: { path: '^(?:src|data)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-does-not-ship-tests-or-scripts',
      comment: 'Nothing of tests/ or scripts/ reaches a user.',
      severity: 'error',
      from: { path: '^(?:src|data)/' },
      to: { path: '^(?:tests|scripts)/' },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'A shipped import is listed under "dependencies" of package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'] , dependencyTypesNot: ['type-only', 'npm'] },
    },
    { name: 'no-cycles', comment: 'Two files that need each other are one subject, or a third is missing.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', comment: 'The import leads nowhere.', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
