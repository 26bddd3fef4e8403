"use strict";
exports.id = 483;
exports.ids = [483];
exports.modules = {

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBase: () => (/* binding */ findBase)
});

// EXTERNAL MODULE: ./lib/git/git.js + 3 modules
var git = __webpack_require__(234);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/change/contents.js
var change_contents = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/git/untracked.js
var untracked = __webpack_require__(8288);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/change/blobs.js


/** Header lines of `cat-file --batch` are shorter. Bytes. */
const LONGEST_HEADER = 1000;
const NEWLINE = 10;
/**
 * Reads many blobs with one git process. Only one blob is in memory at a time. Blobs larger than `largest` bytes are
 * skipped.
 *
 * @throws BaseUnavailable if a blob is missing
 */
async function* readBlobs(git, wanted, largest) {
    if (wanted.length === 0)
        return;
    const child = git.start(['cat-file', '--batch', '--buffer']);
    const ended = (0,external_node_events_.once)(child, 'exit').catch(() => null);
    child.stdin.on('error', () => { });
    child.stdin.end(wanted.map(({ oid }) => `${oid}\n`).join(''));
    const input = new ByteQueue(child.stdout);
    try {
        for (const { path, oid } of wanted) {
            const header = await input.line();
            const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header ?? '') ?? [];
            if (id !== oid) {
                throw new change_contents/* BaseUnavailable */.G(`git doesn’t have the earlier contents of “${path}” (${header ? 'missing' : 'it ended early'})`, git.isPartial
                    ? 'The clone is partial. Use a full clone, or check that revision out once.'
                    : 'Check that the checkout is complete, or set its “fetch-depth: 0”.');
            }
            const bytes = await input.take(Number(size), Number(size) <= largest);
            await input.take(1, false);
            if (bytes)
                yield { path, bytes };
        }
    }
    finally {
        child.stdin.destroy();
        child.stdout.destroy();
        child.kill();
        await ended;
    }
}
/** Reads a stream of bytes by line or by number of bytes. */
class ByteQueue {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The next line without its line break; null if the stream ends first. */
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(NEWLINE);
            if (end >= 0) {
                const line = this.#rest.toString('utf8', 0, end);
                this.#rest = this.#rest.subarray(end + 1);
                return line;
            }
            if (this.#rest.length > LONGEST_HEADER || !(await this.#more()))
                return null;
        }
    }
    /** Reads that many bytes, and returns them if they are to be kept. */
    async take(size, keep) {
        const kept = [];
        let missing = size;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more())) {
                throw new change_contents/* BaseUnavailable */.G('git ended in the middle of a file', 'Run the check again.');
            }
            const part = this.#rest.subarray(0, missing);
            this.#rest = this.#rest.subarray(part.length);
            missing -= part.length;
            if (keep)
                kept.push(part);
        }
        return keep ? Buffer.concat(kept) : null;
    }
    async #more() {
        try {
            const { value, done } = await this.#chunks.next();
            if (done)
                return false;
            this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
            return true;
        }
        catch {
            return false;
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/hash.js + 1 modules
var text_hash = __webpack_require__(4374);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
;// CONCATENATED MODULE: ./lib/change/disk.js




/** The number of files that are read at the same time. */
const AT_ONCE = 16;
/** Larger files are read in pieces. Bytes. */
const AT_ONE_GO = 1024 * 1024;
/** Folders that are never part of a repository's own files. */
const NEVER = new Set(['.git', 'node_modules']);
/** Lists the files below a folder, as relative paths with `/`. Symbolic links are neither followed nor listed. */
async function* filesUnder(top) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for await (const entry of await external_node_fs_.promises.opendir((0,external_node_path_.join)(top, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !NEVER.has(entry.name))
                folders.push(path);
            else if (entry.isFile())
                yield path;
        }
    }
}
/**
 * Returns the paths whose bytes on disk differ from the object IDs that git has for them. A file that is missing, or is
 * not a regular file, differs.
 */
async function changedOnDisk(top, known) {
    const changed = [];
    const isInTop = insideOf(await external_node_fs_.promises.realpath(top));
    const queue = known[Symbol.iterator]();
    const work = async () => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
            const [path, oid] = next.value;
            const file = (0,external_node_path_.join)(top, path);
            const isSame = (await isInTop((0,external_node_path_.dirname)(file))) && (await blobId(file, oid.length)) === oid;
            if (!isSame)
                changed.push(path);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return changed;
}
/** Whether a folder is inside the top one after its links are resolved: it may have become a link that leads outside. */
function insideOf(top) {
    const known = new Map();
    return folder => {
        const asked = known.get(folder) ??
            external_node_fs_.promises.realpath(folder).then(real => (0,paths/* isInside */.FK)(top, real), () => false);
        known.set(folder, asked);
        return asked;
    };
}
/** The object ID of a file's bytes: 40 digits for SHA-1, 64 for SHA-256. Null if the file can't be read. */
async function blobId(path, digits) {
    try {
        const stats = await external_node_fs_.promises.lstat(path);
        if (!stats.isFile())
            return null;
        const hash = (0,text_hash/* startHash */.L)(digits === 40 ? 'sha1' : 'sha256').update(`blob ${stats.size}\0`);
        if (stats.size <= AT_ONE_GO)
            hash.update(await external_node_fs_.promises.readFile(path));
        else
            for await (const chunk of (0,external_node_fs_.createReadStream)(path))
                hash.update(chunk);
        return hash.digest('hex');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/change/differences.js


/** `:100644 100644 <before> <after> M`: the raw format of git-diff. */
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/;
/**
 * Compares a commit (or a tree) with the files on disk that git tracks: changed, deleted and added ones. The files of
 * submodules belong to other repositories and are not compared.
 */
async function differencesFrom(git, tree) {
    const tracked = await gitText(git, [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
        tree,
        '--',
    ]);
    const changed = new Set();
    const blobs = new Map();
    const touched = [];
    const fields = tracked.split('\0');
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, before = '', after = '', blob = '', now = ''] = RAW.exec(fields[i] ?? '') ?? [];
        const path = fields[i + 1] ?? '';
        if (isFile(before))
            blobs.set(path, blob);
        // Zeros for an existing file mean that git saw another time stamp and has not read the file.
        if (before === after && isFile(before) && /^0+$/.test(now))
            touched.push([path, blob]);
        else
            changed.add(path);
    }
    for (const path of await changedOnDisk(git.top, touched))
        changed.add(path);
    for (const [path] of touched)
        if (!changed.has(path))
            blobs.delete(path);
    return { changed, blobs };
}
/** Whether a mode belongs to a file, not to a symbolic link or a submodule. */
function isFile(mode) {
    return mode === '100644' || mode === '100755' || mode === '100664';
}
/** The output of a git command that must succeed. @throws BaseUnavailable */
async function gitText(git, args, options) {
    const result = await git.run(args, options);
    if (result.ok)
        return result.stdout.toString('utf8');
    throw new change_contents/* BaseUnavailable */.G(`git ${args[0] ?? ''} failed: ${result.why}`, 'Check that the checkout is complete and that git works in it.');
}

;// CONCATENATED MODULE: ./lib/change/git-base.js



/** The empty tree, which exists in every repository (`git hash-object -t tree /dev/null`). */
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** This many paths fit on a command line on every system. */
const PATHS_AT_ONCE = 200;
/** Paths that a tree can't contain. Git would reject the whole command because of one of them. */
const OUTSIDE = /^(?:\/|$)|(?:^|\/)\.{1,2}(?:\/|$)|\0/;
/**
 * The contents of a commit that is in the clone. A null commit has no files.
 *
 * @throws BaseUnavailable
 */
async function contentsFromGit(git, commit, largest) {
    const tree = commit ?? (await emptyTree(git));
    const { changed, blobs } = await differencesFrom(git, tree);
    return {
        changed,
        untracked: paths => untrackedOf(git, paths),
        inBase: new Set(blobs.keys()),
        async *read(paths) {
            const unique = [...new Set(paths)];
            const unchanged = unique.filter(path => !changed.has(path));
            const elsewhere = await blobsAt(git, tree, unchanged);
            const wanted = unique.flatMap(path => {
                const oid = blobs.get(path) ?? elsewhere.get(path);
                return oid ? [{ path, oid }] : [];
            });
            await prefetch(git, wanted);
            yield* readBlobs(git, wanted, largest);
        },
    };
}
/** Those of some paths that git neither tracks nor ignores. If git fails, all of them: what is unknown counts as new. */
async function untrackedOf(git, paths) {
    return (await (0,untracked/* untrackedAmong */.U)(git, paths)) ?? new Set(paths);
}
/** The object IDs of the files at the given paths of a commit. Paths that are not files are omitted. */
async function blobsAt(git, tree, paths) {
    const found = new Map();
    const inside = paths.filter(path => !OUTSIDE.test(path));
    for (let i = 0; i < inside.length; i += PATHS_AT_ONCE) {
        const some = inside.slice(i, i + PATHS_AT_ONCE);
        for (const entry of await listTree(git, [tree, '--', ...some]))
            found.set(entry.path, entry.oid);
    }
    return found;
}
/** The object IDs of all files of a commit, by path. */
async function filesOf(git, tree) {
    return new Map((await listTree(git, ['-r', tree])).map(({ path, oid }) => [path, oid]));
}
async function listTree(git, args) {
    const listed = await gitText(git, ['ls-tree', '-z', '--full-tree', ...args]);
    return listed.split('\0').flatMap(line => {
        const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        return isFile(mode) ? [{ path, oid }] : [];
    });
}
/**
 * Fetches the contents that a partial clone lacks, all of them by one request, as git itself does before a checkout.
 * If that fails, reading them says which one is missing.
 */
async function prefetch(git, wanted) {
    if (wanted.length === 0 || !git.isPartial || !git.mayFetch)
        return;
    const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    await git.runRemotely('fetch', [...options, '--filter=blob:none', '--stdin', 'origin'], {
        settings: ['fetch.negotiationAlgorithm=noop'],
        input: wanted.map(({ oid }) => `${oid}\n`).join(''),
    });
}
async function emptyTree(git) {
    const format = await git.run(['rev-parse', '--show-object-format']);
    const isSha256 = format.ok && format.stdout.toString('utf8').trim() === 'sha256';
    return isSha256 ? EMPTY_TREE.sha256 : EMPTY_TREE.sha1;
}

// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/change/history.js

/** Enough for one commit over a slow connection. Milliseconds. */
const FETCH_TIMEOUT = 120_000;
/** The number of commits that each attempt to find a merge base goes further back. */
const DEEPENING = [100, 1000];
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is a complete object ID. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** The commits of a repository: looked up in the clone first, then in its remote, then on GitHub. */
class History {
    #git;
    #remote;
    #failures = [];
    constructor(git, remote) {
        this.#git = git;
        this.#remote = remote;
    }
    /** The reasons of everything that failed, as the end of a sentence; empty if nothing failed. */
    get failures() {
        return [...new Set(this.#failures)].join('; ');
    }
    /** The commit that is checked out; null without git or without a commit. */
    async head() {
        return this.local('HEAD');
    }
    /**
     * A commit of the clone. The object itself is read, because `HEAD^1` does not resolve in a shallow clone although the
     * commit names its parents.
     */
    async local(revision) {
        const result = await this.#git?.run(['cat-file', '--batch'], { input: `${revision}\n` });
        if (!result)
            return null;
        if (!result.ok) {
            this.#failures.push(`git: ${result.why}`);
            return null;
        }
        const text = result.stdout.toString('utf8');
        const id = /^([0-9a-f]+) commit \d+\n/.exec(text)?.[1];
        if (!id)
            return null;
        const header = text.slice(text.indexOf('\n') + 1).split('\n\n', 1)[0] ?? '';
        return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(match => match[1] ?? '') };
    }
    /** A commit of the clone, or of GitHub if there is no clone. */
    async commit(id) {
        const local = await this.local(id);
        if (local || this.#git || !this.#remote)
            return local;
        return this.#ask(async (remote) => ({ id, parents: await remote.parents(id) }));
    }
    /** Makes sure that the clone contains a commit and its tree, and fetches that one commit if necessary. */
    async obtain(commit) {
        if (!this.#git)
            return 'absent';
        if (await this.#holds(commit))
            return 'there';
        // A depth would turn a complete clone into a shallow one.
        const depth = (await this.#isShallow()) ? ['--depth=1'] : [];
        return (await this.#fetch([...depth, 'origin', commit])) && (await this.#holds(commit))
            ? 'fetched'
            : 'absent';
    }
    /**
     * The best common ancestor of a commit and a tip; `unrelated` if the complete history shows that there is none; null
     * if that is unknown.
     */
    async mergeBase(head, tip) {
        const local = await this.#localMergeBase(head, tip);
        if (local)
            return local;
        const asked = await this.#ask(async (remote) => {
            const base = tip.commit ?? tip.branch;
            return base ? ((await remote.mergeBase(base, head)) ?? 'unrelated') : null;
        });
        return asked ?? this.#deepen(head, tip);
    }
    async #localMergeBase(head, tip) {
        if (!this.#git)
            return null;
        const other = await this.#locate(tip);
        if (!other)
            return null;
        const result = await this.#git.run(['merge-base', head, other]);
        if (result.ok)
            return result.stdout.toString('utf8').trim();
        return result.status === 1 && !(await this.#isShallow()) ? 'unrelated' : null;
    }
    async #locate({ commit, branch }) {
        if (commit && (await this.local(commit)))
            return commit;
        if (!branch)
            return null;
        return (await this.local(`refs/remotes/origin/${branch}`))?.id ?? null;
    }
    /** Deepens a shallow clone a few times until the two histories meet. */
    async #deepen(head, tip) {
        if (!this.#git || !(await this.#isShallow()))
            return null;
        const other = (await this.#locate(tip)) ?? tip.commit ?? (await this.#remoteTip(tip.branch));
        if (!other)
            return null;
        for (const commits of DEEPENING) {
            if (!(await this.#fetch([`--deepen=${commits}`, 'origin', head, other])))
                return null;
            const found = await this.#localMergeBase(head, { commit: other, branch: null });
            if (found)
                return found;
        }
        return null;
    }
    async #remoteTip(branch) {
        if (!branch)
            return null;
        const result = await this.#git?.runRemotely('ls-remote', ['origin', `refs/heads/${branch}`], {
            timeout: FETCH_TIMEOUT,
        });
        return result?.ok ? (/^[0-9a-f]+/.exec(result.stdout.toString('utf8'))?.[0] ?? null) : null;
    }
    async #holds(commit) {
        return (await this.#git?.run(['cat-file', '-e', `${commit}^{tree}`]))?.ok ?? false;
    }
    async #isShallow() {
        const result = await this.#git?.run(['rev-parse', '--is-shallow-repository']);
        return result?.ok === true && result.stdout.toString('utf8').trim() === 'true';
    }
    async #fetch(args) {
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
        const result = await this.#git?.runRemotely('fetch', [...quiet, ...args], { timeout: FETCH_TIMEOUT });
        if (result && !result.ok)
            this.#failures.push(`git fetch: ${result.why}`);
        return result?.ok ?? false;
    }
    async #ask(ask) {
        if (!this.#remote)
            return null;
        try {
            return await ask(this.#remote);
        }
        catch (error) {
            this.#failures.push((0,reason/* reasonOf */.A)(error));
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./lib/change/remote-base.js





/**
 * The most files whose earlier contents are requested one by one. A workflow's token has 1,000 requests an hour for all
 * jobs of its repository (docs.github.com, rate limits for the REST API).
 */
const MOST_REMOTE_FILES = 400;
/** The number of requests at the same time. */
const remote_base_AT_ONCE = 8;
/**
 * The contents of a commit that only the remote repository has. The differences are found by object IDs, so only the
 * contents that are read are transferred.
 *
 * @throws BaseUnavailable
 */
async function contentsFromRemote(remote, git, commit, top, largest) {
    const listed = await asked(() => remote.files(commit));
    const files = new Map([...listed].filter(([, { mode }]) => isFile(mode)));
    const present = git ? await presentInGit(git) : await presentOnDisk(top, files);
    const changed = new Set();
    for (const [path, oid] of present)
        if (files.get(path)?.oid !== oid)
            changed.add(path);
    for (const path of files.keys())
        if (!present.has(path))
            changed.add(path);
    return {
        changed,
        untracked: async (paths) => (git ? untrackedOf(git, paths) : new Set()),
        inBase: new Set([...changed].filter(path => files.has(path))),
        async *read(paths) {
            const wanted = [...new Set(paths)].flatMap(path => {
                const file = files.get(path);
                return file && (file.size ?? 0) <= largest ? [{ path, oid: file.oid }] : [];
            });
            if (wanted.length > MOST_REMOTE_FILES)
                throw tooMany(wanted.length);
            yield* readAhead(wanted, async ({ path, oid }) => ({
                path,
                bytes: await asked(() => remote.blob(oid)),
            }));
        },
    };
}
/** The present files with their object IDs. The ID is empty if the file differs from the commit. */
async function presentInGit(git) {
    const [present, { changed }] = await Promise.all([filesOf(git, 'HEAD'), differencesFrom(git, 'HEAD')]);
    for (const path of changed)
        present.set(path, '');
    return present;
}
async function presentOnDisk(top, files) {
    const present = new Map();
    for await (const path of filesUnder(top))
        present.set(path, files.get(path)?.oid ?? '');
    const known = [...present].filter(([, oid]) => oid !== '');
    for (const path of await changedOnDisk(top, known))
        present.set(path, '');
    return present;
}
/** Requests several at a time, and yields the answers in order. */
async function* readAhead(wanted, ask) {
    const under = [];
    let next = 0;
    while (next < wanted.length || under.length > 0) {
        for (; under.length < remote_base_AT_ONCE && next < wanted.length; next++) {
            const one = wanted[next];
            if (one === undefined)
                continue;
            const answer = ask(one);
            // If it fails while an earlier one is awaited, the error is thrown when its turn comes.
            answer.catch(() => { });
            under.push(answer);
        }
        const first = under.shift();
        if (first)
            yield await first;
    }
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw new change_contents/* BaseUnavailable */.G((0,reason/* reasonOf */.A)(error), 'Leave “github-token” as it is, with the permission “contents: read”, or let the checkout step keep its credentials.');
    }
}
function tooMany(count) {
    return new change_contents/* BaseUnavailable */.G(`${count} changed files are more than can be asked of GitHub one by one (${MOST_REMOTE_FILES})`, 'Let the checkout step keep its credentials (“persist-credentials: true”), or set its “fetch-depth: 0”.');
}

;// CONCATENATED MODULE: ./lib/change/revision.js

/** The number of commits that a workflow may have made on top of the checkout. */
const OWN_COMMITS = 20;
/** Finds the commit to compare the files of an event with. @throws BaseUnavailable */
async function baseCommitOf(event, history) {
    switch (event.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return baseOfPullRequest(event, history);
        case 'merge_group':
            return { commit: event.baseSha, how: 'the commit that the merge group builds on' };
        case 'push':
            return baseOfPush(event, history);
        case 'other':
            throw new change_contents/* BaseUnavailable */.G(`the event “${event.name}” names no earlier commit to compare with`, 'Set “scope: all”, or run the check on pull_request, merge_group or push.');
    }
}
/**
 * The event's `base.sha` is the base branch at the time of the last push, but the files checked out are merged with the
 * present base branch. So the base is the first parent of the merge commit, or for a checkout of the head the merge base.
 */
async function baseOfPullRequest(event, history) {
    for await (const commit of checkedOut(event, history)) {
        if (commit.parents[1] === event.headSha && commit.parents[0]) {
            return { commit: commit.parents[0], how: 'the first parent of the merge commit' };
        }
        if (commit.id === event.headSha)
            return forkPoint(event, commit, history);
        if (commit.id === event.baseSha || (event.kind === 'pull_request_target' && commit.id === event.sha)) {
            throw new change_contents/* BaseUnavailable */.G('the files checked out are those of the base branch, not of the pull request', 'Let the checkout step check out the pull request: its merge commit or its head.');
        }
        if (commit.id === event.sha && commit.parents[0]) {
            return { commit: commit.parents[0], how: 'the first parent of the commit that the event names' };
        }
    }
    throw new change_contents/* BaseUnavailable */.G('the files checked out are not those of the pull request', 'Let the checkout step check out the pull request: its merge commit (the default) or its head.');
}
/** The commit that is checked out and its first parents; without git, the commit that the event names. */
async function* checkedOut(event, history) {
    let commit = await history.head();
    if (!commit && event.kind === 'pull_request' && event.sha)
        commit = await history.commit(event.sha);
    if (!commit) {
        throw new change_contents/* BaseUnavailable */.G(because('the checked-out commit is unknown', history), 'Check out with actions/checkout where git is installed, and leave “github-token” as it is.');
    }
    for (let steps = 0; commit && steps < OWN_COMMITS; steps++) {
        yield commit;
        const parent = commit.parents[0];
        commit = parent ? await history.local(parent) : null;
    }
}
async function forkPoint(event, head, history) {
    const tip = { commit: event.baseSha, branch: event.baseRef };
    const base = await history.mergeBase(head.id, tip);
    if (base === 'unrelated')
        return { commit: null, how: 'nothing: the branches have no common history' };
    if (base)
        return { commit: base, how: 'the merge base of the head and the base branch' };
    throw new change_contents/* BaseUnavailable */.G(because('the merge base of the head and the base branch can’t be found', history), 'Check out the merge commit (the default of actions/checkout), or set its “fetch-depth: 0”.');
}
async function baseOfPush(event, history) {
    if (event.before)
        return { commit: event.before, how: 'the commit before the push' };
    if (event.branch !== null && event.branch === event.defaultBranch) {
        return { commit: null, how: 'nothing: the branch is new' };
    }
    const tip = { commit: null, branch: event.defaultBranch };
    const base = await history.mergeBase(event.after, tip);
    if (base === 'unrelated')
        return { commit: null, how: 'nothing: the branch has a history of its own' };
    if (base)
        return { commit: base, how: 'the merge base of the new branch and the default branch' };
    throw new change_contents/* BaseUnavailable */.G(because('the merge base of the new branch and the default branch can’t be found', history), 'Set “fetch-depth: 0” on actions/checkout.');
}
/** A reason, followed by the failures that led to it. */
function because(why, { failures }) {
    return failures ? `${why} (${failures})` : why;
}

;// CONCATENATED MODULE: ./lib/change/base.js







/**
 * Finds the base of a change: in the clone, else by fetching that one commit, else through GitHub's API. If the
 * repository, the event or GitHub don't allow that, the result is an unknown base with the reason, not an error.
 */
async function findBase(request) {
    try {
        return await find(request);
    }
    catch (error) {
        if (error instanceof change_contents/* BaseUnavailable */.G)
            return { kind: 'unknown', why: error.message, whatToDo: error.whatToDo };
        throw error;
    }
}
async function find({ root, workspace, revision, remote, signal }) {
    const repository = (0,git_repository/* locateRepository */.Z)(root, workspace);
    if (revision.kind === 'since') {
        const git = await openRepository(repository, 'owner', signal);
        if (!git)
            throw withoutGit(repository);
        const commit = await resolve(git, revision.revision);
        const contents = await contentsFromGit(git, commit, change_contents/* LARGEST_BASE_FILE */.Q);
        return { kind: 'known', commit, how: `the revision “${revision.revision}”`, via: 'git', ...contents };
    }
    const git = await openRepository(repository, 'workspace', signal);
    const history = new History(git, remote);
    return contentsOf(await baseCommitOf(revision.event, history), { repository, git, history, remote });
}
async function contentsOf(base, sources) {
    const { repository, git, history, remote } = sources;
    const { commit, how } = base;
    const held = commit === null ? 'there' : await history.obtain(commit);
    if (git && held !== 'absent') {
        const contents = await contentsFromGit(git, commit, change_contents/* LARGEST_BASE_FILE */.Q);
        return { kind: 'known', commit, how, via: held === 'fetched' ? 'fetch' : 'git', ...contents };
    }
    if (remote && commit !== null) {
        const contents = await contentsFromRemote(remote, git, commit, repository.top, change_contents/* LARGEST_BASE_FILE */.Q);
        return { kind: 'known', commit, how, via: 'api', ...contents };
    }
    throw new change_contents/* BaseUnavailable */.G(because(`${how} (${commit?.slice(0, 7) ?? 'empty'}) can’t be read`, history), 'Set “fetch-depth: 0” on actions/checkout, or leave “github-token” as it is.');
}
async function openRepository({ top, hasGit }, trust, signal) {
    return hasGit ? (0,git/* openGit */.z)({ top, trust, signal }) : null;
}
async function resolve(git, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const result = await git.run(args);
    const id = result.ok ? result.stdout.toString('utf8').trim() : '';
    if (isObjectId(id))
        return id;
    const why = !result.ok && result.status !== 1 ? `: ${result.why}` : '';
    throw new change_contents/* BaseUnavailable */.G(`git knows no commit by the name of “${revision}”${why}`, 'Check its spelling. In a shallow clone, fetch the commit first.');
}
function withoutGit({ top, hasGit }) {
    return hasGit
        ? new change_contents/* BaseUnavailable */.G('there is no git to ask', 'Install git, or put it on the PATH.')
        : new change_contents/* BaseUnavailable */.G(`“${top}” is in no git repository`, 'Run the command inside a git repository.');
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionFor: () => (/* binding */ completionFor)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5579);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7834);


const COMMAND = 'notion-id-check';
/** A completion script for a shell, made from the commands and flags. */
function completionFor(shell) {
    switch (shell) {
        case 'bash':
            return bash();
        case 'zsh':
            return zsh(_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg);
        case 'fish':
            return fish(_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg);
    }
}
function bash() {
    const cases = _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg.filter(({ value }) => value !== null)
        .map(({ name, choices, value }) => {
        const reply = choices
            ? `compgen -W '${choices.join(' ')}'`
            : value === 'FILE'
                ? 'compgen -f'
                : "compgen -W ''";
        return `    --${name}) COMPREPLY=($(${reply} -- "$current")); return ;;\n`;
    })
        .join('');
    const flags = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n.map(command => {
        const names = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(command).map(({ name }) => `--${name}`);
        return `    ${command === 'check' ? '*' : command}) flags='${names.join(' ')}' ;;\n`;
    })
        .toSorted()
        .reverse()
        .join('');
    return `_notion_id_check() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" flags
  case "$previous" in
${cases}  esac
  case "\${COMP_WORDS[1]}" in
${flags}  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
    if [[ $COMP_CWORD -eq 1 ]]; then
      COMPREPLY+=($(compgen -W '${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n.join(' ')}' -- "$current"))
    fi
  fi
}
complete -o filenames -F _notion_id_check ${COMMAND}
`;
}
function zsh(flags) {
    const lines = flags.map(({ name, value, choices, repeats, text }) => {
        const what = text.replace(/[[\]:'’]/g, '');
        const then = value === null
            ? ''
            : choices
                ? `:${value}:(${choices.join(' ')})`
                : value === 'FILE'
                    ? ':file:_files'
                    : `:${value.replace(/[':]/g, '')}: `;
        return `  '${repeats ? '*' : ''}--${name}[${what}]${then}' \\\n`;
    });
    return `#compdef ${COMMAND}\n_arguments -s \\\n${lines.join('')}  '1: :{_alternative "commands:command:(${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n.join(' ')})" "paths:path:_files"}' \\\n  '*:path:_files'\n`;
}
function fish(flags) {
    const commands = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n.map(name => `complete -c ${COMMAND} -n __fish_use_subcommand -a ${name} -d '${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name].summary}'\n`);
    const lines = flags.map(({ name, value, choices, text }) => {
        const needs = value === null ? '' : choices ? ` -x -a '${choices.join(' ')}'` : value === 'FILE' ? ' -r -F' : ' -x';
        return `complete -c ${COMMAND} -l ${name}${needs} -d '${text.replace(/'/g, '’')}'\n`;
    });
    return [...commands, ...lines].join('');
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   find: () => (/* binding */ find)
/* harmony export */ });
/* harmony import */ var _object_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8273);
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9388);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(272);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1385);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);





/** Finds objects by their title. @returns the exit status @throws SettingsError if there is no token */
async function find(given, console) {
    const words = given.positionals.join(' ');
    const access = (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessOf */ .Y)(given, console);
    const { searchObjects } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 7638));
    const result = await searchObjects(words, access);
    const rejected = result.failure?.reason === 'token-rejected';
    if (!rejected)
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(given, console, toJson(result), style => pretty(result, style));
    if (result.failure)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .failureText */ .kY)(result.failure.reason, result.failure.detail));
    else if (result.objects.length === 0)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, nothingFor(words));
    else if (!given.json) {
        if (result.hasMore)
            (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, 'There are more objects. Search for more words of the title.');
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, adviceFor(result.objects));
    }
    (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .noteRequests */ .jK)(given, console, result.counts);
    if (rejected)
        return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused;
    return result.objects.length > 0 && result.failure === null ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.found;
}
function nothingFor(words) {
    return `No page, database or data source that the connection can access has “${words}” in its title. If there is one, open it in Notion and add the connection under ••• → Connections.`;
}
function adviceFor(objects) {
    return objects.some(({ type }) => type === 'database' || type === 'data_source')
        ? 'Copy the ID of the database for a key that names a database, and the ID of its data source to query it.'
        : 'Copy the ID for a key that names a page.';
}
function toJson({ objects, hasMore, counts }) {
    return { version: 1, objects, hasMore, notion: counts };
}
async function pretty({ objects }, style) {
    if (objects.length === 0)
        return '';
    const shown = new Set(objects.flatMap(({ dataSources }) => dataSources.map(({ id }) => id)));
    const rows = objects
        .filter(({ type, id }) => type !== 'data_source' || !shown.has(id))
        .flatMap(object => [
        rowOf(object, style),
        ...object.dataSources.map(({ id, name }) => [
            { text: `└ ${_object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ.data_source.label}` },
            { text: id, paint: style.cyan },
            { text: name ?? '(no name)' },
        ]),
    ]);
    return `${await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(rows)}\n${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(rows.length, 'object')}\n`;
}
function rowOf({ type, id, title, inTrash }, style) {
    return [
        { text: _object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ[type].label },
        { text: id, paint: style.cyan },
        { text: `${title || '(no title)'}${inTrash ? ' (in the trash)' : ''}`, paint: style.bold },
    ];
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _object_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8273);
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9388);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7876);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1385);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);
/* harmony import */ var _scan_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2357);






/** Lists the references in files. @returns the exit status @throws SettingsError */
async function list(given, console) {
    const run = await (0,_scan_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scanRunOf */ .s)(given, console);
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runCheck */ .k_)({ ...run, failOn: 'never' });
    run.progress.clear();
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(given, console, toJson(report, given), style => pretty(report, given, style));
    for (const { file, line, message } of report.problems)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, `${file}${line === null ? '' : `:${line}`}: ${message}`);
    for (const { message, hint } of report.remarks)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, `${message} ${hint}`);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .noteRequests */ .jK)(given, console, report.notion);
    if (report.remarks.some(({ code }) => code === 'token-rejected'))
        return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused;
    const isUnreachable = report.findings.some(({ verdict }) => verdict.status === 'unverified' && !EXPECTED_REASONS.has(verdict.reason));
    return isUnreachable ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.found : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
}
/** Reasons for which an ID is not verified although Notion could be reached. */
const EXPECTED_REASONS = new Set(['no-token', 'forbidden', 'unchanged']);
function toJson({ findings, verified, counts, notion }, { explain }) {
    return {
        version: 1,
        verified,
        counts: { files: counts.files, references: counts.references, ids: counts.ids },
        notion,
        references: findings.map(finding => {
            const { reference, verdict } = finding;
            return {
                file: reference.file,
                line: reference.line,
                column: reference.column,
                key: reference.key,
                value: reference.value,
                id: idOf(finding),
                expected: reference.expected,
                status: verdict.status,
                actual: objectOf(finding)?.type ?? null,
                title: objectOf(finding)?.title ?? null,
                ...(explain ? { why: reference.why ?? [] } : {}),
            };
        }),
    };
}
async function pretty({ findings, counts }, given, style) {
    const blocks = [];
    for (const file of new Set(findings.map(({ reference }) => reference.file))) {
        const rows = findings
            .filter(({ reference }) => reference.file === file)
            .flatMap(finding => rowsOf(finding, given, style));
        blocks.push(`${await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([[{ text: file, paint: style.bold }]])}${await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(rows, '  ')}`);
    }
    blocks.push(`${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(counts.references, 'reference')}, ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(counts.ids, 'ID')}, ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(counts.files, 'file')}\n`);
    return blocks.join('\n');
}
function rowsOf(finding, { explain }, style) {
    const { reference } = finding;
    const row = [
        { text: String(reference.line), paint: style.dim },
        { text: reference.key === '' ? '(no key)' : reference.key, paint: style.bold },
        { text: reference.expected.map(type => _object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ[type].label).join(' or ') || 'any' },
        { text: idOf(finding) ?? shortened(reference.value) },
        stateOf(finding, style),
    ];
    if (!explain)
        return [row];
    const why = (reference.why ?? []).map(evidence => EVIDENCE[evidence]).join(', ');
    return [
        row,
        [
            { text: '' },
            { text: '' },
            { text: '' },
            { text: `because of ${why || 'its key'}`, paint: style.dim },
            { text: '' },
        ],
    ];
}
/** What each kind of evidence is, after “because of”. */
const EVIDENCE = {
    setting: '`expect` or a comment',
    key: 'its key',
    url: 'its URL',
    file: 'the name of the file',
    node: 'the Notion node that it is in',
    request: 'the request to Notion that it is in',
    'url-in-file': 'a Notion URL with the same ID in this file',
    'same-id': 'the same ID at a Notion key elsewhere',
    workspace: 'IDs of the same workspace',
    column: 'other IDs in its column',
    'notion-key-nearby': 'a Notion key nearby',
    'notion-url-nearby': 'a Notion URL nearby',
    folder: 'the name of the folder',
    'notion-named-nearby': 'the word Notion nearby',
    'version-8': 'the form of the ID, which Notion uses',
};
/** The result for a reference, in a few words. */
function stateOf(finding, style) {
    const { verdict } = finding;
    const object = objectOf(finding);
    const name = object ? _object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ[object.type].label : '';
    const title = object?.title ? ` “${object.title}”` : '';
    switch (verdict.status) {
        case 'ok':
            return { text: `✔ ${name}${title}`, paint: style.green };
        case 'wrong-type':
            return { text: `✖ ${name}${title}`, paint: style.red };
        case 'in-trash':
            return { text: `▲ ${name} in the trash${title}`, paint: style.yellow };
        case 'not-found':
            return { text: '✖ not found', paint: style.red };
        case 'malformed':
            return { text: '✖ malformed', paint: style.red };
        case 'exposed-token':
            return { text: '✖ a token', paint: style.red };
        case 'unverified':
            return verdict.reason === 'no-token'
                ? { text: '' }
                : { text: `not verified (${verdict.reason})`, paint: style.yellow };
        case 'skipped':
            return { text: `skipped (${verdict.reason})`, paint: style.dim };
    }
}
function objectOf({ verdict }) {
    return 'object' in verdict ? verdict.object : null;
}
function idOf({ reference: { reading, isConfidential } }) {
    return !isConfidential && (reading.kind === 'id' || reading.kind === 'malformed') ? reading.id : null;
}
/** UTF-16 units of a value that fit into the column of IDs. */
const LONGEST_VALUE = 36;
function shortened(value) {
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}


/***/ }),

/***/ 2958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderForProgram: () => (/* binding */ renderForProgram)
});

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(8209);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(2152);
// EXTERNAL MODULE: ./lib/report/advice.js
var report_advice = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/report/messages.js
var messages = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/rules/registry.js + 14 modules
var registry = __webpack_require__(1628);
;// CONCATENATED MODULE: ./lib/report/order.js

const RANK = { error: 0, warning: 1, notice: 2 };
/** The findings in the order in which logs and annotations show them: the most severe first, then by rule. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || precedenceOf(a) - precedenceOf(b));
}
function rankOf({ severity }) {
    return severity === null ? Number.MAX_SAFE_INTEGER : RANK[severity];
}
function precedenceOf({ rule }) {
    return rule === null ? Number.MAX_SAFE_INTEGER : (0,registry/* ruleNamed */.QZ)(rule).precedence;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js






/** Annotations of one level that GitHub shows of a step (actions/toolkit, docs/problem-matchers.md). The first win. */
const MOST_PER_LEVEL = 10;
/** Longer messages are cut (actions/runner, ExecutionContext.cs). */
const LONGEST_MESSAGE = 4096;
const TOOL = 'Notion ID Check';
/**
 * The report as workflow commands: remarks, then the findings that count, the most severe first, then files that could
 * not be read. Each level has at most as many as GitHub shows; if there are more, the last one says how many.
 *
 * @param whereTheRestIs ends the sentence “12 more errors are in …”
 */
function renderAnnotations(report, whereTheRestIs, links) {
    const counting = report.findings.filter(({ introduced }) => introduced !== false);
    const annotations = [
        ...report.remarks.map(remark => ofRemark(remark, links)),
        ...worstFirst(counting).flatMap(finding => ofFinding(finding, links)),
        ...report.problems.map(ofProblem),
    ];
    return model/* SEVERITIES */.oC.flatMap(level => {
        const all = annotations.filter(annotation => annotation.level === level);
        if (all.length <= MOST_PER_LEVEL)
            return all.map(written);
        const shown = all.slice(0, MOST_PER_LEVEL - 1);
        const more = all.length - shown.length;
        return [
            ...shown.map(written),
            (0,log/* command */.G5)(level, { title: TOOL }, `${more} more ${level}s are in ${whereTheRestIs}.`),
        ];
    });
}
function ofFinding(finding, links) {
    const { severity, reference, rule, advice } = finding;
    if (severity === null || rule === null)
        return [];
    const { file, line, endLine, column, endColumn, key, isConfidential } = reference;
    // The runner drops the columns of a range over several lines.
    const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {};
    return [
        {
            level: severity,
            properties: {
                title: `${TOOL}: ${rule}`,
                // Values that are not in a file have no line to annotate.
                ...(isConfidential ? {} : { file: (0,visible/* visible */.RK)(file), line, ...(endLine > line ? { endLine } : columns) }),
            },
            message: lines([`${isConfidential ? `${key}: ` : ''}${(0,messages/* messageOf */.b)(finding)}`, ...advice.map(report_advice/* wordAdvice */.x)], links.rule(rule)),
        },
    ];
}
function ofProblem({ file, line, message }) {
    return {
        level: 'warning',
        properties: { title: `${TOOL}: partly read`, file: (0,visible/* visible */.RK)(file), ...(line === null ? {} : { line }) },
        message: lines([`${file}${line === null ? '' : `:${line}`}: ${message}`], null),
    };
}
function ofRemark({ code, severity, message, hint, place }, links) {
    return {
        level: severity,
        properties: {
            title: code === 'unverified' ? `${TOOL}: ${code}` : TOOL,
            ...(place ? { ...place, file: (0,visible/* visible */.RK)(place.file) } : {}),
        },
        message: lines([message, hint], code === 'unverified' ? links.rule(code) : null),
    };
}
/** Paragraphs, cut so that the link at the end stays. */
function lines(paragraphs, address) {
    const content = (0,visible/* visible */.RK)(paragraphs.filter(paragraph => paragraph !== '').join('\n'));
    if (address === null)
        return (0,visible/* shorten */.ml)(content, LONGEST_MESSAGE);
    return `${(0,visible/* shorten */.ml)(content, LONGEST_MESSAGE - address.length - 1)}\n${address}`;
}
function written({ level, properties, message }) {
    return (0,log/* command */.G5)(level, properties, message);
}

// EXTERNAL MODULE: ./lib/text/hash.js + 1 modules
var text_hash = __webpack_require__(4374);
;// CONCATENATED MODULE: ./lib/report/fingerprint.js

/**
 * Makes fingerprints of findings, for services that compare reports. A finding keeps its fingerprint when lines move:
 * it depends on the rule, file, key and value, and equal ones are numbered. 16 hexadecimal digits, `:` and the number.
 */
class Fingerprints {
    #seen = new Map();
    of({ reference, rule }) {
        const { file, key, value } = reference;
        const hash = (0,text_hash/* startHash */.L)('sha256')
            .update([rule ?? '', file, key, value].join('\0'))
            .digest('hex')
            .slice(0, 16);
        const occurrence = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, occurrence);
        return `${hash}:${occurrence}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/gitlab.js




/** GitLab's severities (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
const SEVERITY = {
    error: 'major',
    warning: 'minor',
    notice: 'info',
};
/**
 * The findings as a Code Quality report of GitLab, with those that were there before: GitLab itself compares the
 * reports of two branches. An outage of Notion is one finding, at the first reference that was not verified, as GitLab
 * asks for a place.
 */
function renderGitLab({ findings, remarks }) {
    const fingerprints = new Fingerprints();
    const issues = findings.flatMap(finding => finding.severity === null || finding.rule === null
        ? []
        : [
            {
                description: (0,visible/* visible */.RK)(`${(0,messages/* messageOf */.b)(finding)} ${(0,report_advice/* wordAll */.y)(finding.advice)}`.trim()),
                check_name: finding.rule,
                fingerprint: fingerprints.of(finding),
                severity: SEVERITY[finding.severity],
                location: locationOf(finding),
            },
        ]);
    const outage = remarks.find(({ code }) => code === 'unverified');
    const [missed] = findings.filter(({ verdict }) => verdict.status === 'unverified');
    if (outage && missed) {
        issues.push({
            description: (0,visible/* visible */.RK)(`${outage.message} ${outage.hint}`),
            check_name: 'unverified',
            fingerprint: fingerprints.of({ reference: missed.reference, rule: 'unverified' }),
            severity: SEVERITY[outage.severity],
            location: locationOf(missed),
        });
    }
    return `${(0,visible/* visibleJson */.$m)(issues)}\n`;
}
function locationOf({ reference: { file, line } }) {
    return { path: file, lines: { begin: line } };
}

;// CONCATENATED MODULE: ./lib/report/json.js



/** The version of the JSON report's shape. */
const VERSION = 1;
/** The JSON report, as `schema/report.schema.json` describes it. The same report gives the same bytes. */
function renderJson(report) {
    const { result, scope, verified, counts, notion, findings, problems, remarks } = report;
    const content = {
        version: VERSION,
        result,
        scope,
        verified,
        counts,
        notion,
        references: findings.map(toJson),
        problems,
        remarks: remarks.map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
    };
    return `${(0,visible/* visibleJson */.$m)(content)}\n`;
}
function toJson(finding) {
    const { reference, verdict, rule, severity, advice, introduced } = finding;
    const { file, line, column, endLine, endColumn, key, value, expected, reading, isConfidential } = reference;
    return {
        file,
        line,
        column,
        endLine,
        endColumn,
        key,
        value,
        id: !isConfidential && (reading.kind === 'id' || reading.kind === 'malformed') ? reading.id : null,
        expected,
        actual: actualType(verdict),
        status: verdict.status,
        reason: 'reason' in verdict ? verdict.reason : null,
        rule,
        severity,
        message: (0,messages/* messageOf */.b)(finding),
        hint: (0,report_advice/* wordAll */.y)(advice),
        introduced,
        fix: reading.kind === 'malformed' ? reading.fix : null,
    };
}
function actualType(verdict) {
    const object = 'object' in verdict ? verdict.object : null;
    return object?.type ?? null;
}

// EXTERNAL MODULE: ./lib/rules/severity.js
var rules_severity = __webpack_require__(9057);
;// CONCATENATED MODULE: ./lib/report/junit.js




/**
 * The report as JUnit XML: a test suite for each file and a test case for each reference. A finding is a failure if it
 * fails the check, and output of its case if it does not. What was not verified is skipped. What is wrong with the run
 * as a whole, such as a rejected token, is an error in a suite of its own.
 */
function renderJUnit(report, links) {
    const byFile = new Map();
    for (const finding of report.findings) {
        const { file } = finding.reference;
        const cases = byFile.get(file) ?? [];
        byFile.set(file, cases);
        cases.push(caseOf(finding, report, links));
    }
    for (const { file, line, message } of report.problems) {
        const cases = byFile.get(file) ?? [];
        byFile.set(file, cases);
        const place = line === null ? 'partly read' : `partly read: line ${line}`;
        cases.push(testCase(file, place, 'skipped', junit_element('skipped', { message }, '')));
    }
    const suites = [...runSuite(report), ...[...byFile].map(([file, cases]) => suite(file, cases))];
    const all = [...runCases(report), ...[...byFile.values()].flat()];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'Notion ID Check', ...numbersOf(all) })}>`,
        ...suites,
        '</testsuites>',
        '',
    ].join('\n');
}
function runSuite(report) {
    const cases = runCases(report);
    return cases.length === 0 ? [] : [suite('Notion ID Check', cases)];
}
/** Remarks that fail the check. */
function runCases({ remarks, failOn }) {
    return remarks
        .filter(({ code, severity }) => (code === 'unverified' ? (0,rules_severity/* fails */.c)(severity, failOn) : severity === 'error'))
        .map(({ code, message, hint }) => testCase('Notion ID Check', code, 'error', junit_element('error', { type: code, message }, hint)));
}
function caseOf(finding, { failOn }, links) {
    const { reference, verdict, rule, severity, introduced } = finding;
    const name = `${reference.key === '' ? 'link' : reference.key} (${reference.line}:${reference.column})`;
    const message = (0,messages/* messageOf */.b)(finding);
    if (rule !== null && severity !== null) {
        const advice = [...finding.advice.map(report_advice/* wordAdvice */.x), links.rule(rule)].join('\n');
        if (introduced !== false && (0,rules_severity/* fails */.c)(severity, failOn))
            return testCase(reference.file, name, 'failure', junit_element('failure', { type: rule, message }, advice));
        return testCase(reference.file, name, 'passed', junit_element('system-out', {}, `${severity} ${rule}: ${message}\n${advice}`));
    }
    if (verdict.status === 'unverified' || verdict.status === 'skipped')
        return testCase(reference.file, name, 'skipped', junit_element('skipped', { message }, ''));
    return testCase(reference.file, name, 'passed', '');
}
function testCase(file, name, kind, content) {
    const opening = `    <testcase${attributes({ classname: file, name })}`;
    return { kind, xml: content === '' ? `${opening}/>` : `${opening}>${content}</testcase>` };
}
function suite(name, cases) {
    const skipped = cases.filter(({ kind }) => kind === 'skipped').length;
    return [
        `  <testsuite${attributes({ name, ...numbersOf(cases), skipped })}>`,
        ...cases.map(({ xml }) => xml),
        '  </testsuite>',
    ].join('\n');
}
function numbersOf(cases) {
    const count = (kind) => cases.filter(each => each.kind === kind).length;
    return { tests: cases.length, failures: count('failure'), errors: count('error') };
}
function junit_element(name, values, text) {
    const opening = `<${name}${attributes(values)}`;
    return text === '' ? `${opening}/>` : `${opening}>${xmlText((0,visible/* visible */.RK)(text))}</${name}>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${xmlText((0,visible/* visibleLine */.P8)(String(value)))}"`)
        .join('');
}
/** Characters that end a text or an attribute, and those that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
function xmlText(text) {
    return text
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
        .replaceAll('##[', '##&#91;');
}

// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/report/links.js




/** The documentation, unless the runner says which version of the action it runs. */
const HOME = `${version/* HOMEPAGE */.py}/blob/v1`;
/** The address of a rule's page. */
function ruleAddress(rule, home = HOME) {
    return `${home}/${(0,registry/* ruleNamed */.QZ)(rule).documentation}`;
}
/** Links of a run outside GitHub: only to the documentation. */
const PLAIN_LINKS = { line: () => null, rule: ruleAddress, commit: null };
/**
 * Links into a repository on GitHub.
 *
 * @param server such as `https://github.com`
 * @param repository `owner/name`
 * @param home the address of the action's documentation, or undefined for the usual one
 */
function gitHubLinks(server, repository, sha, home) {
    return {
        line: (file, line) => file === VALUES_FILE ? null : `${server}/${repository}/blob/${sha}/${encodePath(file)}#L${line}`,
        rule: rule => ruleAddress(rule, home),
        commit: sha,
    };
}

;// CONCATENATED MODULE: ./lib/report/sarif.js








/** Results of a run that GitHub's code scanning takes (docs.github.com, SARIF support for code scanning). */
const MOST_RESULTS = 25_000;
const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** The findings as SARIF 2.1.0, as GitHub's code scanning accepts it. If there are too many, the most severe are kept. */
function renderSarif(report, links) {
    const found = report.findings.filter(({ severity }) => severity !== null);
    const kept = (found.length <= MOST_RESULTS ? found : worstFirst(found).slice(0, MOST_RESULTS)).filter(hasRule);
    const fingerprints = new Fingerprints();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: version/* NAME */.o_,
                        version: version/* VERSION */.xv,
                        semanticVersion: version/* VERSION */.xv,
                        informationUri: version/* HOMEPAGE */.py,
                        rules: registry/* RULES */.y0.map(rule => describe(rule, links)),
                    },
                },
                automationDetails: { id: 'notion-id-check/' },
                invocations: [
                    {
                        executionSuccessful: !report.remarks.some(({ severity }) => severity === 'error'),
                        toolExecutionNotifications: report.remarks.map(toNotification),
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: kept.map(finding => toResult(finding, fingerprints)),
            },
        ],
    };
    return `${(0,visible/* visibleJson */.$m)(log)}\n`;
}
/** What concerns the whole run has no place in a file, so it is no result: an outage of Notion, a rejected token. */
function toNotification({ code, severity, message, hint }) {
    const text = (0,visible/* visible */.RK)([message, hint].filter(part => part !== '').join(' '));
    return { descriptor: { id: code }, level: LEVEL[severity], message: { text } };
}
function hasRule(finding) {
    return finding.severity !== null && finding.rule !== null;
}
function describe({ name, title, summary, description, defaultSeverity }, links) {
    const usual = defaultSeverity === 'off' ? 'notice' : defaultSeverity;
    const address = links.rule(name);
    return {
        id: name,
        name: title,
        shortDescription: { text: summary },
        fullDescription: { text: description },
        help: { text: `${description} ${address}`, markdown: `${description}\n\n[How to fix it](${address})` },
        helpUri: address,
        defaultConfiguration: { level: LEVEL[usual], enabled: defaultSeverity !== 'off' },
        properties: {
            tags: ['notion', 'configuration'],
            precision: 'high',
            'problem.severity': PROBLEM_SEVERITY[usual],
        },
    };
}
function toResult(finding, fingerprints) {
    const { reference, rule, severity, advice, introduced } = finding;
    const { file, line, column, endLine, endColumn, key } = reference;
    const uri = (0,paths/* encodePath */.O0)(file);
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return {
        ruleId: rule,
        ruleIndex: registry/* RULE_NAMES */.iU.indexOf(rule),
        level: LEVEL[severity],
        message: { text: (0,visible/* visible */.RK)([(0,messages/* messageOf */.b)(finding), (0,report_advice/* wordAll */.y)(advice)].join(' ').trim()) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
                ...(key === '' ? {} : { logicalLocations: [{ fullyQualifiedName: (0,visible/* visible */.RK)(key), kind: 'member' }] }),
            },
        ],
        partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding) },
        ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
        ...fixesOf(finding, uri, region),
    };
}
function fixesOf({ reference: { reading } }, uri, deletedRegion) {
    if (reading.kind !== 'malformed' || !reading.fix)
        return {};
    const { description, replacement } = reading.fix;
    const replacements = [{ deletedRegion, insertedContent: { text: replacement } }];
    return {
        fixes: [
            {
                description: { text: description },
                artifactChanges: [{ artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, replacements }],
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/rules/title.js
var title = __webpack_require__(270);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(9388);
;// CONCATENATED MODULE: ./lib/report/groups.js

/** Groups findings by what to do about them, the most urgent first; within a group they keep their order. */
function groupsOf(findings) {
    const byTitle = new Map();
    for (const finding of findings) {
        if (finding.rule === null)
            continue;
        const { title, precedence } = (0,registry/* ruleNamed */.QZ)(finding.rule).group;
        const group = byTitle.get(title);
        if (group)
            group.findings.push(finding);
        else
            byTitle.set(title, { precedence, findings: [finding] });
    }
    return [...byTitle]
        .toSorted(([, a], [, b]) => a.precedence - b.precedence)
        .map(([title, group]) => withSharedAdvice(title, group.findings));
}
/** Advice that several findings have in common is given once, and not again with each of them. */
function withSharedAdvice(title, findings) {
    const [first] = findings;
    if (!first || findings.length === 1)
        return { title, advice: [], findings };
    const shared = first.advice.filter(advice => {
        const identity = JSON.stringify(advice);
        return findings.every(finding => finding.advice.some(each => JSON.stringify(each) === identity));
    });
    const identities = new Set(shared.map(advice => JSON.stringify(advice)));
    return {
        title,
        advice: shared,
        findings: findings.map(finding => ({
            ...finding,
            advice: finding.advice.filter(advice => !identities.has(JSON.stringify(advice))),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/**
 * Characters that mean something in GitHub's Markdown or in HTML, or that begin a mention or a reference. Some do
 * only at the start of a line, a colon only in front of something.
 */
const ACTIVE = /[&<>"'`|*_~[\](){}#@!\\$^]|:(?=\S)|^[-+=]|^\d+(?=[.)])/g;
/** The same within code type, where white space at the ends would get lost too. */
const INERT = /[&<>"'`|*_~[\](){}#@!\\$^:+=]|^ | $/g;
/**
 * The places where GitHub would make a link of a text: mentions and addresses (`@`), issue numbers (`#1`, `GH-1`), URLs
 * (`https:`, `www.`). An entity is not enough: some renderers look for links in the finished text.
 */
const LINKED = /@|#|:(?=\S)|(?<![a-z\d])(?:www(?=\.)|gh-(?=\d))/gi;
/**
 * A text as plain text in Markdown, in a table cell too: every character with a meaning becomes an entity, and what
 * GitHub would link (mentions, issue numbers, addresses, commits) is broken by an invisible space.
 */
function markdown_text(raw) {
    return (0,visible/* visibleLine */.P8)(raw)
        .replace(LINKED, '$&\u200b')
        .replace(/\b[0-9a-f]{7,}/gi, run => run.replace(/^.{3}|.{6}(?=.)/g, '$&\u200b'))
        .replace(ACTIVE, characters => `&#${characters.charCodeAt(0)};${characters.slice(1)}`)
        .replaceAll('\u200b', '&#8203;');
}
/** Longer texts would make a table too wide to read; the JSON report has them whole. */
const LONGEST_CODE = 120;
/** Where a text may be broken: after a separator of a path, a URL or a name, or within a run of digits without any. */
const BREAK = /.{9,}?[./?_:](?=.{4})|[^./?_:-]{16}(?=[^./?_:-]{8})/gu;
/**
 * A text in code type, which may be broken in parts that are still easy to read, so that a table fits a phone.
 */
function code(raw) {
    const shown = (0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(raw), LONGEST_CODE);
    if (shown === '')
        return '';
    // GitHub links no mentions and numbers in code type, but addresses. A break in a word leaves what people copy as it is.
    const parts = shown
        .replace(BREAK, '$&\u0000')
        .replace(/@|:(?=\/)|(?<![a-z\d])www(?=\.)/gi, '$&\u0000')
        .split(/\u0000+/);
    const inert = (part) => part.replace(INERT, character => `&#${character.charCodeAt(0)};`);
    return `<code>${parts.map(inert).join('<wbr>')}</code>`;
}
/** A sentence of ours as Markdown: backquoted parts and complete IDs in code type, the rest as plain text. */
function sentence(raw) {
    return raw
        .split(/(`[^`]*`|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)/)
        .map((part, i) => (i % 2 === 1 ? code(part.replace(/^`|`$/g, '')) : markdown_text(part)))
        .join('');
}
/** A link to an address of ours. The label is already Markdown. */
function markdown_link(label, address) {
    return `<a href="${address.replace(/[&<>"'`|]/g, character => `&#${character.charCodeAt(0)};`)}">${label}</a>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function table(headings) {
    return row(headings) + row(headings.map(() => ':--'));
}
/** A part that is folded until it is opened. */
function folded(title, content) {
    return `<details>\n<summary>${title}</summary>\n\n${content}\n</details>\n\n`;
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5355);
;// CONCATENATED MODULE: ./lib/report/pages.js
/**
 * Text that never grows beyond a size: what does not fit is counted, and the text says where to find it.
 * Sizes are bytes of UTF-8.
 */
class Pages {
    #parts = [];
    #left;
    #elsewhere;
    /** @param elsewhere ends the sentence “12 more are in …” */
    constructor(most, elsewhere) {
        this.#left = most;
        this.#elsewhere = elsewhere;
    }
    /** Adds a text whole, or not at all. */
    put(part) {
        const size = Buffer.byteLength(part);
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.#parts.push(part);
        return true;
    }
    /** Keeps room for a text that comes later. */
    reserve(part) {
        this.#left -= Buffer.byteLength(part);
    }
    /** Adds the text that room was kept for. */
    release(part) {
        this.#left += Buffer.byteLength(part);
        this.put(part);
    }
    /** Adds a heading, as many items as fit, how many don't, and an ending. */
    list(heading, items, render, ending) {
        if (items.length === 0)
            return;
        const more = (count) => `\n${count} more ${count === 1 ? 'is' : 'are'} in ${this.#elsewhere}.\n`;
        const frame = Buffer.byteLength(heading + more(items.length) + ending);
        if (frame > this.#left)
            return;
        this.#left -= frame;
        const rows = [];
        for (const item of items) {
            const part = render(item);
            const size = Buffer.byteLength(part);
            if (size > this.#left)
                break;
            this.#left -= size;
            rows.push(part);
        }
        const missing = items.length - rows.length;
        const note = missing > 0 ? more(missing) : '';
        this.#left += Buffer.byteLength(more(items.length)) - Buffer.byteLength(note);
        this.#parts.push(heading, rows.join(''), note, ending);
    }
    content() {
        return this.#parts.join('');
    }
}

;// CONCATENATED MODULE: ./lib/report/summary.js









/** GitHub drops a step's summary that is larger, in bytes of UTF-8 (actions/runner, FileCommandManager.cs). */
const LARGEST_SUMMARY = 1024 * 1024;
const OUTCOME_ICON = { passed: '✅', 'passed with findings': '⚠️', failed: '❌' };
const ICON = { error: '🔴', warning: '🟡', notice: '🔵' };
/**
 * The report as GitHub Markdown: the outcome first, then what to do about each kind of problem, then what was
 * there before, then what was checked, with the good ones folded away. Never larger than `most`.
 */
function renderSummary(report, context) {
    const pages = new Pages(context.most, context.whereTheRestIs);
    const { state, title, detail } = (0,outcome/* outcomeOf */.s)(report);
    pages.put(`## ${OUTCOME_ICON[state]} ${markdown_text(title)}\n\n`);
    for (const line of [detail, (0,outcome/* unchangedLine */.q)(report)])
        if (line !== '')
            pages.put(`${sentence(line)}\n\n`);
    for (const { severity, message, hint } of report.remarks) {
        pages.put(`> ${ICON[severity]} **${sentence(message)}**${hint === '' ? '' : ` ${sentence(hint)}`}\n\n`);
    }
    const problems = report.findings.filter(({ severity }) => severity !== null);
    const closing = closingOf(report, context.links);
    pages.reserve(closing);
    for (const group of groupsOf(problems.filter(({ introduced }) => introduced !== false)))
        putGroup(pages, group, context.links);
    putFolded(pages, 'Existing problems, which do not fail the check', problems.filter(({ introduced }) => introduced === false), HEADINGS, finding => problemRow(finding, context.links));
    putFolded(pages, 'Partly read files', report.problems, ['File', 'Why'], ({ file, line, message }) => [
        place(file, line, context.links),
        sentence(message),
    ]);
    pages.release(closing);
    const verified = report.findings.filter(({ verdict }) => verdict.status === 'ok');
    putFolded(pages, 'Resolved as expected', verified, ['Where', 'Value'], finding => [
        where(finding, context.links),
        `${code(finding.reference.value)} ${sentence(resolved(finding))}`,
    ]);
    const quiet = report.findings.filter(({ verdict, severity }) => severity === null &&
        verdict.status !== 'ok' &&
        !(verdict.status === 'unverified' && verdict.reason === 'unchanged'));
    putFolded(pages, quiet.some(({ verdict }) => verdict.status === 'unverified') ? 'Not verified, or skipped' : 'Skipped', quiet, ['Where', 'Value', 'Why'], finding => [where(finding, context.links), code(finding.reference.value), sentence((0,messages/* messageOf */.b)(finding))]);
    return pages.content();
}
const HEADINGS = ['Problem', 'What to do'];
function putGroup(pages, { title, advice, findings }, links) {
    const shared = advice.length === 0 ? '' : `${instructions(advice, ' ')}\n\n`;
    const heading = `### ${markdown_text(title)} (${findings.length})\n\n${shared}${table(HEADINGS)}`;
    pages.list(heading, findings, finding => row(problemRow(finding, links)), '\n');
}
function putFolded(pages, title, items, headings, cells) {
    if (items.length === 0)
        return;
    const [before = '', after = ''] = folded(`${markdown_text(title)} (${items.length})`, `${table(headings)}\u0000`).split('\u0000');
    pages.list(before, items, item => row(cells(item)), after);
}
/** Two cells, which fit on a phone: the place and what is wrong, and what to do about it. */
function problemRow(finding, links) {
    const { reference, verdict, severity, rule, advice } = finding;
    // The message about a wrong type says what is expected.
    const expected = reference.expected.length === 0 || verdict.status === 'wrong-type'
        ? ''
        : ` expects ${(0,object_types/* anyOfTypes */.po)(reference.expected)}`;
    return [
        [
            `${severity ? ICON[severity] : ''} ${rule ? markdown_link(markdown_text(rule), links.rule(rule)) : ''}`,
            `${where(finding, links)}${expected}`,
            code(reference.value),
            sentence((0,messages/* messageOf */.b)(finding)),
        ]
            .filter(part => part !== '')
            .join('<br>'),
        advice.length === 0 ? 'See above.' : instructions(advice, '<br>'),
    ];
}
function instructions(advice, separator) {
    return advice.map(each => sentence((0,report_advice/* wordAdvice */.x)(each))).join(separator);
}
/** `is a page “Handbook”` */
function resolved({ verdict }) {
    return 'object' in verdict ? `is ${object_types/* OBJECT_TYPE */.ZJ[verdict.object.type].aLabel}${(0,title/* titleOf */.G)(verdict.object)}` : '';
}
function where({ reference: { file, line, key } }, links) {
    return `${place(file, line, links)}${key === '' ? '' : `<br>${code(key)}`}`;
}
function place(file, line, links) {
    const label = code(line === null ? file : `${file}:${line}`);
    const address = links.line(file, line ?? 1);
    return address === null ? label : markdown_link(label, address);
}
/** What was checked, and against what. */
function closingOf({ counts, notion, verified, compared, scope }, links) {
    const parts = [
        `${(0,count/* count */.U)(counts.references, 'reference')} (${(0,count/* count */.U)(counts.ids, 'distinct ID')}) in ${(0,count/* count */.U)(counts.files, 'file')}${commit(' at ', links.commit)}`,
        `${counts.ok} as expected`,
        ...(counts.unverified > 0 ? [`${counts.unverified} not verified`] : []),
        `${counts.skipped} skipped`,
        verified ? `${(0,count/* count */.U)(notion.requests, 'request')} to Notion` : 'only the format was checked',
        ...(compared
            ? [`compared with${commit(' ', compared.base) || ' nothing'} (${compared.how})`]
            : scope === 'all'
                ? ['all problems count']
                : []),
    ];
    const help = markdown_link('What the findings mean', folderOf(links.rule('not-found')));
    return `<sub>${parts.map(sentence).join(' · ')} · ${help}</sub>\n\n`;
}
function folderOf(address) {
    return address.slice(0, address.lastIndexOf('/') + 1);
}
/** As short as git shows it. */
function commit(before, sha) {
    return sha === null ? '' : `${before}\`${sha.slice(0, 7)}\``;
}

;// CONCATENATED MODULE: ./lib/terminal/render.js







/** The report in a format that another program reads. */
function renderForProgram(format, report) {
    switch (format) {
        case 'json':
            return renderJson(report);
        case 'sarif':
            return renderSarif(report, PLAIN_LINKS);
        case 'gitlab':
            return renderGitLab(report);
        case 'junit':
            return renderJUnit(report, PLAIN_LINKS);
        case 'github':
            return renderAnnotations(report, 'the other formats', PLAIN_LINKS)
                .map(line => `${line}\n`)
                .join('');
        case 'markdown':
            return renderSummary(report, {
                links: PLAIN_LINKS,
                whereTheRestIs: 'the JSON format',
                most: LARGEST_SUMMARY,
            });
    }
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/terminal/access.js + 2 modules
var terminal_access = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/terminal/exit.js
var exit = __webpack_require__(1385);
// EXTERNAL MODULE: ./lib/terminal/print.js
var print = __webpack_require__(6402);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
// EXTERNAL MODULE: ./lib/id/url.js
var url = __webpack_require__(5189);
// EXTERNAL MODULE: ./lib/settings/error.js
var error = __webpack_require__(2622);
;// CONCATENATED MODULE: ./lib/terminal/targets.js



/** The IDs that arguments name. A URL may contain several. @throws SettingsError for one that names none */
function targetsOf(given) {
    const faults = [];
    const targets = given.flatMap(argument => {
        const found = targetsIn(argument.trim());
        if (found.length === 0) {
            faults.push(`“${argument}” is neither a Notion ID (32 hexadecimal digits, with or without dashes) nor a Notion URL with one.`);
        }
        return found;
    });
    if (faults.length > 0)
        throw new error/* SettingsError */.G(faults.map(message => ({ file: null, line: null, message })));
    return targets;
}
function targetsIn(given) {
    const id = (0,id_id/* parseId */.Fg)(given);
    if (id)
        return [{ id, given, part: null }];
    return (0,url/* findNotionUrls */.$)(given).flatMap(url => {
        const parts = [
            ['path', url.pathId],
            ['view', url.viewId],
            ['peek', url.peekId],
            ['block', url.blockId],
            ['data source', url.dataSourceId],
        ];
        return parts.flatMap(([part, found]) => (found ? [{ id: found, given, part }] : []));
    });
}

;// CONCATENATED MODULE: ./lib/terminal/show.js





const UNKNOWN = {
    resolution: { state: 'unknown', reason: 'cancelled', detail: '' },
    parent: null,
};
const HOW_TO_SHARE = 'If you can open it in Notion, open it and add the connection under ••• → Connections. In a private teamspace, the connection must be added there too.';
/** Shows what IDs and URLs refer to. @returns the exit status @throws SettingsError */
async function show(given, console) {
    const targets = targetsOf(given.positionals);
    const access = (0,terminal_access/* accessOf */.Y)(given, console);
    const { inspect } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 7638));
    const inspection = await inspect([...new Set(targets.map(({ id }) => id))], access);
    if (inspection.token.state === 'rejected') {
        (0,print/* note */.N4)({ ...given, quiet: false }, console, (0,print/* failureText */.kY)('token-rejected', ''));
        (0,print/* noteRequests */.jK)(given, console, inspection.counts);
        return exit/* EXIT */.d.refused;
    }
    await (0,print/* printResult */.RS)(given, console, toJson(targets, inspection), style => pretty(targets, inspection, style));
    (0,print/* noteRequests */.jK)(given, console, inspection.counts);
    const isAccessible = targets.every(target => of(target, inspection).resolution.state === 'found');
    return isAccessible ? exit/* EXIT */.d.clean : exit/* EXIT */.d.found;
}
function of({ id }, { objects }) {
    return objects.get(id) ?? UNKNOWN;
}
function toJson(targets, inspection) {
    return {
        version: 1,
        notion: inspection.counts,
        objects: targets.map(target => {
            const { resolution, parent } = of(target, inspection);
            const object = resolution.state === 'found' ? resolution.object : null;
            return {
                id: target.id,
                given: target.given,
                part: target.part,
                accessible: resolution.state === 'found' ? true : resolution.state === 'unknown' ? null : false,
                type: object?.type ?? null,
                title: object?.title ?? null,
                inTrash: object?.inTrash ?? null,
                parent,
                databaseId: object?.databaseId ?? null,
                dataSourceId: object?.dataSourceId ?? null,
                dataSources: object?.dataSources ?? [],
                endpoint: object ? endpointOf(target.id, object) : null,
                keyWords: object ? object_types/* OBJECT_TYPE */.ZJ[object.type].keyWords : [],
                message: object ? '' : messageFor(resolution),
                hint: object ? '' : hintFor(resolution),
            };
        }),
    };
}
function endpointOf(id, { type }) {
    return `/v1/${object_types/* OBJECT_TYPE */.ZJ[type].collection}/${id}`;
}
function messageFor(resolution) {
    switch (resolution.state) {
        case 'found':
            return '';
        case 'absent':
            return 'The object does not exist or is not shared with the connection.';
        case 'invalid':
            return 'The Notion API rejects this ID as invalid, so no object has it.';
        case 'unknown':
            return (0,print/* failureText */.kY)(resolution.reason, resolution.detail);
    }
}
function hintFor(resolution) {
    if (resolution.state !== 'absent')
        return '';
    const { lookAlike, looksLike } = resolution;
    const similar = lookAlike
        ? ` Possible typo. Did you mean ${(0,object_types/* aKind */.SL)(lookAlike.type).replace(/^an? /, '')} ${lookAlike.id}?`
        : '';
    const tagged = looksLike ? ` The ID looks like that of ${(0,object_types/* aKind */.SL)(looksLike)}.` : '';
    return `${HOW_TO_SHARE}${similar}${tagged}`;
}
async function pretty(targets, inspection, style) {
    const blocks = targets.map(async (target) => {
        const { resolution, parent } = of(target, inspection);
        const part = target.part === null ? '' : ` (${PART[target.part]})`;
        const title = await (0,print/* table */.tp)([[{ text: `${target.id}${part}`, paint: style.bold }]]);
        const rows = resolution.state === 'found'
            ? rowsOf(target, resolution.object, parent, style)
            : missingRows(resolution, style);
        return `${title}${await (0,print/* table */.tp)(rows, '  ')}`;
    });
    return (await Promise.all(blocks)).join('\n');
}
const PART = {
    path: 'from the path of the URL',
    view: 'the view in the URL, behind v=',
    peek: 'the open page in the URL, behind p=',
    block: 'the block in the URL, behind #',
    'data source': 'the data source in the URL',
};
function rowsOf(target, object, parent, style) {
    const { label, keyWords } = object_types/* OBJECT_TYPE */.ZJ[object.type];
    const dim = (text) => ({ text, paint: style.dim });
    const related = (name, id) => id === null || id === target.id || id === parent?.id ? [] : [[dim(name), { text: id }]];
    return [
        [
            dim('type'),
            { text: `${label}${object.title ? ` “${object.title}”` : ''}${object.linked ? ' (linked)' : ''}` },
        ],
        [
            dim('access'),
            object.inTrash
                ? { text: '▲ it is in the trash; restore it in Notion', paint: style.yellow }
                : { text: '✔ the connection can access it', paint: style.green },
        ],
        [
            dim('parent'),
            { text: parent ? `${object_types/* OBJECT_TYPE */.ZJ[parent.type].label} ${parent.id}` : 'the workspace, or not shared' },
        ],
        ...related('database', object.databaseId),
        ...related('data source', object.dataSourceId),
        ...related('page', object.pageId),
        ...object.dataSources.map(({ id, name }) => [
            dim('data source'),
            { text: `${id}${name ? ` “${name}”` : ''}` },
        ]),
        [dim('endpoint'), { text: `GET ${endpointOf(target.id, object)}` }],
        [dim('keys'), { text: keysFor(keyWords) }],
    ];
}
/** Names of keys that the built-in rules take for IDs of this type. */
function keysFor(keyWords) {
    const names = keyWords.map(words => `NOTION_${words.toUpperCase().replaceAll(' ', '_')}_ID`);
    return `such as ${names.join(' or ')}`;
}
function missingRows(resolution, style) {
    const paint = resolution.state === 'unknown' ? style.yellow : style.red;
    const hint = hintFor(resolution);
    return [
        [{ text: `✖ ${messageFor(resolution)}`, paint }],
        ...(hint === '' ? [] : [[{ text: `→ ${hint}` }]]),
    ];
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
;