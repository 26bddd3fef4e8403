import { fencesOf, markdownFiles } from '../support/docs.ts';
import type { TextFile } from '../workflows/files.ts';

/** Every page of the documentation's folder. */
export const PAGES = markdownFiles('docs');

/** The pages that are written in the manner of these tests: the index, the guides, the rules, the troubleshooting. */
export const GUIDES = PAGES.filter(({ path }) =>
  /^docs\/(?:guides\/|rules\/|troubleshooting\.md$|README\.md$)/.test(path),
);

/** The fenced blocks of some pages, each with where it stands. */
export function blocksOf(pages: readonly TextFile[]) {
  return pages.flatMap(({ path, text }) =>
    fencesOf(text).map(fence => ({ ...fence, path, place: `${path}:${fence.line}` })),
  );
}

/** The code within the running text of some pages, fenced blocks left out. */
export function spansOf(pages: readonly TextFile[]) {
  return pages.flatMap(({ path, text }) => {
    const prose = text.replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2 *$/gm, '');
    return Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, code = '']) => ({ path, code }));
  });
}
