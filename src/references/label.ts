/** Characters of a label that are read at most. */
const LONGEST_LABEL = 64;

const BEFORE = /([\p{L}\p{N}_.-]+)[:=]$/u;
const AFTER = /^[:=]([\p{L}\p{N}_.-]+)/u;

/** What the text calls the ID between these offsets: `tasks` in `tasks:<ID>`, `tasks=<ID>` or `<ID>:tasks`. */
export function labelOf(text: string, start: number, end: number): string | null {
  const [, before] = BEFORE.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start)) ?? [];
  const [, after] = AFTER.exec(text.slice(end, end + LONGEST_LABEL)) ?? [];
  return before ?? after ?? null;
}
