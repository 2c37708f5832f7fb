import { join } from 'node:path';
import { extract } from '../../src/index.js';
import { loadSet } from './gold.js';
import { measureSet } from './measureSet.js';
export async function main(args: string[], root: string): Promise<void> {
  const m = await measureSet(loadSet(join(root, 'fixtures/eval')), extract);
  console.log(JSON.stringify({...m, misses: args.includes('--misses') ? m.misses.filter(({half})=>half==='seen') : undefined}, null, 1));
}
