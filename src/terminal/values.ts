import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { decodeFile } from '../files/reader.ts';
import type { Values } from '../references/tree.ts';
import { SettingsError } from '../settings/error.ts';
import { parseValues } from '../settings/values.ts';
import { reasonOf } from '../text/reason.ts';
import { STANDARD_INPUT } from './paths.ts';

/** More than any environment has. Bytes. */
const LARGEST = 64 << 20;

/** Where values are read from. */
export interface ValuesSource {
  readonly paths: readonly string[];
  /** The value of `--values`, or null. */
  readonly values: string | null;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
}

/** Reads the values that are given as `-` or with `--values FILE`. @returns null if there are none @throws SettingsError */
export async function valuesOf(source: ValuesSource): Promise<Values | null> {
  const { paths, values, cwd } = source;
  const isPiped = paths.includes(STANDARD_INPUT) || values === STANDARD_INPUT;
  if (isPiped && values !== null && values !== STANDARD_INPUT)
    throw SettingsError.of('Values come from standard input (`-`) or from `--values FILE`, not from both.');
  if (isPiped) return parseValues(await text(source.stdin), 'standard input');
  if (values === null) return null;
  return parseValues(contentOf(path.resolve(cwd, values), `--values ${values}`), `--values ${values}`);
}

function contentOf(file: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw SettingsError.of(`${name} can’t be read: ${reasonOf(error)}.`);
  }
  if (bytes.length > LARGEST) throw SettingsError.of(`${name} is larger than 64 MiB.`);
  const decoded = decodeFile(bytes);
  if (decoded.kind === 'binary') throw SettingsError.of(`${name} can’t be read: ${decoded.why}.`);
  return decoded.text;
}
