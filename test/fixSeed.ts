import fc from 'fast-check';
import { runs } from './properties/runs.js';

/** Only a change of the code may break a property: each has the same inputs in every run. */
fc.configureGlobal({ seed: runs.seed });
