export type Language = 'en' | 'zh';

/** Messages by key, in both languages. `{name}` is filled in. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, string>>>>;
