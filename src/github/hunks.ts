/** A line of the new file that a diff shows: added, or context. */
export interface DiffLine {
  /** Number in the new file, from 1. */
  readonly line: number;
  readonly text: string;
  /** The index of the hunk that shows it, from 0. */
  readonly hunk: number;
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines of the new file that a patch shows, in order. The patch consists of unified hunks without the lines that
 * name the files, as in GitHub's list of files. A text that is not a patch has no lines.
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
      // An empty context line may have lost its leading space.
      lines.push({ line: next++, text: row.slice(1).replace(/\r$/, ''), hunk });
      left--;
    }
  }
  return lines;
}

/** Lines of a file by number, including the last one. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/**
 * Finds the given lines in one hunk of a diff: at the given number, else at the only place that has them. The lines of
 * a merge commit have other numbers than those of the head if the base branch has added a line.
 *
 * @param wanted the texts of the lines, without line breaks
 * @param line the number of the first line in the file that was read
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
