/** GitHub lists at most 3,000 files of a pull request, and 2,500 comments: at 100 on a page, that is 30 pages. */
const MOST_PAGES = 100;

/** One page of a list, as Octokit returns it. */
interface Page<Entry> {
  readonly data: readonly Entry[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * The entries of a list of GitHub's, page by page. Pages are requested by number, so addresses in answers are never
 * followed. The list ends with a page that names no next page, with a page without new entries, or at a limit.
 *
 * @param ask asks for a page, from 1
 * @param identify returns what distinguishes an entry from all others
 */
export async function* entriesOf<Entry>(
  ask: (page: number) => Promise<Page<Entry>>,
  identify: (entry: Entry) => unknown,
): AsyncGenerator<Entry> {
  const seen = new Set<unknown>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, headers } = await ask(page);
    const fresh = data.filter(entry => !seen.has(identify(entry)));
    for (const entry of fresh) seen.add(identify(entry));
    yield* fresh;
    if (fresh.length === 0 || !/;\s*rel="next"/.test(headers.link ?? '')) return;
  }
}
