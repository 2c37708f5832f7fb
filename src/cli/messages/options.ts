import type { Messages } from './message.js';

/** What the help says of each option. */
export const optionsMessages = {
  'option.output': {
    en: 'write to this file; it appears only when complete',
    zh: '写入该文件；全部完成后才会出现',
  },
  'option.format': {
    en: 'ndjson: one record a line (default); json: always one array, pretty-printed',
    zh: 'ndjson：每行一条记录（默认）；json：总是一个数组，带缩进',
  },
  'option.checkFormat': {
    en: 'text (default), json, markdown or junit',
    zh: 'text（默认）、json、markdown 或 junit',
  },
  'option.panelFormat': {
    en: 'csv (default), parquet, or both: csv,parquet',
    zh: 'csv（默认）、parquet，或两者：csv,parquet',
  },
  'option.panelOut': {
    en: 'the output folder: a new or empty one, or that of an earlier panel, which is replaced',
    zh: '输出文件夹：新的或空的；若为先前的面板则替换',
  },
  'option.frame': {
    en: 'a CSV with the columns agency, code and years: units without a report are listed',
    zh: '含 agency、code、years 三列的 CSV：列出没有报告的单位',
  },
  'option.bom': {
    en: 'CSV files begin with a byte order mark, for Excel',
    zh: 'CSV 以字节顺序标记开头，便于 Excel 打开',
  },
  'option.duckdb': {
    en: 'also a DuckDB file with all tables',
    zh: '另写一个含全部表的 DuckDB 文件',
  },
  'option.panelQuiet': { en: 'no summary', zh: '不输出汇总' },
  'option.checkStrict': {
    en: 'exit with 1 also for warnings and for documents that are not reports',
    zh: '有警告，或有文档不是年度报告时也以状态码 1 退出',
  },
  'option.checkQuiet': { en: 'only findings', zh: '只输出发现的问题' },
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
  'option.textField': {
    en: 'the field of JSON lines or the column of CSV with the text (default: text, content, body …)',
    zh: 'JSON 行的字段或 CSV 的列，内容为正文（默认 text、content、body 等）',
  },
  'option.htmlField': {
    en: 'the field or column with the HTML page (default: html, raw_html …)',
    zh: '内容为 HTML 网页的字段或列（默认 html、raw_html 等）',
  },
  'option.urlField': {
    en: "the field or column with the page's address (default: url, uri, link …)",
    zh: '内容为网址的字段或列（默认 url、uri、link 等）',
  },
  'option.all': {
    en: 'a record also for members of archives that cannot be reports (pictures, scripts …)',
    zh: '压缩包中不可能是报告的成员（图片、脚本等）也各输出一条记录',
  },
  'option.noPrefilter': {
    en: 'read every page of archives, also those without any word of the subject',
    zh: '读取压缩包中的每个网页，包括完全不含主题词的网页',
  },
  'option.maxDocument': {
    en: 'largest size of a document (default 20MB)',
    zh: '单份文档的最大大小（默认 20MB）',
  },
  'option.maxExpansion': {
    en: 'unpacked bytes for one packed byte, beyond the first MB (default 100)',
    zh: '解压比上限，超过 1 MB 后生效（默认 100）',
  },
  'option.maxDepth': { en: 'archives in archives (default 2)', zh: '压缩包嵌套层数上限（默认 2）' },
  'option.maxNesting': {
    en: 'elements of a page inside one another (default 512)',
    zh: '网页元素的嵌套层数上限（默认 512）',
  },
  'option.maxEntries': {
    en: 'members of an input (default 1000000)',
    zh: '单个输入的成员数上限（默认 1000000）',
  },
  'option.corrections': {
    en: 'what a reviewer states (saved by the page of review) in place of what is read',
    zh: '以审阅者的更正（由 review 的网页保存）取代读出的数值',
  },
  'option.sources': {
    en: 'where the documents lie: the folder, or a folder above or below it; repeatable',
    zh: '文档所在的文件夹；可重复',
  },
  'option.reviewOut': {
    en: 'the page to write; it appears only when complete',
    zh: '要写入的网页；全部完成后才会出现',
  },
  'option.reviewQuiet': { en: 'no summary', zh: '不输出汇总' },
  'option.strict': {
    en: 'exit with 1 also when a document is not a report',
    zh: '有文档不是年度报告时也以状态码 1 退出',
  },
  'option.timeout': {
    en: 'seconds that one document may take (default 10)',
    zh: '单份文档的处理时限，秒（默认 10）',
  },
  'option.memory': {
    en: 'memory of a thread that reads (default: extract 1GB, batch 256MB)',
    zh: '读取线程的内存上限（默认 extract 1GB，batch 256MB）',
  },
  'option.lines': {
    en: 'a JSON object a line on standard input, with url or id and text, html, bytes_b64 or path; one record a line, in order',
    zh: '标准输入每行一个 JSON 对象，含 url 或 id，以及 text、html、bytes_b64 或 path；每行按序输出一条记录',
  },
  'option.ascii': {
    en: 'write all other characters as \\uXXXX',
    zh: '非 ASCII 字符写作 \\uXXXX',
  },
  'option.key': {
    en: 'with --lines: tab puts a key and a tab before each record, the key of the input line or else its url or id',
    zh: '与 --lines 合用：tab 表示每条记录前加键和制表符；键取自输入行，否则为其 url 或 id',
  },
  'option.out': {
    en: 'the output folder: a new or empty one, or with --resume that of an ended run',
    zh: '输出文件夹：新的或空的；加 --resume 时为中断的那次',
  },
  'option.jobs': {
    en: 'threads that read (default: one for each core); the output does not depend on it',
    zh: '读取线程数（默认等于处理器核数），不影响输出',
  },
  'option.shard': {
    en: 'only share I of N of the input files, 1/N to N/N',
    zh: '只处理 N 份中的第 I 份输入文件，从 1/N 到 N/N',
  },
  'option.limit': { en: 'only the first N documents', zh: '只处理前 N 份文档' },
  'option.list': {
    en: 'print the input files of this run or shard and read none',
    zh: '只列出本次（或本份）的输入文件，不读取',
  },
  'option.partSize': {
    en: 'largest size of a part (default 64MB)',
    zh: '每块的最大大小（默认 64MB）',
  },
  'option.plain': { en: 'parts without compression', zh: '各块不压缩' },
  'option.resume': {
    en: 'go on with what an ended run left in the folder; begins where there is nothing yet',
    zh: '接着中断的那次继续；尚无内容时从头开始',
  },
  'option.force': {
    en: 'with --resume: go on also with another version, other options or a changed input',
    zh: '与 --resume 合用：版本、选项或输入有变也继续',
  },
  'option.entry': {
    en: 'the document of this name in an archive, as source.entry has it',
    zh: '压缩包中的文档，名称与 source.entry 相同',
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
} as const satisfies Messages;
