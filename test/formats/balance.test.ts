import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/formats/code.ts';
import { readDotenv } from '../../src/formats/dotenv.ts';
import { readIni } from '../../src/formats/ini.ts';
import { readJson } from '../../src/formats/json.ts';
import { readJson5 } from '../../src/formats/json5.ts';
import { readLines } from '../../src/formats/lines.ts';
import { readProperties } from '../../src/formats/properties.ts';
import { readProse } from '../../src/formats/prose.ts';
import type { Sink } from '../../src/formats/sink.ts';
import { loadToml } from '../../src/formats/toml.ts';
import { loadXml } from '../../src/formats/xml.ts';
import { loadYaml } from '../../src/formats/yaml.ts';
import { readWith } from '../support/recorder.ts';
import { runs } from '../support/runs.ts';

const readYaml = await loadYaml();
const readToml = await loadToml();
const readXml = await loadXml();

const READERS: Readonly<Record<string, (text: string, sink: Sink) => void>> = {
  code: (text, sink) => readCode(text, sink, 'both'),
  dotenv: readDotenv,
  INI: readIni,
  JSON: readJson,
  JSON5: readJson5,
  lines: (text, sink) => readLines(text, sink, 'yaml'),
  properties: readProperties,
  prose: readProse,
  TOML: readToml,
  XML: readXml,
  YAML: readYaml,
};

/** Pieces of every format, so that random texts are partly valid. */
const PIECES =
  `a b 1 null . : = => := ; , - ? ~ | |-| || * & # // /* */ -- <!-- --> <a> </a> <a b="c" /> <![CDATA[
  ]]> ( ) [ ] { } {{ }} [[ ]] \${ " ' \` """ ''' \\ x.y`.split(/\s+/);
const text = fc
  .array(fc.constantFrom(...PIECES, ' ', '\n', '\t', '\r\n', ': ', '- '), { maxLength: 20 })
  .map(pieces => pieces.join(''));

describe('a reader leaves everything it enters and ends every record it begins, for any text', () => {
  it.each(Object.entries(READERS))('in %s', (_, read) => {
    fc.assert(
      fc.property(text, broken => {
        const lines = readWith(read, broken);
        expect(lines.filter(line => /^(?:left|ended|still|ends) /.test(line))).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });
});
