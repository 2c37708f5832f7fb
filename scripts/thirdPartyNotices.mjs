import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The folder of the package that a file of node_modules belongs to. */
function findPackage(path) {
  let folder = dirname(path);
  // A package may have a package.json without a name in a folder of its own, to tell its kind of modules.
  while (!existsSync(join(folder, 'package.json')) || !readManifest(folder).name) folder = dirname(folder);
  return folder;
}

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function describePackage(folder) {
  const { name, version, license, author } = readManifest(folder);
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 && !license) throw new Error(`${name} tells no licence`);
  const holder = typeof author === 'object' ? author.name : author;
  const text =
    texts.length > 0 ? texts.join('\n\n') : `Licence: ${license}${holder ? `. Author: ${holder}` : ''}`;
  return { title: `${name} ${version}${license ? ` (${license})` : ''}`, text };
}

/** What the bundle holds of others: name, version and licence text of every package that esbuild took files from. */
export function writeNotices(root, metafile) {
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/'))
    .map(([path]) => path);
  const folders = [...new Set(files.map((path) => findPackage(join(root, path))))].sort();
  const line = '-'.repeat(80);
  const notices = folders.map(describePackage).map(({ title, text }) => `${line}\n${title}\n\n${text}\n`);
  return `The files beside this one hold code of these packages.\n\n${notices.join('\n')}`;
}
