import { describe, expect, it } from 'vitest';
import { documents, filled, readDocument } from '../../scripts/docs.ts';

describe('the generated tables in the documentation', () => {
  it.each(documents())('are up to date in %s; otherwise run `npm run docs`', file => {
    const text = readDocument(file);
    expect(text).toBe(filled(file, text));
  });

  it.each(['docs/inputs.md', 'docs/configuration.md', 'docs/command-line.md', 'docs/report.md'])(
    'are there at all: %s',
    file => {
      expect(readDocument(file)).toContain('<!-- generated: ');
    },
  );
});

describe('updating a document', () => {
  const between = (name: string, text: string) =>
    `Before.\n<!-- generated: ${name} -->\n${text}<!-- /generated -->\nAfter.\n`;

  it('writes the table between its markers and changes nothing else', () => {
    const text = filled('README.md', between('outputs', 'old\n'));
    expect(text).toMatch(/^Before\.\n<!-- generated: outputs -->\n\n\| Output \| Meaning \|\n/);
    expect(text).toMatch(/\n\n<!-- \/generated -->\nAfter\.\n$/);
    expect(text).not.toContain('old');
    expect(filled('README.md', text)).toBe(text);
  });

  it('makes links relative to the document', () => {
    expect(filled('README.md', between('rules', ''))).toContain('](docs/rules/malformed.md)');
    expect(filled('docs/report.md', between('rules', ''))).toContain('](rules/malformed.md)');
  });

  it('rejects the name of an unknown table', () => {
    expect(() => filled('README.md', between('output', ''))).toThrow('there is no table “output”');
  });

  it('rejects a marker without its counterpart', () => {
    expect(() => filled('README.md', '<!-- generated: outputs -->\n')).toThrow('counterpart');
    expect(() => filled('README.md', 'x\n<!-- /generated -->\n')).toThrow('counterpart');
  });
});
