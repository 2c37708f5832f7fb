import { ensureBuilt } from '../cli/runCli.js';
import { describeDocuments } from './describeDocuments.js';

ensureBuilt();

describeDocuments((path) => !path.endsWith('.zh-CN.md'));
