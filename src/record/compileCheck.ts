import type * as z from 'zod/mini';

/** What of zod's own description of a schema is read here; whatever else there is makes the check say no. */
export interface Described {
  readonly _zod: { readonly def: Definition };
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Described>>;
  readonly catchall?: Described;
  readonly innerType?: Described;
  readonly element?: Described;
  readonly keyType?: Described;
  readonly valueType?: Described;
  readonly partial?: boolean;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: Pick<RegExp, 'source' | 'flags'>;
  readonly value?: number;
  readonly minimum?: number;
  readonly inclusive?: boolean;
  readonly checks?: readonly Described[];
}

type Check = (value: unknown) => boolean;

const no: Check = () => false;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The questions of a schema as plain functions: tens of times faster than its own `parse`, which explains what is wrong.
 * Never true where `parse` would refuse; a kind of schema that is not known here is always false.
 */
export function compileCheck(schema: z.core.$ZodType | Described): Check {
  return compile(schema as Described);
}

function compile({ _zod: { def } }: Described): Check {
  const base = compileType(def);
  const own = def.check === undefined ? [] : [compileRule(def)];
  const rules = [...own, ...(def.checks ?? []).map((rule) => compileRule(rule._zod.def))];
  const needed = rules.filter((rule): rule is Check => rule !== null);
  const [first, ...others] = needed;
  if (first === undefined) return base;
  if (others.length === 0) return (value) => base(value) && first(value);
  return (value) => base(value) && needed.every((rule) => rule(value));
}

function compileType(def: Definition): Check {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'literal':
    case 'enum': {
      const values = new Set<unknown>(def.values ?? Object.values(def.entries ?? {}));
      return (value) => values.has(value);
    }
    case 'nullable': {
      const inner = compileInner(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const element = compileInner(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'record': {
      // All of an enumeration's keys are asked for, unless the record is a partial one.
      if (def.keyType?._zod.def.type === 'enum' && def.partial !== true) return no;
      const key = compileInner(def.keyType);
      const inner = compileInner(def.valueType);
      return (value) =>
        isObject(value) && Object.keys(value).every((name) => key(name) && inner(value[name]));
    }
    case 'object':
      return compileObject(def);
    default:
      return no;
  }
}

const compileInner = (schema: Described | undefined): Check => (schema ? compile(schema) : no);

/** Every name of the shape and no other. */
function compileObject({ shape, catchall }: Definition): Check {
  if (!shape || catchall?._zod.def.type !== 'never') return no;
  const names = Object.keys(shape);
  const checks = Object.values(shape).map(compile);
  // What is missing is undefined, which nothing fits.
  const fitsByName: Check = (value) =>
    isObject(value) &&
    names.every((name, i) => checks[i]?.(value[name])) &&
    Object.keys(value).length === names.length;
  return (value) => {
    if (!isObject(value)) return false;
    // A record is made in the order of its schema: its members are met in turn and none is looked for by its name.
    let next = 0;
    for (const name in value) {
      if (name !== names[next]) return fitsByName(value);
      if (checks[next]?.(value[name]) !== true) return false;
      next++;
    }
    return next === names.length;
  };
}

/** Null for what asks for nothing: a description. */
function compileRule({ check, format, pattern, value, minimum, inclusive }: Definition): Check | null {
  switch (check) {
    case 'describe':
      return null;
    case 'string_format':
      return pattern ? compilePattern(pattern) : no;
    case 'number_format':
      return format === 'safeint' ? Number.isSafeInteger : no;
    case 'greater_than':
      return (number) =>
        typeof number === 'number' &&
        value !== undefined &&
        (inclusive === true ? number >= value : number > value);
    case 'less_than':
      return (number) =>
        typeof number === 'number' &&
        value !== undefined &&
        (inclusive === true ? number <= value : number < value);
    case 'min_length':
      return (list) => Array.isArray(list) && minimum !== undefined && list.length >= minimum;
    default:
      return no;
  }
}

function compilePattern({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Check {
  const pattern = new RegExp(source, flags);
  return (text) => typeof text === 'string' && pattern.test(text);
}
