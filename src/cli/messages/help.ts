import type { Messages } from './message.js';

/** What the help says of the program, its commands and arguments. */
export const helpMessages = {
  program: {
    en: 'Reads Chinese government information disclosure annual reports into validated JSON records, every number with the words it was read from.',
    zh: '读取政府信息公开工作年度报告，输出经过校验的 JSON 记录；每个数字都附有原文依据。',
  },
  'command.extract': {
    en: 'read documents and write one JSON record for each report',
    zh: '读取文档，每份报告输出一条 JSON 记录',
  },
  'command.batch': {
    en: 'read any amount of documents on all cores into a folder of parts; can be ended and resumed',
    zh: '用全部处理器读取任意数量的文档，分块写入文件夹；可中断后继续',
  },
  'command.check': {
    en: 'tell what does not add up in reports: numbers, headings, labels, likely slips, successive years',
    zh: '检查报告中的矛盾：数字、标题、表格名称、常见疏漏以及相连年度',
  },
  'command.review': {
    en: 'make one page that shows every number of records where it stands in its document',
    zh: '生成一个网页，逐一显示记录中的数字在原文中的位置',
  },
  'command.panel': {
    en: 'turn records into a data set: tables, codebook, comparable indicators, overview',
    zh: '把记录汇编为数据集：数据表、代码本、可比指标、概览图',
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
  'command.completion': {
    en: 'print a script with which a shell completes commands and options',
    zh: '输出补全脚本，让 shell 自动补全命令和选项',
  },
  'command.help': { en: 'display help for command', zh: '显示某个命令的帮助' },
  'argument.input': {
    en: 'files, folders, quoted globs, or - for standard input (default)',
    zh: '文件、文件夹、带引号的通配符，或 - 表示标准输入（默认）',
  },
  'argument.batchInput': {
    en: 'files, folders or quoted globs',
    zh: '文件、文件夹或带引号的通配符',
  },
  'argument.checkInput': {
    en: 'documents or records made earlier: files, folders, quoted globs, or - for standard input (default)',
    zh: '文档或已有的记录：文件、文件夹、带引号的通配符，或 - 表示标准输入（默认）',
  },
  'argument.records': {
    en: 'records made by extract or batch (NDJSON, also packed, or JSON), or - for standard input (default)',
    zh: 'extract 或 batch 生成的记录（NDJSON，可压缩，或 JSON），或 - 表示标准输入（默认）',
  },
  'argument.panelRecords': {
    en: 'records made by extract or batch: files (also gzip), folders, quoted globs, or - for standard input',
    zh: 'extract 或 batch 生成的记录：文件（可为 gzip）、文件夹、带引号的通配符，或 - 表示标准输入',
  },
  'argument.file': { en: 'a file, or - for standard input', zh: '一个文件，或 - 表示标准输入' },
  'argument.shell': { en: 'bash, zsh or fish', zh: 'bash、zsh 或 fish' },
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
  'help.exit.batch': {
    en: 'with --strict: a document has an error or is not a report; else errors of documents are data',
    zh: '加 --strict 时：有文档出错或不是报告；否则文档出错只作为数据记录',
  },
  'help.exit.check': {
    en: 'something is wrong, a document has an error, or no report was found',
    zh: '发现错误、有文档出错，或没有可检查的报告',
  },
  'help.exit.review': {
    en: 'a document is not found or has changed: its page shows the evidence only',
    zh: '有文档未找到或已改动：只显示依据片段',
  },
  'help.exit.panel': {
    en: 'no report among the records; nothing is written',
    zh: '记录中没有年度报告，未写入任何文件',
  },
  'help.exit.usage': {
    en: 'wrong usage, an input cannot be read, or the output cannot be written',
    zh: '用法错误、输入无法读取或输出无法写入',
  },
} as const satisfies Messages;
