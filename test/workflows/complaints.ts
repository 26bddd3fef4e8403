import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextFile } from './files.ts';

/** What GitHub's own language service has to say of a file, as `line: message`. It remembers files by their paths. */
export async function complaints({ path, text }: TextFile): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
