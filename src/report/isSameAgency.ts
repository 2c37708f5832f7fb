/** Of one place and level: the same name, or one with the places above it before it. */
export function isSameAgency(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
  if (short === long) return true;
  return short.length > 1 && long.endsWith(short) && /[省市县区州盟旗]$/.test(long.slice(0, -short.length));
}
