/** A word of a shell's line: quoted or bare parts, glued together. */
const WORD = /(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\;&|])+/g;

/** The arguments of each call of the command in a script: behind `npx`, variables and other commands too. */
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
