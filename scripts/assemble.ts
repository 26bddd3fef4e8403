/** Writes `src/files/byte-search-code.ts`: the assembled `byte-search.wat`, which Node runs but doesn't read. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { isProgram } from './program.ts';

const SOURCE = new URL('../src/files/byte-search.wat', import.meta.url);
const CODE = new URL('../src/files/byte-search-code.ts', import.meta.url);

/** The module with the assembled code, as it stands in `src/`. */
export async function byteSearchCode(): Promise<string> {
  const { parseWat } = await wabt();
  const module = parseWat('byte-search.wat', readFileSync(SOURCE, 'utf8'), { simd: true });
  module.validate();
  const { buffer } = module.toBinary({});
  const code = Buffer.from(buffer).toString('base64');
  return `/** \`byte-search.wat\`, assembled by \`npm run assemble\`; in Base64. */\nexport const BYTE_SEARCH_CODE =\n  '${code}';\n`;
}

if (isProgram(import.meta.url)) writeFileSync(CODE, await byteSearchCode());
