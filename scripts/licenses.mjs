/** The licences of all bundled packages, collected from the bundler's statistics. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that contains a module: `/…/node_modules/@scope/name`. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/**
 * Takes the paths of the bundler's statistics and returns the text of `licenses.txt`. The text depends only on the
 * packages, not on the folder or system they are installed on. Throws if a package has no licence.
 */
export function licencesOf(...statistics) {
  const folders = statistics.flatMap(file => packageFolders(JSON.parse(readFileSync(file, 'utf8')).modules));
  const entries = Array.from(new Set(folders), entry).sort((one, other) =>
    one.title < other.title ? -1 : 1,
  );
  return entries.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`).join('\n\n');
}

/** A module that was concatenated from others lists them as its own modules. */
function packageFolders(modules = []) {
  return modules.flatMap(({ nameForCondition, modules: inner }) => {
    const [folder] = PACKAGE_FOLDER.exec(nameForCondition ?? '') ?? [];
    return folder ? [folder, ...packageFolders(inner)] : packageFolders(inner);
  });
}

function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter(file => LICENCE_FILE.test(file));
  if (files.length === 0) throw new Error(`${name} is bundled, and ${folder} holds no licence to pass on.`);
  const texts = files.sort().map(file => readFileSync(path.join(folder, file), 'utf8'));
  const text = texts.map(each => each.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { title: `${name} ${version} (${license})`, text };
}
