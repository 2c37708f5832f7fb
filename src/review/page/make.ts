type Child = Node | string | null;

interface Properties {
  readonly class?: string;
  readonly title?: string;
  readonly on?: (event: MouseEvent) => void;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element with its children. Strings become text nodes: nothing of a document is ever read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: name, title, on, attributes = {} }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name !== undefined) element.className = name;
  if (title !== undefined) element.title = title;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (on) element.addEventListener('click', on as EventListener);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** A button that does not submit anything. */
export const makeButton = (
  label: Child,
  on: () => void,
  properties: Omit<Properties, 'on'> = {},
): HTMLButtonElement =>
  make('button', { ...properties, on, attributes: { type: 'button', ...properties.attributes } }, label);
