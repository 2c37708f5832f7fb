export { coverMatches } from './coverMatches.js';
export { matchesOf } from './matchesOf.js';
export { mayMatch } from './mayMatch.js';
export { mayMatchAny } from './mayMatchAny.js';
export { possibleEntries } from './possibleEntries.js';
export { requiredWords, type RequiredWords } from './requiredWords.js';
export { SparingPattern } from './sparingPattern.js';
export { sparingly } from './sparingly.js';
