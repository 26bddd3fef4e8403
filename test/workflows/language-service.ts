import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextFile } from './files.ts';

// The language service imports JSON files like a bundler, but Node.js requires the type of such an import.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

/** Returns the messages of GitHub's own language service about a file, as `line: message`. It caches files by path. */
export async function complaints({ path, text }: TextFile): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
