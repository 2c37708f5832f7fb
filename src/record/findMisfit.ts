import { compileCheck, type Described } from './compileCheck.js';

/** The way to what does not fit a schema: `record.facts.3.value`. */
export function findMisfit(schema: Described, value: unknown, path = 'record'): string {
  const { innerType, shape, element, valueType } = schema._zod.def;
  if (innerType) return findMisfit(innerType, value, path);
  for (const [name, inner] of Object.entries(value ?? {})) {
    const asked = shape?.[name] ?? element ?? valueType;
    if (asked && !compileCheck(asked)(inner)) return findMisfit(asked, inner, `${path}.${name}`);
  }
  return path;
}
