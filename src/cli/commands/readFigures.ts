import { UsageError } from '../usageError.js';

const factors: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
const megabyte = 1024 ** 2;

/** Bytes: 500000, 800KB, 50MB. */
export function readSize(option: string, given: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})\s?([KMG]?)I?B?$/.exec(given.toUpperCase()) ?? [];
  const size = Number(digits) * (factors[unit] ?? 1);
  if (size > 0) return size;
  throw new UsageError('usage.invalidSize', { option, token: `"${given}"` });
}

export function readNumber(option: string, given: string): number {
  const number = /^\d{1,12}$/.test(given) ? Number(given) : 0;
  if (number > 0) return number;
  throw new UsageError('usage.invalidNumber', { option, token: `"${given}"` });
}

/** Seconds, also parts of one. */
export function readSeconds(option: string, given: string): number {
  const seconds = /^\d{1,9}(?:\.\d{1,3})?$/.test(given) ? Number(given) : 0;
  if (seconds > 0) return seconds;
  throw new UsageError('usage.invalidSeconds', { option, token: `"${given}"` });
}

/** A thread starts with a third of it. */
const leastMegabytes = 64;

export function readMegabytes(option: string, given: string): number {
  const megabytes = Math.ceil(readSize(option, given) / megabyte);
  if (megabytes >= leastMegabytes) return megabytes;
  throw new UsageError('usage.tooSmall', {
    option,
    token: `"${given}"`,
    least: `${String(leastMegabytes)}MB`,
  });
}
