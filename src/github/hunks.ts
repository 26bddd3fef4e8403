/** A line of the new file that a diff shows, added or around the change. */
export interface DiffLine {
  /** Number in the new file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Which of the diff's hunks shows it, from 0. */
  readonly hunk: number;
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines of the new file that a patch shows, in order: unified hunks, as the `patch` of GitHub's list of files
 * has them, without the lines that name the files. Of a text that is no patch, none.
 */
export function linesOfPatch(patch: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let hunk = -1;
  let next = 0;
  let left = 0;
  for (const row of patch.split('\n')) {
    const header = HEADER.exec(row);
    if (header) {
      hunk++;
      next = Number(header[1]);
      left = Number(header[2] ?? '1');
    } else if (left > 0 && !/^[-\\]/.test(row)) {
      // A context line without text may have lost its blank.
      lines.push({ line: next++, text: row.slice(1).replace(/\r$/, ''), hunk });
      left--;
    }
  }
  return lines;
}

/** Lines of a file, by number, the last one included. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/**
 * Where a diff shows the given lines, all in one hunk: at the given number, else at the only place that has them.
 * The files of a merge commit are numbered otherwise than the head's as soon as the base branch has added a line.
 *
 * @param wanted the lines' texts, without their ends
 * @param line the number of the first in the file that was read
 */
export function findInDiff(
  lines: readonly DiffLine[],
  wanted: readonly string[],
  line: number,
): LineRange | null {
  const starts = lines.flatMap((first, i) => (matchesAt(lines, i, wanted) ? [first.line] : []));
  const start = starts.find(number => number === line) ?? (starts.length === 1 ? starts[0] : undefined);
  return start === undefined ? null : { line: start, endLine: start + wanted.length - 1 };
}

function matchesAt(lines: readonly DiffLine[], from: number, wanted: readonly string[]): boolean {
  const { hunk } = lines[from] ?? {};
  return (
    wanted.length > 0 &&
    wanted.every((text, i) => {
      const shown = lines[from + i];
      return shown?.hunk === hunk && shown?.text === text;
    })
  );
}
