import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The stages in the order of the path: a stage never imports a later one. */
const stages = [
  'bytes',
  'text',
  'document',
  'sections',
  'recognition',
  'report',
  'facts',
  'checks',
  'record',
  'corrections',
  'output',
  'findings',
  'panel',
  'review',
  'batch',
  'cli',
];

const later = (stage) => stages.slice(stages.indexOf(stage) + 1);

export default tseslint.config(
  { ignores: ['api/', 'dist/', 'coverage/', 'node_modules/', 'fixtures/'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Chinese wording reads better as it is printed than sorted into classes.
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-d': 'off',
      // ①-⑳ and ㈠-㈩ are ranges of the genre.
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
      // Lists of words keep a longer word beside its beginning: each is an entry of its own.
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/optimal-lookaround-quantifier': 'off',
      'regexp/sort-alternatives': 'off',
    },
  },
  // Made by scripts/make-divisions.mjs.
  { files: ['src/knowledge/places/divisions.ts'], rules: { 'max-lines': 'off' } },
  ...stages.map((stage) => ({
    files: [`src/${stage}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...later(stage).map((name) => ({
              group: [`**/${name}/**`, `!**/knowledge/**`, `!**/facts/${name}/**`],
              message: `${stage} comes before ${name} on the path and must not import it`,
            })),
          ],
        },
      ],
    },
  })),
  {
    files: ['src/knowledge/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: stages
            .filter((s) => s !== 'document')
            .map((name) => ({
              group: [`../../${name}/*`, `../${name}/*`],
              message: 'knowledge is data: it imports no stage',
            })),
        },
      ],
    },
  },
);
