/** The words up to a place, back to a mark of `stops`, at most so many characters. */
export function leadTo(text: string, end: number, stops: string, most: number): string {
  const least = Math.max(0, end - most);
  let start = end;
  while (start > least && !stops.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
