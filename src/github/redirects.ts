/** GitHub redirects once, when a repository was renamed (docs.github.com, best practices for using the REST API). */
const MOST_REDIRECTS = 3;

/** The function that Octokit sends requests with: `fetch`, or one that uses a proxy. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * A fetch that sends the token to one origin only. It follows redirects of reading requests within that origin; any
 * other redirect is returned as it is.
 *
 * @param origin scheme, host and port of GitHub's API
 */
export function withinOrigin(fetch: Fetch, origin: string): Fetch {
  return async (url, init) => {
    let address = new URL(url);
    if (address.origin !== origin) throw new Error('it is not GitHub’s own address');
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(address.href, { ...init, redirect: 'manual' });
      const next = redirectOf(response, address);
      const mayFollow = next?.origin === origin && (init?.method ?? 'GET') === 'GET';
      if (!next || !mayFollow || redirects === MOST_REDIRECTS) return response;
      await response.body?.cancel();
      address = next;
    }
  };
}

/** The address that a response redirects to, or null if it is not a redirect. */
function redirectOf(response: Response, from: URL): URL | null {
  const location = response.headers.get('location');
  if (!isRedirect(response.status) || location === null || !URL.canParse(location, from.href)) return null;
  return new URL(location, from.href);
}

/** Whether a status asks the client to look elsewhere (RFC 9110, section 15.4). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
