/** How many answers are kept. Most repositories have fewer different keys and folders. */
const MOST_REMEMBERED = 5_000;

/** Longer texts are seldom seen twice. */
const LONGEST_REMEMBERED = 200;

/** Remembers what a function answered about the texts that it was given lately. It must depend on nothing else. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = answer(text);
    if (text.length > LONGEST_REMEMBERED) return fresh;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(copyOf(text), fresh);
    return fresh;
  };
}

/**
 * A copy of a part of a file's text. V8 stores such a part as a reference to the whole text: if it is kept, the whole
 * text stays in memory. It is copied as UTF-16, so that nothing is lost.
 */
export function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
