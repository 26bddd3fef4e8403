/**
 * Lists the tags that move to a release: `git tag --list | node scripts/moving-tags.mjs v1.2.3` prints `v1` and `v1.2`,
 * one per line, except those that already belong to a later release.
 */
import { readFileSync } from 'node:fs';

const VERSION = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

const numbersOf = tag => VERSION.exec(tag)?.slice(1).map(Number);

const [tag = ''] = process.argv.slice(2);
const released = numbersOf(tag);
if (!released) {
  console.error(`Expected the tag of a release, such as v1.2.3, and got "${tag}".`);
  process.exit(2);
}

const others = readFileSync(0, 'utf8').split(/\s+/).map(numbersOf).filter(Boolean);

/** Whether the first of two versions is later. Both lists have the same length. */
function isLater(one, other) {
  const place = one.findIndex((number, index) => number !== other[index]);
  return place >= 0 && one[place] > other[place];
}

for (const length of [1, 2]) {
  const line = released.slice(0, length).join('.');
  const inLine = others.filter(version => version.slice(0, length).join('.') === line);
  if (!inLine.some(version => isLater(version, released))) console.log(`v${line}`);
}
