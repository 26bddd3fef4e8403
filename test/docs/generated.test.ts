import { describe, expect, it } from 'vitest';
import { documents, filled, readDocument } from '../../scripts/docs.ts';

describe('the tables that stand in the documentation', () => {
  it.each(documents())('are those that `npm run docs` writes: %s', file => {
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

describe('filling a document', () => {
  const between = (name: string, text: string) =>
    `Before.\n<!-- generated: ${name} -->\n${text}<!-- /generated -->\nAfter.\n`;

  it('puts the table between its markers and leaves the rest alone', () => {
    const text = filled('README.md', between('outputs', 'old\n'));
    expect(text).toMatch(/^Before\.\n<!-- generated: outputs -->\n\n\| Output \| Meaning \|\n/);
    expect(text).toMatch(/\n\n<!-- \/generated -->\nAfter\.\n$/);
    expect(text).not.toContain('old');
    expect(filled('README.md', text)).toBe(text);
  });

  it('makes links as they must be where the document stands', () => {
    expect(filled('README.md', between('rules', ''))).toContain('](docs/rules/malformed.md)');
    expect(filled('docs/report.md', between('rules', ''))).toContain('](rules/malformed.md)');
  });

  it('refuses a name that nothing is generated under', () => {
    expect(() => filled('README.md', between('output', ''))).toThrow('nothing is called “output”');
  });

  it('refuses a marker without its other half', () => {
    expect(() => filled('README.md', '<!-- generated: outputs -->\n')).toThrow('other half');
    expect(() => filled('README.md', 'x\n<!-- /generated -->\n')).toThrow('other half');
  });
});
