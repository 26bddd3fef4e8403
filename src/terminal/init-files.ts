import { stringify } from 'yaml';
import type { Finding } from '../finding.ts';
import { VERSION } from '../version.ts';

/** The workflow that `init` writes, relative to the root of the repository. */
export const WORKFLOW_FILE = '.github/workflows/notion-ids.yml';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The workflow, with the least permissions. @param branch the default branch */
export function workflowText(branch: string): string {
  return `name: Notion IDs

on:
  pull_request:
  merge_group:
    types: [checks_requested]
  push:
    branches: [${JSON.stringify(branch)}]

permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  notion-ids:
    name: Notion IDs
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to check out the code and read the base of the change
    steps:
      - name: Check out
        uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Check the Notion IDs
        # An immutable release. To pin it by commit, copy the commit from its page on GitHub.
        uses: notion-id-check/notion-id-check@v${VERSION}
        with:
          notion-token: \${{ secrets.NOTION_TOKEN }}
`;
}

const SCHEMA =
  'https://raw.githubusercontent.com/notion-id-check/notion-id-check/v1/schema/config.schema.json';

/**
 * The config file that a repository needs, or null if it needs none: source files to include, and the types of IDs
 * whose keys do not say them.
 *
 * @param include globs of source files that mention Notion IDs
 */
export function configText(findings: readonly Finding[], include: readonly string[]): string | null {
  const expect = new Map<string, string>();
  for (const { reference, verdict } of findings) {
    const { key, file, expected, origin, isConfidential } = reference;
    if (key === '' || origin === 'link' || isConfidential || expected.length > 0) continue;
    const pattern = `${file}#${key.replaceAll(/\[\d+\]/g, '')}`;
    if (verdict.status === 'ok') expect.set(pattern, verdict.object.type);
  }
  if (include.length === 0 && expect.size === 0) return null;
  const parts = [
    `# yaml-language-server: $schema=${SCHEMA}\n`,
    ...(include.length > 0 ? [stringify({ include })] : []),
    ...(expect.size > 0 ? [stringify({ expect: Object.fromEntries(expect) })] : []),
  ];
  return parts.join('');
}

/** The keys without a type that only Notion can tell: a token would name their types. */
export function untypedKeys(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ reference: { file, line, key, expected, origin }, verdict }) =>
    expected.length === 0 && origin === 'key' && verdict.status === 'unverified' && key !== ''
      ? [`${file}:${line} ${key}`]
      : [],
  );
}
