import { extract } from '../../src/references/extract.ts';
import { printGrowth } from '../support/steps.ts';
import { FORMATS, NASTY, repeatable } from './samples.ts';

/** Prints how the work of reading a text grows with its length: for the usual texts of each format, and for nasty ones. */

/** Characters of the shorter text. */
const SIZE = 1_000;

const read = (path: string, text: string) => extract({ file: path, path, text }, []);

await printGrowth(
  Object.fromEntries(
    FORMATS.flatMap(path => [
      [path, (size: number) => read(path, repeatable(path).repeat(Math.ceil(size / 40)))] as const,
      [
        `${path}, nasty`,
        (size: number) => Object.values(NASTY).map(textOf => read(path, textOf(size))),
      ] as const,
    ]),
  ),
  SIZE,
);
