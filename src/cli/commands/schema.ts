import { toJSONSchema } from 'zod/mini';
import { recordSchema } from '../../record/schema.js';
import { openStdout } from '../../output/index.js';
import { exitCodes } from '../options.js';

/** `gov-report schema`: the JSON Schema (2020-12) of a record, made from the one definition in code. */
export async function runSchema(): Promise<number> {
  const { $schema, ...rest } = toJSONSchema(recordSchema, { target: 'draft-2020-12' });
  const sink = openStdout();
  await sink.write(`${JSON.stringify({ $schema, title: 'gov-report record', ...rest }, null, 2)}\n`);
  await sink.finish();
  return exitCodes.ok;
}
