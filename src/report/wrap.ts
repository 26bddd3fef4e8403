import type { Measure } from '../text/width.ts';

/** Breaks a text into lines of at most so many columns, between words if possible. */
export function wrap(text: string, width: number, widthOf: Measure): string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap(long => chunks(long, room, widthOf))) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A word cut into pieces that fit. */
function chunks(word: string, room: number, widthOf: Measure): string[] {
  if (widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (widthOf(piece) + widthOf(character) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
