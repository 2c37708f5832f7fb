import { ensureBuilt } from '../cli/runCli.js';
import { describeDocuments } from './describeDocuments.js';

ensureBuilt();

// Beside the English documents, so that both run at the same time.
describeDocuments((path) => path.endsWith('.zh-CN.md'));
