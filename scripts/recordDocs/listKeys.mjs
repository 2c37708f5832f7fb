/** What stands behind a key of a JSON Schema: never null, one value of a list, one table of the tables. */
function open(node) {
  const one = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
  if (one.type === 'array') return { node: open(one.items).node, mark: '[]' };
  if (one.additionalProperties?.properties) return { node: one.additionalProperties, mark: '' };
  return { node: one, mark: '' };
}

/** The keys of a part of the record, with those inside them; `parts` have tables of their own. */
export function listKeys(node, parts = [], prefix = '') {
  const { properties = {} } = open(node).node;
  return Object.entries(properties).flatMap(([name, child]) => {
    const path = `${prefix}${name}`;
    const inner = open(child);
    const below = parts.includes(path) ? [] : listKeys(child, parts, `${path}${inner.mark}.`);
    return [{ path, node: child }, ...below];
  });
}

const plain = {
  en: { string: 'text', integer: 'whole number', number: 'number', array: 'list', object: 'object' },
  zh: { string: '文本', integer: '整数', number: '数字', array: '列表', object: '对象' },
};
const words = {
  en: { or: ' or ', date: 'date `YYYY-MM-DD`', join: ', ' },
  zh: { or: ' 或 ', date: '日期 `YYYY-MM-DD`', join: '、' },
};

/** The type of a key as people read it. */
export function nameType(node, language) {
  const own = words[language];
  if (node.anyOf) return node.anyOf.map((one) => nameType(one, language)).join(own.or);
  if (Array.isArray(node.type))
    return node.type.map((type) => nameType({ ...node, type }, language)).join(own.or);
  if (node.type === 'null') return '`null`';
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(own.join);
  if (node.pattern?.startsWith('^\\d{4}-')) return own.date;
  return plain[language][node.type];
}
