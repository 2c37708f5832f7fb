import { ensureBuilt } from '../cli/runCli.js';
import { describeDocuments, isFront } from './describeDocuments.js';

ensureBuilt();

describeDocuments(isFront);
