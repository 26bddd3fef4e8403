/** A word of a shell command: quoted and unquoted parts without spaces between them. */
const WORD = /(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\;&|])+/g;

/** The arguments of each call of the command in a script, including calls after `npx`, variables or other commands. */
export function commandsOf(script: string): string[][] {
  return script
    .replace(/\\\n\s*/g, ' ')
    .split(/\n|&&|\|\||[;|]/)
    .flatMap(line => {
      const words = Array.from(line.matchAll(WORD), ([word]) => unquoted(word));
      const rest = words.slice(words.findIndex(word => !/^\w+=/.test(word)));
      const [first, second] = rest;
      const skip = first === 'npx' ? (second?.startsWith('-') ? 2 : 1) : 0;
      return rest[skip] === 'notion-id-check' && rest.length > skip + (skip === 0 ? 1 : 0)
        ? [rest.slice(skip + 1)]
        : [];
    });
}

function unquoted(word: string): string {
  return word.replace(
    /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g,
    (_, single, double, escaped) =>
      single ?? (double === undefined ? escaped : double.replace(/\\(.)/g, '$1')),
  );
}
