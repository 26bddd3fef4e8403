import { allFormats, formatOf } from '../../src/formats/formats.ts';
import { extract } from '../../src/references/extract.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { IS_THOROUGH } from '../support/runs.ts';
import { printGrowth } from '../support/steps.ts';
import { repeated, type Shape, sampleFor } from './growth-shapes.ts';

/** Prints how the work of reading hostile texts grows with their length, for every format. */

/** Characters of the shortest text. */
const SIZE = 1_500;

const read = (file: string, shape: Shape) => (size: number) =>
  extract({ file, path: file, text: shape(size) }, []);

function config(shape: Shape): (size: number) => unknown {
  return size => {
    try {
      return parseConfig(shape(size), 'config.yml');
    } catch (error) {
      return error; // it has too many entries, or mistakes
    }
  };
}

const cases = [...new Set([...allFormats()].map(({ name }) => name))].flatMap(format => {
  const { file, shapes } = sampleFor(format);
  if (formatOf(file).name !== format) throw new Error(`${file} is not ${format}`);
  return Object.entries(shapes).map(([name, shape]) => [`${format}: ${name}`, read(file, shape)] as const);
});

await printGrowth(
  {
    ...Object.fromEntries(cases),
    'the config file: keys': config(repeated('  aN: page\n', 'expect:\n')),
    'the config file: IDs': config(repeated('  - {id: a, files: bN}\n', 'ignore:\n')),
    'the config file: mistakes': config(repeated('- ]', 'a:\n')),
    'the config file: keys that are there twice': config(repeated('  a: page\n', 'expect:\n')),
  },
  SIZE,
  IS_THOROUGH ? [1, 2, 4] : [1, 2],
);
