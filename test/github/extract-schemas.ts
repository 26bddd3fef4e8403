/**
 * Takes the schemas that the loopback GitHub needs out of GitHub's OpenAPI description, and writes them as JSON
 * Schemas to `schemas/`. The description is too large for a dependency; to renew the schemas, install
 * `@octokit/openapi` in some other folder:
 *
 *     node test/github/extract-schemas.ts FOLDER/node_modules/@octokit/openapi
 *     npm run format
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, textAt } from '../../src/github/json.ts';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

/** Our name for each schema, and its place in the description. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'issue-comment': ['components', 'schemas', 'issue-comment'],
  'pull-request-review': ['components', 'schemas', 'pull-request-review'],
  'pull-request-review-comment': ['components', 'schemas', 'pull-request-review-comment'],
  'diff-entry': ['components', 'schemas', 'diff-entry'],
  'git-tree': ['components', 'schemas', 'git-tree'],
  'git-commit': ['components', 'schemas', 'git-commit'],
  blob: ['components', 'schemas', 'blob'],
  'content-file': ['components', 'schemas', 'content-file'],
  'commit-comparison': ['components', 'schemas', 'commit-comparison'],
  'simple-user': ['components', 'schemas', 'simple-user'],
  'basic-error': ['components', 'schemas', 'basic-error'],
  'create-issue-comment': bodyOf(COMMENTS, 'post'),
  'update-issue-comment': bodyOf(COMMENT, 'patch'),
  'create-review': bodyOf(REVIEWS, 'post'),
};

/** Parts of a schema that do not affect what is valid. */
const SILENT = new Set([
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'x-github',
]);
const REFERENCE = '#/components/schemas/';

function bodyOf(path: string, method: string): string[] {
  return ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
}

/**
 * Converts an OpenAPI 3.0 schema to JSON Schema, and adds the names of the schemas that it refers to to
 * `met`.
 */
function convert(value: unknown, met: Set<string>, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map(item => convert(item, met));
  if (typeof value !== 'object' || value === null) return value;
  const reference = textAt(value, '$ref');
  if (reference?.startsWith(REFERENCE)) {
    const name = reference.slice(REFERENCE.length);
    met.add(name);
    return { $ref: `#/definitions/${name}` };
  }
  const entries = Object.entries(value).filter(
    ([key]) => inProperties || !(SILENT.has(key) || key === 'nullable'),
  );
  const schema = Object.fromEntries(
    entries.map(([key, inner]) => [key, convert(inner, met, key === 'properties')]),
  );
  return at(value, 'nullable') === true && !inProperties ? { anyOf: [schema, { type: 'null' }] } : schema;
}

const [folder = ''] = process.argv.slice(2);
const description: unknown = JSON.parse(
  readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8'),
);
const version = textAt(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), 'version') ?? '';
const target = join(import.meta.dirname, 'schemas');
mkdirSync(target, { recursive: true });
for (const [name, path] of Object.entries(WANTED)) {
  const met = new Set<string>();
  const root = convert(at(description, ...path), met);
  const definitions: Record<string, unknown> = {};
  for (const met1 of met) definitions[met1] = convert(at(description, 'components', 'schemas', met1), met);
  const schema = { $comment: `From @octokit/openapi ${version} (MIT)`, allOf: [root], definitions };
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify(schema, null, 1)}\n`);
}
