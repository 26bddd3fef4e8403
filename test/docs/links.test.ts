import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, textFile } from '../workflows/files.ts';
import { anchorsOf, linksOf, MARKDOWN } from './markdown.ts';

/** The hosts that the documentation may link to: official sites of projects and platforms. */
const HOSTS = new Set([
  'api.notion.com',
  'biomejs.dev',
  'code.visualstudio.com',
  'developers.notion.com',
  'docs.github.com',
  'docs.gitlab.com',
  'docs.npmjs.com',
  'docs.oasis-open.org',
  'github.com',
  'json-schema.org',
  'keepachangelog.com',
  'no-color.org',
  'nodejs.org',
  'pre-commit.com',
  'raw.githubusercontent.com',
  'semver.org',
  'status.notion.so',
  'vitest.dev',
  'www.contributor-covenant.org',
  'www.notion.com',
  'www.notion.so',
  'www.npmjs.com',
]);

const OWN =
  /^https:\/\/(?:github\.com|raw\.githubusercontent\.com)\/notion-id-check\/notion-id-check\/(?:(?:blob|tree)\/)?v1\/(.+)$/;

/** The problem with a link in a document, or null. */
function faultOf(file: string, link: string): string | null {
  const own = OWN.exec(link)?.[1];
  if (own !== undefined) return faultOfPath('', `/${own}`);
  if (/^mailto:/.test(link)) return null;
  if (/^[a-z][a-z+.-]*:/i.test(link)) return faultOfAddress(link);
  return faultOfPath(file, link);
}

function faultOfAddress(link: string): string | null {
  if (!URL.canParse(link)) return 'is no address';
  const { protocol, hostname } = new URL(link);
  if (protocol !== 'https:') return 'is not https';
  return HOSTS.has(hostname) ? null : `leads to ${hostname}, which is not on the list of hosts`;
}

function faultOfPath(file: string, link: string): string | null {
  const [target = '', anchor] = decodeURI(link).split('#');
  const found = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
  const absolute = path.join(ROOT, found);
  if (found.startsWith('..')) return 'leaves the repository';
  if (!existsSync(absolute)) return 'leads to nothing';
  if (anchor === undefined) return null;
  if (statSync(absolute).isDirectory() || !found.endsWith('.md'))
    return 'has an anchor, and no document to find it in';
  return anchorsOf(found.replace(/^\//, '')).has(anchor) ? null : 'names a heading that is not there';
}

it.each(MARKDOWN)('every link in %s has a valid target', file => {
  const faults = linksOf(file).flatMap(link => {
    const fault = faultOf(file, link);
    return fault === null ? [] : [`${link} ${fault}`];
  });
  expect(faults).toEqual([]);
});

it.each([
  ['docs/nowhere.md', 'leads to nothing'],
  ['ARCHITECTURE.md#no-such-heading', 'names a heading that is not there'],
  ['#no-such-heading', 'names a heading that is not there'],
  ['../elsewhere.md', 'leaves the repository'],
  ['http://github.com/', 'is not https'],
  ['https://example.com/', 'leads to example.com'],
  ['https://github.com/notion-id-check/notion-id-check/blob/v1/docs/nowhere.md', 'leads to nothing'],
])('a broken link is noticed: %s', (link, fault) => {
  expect(faultOf('CONTRIBUTING.md', link)).toContain(fault);
});

it('headings are found with GitHub’s anchors', () => {
  expect(anchorsOf('CODE_OF_CONDUCT.md').size).toBeGreaterThan(0);
  expect(faultOf('docs/inputs.md', '#permissions')).toBeNull();
});

it('every document is read', () => {
  expect(MARKDOWN).toEqual(
    expect.arrayContaining(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/inputs.md']),
  );
  expect(textFile('ARCHITECTURE.md').text).toContain('```mermaid');
});
