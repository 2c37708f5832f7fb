import { ensureBuilt } from '../cli/runCli.js';
import { describePages, isFront } from './describeDocuments.js';

ensureBuilt();

describePages(isFront);
