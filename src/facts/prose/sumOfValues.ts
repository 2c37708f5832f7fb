/** What the numbers of parts come to. */
export function sumOfValues(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
