/** The Chinese word of a channel of application, for the examples of the rules. */
export function exampleChannel(key: string): string {
  const words: Readonly<Record<string, string>> = {
    in_person: '当面',
    online: '网上',
    letter: '信函',
    fax: '传真',
    email: '电子邮件',
  };
  return words[key] ?? key;
}
