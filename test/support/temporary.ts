import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the systems call the folder for temporary files. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];

/** Gives all tests one folder for what is temporary, and takes it away at the end with whatever they left in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'notion-id-check-tests-'));
  for (const name of VARIABLES) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
