import { findUnreadSources, globsFor } from '../files/unread.ts';
import type { Remark } from '../model.ts';
import type { Scan } from '../references/scan.ts';
import { Scanner, type ScanSettings } from '../references/scanner.ts';
import type { Tree } from '../references/tree.ts';
import { type Face, unreadSources } from '../report/remarks.ts';

/**
 * Names source files that mention Notion IDs and were not read, if someone may miss them: a folder was named, or
 * nothing was found.
 */
export async function unreadRemarks(
  tree: Tree,
  settings: ScanSettings,
  found: Scan,
  face: Face,
): Promise<Remark[]> {
  const folders = tree.only?.folders ?? [''];
  const isWanted = tree.only === null ? found.references.length === 0 : folders.length > 0;
  if (!isWanted) return [];
  const scanner = new Scanner(settings, tree.prefix);
  const read = new Set(tree.only?.files);
  const { paths } = await findUnreadSources({
    ...tree,
    isSelected: file => scanner.scans(file) || read.has(file) || settings.excludes(tree.prefix + file),
  });
  const within = paths.filter(file => folders.some(folder => folder === '' || file.startsWith(`${folder}/`)));
  if (within.length === 0) return [];
  return [
    unreadSources(
      within.map(file => tree.prefix + file),
      globsFor(within),
      face,
    ),
  ];
}
