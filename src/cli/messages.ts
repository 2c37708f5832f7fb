export type Language = 'en' | 'zh';

/** Everything that people read outside the data, by key, in both languages. `{name}` is filled in. */
const catalogue = {
  program: {
    en: 'Reads Chinese government information disclosure annual reports into validated JSON records, every number with the words it was read from.',
    zh: '读取政府信息公开工作年度报告，输出经过校验的 JSON 记录；每个数字都附有原文依据。',
  },
  'command.extract': {
    en: 'read documents and write one JSON record for each report',
    zh: '读取文档，每份报告输出一条 JSON 记录',
  },
  'command.text': {
    en: "print the document's text, to which the offsets of a record point",
    zh: '输出文档正文，记录中的位置即以此为准',
  },
  'command.explain': {
    en: 'show for each number which rule read it from which sentence, and what was refused',
    zh: '逐项说明数字由哪条规则从哪句话读出，哪些数字未被采用及原因',
  },
  'command.schema': { en: 'print the JSON Schema of a record', zh: '输出记录的 JSON Schema' },
  'command.help': { en: 'display help for command', zh: '显示某个命令的帮助' },
  'argument.input': {
    en: 'files, folders, quoted globs, or - for standard input (default)',
    zh: '文件、文件夹、带引号的通配符，或 - 表示标准输入（默认）',
  },
  'argument.file': { en: 'a file, or - for standard input', zh: '一个文件，或 - 表示标准输入' },
  'option.output': {
    en: 'write to this file; it appears only when complete',
    zh: '写入该文件；全部完成后才会出现',
  },
  'option.format': {
    en: 'ndjson: one record a line (default); json: always one array, pretty-printed',
    zh: 'ndjson：每行一条记录（默认）；json：总是一个数组，带缩进',
  },
  'option.encoding': {
    en: 'take the text in this encoding whatever the bytes say (utf-8, gbk, gb18030, big5, utf-16 …)',
    zh: '强制按此编码读取（utf-8、gbk、gb18030、big5、utf-16 等）',
  },
  'option.include': {
    en: 'in folders, only files that match; repeatable; without a slash the name is matched',
    zh: '文件夹中只读匹配的文件；可重复；不含斜杠时只匹配文件名',
  },
  'option.exclude': {
    en: 'in folders, no files or folders that match; repeatable',
    zh: '文件夹中跳过匹配的文件或文件夹；可重复',
  },
  'option.filesFrom': {
    en: 'read the inputs from this list, one path a line; - for standard input',
    zh: '从列表读取输入，每行一个路径；- 表示标准输入',
  },
  'option.omit': {
    en: 'set these parts to null: facts,sections,checks,tables',
    zh: '将这些部分置为 null：facts,sections,checks,tables',
  },
  'option.facts': {
    en: 'all (default); counts: only the facts of counts that have a number',
    zh: 'all（默认）；counts：只保留有数值的指标的依据',
  },
  'option.strict': {
    en: 'exit with 1 also when a document is not a report',
    zh: '有文档不是年度报告时也以状态码 1 退出',
  },
  'option.entry': {
    en: 'a document in an archive; archives are not read in this version',
    zh: '压缩包中的文档；本版本不读取压缩包',
  },
  'option.path': {
    en: 'only this count, or the counts below it (applications.received)',
    zh: '只看某项指标或其下各项（如 applications.received）',
  },
  'option.quiet': { en: 'no messages about documents and no summary', zh: '不输出文档提示和汇总' },
  'option.lang': {
    en: 'language of messages: zh or en (default: by locale)',
    zh: '提示语言：zh 或 en（默认按系统区域设置）',
  },
  'option.help': { en: 'display help', zh: '显示帮助' },
  'option.version': { en: 'print the version', zh: '显示版本号' },
  'help.usage': { en: 'Usage:', zh: '用法：' },
  'help.arguments': { en: 'Arguments:', zh: '参数：' },
  'help.options': { en: 'Options:', zh: '选项：' },
  'help.commands': { en: 'Commands:', zh: '命令：' },
  'help.examples': { en: 'Examples:', zh: '示例：' },
  'help.exit': { en: 'Exit codes:', zh: '退出状态：' },
  'help.exit.ok': { en: 'done', zh: '完成' },
  'help.exit.documentError': {
    en: 'a document has an error (with --strict: or is not a report)',
    zh: '有文档出错（加 --strict 时也包括非报告）',
  },
  'help.exit.usage': {
    en: 'wrong usage, an input cannot be read, or the output cannot be written',
    zh: '用法错误、输入无法读取或输出无法写入',
  },
  'usage.hint': { en: 'try: {command} --help', zh: '帮助：{command} --help' },
  'usage.unknownOption': { en: 'unknown option {token}', zh: '未知选项 {token}' },
  'usage.unknownCommand': { en: 'unknown command {token}', zh: '未知命令 {token}' },
  'usage.didYouMean': { en: ' (did you mean {suggestion}?)', zh: '（是否想用 {suggestion}？）' },
  'usage.didYouMeanExtract': {
    en: ' (to read a file: gov-report extract {token})',
    zh: '（读取文件请用：gov-report extract {token}）',
  },
  'usage.missingArgument': { en: '{token} is missing', zh: '缺少参数 {token}' },
  'usage.optionMissingArgument': { en: 'option {token} needs a value', zh: '选项 {token} 需要一个值' },
  'usage.excessArguments': { en: 'too many arguments', zh: '参数过多' },
  'usage.invalidChoice': {
    en: '{option}: {token} is not one of {allowed}',
    zh: '{option}：{token} 无效，可用：{allowed}',
  },
  'usage.other': { en: '{message}', zh: '{message}' },
  'usage.unknownEncoding': {
    en: '--encoding: {token} is not one of {allowed}',
    zh: '--encoding：不认识 {token}，可用：{allowed}',
  },
  'usage.unknownPath': {
    en: '--path: a record has no {token}{hint}',
    zh: '--path：记录中没有 {token}{hint}',
  },
  'usage.stdinTwice': {
    en: 'standard input cannot be both a document and the list of files',
    zh: '标准输入不能同时作为文档和文件列表',
  },
  'usage.noInput': {
    en: 'nothing to read: name a file or folder, or pipe a document in',
    zh: '没有输入：请给出文件或文件夹，或用管道传入文档',
  },
  'usage.noEntry': {
    en: '--entry: archives are not read in this version; unpack the archive and name the file',
    zh: '--entry：本版本不读取压缩包，请解压后给出文件',
  },
  'usage.outputIsInput': {
    en: '{uri} is an input and would be overwritten by --output; name another output',
    zh: '{uri} 是输入文件，会被 --output 覆盖；请换一个输出文件',
  },
  'output.failed': { en: 'cannot write {path}: {reason}', zh: '无法写入 {path}：{reason}' },
  'output.kept': {
    en: '{path} is left as it was: no input could be read',
    zh: '{path} 保持原样：没有可读取的输入',
  },
  'output.notMade': {
    en: '{path} is not written: no input could be read',
    zh: '未写入 {path}：没有可读取的输入',
  },
  'document.error': { en: '{uri}: {code}: {message}', zh: '{uri}：{code}：{message}' },
  'document.notAReport': { en: '{uri}: not a report ({reason})', zh: '{uri}：不是年度报告（{reason}）' },
  'internal.error': {
    en: 'a defect of gov-report itself: {message}; please report it with the document',
    zh: 'gov-report 内部错误：{message}；请附上文档反馈',
  },
  'summary.documents': { en: '{count} documents:', zh: '共 {count} 份文档：' },
  'summary.documents.one': { en: '1 document:', zh: '共 1 份文档：' },
  'summary.reports': { en: '{count} reports', zh: '报告 {count} 份' },
  'summary.reports.one': { en: '1 report', zh: '报告 1 份' },
  'summary.notReports': { en: '{count} are not reports', zh: '非报告 {count} 份' },
  'summary.notReports.one': { en: '1 is not a report', zh: '非报告 1 份' },
  'summary.errors': { en: '{count} with errors', zh: '出错 {count} 份' },
  'summary.errors.one': { en: '1 with an error', zh: '出错 1 份' },
  'summary.problems': { en: '{count} inputs could not be read', zh: '{count} 个输入无法读取' },
  'summary.problems.one': { en: '1 input could not be read', zh: '1 个输入无法读取' },
  'summary.noReports': { en: 'no report among', zh: '未发现年度报告；' },
  'explain.rule': { en: 'rule', zh: '规则' },
  'explain.said': { en: 'printed', zh: '原文' },
  'explain.where': { en: 'where', zh: '位置' },
  'explain.sentence': { en: 'sentence', zh: '语句' },
  'explain.refused': { en: 'refused', zh: '未采用' },
  'explain.characters': { en: 'characters {start}–{end}', zh: '第 {start}–{end} 字' },
  'explain.confidence': { en: 'confidence {value}', zh: '置信度 {value}' },
  'explain.notSaid': { en: ' (not said)', zh: '（未说明）' },
  'explain.seeBelow': { en: ' (refused, see below)', zh: '（未采用，见下）' },
  'explain.nothing': { en: 'no count was found', zh: '没有读出任何指标' },
} as const satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof catalogue;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Control characters and those that turn the direction of writing. */
const isControl = (point: number): boolean =>
  point < 0x20 ||
  (point >= 0x7f && point < 0xa0) ||
  (point >= 0x202a && point <= 0x202e) ||
  (point >= 0x2066 && point <= 0x2069);

/** Names and texts of others must not steer the terminal: their control characters are spelled out. */
export function escapeControls(text: string): string {
  let safe = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    safe += isControl(point) ? `\\u${point.toString(16).padStart(4, '0')}` : character;
  }
  return safe;
}

const hasKey = (key: string): key is MessageKey => key in catalogue;

/** A message in a language, its `{names}` filled in; `.one` is the form for a count of one. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const singular = `${key}.one`;
  const form = values['count'] === 1 && hasKey(singular) ? singular : key;
  return catalogue[form][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    escapeControls(String(values[name] ?? whole)),
  );
}

/** For the tests: every key with its texts. */
export const allMessages: Readonly<Record<string, Readonly<Record<Language, string>>>> = catalogue;
