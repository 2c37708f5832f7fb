import { tableModels } from '../knowledge/tables/index.js';
import { countPaths } from '../knowledge/countPaths.js';
