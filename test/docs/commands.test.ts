import { ensureBuilt } from '../cli/runCli.js';
import { describeDocuments, hasBlocksOfEnglish, isFront } from './describeDocuments.js';

ensureBuilt();

// What a Chinese page has in common with its English page, block by block, runs there.
describeDocuments((path) => !isFront(path) && !(path.endsWith('.zh-CN.md') && hasBlocksOfEnglish(path)));
