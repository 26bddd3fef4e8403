import { fencesOf, markdownFiles } from '../support/docs.ts';
import type { TextFile } from '../workflows/files.ts';

/** Every page in `docs/`. */
export const PAGES = markdownFiles('docs');

/** The pages whose examples these tests check: the index, the guides, the rules and the troubleshooting page. */
export const GUIDES = PAGES.filter(({ path }) =>
  /^docs\/(?:guides\/|rules\/|troubleshooting\.md$|README\.md$)/.test(path),
);

/** The fenced blocks of some pages, each with its place. */
export function blocksOf(pages: readonly TextFile[]) {
  return pages.flatMap(({ path, text }) =>
    fencesOf(text).map(fence => ({ ...fence, path, place: `${path}:${fence.line}` })),
  );
}

/** The inline code of some pages, without fenced blocks. */
export function spansOf(pages: readonly TextFile[]) {
  return pages.flatMap(({ path, text }) => {
    const prose = text.replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2 *$/gm, '');
    return Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, code = '']) => ({ path, code }));
  });
}
