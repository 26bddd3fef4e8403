import { at } from '../../src/github/json.ts';
import { type Answer, type Call, notFound, uri } from './answers.ts';
import { described } from './schemas.ts';

export function getCommit({ repository }: Call, sha: string): Answer {
  const commit = repository?.commit(sha);
  if (!repository || !commit) return notFound();
  const parents = repository
    .parents(commit)
    .map(parent => ({ sha: parent, url: uri(parent), html_url: uri(parent) }));
  const body = {
    ...Object(described('git-commit').sample()),
    sha: commit,
    tree: { sha: repository.treeOf(commit), url: uri('tree') },
    parents,
  };
  return { status: 200, body, schema: 'git-commit' };
}

export function getTree({ repository, options, query }: Call, sha: string): Answer {
  const commit = repository?.commit(sha);
  if (!repository || !commit) return notFound();
  const entries = repository.tree(commit).filter(({ path }) => query.has('recursive') || !path.includes('/'));
  const most = options.treeSize ?? 100_000;
  const tree = entries.slice(0, most).map(entry => ({ ...entry, url: uri(entry.sha) }));
  return {
    status: 200,
    body: { sha, url: uri(sha), tree, truncated: entries.length > most },
    schema: 'git-tree',
  };
}

export function getBlob({ repository }: Call, sha: string): Answer {
  const bytes = repository?.blob(sha);
  if (!bytes) return notFound();
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  const body = { sha, node_id: 'x', size: bytes.length, url: uri(sha), content, encoding: 'base64' };
  return { status: 200, body, schema: 'blob' };
}

export function compare({ repository }: Call, basehead: string): Answer {
  const [base, head] = basehead.split('...').map(name => repository?.commit(name));
  if (!repository || !base || !head) return notFound();
  const found = repository.mergeBase(base, head);
  if (!found) return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
  const sample = Object(described('commit-comparison').sample());
  const mergeBase = { ...Object(at(sample, 'merge_base_commit')), sha: found };
  return { status: 200, body: { ...sample, merge_base_commit: mergeBase }, schema: 'commit-comparison' };
}

export function getContents({ repository, query }: Call, path: string): Answer {
  const commit = repository?.commit(query.get('ref') ?? 'HEAD');
  if (!repository || !commit) return notFound();
  const file = repository.tree(commit).find(entry => entry.path === path && entry.type === 'blob');
  const bytes = file ? repository.blob(file.sha) : null;
  if (!file || !bytes) return notFound();
  const isLarge = bytes.length > 1024 * 1024;
  const body = {
    ...Object(described('content-file').sample()),
    path,
    sha: file.sha,
    size: bytes.length,
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : bytes.toString('base64'),
  };
  return { status: 200, body, schema: 'content-file' };
}
