import type { Scalar, Sink } from '../../src/formats/sink.ts';

/**
 * What a reader finds, as short lines: `a.b[0] = text`, followed by the escapes, the type and other
 * properties of the value. If the text of a key differs from its name, it is shown too: `a«"a"».b`.
 */
export function readWith(read: (text: string, sink: Sink) => void, text: string): string[] {
  const path: string[] = [];
  const items: number[] = [0];
  const lines: string[] = [];
  const show = (part: string) => JSON.stringify(part).slice(1, -1);
  const sink: Sink = {
    enter(name, start, end) {
      const written = text.slice(start, end);
      path.push(`.${show(name)}${written === name ? '' : `«${show(written)}»`}`);
      items.push(0);
    },
    item(index) {
      const last = items.length - 1;
      path.push(`[${index ?? items[last]}]`);
      items[last] = (items[last] ?? 0) + 1;
      items.push(0);
    },
    leave() {
      if (path.pop() === undefined) lines.push('left too often');
      items.pop();
    },
    record() {
      path.push('{');
      items.push(0);
    },
    endRecord() {
      if (path.pop() !== '{') lines.push('ended too early');
      items.pop();
    },
    value(scalar) {
      if (scalar.end < scalar.start) lines.push('ends before it begins');
      const key = path.filter(part => part !== '{').join('');
      lines.push(
        `${key.replace(/^\./, '')} = ${show(text.slice(scalar.start, scalar.end))}${notesOn(scalar)}`,
      );
    },
    problem(offset, message) {
      lines.push(`! ${offset} ${message}`);
    },
  };
  read(text, sink);
  if (path.length > 0) lines.push(`still in ${path.join('')}`);
  return lines;
}

function notesOn({
  escapes,
  type,
  lookups = [],
  context = [],
  isArgument = false,
  isInStatement = false,
}: Scalar): string {
  const notes = [
    ...(escapes === 'none' ? [] : [escapes]),
    ...(type === 'string' ? [] : [type]),
    ...(lookups.length > 0 ? [`lookups ${lookups.join(' ')}`] : []),
    ...(context.length > 0 ? [`in ${context.join(' ')}`] : []),
    ...(isArgument ? ['argument'] : []),
    ...(isInStatement ? ['statement'] : []),
  ];
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
}
