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
  'usage.invalidSize': {
    en: '{option}: {token} is not a number of bytes such as 500000, 800KB or 50MB',
    zh: '{option}：{token} 不是大小，可写 500000、800KB、50MB',
  },
  'usage.invalidNumber': {
    en: '{option}: {token} is not a whole number above 0',
    zh: '{option}：{token} 不是正整数',
  },
  'input.noSuchEntry': {
    en: '{uri} has no document {entry}{hint}',
    zh: '{uri} 中没有文档 {entry}{hint}',
  },
  'input.severalEntries': {
    en: '{uri} holds several documents; choose one with --entry, such as {entry}',
    zh: '{uri} 包含多份文档，请用 --entry 选择，例如 {entry}',
  },
  'input.noEntries': {
    en: '{uri} holds no document',
    zh: '{uri} 中没有文档',
  },
  'usage.invalidSeconds': {
    en: '{option}: {token} is not a number of seconds such as 10 or 0.5',
    zh: '{option}：{token} 不是秒数，可写 10 或 0.5',
  },
  'usage.tooSmall': {
    en: '{option}: {token} is too little, at least {least}',
    zh: '{option}：{token} 太小，至少 {least}',
  },
  'usage.invalidShard': {
    en: '--shard: {token} is not a share such as 1/4, 2/4, 3/4 or 4/4',
    zh: '--shard：{token} 无效，应为 1/4、2/4、3/4、4/4 这样的份额',
  },
  'usage.linesFromStdin': {
    en: '--lines reads standard input only; pipe the lines in',
    zh: '--lines 只读标准输入，请用管道传入',
  },
  'usage.keyWithoutLines': { en: '--key needs --lines', zh: '--key 须与 --lines 合用' },
  'usage.noBatchInput': {
    en: 'nothing to read: name files, folders or a list with --files-from',
    zh: '没有输入：请给出文件、文件夹，或用 --files-from 给出列表',
  },
  'usage.noReviewOut': { en: 'name the page to write with --out', zh: '请用 --out 给出要写入的网页' },
  'usage.noSources': {
    en: '--sources: {path} is no folder and no file',
    zh: '--sources：{path} 不是文件夹或文件',
  },
  'review.done': {
    en: '{out}: {count} records, {found} with their text',
    zh: '{out}：记录 {count} 条，其中 {found} 条附原文',
  },
  'review.unfound': {
    en: '{count} documents were not found or have changed; name their folder with --sources',
    zh: '{count} 份文档未找到或已改动；请用 --sources 给出其文件夹',
  },
  'review.unfound.one': {
    en: '1 document was not found or has changed; name its folder with --sources',
    zh: '1 份文档未找到或已改动；请用 --sources 给出其文件夹',
  },
  'corrections.invalid': {
    en: '--corrections: {path} is no file of corrections ({reason})',
    zh: '--corrections：{path} 不是更正文件（{reason}）',
  },
  'corrections.unreadable': {
    en: '--corrections: cannot read {path}: {reason}',
    zh: '--corrections：无法读取 {path}：{reason}',
  },
  'corrections.unused': {
    en: '{count} corrections of {path} belong to no report of this run',
    zh: '{path} 中有 {count} 条更正不属于本次的任何报告',
  },
  'corrections.unused.one': {
    en: '1 correction of {path} belongs to no report of this run',
    zh: '{path} 中有 1 条更正不属于本次的任何报告',
  },
  'corrections.stale': {
    en: '{count} corrections of {path} no longer fit their report, see W_CORRECTION_STALE there',
    zh: '{path} 中有 {count} 条更正已与报告不符，见记录中的 W_CORRECTION_STALE',
  },
  'corrections.stale.one': {
    en: '1 correction of {path} no longer fits its report, see W_CORRECTION_STALE there',
    zh: '{path} 中有 1 条更正已与报告不符，见记录中的 W_CORRECTION_STALE',
  },
  'usage.noOut': { en: 'name the output folder with --out', zh: '请用 --out 给出输出文件夹' },
  'panel.foreign': {
    en: '{out} has files of others; name a new or empty folder with --out',
    zh: '{out} 中有其他文件，请用 --out 给出新的或空的文件夹',
  },
  'panel.noInput': {
    en: 'nothing to read: name files or folders with records, or pipe records in',
    zh: '没有输入：请给出含记录的文件或文件夹，或用管道传入记录',
  },
  'panel.needsPackage': {
    en: 'E_NEEDS_PACKAGE: writing {what} takes a package that is not installed; install it beside gov-report: npm install {name}',
    zh: 'E_NEEDS_PACKAGE：写入 {what} 需要另装一个软件包，请与 gov-report 装在一起：npm install {name}',
  },
  'panel.noOverview': {
    en: 'no overview and no plots: they take a package that is not installed; install it beside gov-report: npm install {name}',
    zh: '未生成概览和图：需要另装一个软件包，请与 gov-report 装在一起：npm install {name}',
  },
  'panel.noReports': {
    en: 'no report among the records ({others} others); nothing is written',
    zh: '记录中没有年度报告（其他记录 {others} 条），未写入任何文件',
  },
  'panel.done': {
    en: '{reports} reports ({duplicates} duplicates), {facts} facts in {out}; {others} other records',
    zh: '{out} 中报告 {reports} 份（重复 {duplicates} 份），数字 {facts} 个；其他记录 {others} 条',
  },
  'panel.missing': {
    en: '{count} units of the frame have no report, see missing.csv',
    zh: '名单中 {count} 个单位年度没有报告，见 missing.csv',
  },
  'panel.frame.unreadable': {
    en: '--frame: {file} cannot be read as text',
    zh: '--frame：无法读取 {file}，应为文本文件',
  },
  'panel.frame.no_columns': {
    en: '--frame: {file} needs a column years and one of agency and code in its first line',
    zh: '--frame：{file} 首行应有 years 列，以及 agency、code 之一',
  },
  'panel.frame.no_agency': {
    en: '--frame: {file}, line {line}: neither agency nor code',
    zh: '--frame：{file} 第 {line} 行既无机关也无代码',
  },
  'panel.frame.code': {
    en: '--frame: {file}, line {line}: {token} is no division code of six digits',
    zh: '--frame：{file} 第 {line} 行：{token} 不是六位区划代码',
  },
  'panel.frame.years': {
    en: '--frame: {file}, line {line}: {token} is no list of years such as 2015, 2014-2018 or 2014;2016-2018',
    zh: '--frame：{file} 第 {line} 行：{token} 不是年度列表，可写 2015、2014-2018、2014;2016-2018',
  },
  'panel.frame.csv': {
    en: '--frame: {file}, line {line}: not a CSV ({token})',
    zh: '--frame：{file} 第 {line} 行不是有效的 CSV（{token}）',
  },
  'batch.foreign': {
    en: '{out} has files of others; name a new or empty folder with --out',
    zh: '{out} 中有其他文件，请用 --out 给出新的或空的文件夹',
  },
  'batch.finished': {
    en: '{out} holds the output of a finished run; name another folder, or remove it',
    zh: '{out} 中已有完成的输出，请换一个文件夹或将其删除',
  },
  'batch.unfinished': {
    en: '{out} holds a run that was ended; add --resume to go on with it, or name another folder',
    zh: '{out} 中有未完成的运行；加 --resume 继续，或换一个文件夹',
  },
  'batch.locked': {
    en: '{out} is in use by another run (process {pid})',
    zh: '{out} 正被另一次运行使用（进程 {pid}）',
  },
  'batch.changed': {
    en: '{out} was begun with another {name} ({before}, now {now}); repeat the command as it was, or add --force to go on like this',
    zh: '{out} 开始时的 {name} 不同（当时 {before}，现在 {now}）；请按原命令重试，或加 --force 照此继续',
  },
  'batch.inputChanged': {
    en: '{uri} has changed since the run was ended in the middle of it; begin anew in another folder, or add --force to go on',
    zh: '{uri} 在读到一半中断后有改动；请在另一文件夹重新开始，或加 --force 继续',
  },
  'batch.finishedBefore': {
    en: '{out} is complete already, nothing to do',
    zh: '{out} 已经完成，无需再做',
  },
  'batch.ended': {
    en: 'ended; the same command with --resume goes on from here',
    zh: '已中断；同一命令加 --resume 可从此处继续',
  },
  'batch.fullDisk': {
    en: 'make room, then the same command with --resume goes on from here',
    zh: '请腾出空间，然后用同一命令加 --resume 继续',
  },
  'batch.done': {
    en: 'documents {documents}, reports {reports}, errors {errors}, skipped {skipped}, parts {parts} in {out}, {seconds} s',
    zh: '文档 {documents} 份，报告 {reports} 份，出错 {errors} 份，跳过 {skipped} 份；{out} 中 {parts} 块，用时 {seconds} 秒',
  },
  'batch.problems': {
    en: '{count} inputs could not be read, see errors.ndjson in {out}',
    zh: '{count} 个输入无法读取，见 {out} 中的 errors.ndjson',
  },
  'batch.problems.one': {
    en: '1 input could not be read, see errors.ndjson in {out}',
    zh: '1 个输入无法读取，见 {out} 中的 errors.ndjson',
  },
  'batch.progress': {
    en: 'documents {documents}, {speed} MB/s, reports {reports}, errors {errors}, {left} left',
    zh: '文档 {documents}，{speed} MB/s，报告 {reports}，出错 {errors}，剩余 {left}',
  },
  'batch.progressLine': { en: '{percent} %: {state}', zh: '{percent} %：{state}' },
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
  'check.notAReport': {
    en: 'not checked, it is not a report ({reason})',
    zh: '未检查，不是年度报告（{reason}）',
  },
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
  'summary.skipped': { en: '{count} skipped', zh: '跳过 {count} 份' },
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
