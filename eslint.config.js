import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const WORDS_BELONG_IN_I18N = 'Text that people read lives in src/i18n.';
const LETTER = '[A-Za-zÀ-ÿ]';
const READ_ALOUD = '/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)$/';

const noWordsInCode = [
  { selector: `JSXText[value=/${LETTER}/]`, message: WORDS_BELONG_IN_I18N },
  { selector: `JSXAttribute[name.name=${READ_ALOUD}] > Literal[value=/${LETTER}/]`, message: WORDS_BELONG_IN_I18N },
  { selector: `JSXAttribute[name.name=${READ_ALOUD}] > JSXExpressionContainer > Literal[value=/${LETTER}/]`, message: WORDS_BELONG_IN_I18N },
  { selector: `JSXAttribute[name.name=${READ_ALOUD}] TemplateElement[value.raw=/${LETTER}/]`, message: WORDS_BELONG_IN_I18N },
  { selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/${LETTER}/]`, message: WORDS_BELONG_IN_I18N },
];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what is exported: one word finds it everywhere.' };

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-template': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A number in a template is a number in an address or a test's name; figures for people go through i18n.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Branded ids and typed queries name a type once on purpose: the caller gives it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Types of the domain are unions and inferred from schemas: `type` reads the same everywhere.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      // The clock and chance come from outside, so that every computation gives the same twice.
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass a source of chance in.' }],
    },
  },
  {
    files: ['src/{ui,features,app}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noWordsInCode] },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'data/**/*.ts'],
    rules: {
      'max-lines': 'off',
      // A test says in its words what it expects; a made-up record may be empty where it does not matter.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: {
      // An empty environment variable is one that was not set.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // These two do not see a type given by a JSDoc cast; tsc does.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
