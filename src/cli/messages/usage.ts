import type { Messages } from './message.js';

/** What is wrong with a command line or an input. */
export const usageMessages = {
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
  'usage.noOut': { en: 'name the output folder with --out', zh: '请用 --out 给出输出文件夹' },
  'usage.outputIsInput': {
    en: '{uri} is an input and would be overwritten by --output; name another output',
    zh: '{uri} 是输入文件，会被 --output 覆盖；请换一个输出文件',
  },
} as const satisfies Messages;
