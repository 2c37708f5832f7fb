/** What stands in a block of data of the page, deflated in base64 by the builder; null where there is none. */
export async function openBlock(name: string): Promise<unknown> {
  const packed = document.getElementById(name)?.textContent;
  if (packed === null || packed === undefined) return null;
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}
