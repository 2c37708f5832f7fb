export { makePrefilter } from './makePrefilter.js';
export { mayMatch } from './mayMatch.js';
export { requiredWords, type RequiredWords } from './requiredWords.js';
