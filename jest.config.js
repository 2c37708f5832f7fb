/** ESM TypeScript through swc; types are checked apart by `npm run typecheck`. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Engines that have to be installed: npm run test:engines.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/engines/'],
  setupFilesAfterEnv: ['<rootDir>/test/fixSeed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
