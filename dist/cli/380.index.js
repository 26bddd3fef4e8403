"use strict";
exports.id = 380;
exports.ids = [380];
exports.modules = {

/***/ 3550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBase: () => (/* binding */ findBase)
});

// EXTERNAL MODULE: ./lib/git/git.js + 2 modules
var git = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/change/contents.js
var change_contents = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/git/untracked.js
var untracked = __webpack_require__(8288);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/change/blobs.js


const NEWLINE = 10;
/**
 * Reads many blobs with one git process. Only one blob is in memory at a time. Blobs larger than `largest` bytes are
 * skipped.
 *
 * @throws BaseUnavailable if a blob is missing
 */
async function* readBlobs(git, wanted, largest) {
    const child = git.start(['cat-file', '--batch', '--buffer']);
    const ended = (0,external_node_events_.once)(child, 'exit').catch(() => { });
    child.stdin.on('error', () => { });
    child.stdin.end(wanted.map(({ oid }) => `${oid}\n`).join(''));
    const input = new ByteQueue(child.stdout);
    try {
        for (const { path, oid } of wanted) {
            const header = await input.line();
            const start = `${oid} blob `;
            if (!header.startsWith(start)) {
                throw new change_contents/* BaseUnavailable */.G(`git doesn’t have the earlier contents of “${path}” (${header ? 'missing' : 'it ended early'})`, git.isPartial
                    ? 'The clone is partial. Use a full clone, or check that revision out once.'
                    : 'Check that the checkout is complete, or set its “fetch-depth: 0”.');
            }
            const size = Number(header.slice(start.length));
            const bytes = await input.take(size + 1, size <= largest);
            // A line feed follows the contents.
            if (bytes)
                yield { path, bytes: bytes.subarray(0, size) };
        }
    }
    finally {
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
    /** The next line without its line break; empty if the stream ends first. */
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(NEWLINE);
            if (end !== -1) {
                const line = this.#rest.toString('utf8', 0, end);
                this.#rest = this.#rest.subarray(end + 1);
                return line;
            }
            if (!(await this.#more()))
                return '';
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
            this.#rest = Buffer.concat([this.#rest, value]);
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
// EXTERNAL MODULE: ./lib/text/hash.js
var text_hash = __webpack_require__(3324);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
;// CONCATENATED MODULE: ./lib/change/disk.js




/** The number of files that are read at the same time. */
const AT_ONCE = 16;
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
    const real = await external_node_fs_.promises.realpath(top);
    const queue = known[Symbol.iterator]();
    const work = async () => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
            const [path, oid] = next.value;
            const id = await blobId(real, (0,external_node_path_.join)(top, path), oid.length).catch(() => { });
            if (id !== oid)
                changed.push(path);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return changed;
}
/**
 * The object ID of a file's bytes: 40 digits for SHA-1, 64 for SHA-256. Null if it is not a regular file, or if its
 * folder is outside the top one after links are resolved: a folder may have become a link that leads outside.
 */
async function blobId(top, path, digits) {
    const stats = await external_node_fs_.promises.lstat(path);
    if (!stats.isFile() || !(0,paths/* isInside */.FK)(top, await external_node_fs_.promises.realpath((0,external_node_path_.dirname)(path))))
        return null;
    const hash = (0,text_hash/* startHash */.L)(digits === 40 ? 'sha1' : 'sha256').update(`blob ${stats.size}\0`);
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/change/differences.js


/**
 * Compares a commit (or a tree) with the files on disk that git tracks: changed, deleted and added ones. The files of
 * submodules belong to other repositories and are not compared.
 */
async function differencesFrom(git, tree) {
    const raw = await gitText(git, 'diff', [
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
    const fields = raw.split('\0').values();
    for (const facts of fields) {
        const { done, value: path } = fields.next();
        if (done)
            break;
        // `:<mode before> <mode after> <object ID before> <object ID after> M`
        const [before, after, blob, now] = facts.slice(1).split(' ');
        if (isFile(before) && blob) {
            blobs.set(path, blob);
            // Zeros for an existing file mean that git saw another time stamp and has not read the file.
            if (before === after && now === '0'.repeat(blob.length)) {
                touched.push([path, blob]);
                continue;
            }
        }
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
async function gitText(git, command, args) {
    const result = await git.run([command, ...args]);
    if (result.ok)
        return result.stdout.toString('utf8');
    throw new change_contents/* BaseUnavailable */.G(`git ${command} failed: ${result.why}`, 'Check that the checkout is complete and that git works in it.');
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
    const listed = await gitText(git, 'ls-tree', ['-z', '--full-tree', ...args]);
    return listed.split('\0').flatMap(entry => {
        // `100644 blob <object ID>`, a tab and the path
        const tab = entry.indexOf('\t');
        const [mode, , oid] = entry.slice(0, tab).split(' ');
        return isFile(mode) && oid ? [{ path: entry.slice(tab + 1), oid }] : [];
    });
}
/**
 * Fetches the contents that a partial clone lacks, all of them by one request, as git itself does before a checkout.
 * If that fails, reading them says which one is missing.
 */
async function prefetch(git, wanted) {
    if (wanted.length === 0 || !git.isPartial || !git.mayFetch)
        return;
    await git.fetch(['--filter=blob:none', '--stdin', 'origin'], {
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
;// CONCATENATED MODULE: ./lib/change/clone.js
/** The number of commits that each attempt to find a merge base goes further back. */
const DEEPENING = [100, 1000];
/** The commits in a clone, and how to get more of them from its remote. */
class Clone {
    #git;
    #failures;
    /** @param failures the reasons of everything that fails are added to it */
    constructor(git, failures) {
        this.#git = git;
        this.#failures = failures;
    }
    /**
     * A commit. The object itself is read, because `HEAD^1` does not resolve in a shallow clone although the commit names
     * its parents.
     */
    async commit(revision) {
        const result = await this.#git.run(['cat-file', '--batch'], { input: `${revision}\n` });
        if (!result.ok) {
            this.#failures.push(`git: ${result.why}`);
            return null;
        }
        const text = result.stdout.toString('utf8');
        const id = /^[0-9a-f]+(?= commit )/.exec(text)?.[0];
        const header = text.slice(0, text.indexOf('\n\n'));
        return id ? { id, parents: header.match(/(?<=^parent )[0-9a-f]+/gm) ?? [] } : null;
    }
    /**
     * Makes sure that the clone contains a commit and its tree, and fetches that one commit if necessary.
     *
     * @returns how the clone got it; null if it doesn't have it
     */
    async obtain(commit) {
        if (await this.#holds(commit))
            return 'git';
        // A depth would turn a complete clone into a shallow one.
        const depth = (await this.#isShallow()) ? ['--depth=1'] : [];
        await this.#fetch([...depth, 'origin', commit]);
        return (await this.#holds(commit)) ? 'fetch' : null;
    }
    /**
     * The best common ancestor of a commit and a tip, without the network; `unrelated` if the complete history shows that
     * there is none; null if that is unknown.
     */
    async mergeBase(head, tip) {
        const other = await this.#locate(tip);
        return other && this.#mergeBaseOf(head, other);
    }
    /** The same, after deepening a shallow clone a few times until the two histories meet. */
    async deepen(head, tip) {
        if (!(await this.#isShallow()))
            return null;
        const other = (await this.#locate(tip)) ?? tip.commit ?? (await this.#remoteTip(tip.branch));
        if (!other)
            return null;
        for (const commits of DEEPENING) {
            if (!(await this.#fetch([`--deepen=${commits}`, 'origin', head, other])))
                return null;
            const found = await this.#mergeBaseOf(head, other);
            if (found)
                return found;
        }
        return null;
    }
    async #mergeBaseOf(head, other) {
        const result = await this.#git.run(['merge-base', head, other]);
        if (result.ok)
            return result.stdout.toString('utf8').trim();
        return result.status === 1 && !(await this.#isShallow()) ? 'unrelated' : null;
    }
    async #locate({ commit, branch }) {
        for (const revision of [commit, `refs/remotes/origin/${branch}`]) {
            const found = revision && (await this.commit(revision));
            if (found)
                return found.id;
        }
        return null;
    }
    async #remoteTip(branch) {
        const result = await this.#git.runRemotely('ls-remote', ['origin', `refs/heads/${branch}`]);
        return result.ok ? (/[0-9a-f]+/.exec(result.stdout.toString('utf8'))?.[0] ?? null) : null;
    }
    async #holds(commit) {
        return (await this.#git.run(['cat-file', '-e', `${commit}^{tree}`])).ok;
    }
    async #isShallow() {
        const result = await this.#git.run(['rev-parse', '--is-shallow-repository']);
        return result.ok && result.stdout.toString('utf8').trim() === 'true';
    }
    async #fetch(args) {
        const result = await this.#git.fetch(args);
        if (!result.ok)
            this.#failures.push(`git fetch: ${result.why}`);
        return result.ok;
    }
}

;// CONCATENATED MODULE: ./lib/change/history.js


const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is a complete object ID. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** The commits of a repository: looked up in the clone first, then in its remote, then on GitHub. */
class History {
    #clone;
    #remote;
    #failures = [];
    constructor(git, remote) {
        this.#clone = git && new Clone(git, this.#failures);
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
    /** A commit of the clone. */
    async local(revision) {
        return (await this.#clone?.commit(revision)) ?? null;
    }
    /** A commit of the clone, or of GitHub if there is no clone. */
    async commit(id) {
        return this.#clone
            ? this.#clone.commit(id)
            : this.#ask(async (remote) => ({ id, parents: await remote.parents(id) }));
    }
    /** Makes sure that the clone contains a commit, and returns how it got it; null if it doesn't have it. */
    async obtain(commit) {
        return (await this.#clone?.obtain(commit)) ?? null;
    }
    /**
     * The best common ancestor of a commit and a tip; `unrelated` if the complete history shows that there is none; null
     * if that is unknown.
     */
    async mergeBase(head, tip) {
        return ((await this.#clone?.mergeBase(head, tip)) ??
            (await this.#ask(remote => mergeBaseOnGitHub(remote, head, tip))) ??
            (await this.#clone?.deepen(head, tip)) ??
            null);
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
async function mergeBaseOnGitHub(remote, head, { commit, branch }) {
    return (await remote.mergeBase(commit ?? branch, head)) ?? 'unrelated';
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
    const changed = git ? await changedInGit(git, files) : await changedWithoutGit(top, files);
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
/** The files on disk compared with nothing, without git. */
async function noContents(top) {
    return {
        changed: await changedWithoutGit(top, new Map()),
        untracked: () => Promise.resolve(new Set()),
        inBase: new Set(),
        async *read() { },
    };
}
async function changedInGit(git, files) {
    const [present, differences] = await Promise.all([filesOf(git, 'HEAD'), differencesFrom(git, 'HEAD')]);
    const changed = new Set(differences.changed);
    for (const [path, oid] of present)
        if (files.get(path)?.oid !== oid)
            changed.add(path);
    for (const path of files.keys())
        if (!present.has(path))
            changed.add(path);
    return changed;
}
async function changedWithoutGit(top, files) {
    const known = [...files].map(([path, { oid }]) => [path, oid]);
    const changed = new Set(await changedOnDisk(top, known));
    for await (const path of filesUnder(top))
        if (!files.has(path))
            changed.add(path);
    return changed;
}
/** Requests several at a time, and yields the answers in order. */
async function* readAhead(wanted, ask) {
    const under = [];
    for (const one of wanted) {
        const answer = ask(one);
        // If it fails while an earlier one is awaited, the error is thrown when its turn comes.
        answer.catch(() => { });
        under.push(answer);
        const first = under.length === remote_base_AT_ONCE ? under.shift() : undefined;
        if (first)
            yield await first;
    }
    yield* under;
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
    for (let steps = 0; commit && steps <= OWN_COMMITS; steps++) {
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
    const { after, branch, defaultBranch } = event;
    if (defaultBranch !== null) {
        if (branch === defaultBranch)
            return { commit: null, how: 'nothing: the branch is new' };
        const base = await history.mergeBase(after, { commit: null, branch: defaultBranch });
        if (base === 'unrelated')
            return { commit: null, how: 'nothing: the branch has a history of its own' };
        if (base)
            return { commit: base, how: 'the merge base of the new branch and the default branch' };
    }
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
    if (commit === null) {
        const contents = await (git ? contentsFromGit(git, null, change_contents/* LARGEST_BASE_FILE */.Q) : noContents(repository.top));
        return { kind: 'known', commit, how, via: 'git', ...contents };
    }
    const via = await history.obtain(commit);
    if (git && via) {
        const contents = await contentsFromGit(git, commit, change_contents/* LARGEST_BASE_FILE */.Q);
        return { kind: 'known', commit, how, via, ...contents };
    }
    if (remote) {
        const contents = await contentsFromRemote(remote, git, commit, repository.top, change_contents/* LARGEST_BASE_FILE */.Q);
        return { kind: 'known', commit, how, via: 'api', ...contents };
    }
    throw new change_contents/* BaseUnavailable */.G(because(`${how} (${commit.slice(0, 7)}) can’t be read`, history), 'Set “fetch-depth: 0” on actions/checkout, or leave “github-token” as it is.');
}
async function openRepository({ top, hasGit }, trust, signal) {
    return hasGit ? (0,git/* openGit */.z)({ top, trust, signal }) : null;
}
async function resolve(git, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const result = await git.run(args);
    if (result.ok)
        return result.stdout.toString('utf8').trim();
    const why = result.status === 1 ? '' : `: ${result.why}`;
    throw new change_contents/* BaseUnavailable */.G(`git knows no commit by the name of “${revision}”${why}`, 'Check its spelling. In a shallow clone, fetch the commit first.');
}
function withoutGit({ top, hasGit }) {
    return hasGit
        ? new change_contents/* BaseUnavailable */.G('there is no git to ask', 'Install git, or put it on the PATH.')
        : new change_contents/* BaseUnavailable */.G(`“${top}” is in no git repository`, 'Run the command inside a git repository.');
}


/***/ }),

/***/ 7638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect),
  searchObjects: () => (/* binding */ searchObjects),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(1748);
;// CONCATENATED MODULE: ./lib/notion/client/breaker.js
/**
 * This many failures in a row end the run if the last good answer was some time ago: the server is down, and
 * asking for every other ID as well would take hours. A timeout counts twice because it takes long itself.
 * The attempts that each request has bridge shorter outages.
 */
const FAILURES_IN_A_ROW = 10;
/** Waits in vain that end the run: two of Notion's windows of 60 s in which it granted no request. */
const VAIN_WAITS = 5;
const VAIN_MS = 120_000;
/** Notion documents that a blocked request is never to be repeated. A blocked connection is not asked for every ID. */
const BLOCKS_IN_A_ROW = 3;
/** Decides when failures end the run (the circuit breaker pattern). Times are milliseconds of `performance.now()`. */
class Breaker {
    #silenceMs;
    #answeredAt;
    #failures = 0;
    #blocks = 0;
    #hasResponded = false;
    /** @param silenceMs milliseconds without a good answer before failures end the run */
    constructor(now, silenceMs) {
        this.#answeredAt = now;
        this.#silenceMs = silenceMs;
    }
    /** Whether anything has answered over HTTP, be it with an error. */
    get hasResponded() {
        return this.#hasResponded;
    }
    responded() {
        this.#hasResponded = true;
    }
    answered(now) {
        this.#failures = 0;
        this.#blocks = 0;
        this.#answeredAt = now;
    }
    /** Why to stop now, or null. If nothing listens at all, half the time is enough to know. */
    failed(now, detail, failure) {
        this.#failures += failure === 'timeout' ? 2 : 1;
        this.#blocks = failure === 'blocked' ? this.#blocks + 1 : 0;
        if (this.#blocks >= BLOCKS_IN_A_ROW)
            return { reason: 'rate-limited', detail };
        const silence = this.#hasResponded ? this.#silenceMs : this.#silenceMs / 2;
        const isDown = this.#failures >= FAILURES_IN_A_ROW && now - this.#answeredAt >= silence;
        return isDown ? { reason: 'unreachable', detail } : null;
    }
    /** Why to stop now, or null. */
    throttled(now, detail, vainWaits) {
        const isClosed = vainWaits >= VAIN_WAITS && now - this.#answeredAt >= VAIN_MS;
        return isClosed ? { reason: 'rate-limited', detail } : null;
    }
}

// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
;// CONCATENATED MODULE: ./lib/notion/client/json.js

function asJson(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
/** The objects in a list, without its other items. */
function asList(value) {
    return Array.isArray(value) ? value.map(asJson).filter(item => item !== null) : [];
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}
function asId(value) {
    return typeof value === 'string' ? (0,id_id/* parseId */.Fg)(value) : null;
}

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
;// CONCATENATED MODULE: ./lib/notion/client/retry-after.js

/** No wait is longer than a day: no run is, and later dates are beyond what a `Date` can hold. */
const LONGEST_MS = 24 * 60 * 60 * 1000;
/**
 * How long a server asks to wait, in milliseconds and at most a day, or null if it doesn't say: the Retry-After
 * header (seconds or a date, RFC 9110 section 10.2.3), else the number of seconds that Notion repeats in the
 * body's `additional_data.retry_after`. A date is compared with the server's own Date header, so the clock of this
 * machine does not matter.
 */
function retryAfterMs(headers, body) {
    const header = headers.get('retry-after');
    const inHeader = header === null ? null : (seconds(header) ?? untilDate(header, headers.get('date')));
    const wait = inHeader ?? seconds(asJson(asJson(body)?.['additional_data'])?.['retry_after']);
    return wait === null ? null : Math.min(wait, LONGEST_MS);
}
function seconds(value) {
    if (typeof value !== 'number' && typeof value !== 'string')
        return null;
    const text = String(value).trim();
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : null;
}
/** Every form of an HTTP date begins with the day of the week. `Date.parse` would find a year in `-5`. */
const HTTP_DATE = /^[a-z]{3,9},? /i;
function untilDate(text, serverDate) {
    const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
    const now = Date.parse(serverDate ?? '');
    if (Number.isNaN(until))
        return null;
    return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

;// CONCATENATED MODULE: ./lib/notion/client/outcome.js



/**
 * The codes that Notion documents or was seen to send, each with the statuses that it comes with
 * (https://developers.notion.com/reference/status-codes). Only these codes are ever repeated in our own output.
 */
const STATUSES = new Map([
    ['bad_gateway', [502]],
    ['conflict_error', [409]],
    ['database_connection_unavailable', [503]],
    ['gateway_timeout', [504]],
    ['internal_server_error', [500]],
    ['invalid_beta', [400]],
    ['invalid_json', [400]],
    ['invalid_request', [400]],
    ['invalid_request_url', [400]],
    ['missing_version', [400]],
    ['object_not_found', [404]],
    ['rate_limited', [429]],
    ['restricted_resource', [403]],
    ['row_limit_exceeded', [400]],
    ['service_overload', [529]],
    ['service_unavailable', [503]],
    ['unauthorized', [401]],
    ['validation_error', [400]],
]);
const BLOCKED = 'public_api_request_blocked';
/**
 * What an answer with an error status means: a pure function of the answer and the ID that was asked for.
 *
 * Only Notion's own words count. An error is Notion's if its body is an `error` object with a known code and the
 * status that belongs to this code, and if the ID that it names, if any, is the one that was asked for. Anything
 * else comes from something in between, which knows nothing about tokens and IDs.
 *
 * @param id the ID that the request asked for; null if it asked for none
 */
function outcomeOf({ status, headers, body }, id) {
    const json = parse(body);
    const code = asText(json['code']);
    const data = asJson(json['additional_data']) ?? {};
    if (code === BLOCKED || data['rate_limit_reason'] === BLOCKED)
        return { kind: 'blocked', detail: `HTTP ${status} ${BLOCKED}` };
    const isNotions = code !== null && isNotionError(json, code, status);
    const detail = isNotions ? `HTTP ${status} ${code}` : `HTTP ${status}, not from Notion’s API`;
    const wait = retryAfterMs(headers, json);
    if (status === 429 || status === 529)
        return { kind: 'throttled', retryAfterMs: wait, detail };
    if (!isNotions)
        return { kind: 'fault', retryAfterMs: wait, detail };
    const message = asText(json['message']) ?? '';
    const named = idNamedIn(message, data);
    if (id !== null && (named === null ? NAMES_SOMETHING.test(message) : named !== id))
        return { kind: 'fault', retryAfterMs: wait, detail: `HTTP ${status} about another ID` };
    switch (status) {
        case 400:
            return meaningOf400({ code, message, data, named }, detail);
        case 401:
            return { kind: 'token-rejected' };
        case 403:
            return { kind: 'refused', detail };
        case 404:
            return { kind: 'missing' };
        default:
            // Conflicts and server errors pass.
            return { kind: 'fault', retryAfterMs: wait, detail };
    }
}
/** Text that is no JSON object has no fields. */
function parse(body) {
    try {
        return asJson(JSON.parse(body)) ?? {};
    }
    catch {
        return {};
    }
}
function isNotionError(json, code, status) {
    const own = json['status'];
    return (json['object'] === 'error' &&
        STATUSES.get(code)?.includes(status) === true &&
        (own === undefined || own === status));
}
const ANY_ID = /(?<![0-9a-f])[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![0-9a-f])/i;
/** The ID that an error is about: the first in its message (a connection's name may follow), or a database's. */
function idNamedIn(message, data) {
    return asId(ANY_ID.exec(message)?.[0]) ?? asId(data['database_id']);
}
/** Matches a message that has the form of Notion's about an ID, whatever is in its place. */
const NAMES_SOMETHING = /\bID: *\S/;
/** Each type as messages may write it: `data source`, `data_source`. */
const TYPE_OF_WORD = new Map(object_types/* OBJECT_TYPES */.iQ.flatMap(type => [[type, type], [object_types/* OBJECT_TYPE */.ZJ[type].label, type]]));
/** `Provided ID … is a database, not a page.`: the words around it differ between versions of the API. */
const IS_A = new RegExp(`\\bis an? (${[...TYPE_OF_WORD.keys()].join('|')}), not an? `);
const LINKED = /\bis a linked database\b|\bdoes not contain any data sources accessible\b/;
const MULTIPLE_SOURCES = 'multiple_data_sources_for_database';
const NOT_A_UUID = /\bpath\.\w+ should be a valid uuid\b/;
function meaningOf400({ code, message, data, named }, detail) {
    const unanswerable = { kind: 'unanswerable', detail };
    if (code === 'invalid_request_url')
        return { kind: 'no-endpoint', detail };
    if (code !== 'validation_error')
        return unanswerable;
    if (named !== null && NOT_A_UUID.test(message))
        return { kind: 'invalid-id' };
    if (LINKED.test(message))
        return { kind: 'named', type: 'database', isLinked: true };
    if (data['error_type'] === MULTIPLE_SOURCES) {
        return { kind: 'named', type: 'database', isLinked: false };
    }
    const type = TYPE_OF_WORD.get(IS_A.exec(message)?.[1] ?? '');
    return type ? { kind: 'named', type, isLinked: false } : unanswerable;
}

;// CONCATENATED MODULE: ./lib/notion/client/pace.js
/** Requests sent at once before anything is known of the server's limit. */
const BURST = 10;
/** Small limits are met by this many answers. Until then one request at a time follows the burst, so that one is refused. */
const CAREFUL_ANSWERS = 20;
/** Beyond that, the concurrency grows by this much with each answer. */
const GROWTH = 2;
const MOST_AT_ONCE = 20;
/** Notion's documented limits: requests in each minute, by plan (https://developers.notion.com/reference/request-limits). */
const DOCUMENTED_LIMITS = [180, 600];
const DOCUMENTED_WINDOW_MS = 60_000;
/** A server that asks for a longer wait counts requests in windows. One that asks for less refills all the time. */
const LONG_WAIT_MS = 2_000;
/** A refill rate that was measured is doubled over this time, unless a refusal corrects it. */
const DOUBLING_MS = 300_000;
/** Waits if the server names none: the first, doubled for each wait that was in vain, up to the longest. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** After this many failures in a row, requests go out one at a time, with rests in between. */
const pace_FAILURES_IN_A_ROW = 3;
const LONGEST_REST_MS = 4_000;
/**
 * Decides when the next request may go out. This is a pure model: it has no timer and reads no clock, and all
 * times are milliseconds that the caller passes.
 *
 * 1. A burst, then one request at a time, then more with each answer.
 * 2. When the server refuses a request (429 or 529), nothing goes out until its Retry-After is over. This is one
 *    gate for all requests.
 * 3. What the server granted before a refusal shows its limit: so many requests in a window (Notion's own kind),
 *    or a rate. Later requests stay just below it and then probe one at a time.
 */
class Pace {
    #restMs;
    #random;
    #limit = { kind: 'unknown' };
    #inFlight = 0;
    /** Requests sent in all. */
    #sent = 0;
    /** Requests that the server granted since the last refusal. */
    #granted = 0;
    /** When the last refused request was sent: then nothing was left. */
    #emptyAt = Number.NEGATIVE_INFINITY;
    #gateOpensAt = Number.NEGATIVE_INFINITY;
    #restsUntil = Number.NEGATIVE_INFINITY;
    #vainWaits = 0;
    #failuresInARow = 0;
    #rests = 0;
    /** @param restMs milliseconds of the first rest after several failures in a row */
    constructor(restMs, random = Math.random) {
        this.#restMs = restMs;
        this.#random = random;
    }
    get inFlight() {
        return this.#inFlight;
    }
    /** When the wait that the server asked for is over. */
    get gateOpensAt() {
        return this.#gateOpensAt;
    }
    /** Waits in a row after which the server granted nothing. */
    get vainWaits() {
        return this.#vainWaits;
    }
    /** How many requests the server grants after each wait, or null if that is not known. */
    get windowSize() {
        return this.#limit.kind === 'window' ? this.#limit.size : null;
    }
    /** Milliseconds until a request may go out: 0 for now, Infinity if one in flight must be answered first. */
    wait(now) {
        const opensAt = Math.max(this.#gateOpensAt, this.#restsUntil);
        if (now < opensAt)
            return opensAt - now;
        if (this.#inFlight + 1 > this.#atOnce())
            return Number.POSITIVE_INFINITY;
        if (this.#limit.kind !== 'refill' || this.#limit.perMs === null)
            return 0;
        const since = now - this.#emptyAt;
        const rate = this.#limit.perMs * (1 + since / DOUBLING_MS);
        const left = rate * since - (this.#granted + this.#inFlight);
        return left >= 1 ? 0 : Math.max(1, (1 - left) / rate);
    }
    sent() {
        this.#inFlight++;
        this.#sent++;
    }
    /** The request that was sent then has an answer. */
    answered(sentAt) {
        this.#failuresInARow = 0;
        this.#rests = 0;
        this.#vainWaits = 0;
        this.#grant(sentAt);
    }
    /** The request that was sent then failed. The server may have counted it all the same. */
    failed(now, sentAt) {
        this.#grant(sentAt);
        if (++this.#failuresInARow < pace_FAILURES_IN_A_ROW || sentAt < this.#restsUntil)
            return;
        const rest = Math.min(LONGEST_REST_MS, this.#restMs * 2 ** this.#rests++);
        this.#restsUntil = now + rest * (0.5 + this.#random() / 2);
    }
    /** The server refused the request that was sent then, because there were too many. */
    throttled(now, sentAt, retryAfterMs) {
        this.#inFlight--;
        if (sentAt < this.#gateOpensAt) {
            // It was sent before the gate closed, so it shows nothing new.
            this.#emptyAt = Math.max(this.#emptyAt, sentAt);
            this.pause(now + (retryAfterMs ?? 0));
            return;
        }
        const isVain = this.#granted === 0 && this.#emptyAt > Number.NEGATIVE_INFINITY;
        if (isVain)
            this.#vainWaits++;
        const own = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#vainWaits) * (1 + this.#random() / 4);
        const wait = isVain ? Math.max(retryAfterMs ?? 0, own) : (retryAfterMs ?? own);
        this.pause(now + wait);
        if (!isVain)
            this.#limit = this.#learnt(sentAt, wait);
        this.#emptyAt = sentAt;
        this.#granted = 0;
    }
    /** Nothing goes out before then. */
    pause(until) {
        this.#gateOpensAt = Math.max(this.#gateOpensAt, until);
    }
    #grant(sentAt) {
        this.#inFlight--;
        if (this.#limit.kind === 'refill' && sentAt > this.#limit.from)
            this.#limit.granted++;
        if (sentAt > this.#emptyAt) {
            this.#granted++;
            return;
        }
        // It was sent before the last refusal and belongs to what was granted until then.
        if (this.#limit.kind === 'window')
            this.#limit.size++;
    }
    #learnt(emptyAt, wait) {
        if (wait >= LONG_WAIT_MS)
            return { kind: 'window', size: this.#granted };
        const before = this.#limit;
        if (before.kind !== 'refill' || emptyAt - before.from > DOCUMENTED_WINDOW_MS)
            return { kind: 'refill', from: emptyAt, granted: 0, perMs: null };
        // Between two moments with nothing left, the server grants what it refills, give or take one request.
        return { ...before, perMs: (before.granted + 1) / (emptyAt - before.from) };
    }
    #atOnce() {
        if (this.#failuresInARow >= pace_FAILURES_IN_A_ROW)
            return 1;
        return Math.min(MOST_AT_ONCE, this.#concurrency());
    }
    #concurrency() {
        switch (this.#limit.kind) {
            case 'unknown': {
                if (this.#sent < BURST)
                    return BURST;
                // One request at a time crosses a documented limit.
                const next = DOCUMENTED_LIMITS.find(limit => limit >= this.#granted) ?? Number.POSITIVE_INFINITY;
                const untilNext = Math.max(1, this.#inFlight + next - this.#sent);
                return Math.min(1 + Math.max(0, this.#granted - CAREFUL_ANSWERS) * GROWTH, untilNext);
            }
            case 'window': {
                const left = this.#limit.size - this.#granted;
                return left > 0 ? Math.min(left, BURST + this.#granted) : 1 - left * GROWTH;
            }
            case 'refill':
                return 1 + this.#granted / BURST;
        }
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/throttle.js

/** Which request goes first if not all can: verdicts come before what only makes a hint better. */
const PRIORITIES = ['token', 'catalog', 'first', 'sibling', 'hint'];
/**
 * Every request passes here: in order of priority, no sooner than the pace allows, and none while the server has
 * asked for a wait. When the run stops, requests that still wait are dropped.
 */
class Throttle {
    #run;
    #pace;
    #queues = new Map(PRIORITIES.map(each => [each, []]));
    #onWait;
    #held = [];
    #timer;
    #waitingSince = null;
    #reportedWait = 0;
    #waitedMs = 0;
    /** @param onWait is called when a wait begins, with its end in milliseconds since 1970, and with null at its end */
    constructor(run, restMs, onWait) {
        this.#run = run;
        this.#pace = new Pace(restMs);
        this.#onWait = onWait;
        run.onStop(() => this.#clear());
    }
    /** Milliseconds during which requests were ready and the server had asked for a wait. */
    get waitedMs() {
        return Math.round(this.#waitedMs);
    }
    get inFlight() {
        return this.#pace.inFlight;
    }
    /** Waits in a row that the server asked for and after which it granted nothing. */
    get vainWaits() {
        return this.#pace.vainWaits;
    }
    /** How many requests the server grants after each wait, or null if that is not known. */
    get windowSize() {
        return this.#pace.windowSize;
    }
    /** Resolves when a request may be sent, or when it is no longer needed. */
    enter(priority, isNeeded) {
        if (this.#run.stopped)
            return Promise.resolve({ kind: 'unneeded' });
        return new Promise(resolve => {
            this.#queues.get(priority)?.push({ priority, isNeeded, resolve });
            this.#pump();
        });
    }
    answered(sentAt) {
        this.#pace.answered(sentAt);
        this.#pump();
    }
    /** A `retryAfterMs` pauses all requests, as it does with a 429. */
    failed(sentAt, retryAfterMs) {
        const now = performance.now();
        this.#pace.failed(now, sentAt);
        if (retryAfterMs !== null)
            this.#pace.pause(now + retryAfterMs);
        this.#pump();
    }
    /** Returns how long all requests wait from now on, in milliseconds. */
    throttled(sentAt, retryAfterMs) {
        const now = performance.now();
        this.#pace.throttled(now, sentAt, retryAfterMs);
        this.#pump();
        return this.#pace.gateOpensAt - now;
    }
    /** Holds requests of these priorities back while `work` runs. */
    async holdBack(priorities, work) {
        this.#held = priorities;
        try {
            await work();
        }
        finally {
            this.#held = [];
            this.#pump();
        }
    }
    #pump() {
        clearTimeout(this.#timer);
        for (;;) {
            const next = this.#next();
            const now = performance.now();
            this.#reportWait(now, next !== null);
            if (!next || this.#run.stopped)
                return;
            const wait = this.#pace.wait(now);
            if (wait > 0) {
                this.#sleep(now, wait);
                return;
            }
            this.#queues.get(next.priority)?.shift();
            this.#pace.sent();
            next.resolve({ kind: 'go', sentAt: now });
        }
    }
    /** The first request that somebody still needs. Those before it are dropped. */
    #next() {
        for (const [priority, queue] of this.#queues) {
            if (this.#held.includes(priority))
                continue;
            for (let first = queue[0]; first; first = queue[0]) {
                if (first.isNeeded())
                    return first;
                queue.shift();
                first.resolve({ kind: 'unneeded' });
            }
        }
        return null;
    }
    /** Without end, there is nothing to set: an answer goes on. */
    #sleep(now, wait) {
        if (now + wait < this.#run.deadline) {
            this.#timer = setTimeout(() => this.#pump(), wait);
        }
        else if (this.#pace.inFlight === 0 && now < this.#pace.gateOpensAt) {
            // The server asks for a longer wait than there is time for.
            this.#run.stop({ reason: 'rate-limited', detail: `asked to wait ${Math.ceil(wait / 1000)} s` });
        }
    }
    #reportWait(now, isAnyReady) {
        const opensAt = this.#pace.gateOpensAt;
        const isWaiting = isAnyReady && now < opensAt;
        if (isWaiting) {
            this.#waitingSince ??= now;
            if (opensAt !== this.#reportedWait)
                this.#onWait(Date.now() + (opensAt - now));
            this.#reportedWait = opensAt;
        }
        else if (this.#waitingSince !== null) {
            this.#waitedMs += now - this.#waitingSince;
            this.#waitingSince = null;
            this.#onWait(null);
        }
    }
    #clear() {
        clearTimeout(this.#timer);
        for (const queue of this.#queues.values())
            for (const { resolve } of queue.splice(0))
                resolve({ kind: 'unneeded' });
        this.#reportWait(performance.now(), false);
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/transport.js
/** A request without an answer. The message is our own and quotes no address, header or body. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    /** A timeout took its time, so it says more about a server that is down than a refused connection does. */
    isTimeout;
    constructor(message, isTimeout = false) {
        super(message);
        this.isTimeout = isTimeout;
    }
}
/**
 * Returns a `fetch` for the SDK. Its time limit covers the body and ends the request (the SDK's own does neither,
 * as of 5.26.0). It refuses redirects, because they would carry the token elsewhere, limits the size of a body, and
 * turns every failure into a `NoAnswer`.
 *
 * @param onResponse is called when a server has answered, whatever it says
 */
function transport(limits, run, onResponse = () => { }) {
    return async (url, init = {}) => {
        const controller = new AbortController();
        const abort = () => controller.abort();
        const limit = init.method === 'GET' ? limits.timeoutMs : limits.searchTimeoutMs;
        let isLate = false;
        const timer = setTimeout(() => {
            isLate = true;
            abort();
        }, limit);
        const withdraw = run.onStop(abort);
        if (run.stopped)
            abort();
        try {
            const response = await fetch(url, {
                method: init.method ?? 'GET',
                headers: init.headers ?? {},
                body: typeof init.body === 'string' ? init.body : null,
                redirect: 'error',
                signal: controller.signal,
            });
            onResponse();
            const body = await readAll(response, limits.mostBytes);
            return {
                ok: response.ok,
                status: response.status,
                headers: response.headers,
                text: () => Promise.resolve(body),
            };
        }
        catch (error) {
            if (error instanceof NoAnswer)
                throw error;
            throw isLate ? new NoAnswer(`no answer within ${limit / 1000} s`, true) : new NoAnswer(reasonOf(error));
        }
        finally {
            clearTimeout(timer);
            withdraw();
        }
    };
}
/** Whatever ends the loop early also closes the connection. */
async function readAll(response, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > most)
            throw new NoAnswer(`an answer of more than ${most} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** What the commonest codes of Node and undici mean. */
const MEANINGS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was closed',
    EPIPE: 'the connection was closed',
    UND_ERR_SOCKET: 'the connection was closed',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
    ENOTFOUND: 'the host name could not be resolved',
    EAI_AGAIN: 'the host name could not be resolved',
};
/** Any other text could quote what must not be shown. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;
function reasonOf(error) {
    const cause = error instanceof Error ? error.cause : null;
    if (!(cause instanceof Error))
        return 'the connection failed';
    const code = 'code' in cause && typeof cause.code === 'string' && CODE.test(cause.code) ? cause.code : null;
    if (code !== null)
        return `${MEANINGS[code] ?? 'the connection failed'} (${code})`;
    return cause.message === 'unexpected redirect' ? 'a redirect to another address' : 'the connection failed';
}

;// CONCATENATED MODULE: ./lib/notion/client/tuning.js
const DEFAULT_TUNING = {
    timeoutMs: 10_000,
    searchTimeoutMs: 20_000,
    mostBytes: 32 * 1024 * 1024,
    tries: 5,
    backoffMs: 500,
    firstResponseMs: 13_000,
    silenceMs: 10_000,
    hintsMs: 10_000,
};
/** Milliseconds before the next attempt: exponential, and half of it random so that clients do not return together. */
function backoff(tuning, failures, random = Math.random()) {
    return tuning.backoffMs * 2 ** (failures - 1) * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/notion/client/client.js








/** The newest version at the time of writing. It has data sources, and `in_trash` instead of `archived`. */
const NOTION_VERSION = '2026-03-11';
/** What only saves requests is not retried. What only makes a hint better is retried once. */
const TRIES = { catalog: 1, hint: 2 };
/** Whose token it is. Every valid token may ask this, whatever its capabilities. */
const SELF = {
    method: 'get',
    path: 'users/me',
    id: null,
    read: body => (body['object'] === 'user' ? body : null),
};
/** Sends requests through the throttle, retries those that fail, and stops the run if retrying cannot help. */
class NotionClient {
    throttle;
    #run;
    #tuning;
    #debug;
    #sdk;
    #breaker;
    #requests = 0;
    #retries = 0;
    #hasAnswered = false;
    #rejections = 0;
    #lastFailure = '';
    #self = null;
    constructor({ token, apiUrl, run, tuning, onWait, debug }) {
        this.#run = run;
        this.#tuning = tuning;
        this.#debug = debug;
        this.throttle = new Throttle(run, tuning.backoffMs, onWait);
        this.#breaker = new Breaker(performance.now(), tuning.silenceMs);
        this.#sdk = new src/* Client */.Kj({
            auth: token.reveal(),
            baseUrl: (0,trim/* trimEndOf */.f)(apiUrl.href, '/'),
            notionVersion: NOTION_VERSION,
            retry: false,
            fetch: transport(tuning, run, () => this.#breaker.responded()),
            logLevel: src/* LogLevel */.$b.ERROR,
            // The SDK's own lines quote bodies.
            logger: () => { },
        });
    }
    get counts() {
        return { requests: this.#requests, retries: this.#retries, waitedMs: this.throttle.waitedMs };
    }
    /** Whether Notion has accepted the token in at least one answer. */
    get hasAnswered() {
        return this.#hasAnswered;
    }
    /** Asks whose token it is; only once at a time. */
    self(priority) {
        this.#self ??= this.ask(SELF, priority).finally(() => {
            this.#self = null;
        });
        return this.#self;
    }
    /** Never throws. A request that is not `isNeeded` any more when its turn comes is not sent. */
    async ask(request, priority, isNeeded = always) {
        const tries = Math.min(this.#tuning.tries, TRIES[priority] ?? Number.POSITIVE_INFINITY);
        let failures = 0;
        for (let attempt = 0;; attempt++) {
            const permit = await this.throttle.enter(priority, isNeeded);
            const before = this.#ended();
            if (before)
                return before;
            if (permit.kind === 'unneeded')
                return permit;
            if (attempt > 0)
                this.#retries++;
            this.#watchForFirstResponse();
            const outcome = await this.#attempt(request, permit.sentAt);
            switch (outcome.kind) {
                case 'answer':
                case 'missing':
                case 'named':
                case 'invalid-id':
                case 'refused':
                case 'no-endpoint':
                case 'unanswerable':
                    return outcome;
                case 'blocked':
                    return this.#ended() ?? { kind: 'unknown', reason: 'rate-limited', detail: outcome.detail };
                case 'throttled':
                    break;
                case 'token-rejected':
                    await this.#checkToken(request.path);
                    if (++failures >= tries)
                        return this.#ended() ?? unreachable('HTTP 401 unauthorized');
                    await this.#run.sleep(backoff(this.#tuning, failures));
                    break;
                case 'fault':
                    if (++failures >= tries)
                        return this.#ended() ?? unreachable(outcome.detail);
                    await this.#run.sleep(backoff(this.#tuning, failures));
                    break;
            }
        }
    }
    /**
     * Stops the run if the token is really rejected. In the middle of good answers, a 401 does not prove that: Notion is
     * asked again, at the one endpoint that answers every valid token. Before any good answer, a first 401 is enough
     * if no other request is in flight that could still show the opposite; else the request is sent again.
     */
    async #checkToken(path) {
        this.#rejections++;
        if (this.#hasAnswered && path !== SELF.path) {
            await this.self('token');
        }
        else if (path === SELF.path || this.#rejections > 1 || this.throttle.inFlight === 0) {
            this.#run.stop({ reason: 'token-rejected', detail: '' });
        }
    }
    #ended() {
        return this.#run.stopped && { kind: 'unknown', ...this.#run.stopped };
    }
    /** Ends the run if nothing has responded for a while since the first request: nothing listens at all. */
    #watchForFirstResponse() {
        if (this.#requests > 0)
            return;
        void this.#run.sleep(this.#tuning.firstResponseMs).then(() => {
            if (this.#breaker.hasResponded)
                return;
            const detail = this.#lastFailure || `no answer within ${this.#tuning.firstResponseMs / 1000} s`;
            this.#run.stop({ reason: 'unreachable', detail });
        });
    }
    /** Sends the request once, and applies what the result means for all others. */
    async #attempt(request, sentAt) {
        this.#requests++;
        let isTimeout = false;
        let outcome;
        try {
            outcome = read(request, await this.#sdk.request(parametersOf(request)));
        }
        catch (error) {
            outcome = outcomeOfError(error, request.id);
            isTimeout = error instanceof NoAnswer && error.isTimeout;
        }
        const now = performance.now();
        const label = `${request.method.toUpperCase()} /v1/${request.path}`;
        const took = `${Math.round(now - sentAt)} ms`;
        if (this.#run.stopped) {
            this.#debug(`${label} → stopped (${took})`);
        }
        else if (outcome.kind === 'throttled') {
            const waitMs = this.throttle.throttled(sentAt, outcome.retryAfterMs);
            this.#debug(`${label} → ${outcome.detail}, waiting ${(waitMs / 1000).toFixed(1)} s (${took})`);
            this.#stopIf(this.#breaker.throttled(now, outcome.detail, this.throttle.vainWaits));
        }
        else if (outcome.kind === 'fault' || outcome.kind === 'blocked') {
            this.#debug(`${label} → ${outcome.detail} (${took})`);
            this.#lastFailure = outcome.detail;
            const failure = outcome.kind === 'blocked' ? 'blocked' : isTimeout ? 'timeout' : 'failure';
            this.#stopIf(this.#breaker.failed(now, outcome.detail, failure));
            this.throttle.failed(sentAt, outcome.kind === 'fault' ? outcome.retryAfterMs : null);
        }
        else {
            this.#hasAnswered ||= outcome.kind !== 'token-rejected';
            this.#debug(`${label} → ${described(outcome)} (${took})`);
            this.#breaker.answered(now);
            this.throttle.answered(sentAt);
        }
        return outcome;
    }
    #stopIf(stop) {
        if (stop)
            this.#run.stop(stop);
    }
}
function unreachable(detail) {
    return { kind: 'unknown', reason: 'unreachable', detail };
}
function parametersOf({ method, path, query, body }) {
    return { method, path, ...(query && { query: { ...query } }), ...(body && { body: { ...body } }) };
}
function always() {
    return true;
}
function read(request, body) {
    const json = asJson(body);
    const value = json && request.read(json);
    return value === null
        ? { kind: 'fault', retryAfterMs: null, detail: 'an answer to another question' }
        : { kind: 'answer', value };
}
/** Only the kind and status of an error may be repeated: its message can quote the token or a title. */
function outcomeOfError(error, id) {
    if (error instanceof NoAnswer)
        return { kind: 'fault', retryAfterMs: null, detail: error.message };
    if (!(0,src/* isHTTPResponseError */.K_)(error))
        return { kind: 'fault', retryAfterMs: null, detail: 'an answer that is not JSON' };
    const headers = error.headers instanceof Headers ? error.headers : new Headers();
    return outcomeOf({ status: error.status, headers, body: error.body }, id);
}
function described(outcome) {
    switch (outcome.kind) {
        case 'answer':
            return 'HTTP 200';
        case 'missing':
            return 'HTTP 404 object_not_found';
        case 'named':
            return `HTTP 400, the ID is of a ${outcome.type}`;
        case 'invalid-id':
            return 'HTTP 400, the ID is not a valid UUID';
        case 'token-rejected':
            return 'HTTP 401 unauthorized';
        default:
            return outcome.detail;
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/run.js
/** Node's timers hold at most 31 bits of milliseconds (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * One run from its start to its end: the deadline, cancellation, and anything else that ends it early.
 * Times are those of `performance.now()`, in milliseconds, so setting the machine's clock moves no deadline.
 */
class Run {
    startedAt = performance.now();
    deadline;
    #timer;
    #cancelled;
    #listeners = new Set();
    #stopped = null;
    constructor(budgetMs, cancelled) {
        this.deadline = this.startedAt + Math.max(0, budgetMs);
        this.#timer = setTimeout(() => this.stop({ reason: 'deadline', detail: '' }), Math.min(Math.max(0, budgetMs), LONGEST_TIMER_MS));
        this.#cancelled = cancelled;
        if (cancelled?.aborted)
            this.#cancel();
        else
            cancelled?.addEventListener('abort', this.#cancel);
    }
    /** Why the run was stopped, or null while it goes on. */
    get stopped() {
        return this.#stopped;
    }
    /** Ends the run and aborts what is in flight. Only the first reason counts. */
    stop(stop) {
        if (this.#stopped)
            return;
        this.#stopped = stop;
        this.#release();
        for (const listener of [...this.#listeners])
            listener();
    }
    /** Calls back once when the run stops. Call the returned function to withdraw. */
    onStop(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Resolves after this many milliseconds, or as soon as the run stops. */
    async sleep(ms) {
        if (this.#stopped)
            return;
        await new Promise(resolve => {
            const done = () => {
                clearTimeout(timer);
                withdraw();
                resolve();
            };
            const timer = setTimeout(done, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
            const withdraw = this.onStop(done);
        });
    }
    #cancel = () => this.stop({ reason: 'cancelled', detail: '' });
    #release() {
        clearTimeout(this.#timer);
        this.#cancelled?.removeEventListener('abort', this.#cancel);
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/requests.js


/** The maximum page size of every list (https://developers.notion.com/reference/intro#pagination). */
const PAGE_SIZE = 100;
/** Retrieves one object from the endpoint of its type. @param read null if the answer is about something else */
function retrieval(type, id, read) {
    return { method: 'get', path: `${object_types/* OBJECT_TYPE */.ZJ[type].collection}/${id}`, id, read };
}
/** The first hundred blocks of a page. */
function childrenOf(id) {
    return {
        method: 'get',
        path: `blocks/${id}/children`,
        query: { page_size: PAGE_SIZE },
        id,
        read: readList,
    };
}
/** One page of the pages and data sources that the connection can see and the search index knows. */
function searchPage(cursor, query = null) {
    return {
        method: 'post',
        path: 'search',
        body: {
            page_size: PAGE_SIZE,
            ...(query && { query: query.words }),
            ...(query?.type && { filter: { property: 'object', value: query.type } }),
            ...startAt(cursor),
        },
        id: null,
        read: readList,
    };
}
/** One page of the workspace's members and bots. Guests are not listed. */
function usersPage(cursor) {
    return {
        method: 'get',
        path: 'users',
        query: { page_size: PAGE_SIZE, ...startAt(cursor) },
        id: null,
        read: readList,
    };
}
function startAt(cursor) {
    return cursor === null ? {} : { start_cursor: cursor };
}
function readList(body) {
    if (body['object'] !== 'list' || !Array.isArray(body['results']))
        return null;
    const next = body['next_cursor'];
    const hasMore = body['has_more'] === true && typeof next === 'string' && next !== '';
    return { results: asList(body['results']), next: hasMore ? next : null };
}

;// CONCATENATED MODULE: ./lib/notion/lookup/capabilities.js

/** After this many 403s from the content endpoints, and not one other answer, the rest need not be asked. */
const ENOUGH = 3;
/** Whether the endpoint of this type needs more than "read content", so its 403 does not concern other types. */
function needsOwnCapability(type) {
    return object_types/* OBJECT_TYPE */.ZJ[type].capability !== 'read content';
}
/**
 * Which capabilities the token lacks. A capability belongs to the whole connection (read content, read user
 * information: https://developers.notion.com/reference/capabilities), so a few refusals stand for all.
 */
class Capabilities {
    #tallies = new Map();
    note(endpoint, kind) {
        const tally = this.#tally(endpoint);
        if (kind === 'refused')
            tally.refusals++;
        tally.hasAnswered ||=
            kind === 'answer' || kind === 'missing' || kind === 'named' || kind === 'invalid-id';
    }
    /** Whether asking this endpoint can only bring another refusal. */
    isRefused(endpoint) {
        const { refusals, hasAnswered } = this.#tally(endpoint);
        return !hasAnswered && refusals >= (needsOwnCapability(endpoint) ? 1 : ENOUGH);
    }
    /**
     * The capability to enable, in Notion's words; `other users` for a personal access token, which may look up only
     * its owner; empty if the endpoint answers for other objects, so that a missing capability cannot be the reason, or
     * if Notion documents none.
     */
    missing(endpoint, tokenKind) {
        if (endpoint === 'user' && tokenKind === 'personal')
            return 'other users';
        if (this.#tally(endpoint).hasAnswered)
            return '';
        return object_types/* OBJECT_TYPE */.ZJ[endpoint].capability ?? '';
    }
    #tally(endpoint) {
        const key = needsOwnCapability(endpoint) ? endpoint : 'content';
        const tally = this.#tallies.get(key) ?? { refusals: 0, hasAnswered: false };
        this.#tallies.set(key, tally);
        return tally;
    }
}

;// CONCATENATED MODULE: ./lib/notion/lookup/plan.js



/**
 * The expected type's endpoint comes first, so one request answers a good ID. A 404 there leaves the other
 * types open, so the rest follow, the likeliest mix-up first: a database instead of a data source and the reverse,
 * the database or data source of a view. Only one of `pages` and `databases` needs to be asked, because each answers
 * 400 `is a …, not a …` for the other's IDs. The type that the ID's tag names comes first among the rest.
 */
function planFor({ id, expected }) {
    const isAny = expected.length === 0 || expected.some(types => types.length === 0);
    const wanted = new Set(expected.flat());
    const tagged = (0,id_id/* taggedType */.pG)(id);
    const first = isAny ? anyOf(tagged) : firstOf(wanted, tagged);
    const siblings = isAny ? object_types/* OBJECT_TYPE */.ZJ.block.siblings : siblingsOf(first);
    const endpoints = [...new Set([...first, ...siblings.filter(type => type === tagged), ...siblings])];
    return {
        endpoints,
        isExpected: type => isAny || wanted.has(type),
        // Most connections rightly may not read users, but that does not make the ID of a page less absent. Such a
        // capability matters only at a key for that type, or if the ID has that type's tag.
        isNeeded: endpoint => wanted.has(endpoint) || !needsOwnCapability(endpoint) || (isAny && tagged === endpoint),
    };
}
function anyOf(tagged) {
    return tagged === null ? ['block'] : [tagged, 'block'];
}
function firstOf(wanted, tagged) {
    const types = [...wanted];
    const blocks = types.filter(type => object_types/* OBJECT_TYPE */.ZJ[type].isBlock);
    const others = types.filter(type => !object_types/* OBJECT_TYPE */.ZJ[type].isBlock);
    const asked = blocks.length > 1 ? ['block', ...blocks] : blocks;
    const inOrder = others[0] === types[0] ? [...others, ...asked] : [...asked, ...others];
    return tagged !== null && wanted.has(tagged) ? [tagged, ...inOrder] : inOrder;
}
function siblingsOf(first) {
    const siblings = object_types/* OBJECT_TYPE */.ZJ[first[0] ?? 'block'].siblings;
    return first.includes('page') ? siblings.filter(type => type !== 'database') : siblings;
}
/** Whether a search can name this ID: it lists pages and data sources, and those name their databases. */
function isListedAsObject({ id, expected }) {
    const tagged = (0,id_id/* taggedType */.pG)(id);
    if (tagged !== null && object_types/* OBJECT_TYPE */.ZJ[tagged].listedBy !== 'search')
        return false;
    return (expected.length === 0 ||
        expected.some(types => types.length === 0 || types.some(type => object_types/* OBJECT_TYPE */.ZJ[type].listedBy === 'search')));
}
/** Whether the list of users can name this ID. */
function isListedAsUser({ expected }) {
    return expected.some(types => types.includes('user'));
}

;// CONCATENATED MODULE: ./lib/notion/lookup/sighting.js


const NOTHING_ELSE = {
    inTrash: false,
    title: null,
    databaseId: null,
    dataSourceId: null,
    pageId: null,
    dataSources: [],
    databasesOnPage: [],
    linked: false,
};
/** An object whose type Notion has named, and nothing else. */
function sightingInPassing(type, id, known = {}) {
    return {
        id,
        object: { ...NOTHING_ELSE, ...known, type },
        parent: null,
        seen: 'in-passing',
        isPerson: false,
    };
}
/**
 * Reads the object in an answer, or null if it does not have the type and ID that were asked for: then the answer is
 * to another question. A page or database that the blocks endpoint returns is read as a page or database.
 */
function readSighting(endpoint, id, body) {
    if (body['object'] !== endpoint || asId(body['id']) !== id)
        return null;
    return readAny(body);
}
/** Reads an object of any type, or null. */
function readAny(body) {
    const id = asId(body['id']);
    const type = asText(body['object']) ?? '';
    if (!id || !(0,object_types/* isObjectType */.YQ)(type))
        return null;
    const parent = readParent(body['parent']);
    const common = { ...NOTHING_ELSE, type, inTrash: isInTrash(body), title: titleOf(type, body) };
    const belonging = { ...common, ...ancestry(body['parent']) };
    const whole = { id, parent, seen: 'itself', isPerson: false, object: common };
    switch (type) {
        case 'page':
            return { ...whole, object: belonging };
        case 'database':
            return { ...whole, object: { ...common, dataSources: sourcesOf(body) } };
        case 'data_source':
            return { ...whole, object: { ...belonging, dataSourceId: null } };
        case 'view':
            return { ...whole, object: { ...belonging, dataSourceId: asId(body['data_source_id']) } };
        case 'user':
            return { ...whole, isPerson: body['type'] === 'person' };
        case 'block':
            return readBlock(body, whole);
        default:
            return whole;
    }
}
function titleOf(type, body) {
    const { titleField } = object_types/* OBJECT_TYPE */.ZJ[type];
    switch (titleField) {
        case null:
            return null;
        case 'properties':
            return titleOfPage(body[titleField]);
        case 'title':
            return plainText(body[titleField]);
        case 'name':
        case 'filename':
            return asText(body[titleField]);
    }
}
function readBlock(body, block) {
    const kind = body['type'] === 'child_page' ? 'page' : body['type'] === 'child_database' ? 'database' : 'block';
    if (kind === 'block') {
        return {
            ...block,
            object: { ...block.object, pageId: block.parent?.type === 'page' ? block.parent.id : null },
        };
    }
    const title = asText(asJson(body[`child_${kind}`])?.['title']);
    return { ...block, seen: 'as-block', object: { ...block.object, type: kind, title } };
}
/** `archived` is the older name of `in_trash` (Notion-Version 2026-03-11 renamed it). */
function isInTrash(body) {
    return body['in_trash'] === true || (body['in_trash'] === undefined && body['archived'] === true);
}
const PARENT_TYPES = new Map([
    ['page_id', 'page'],
    ['database_id', 'database'],
    ['data_source_id', 'data_source'],
    ['block_id', 'block'],
]);
function readParent(value) {
    const parent = asJson(value);
    const key = asText(parent?.['type']) ?? '';
    const type = PARENT_TYPES.get(key);
    const id = asId(parent?.[key]);
    return type && id ? { type, id } : null;
}
/** The database and data source that a row, a view or a data source belongs to. A parent may name both. */
function ancestry(value) {
    const parent = asJson(value);
    return { databaseId: asId(parent?.['database_id']), dataSourceId: asId(parent?.['data_source_id']) };
}
function sourcesOf(body) {
    return asList(body['data_sources']).flatMap(source => {
        const id = asId(source['id']);
        return id ? [{ id, name: asText(source['name']) }] : [];
    });
}
function titleOfPage(properties) {
    const title = Object.values(asJson(properties) ?? {})
        .map(asJson)
        .find(property => property?.['type'] === 'title');
    return title ? plainText(title['title']) : null;
}
function plainText(richText) {
    const text = asList(richText)
        .map(part => asText(part['plain_text']) ?? '')
        .join('');
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./lib/notion/lookup/resolve.js



/** Asks the endpoint of a type for an ID. */
function retrieve(client, type, id, priority, isNeeded) {
    return client.ask(retrieval(type, id, body => readSighting(type, id, body)), priority, isNeeded);
}
/**
 * Asks the endpoints in the order of the plan until one knows the ID.
 *
 * | an endpoint says | if its type is expected | if it is not |
 * | --- | --- | --- |
 * | 200 with the object, 400 naming the type | found | found |
 * | 400 that the ID is not a valid UUID | invalid | invalid |
 * | Notion's own 404 | next endpoint | next endpoint |
 * | Notion's own 403 | refused | next endpoint; not absent, unless the endpoint needs a capability of its own |
 * | Notion's own 400 that there is no such endpoint | unknown | the same |
 * | another 4xx of Notion's own | unknown | next endpoint; not absent |
 * | 429, 5xx, no answer, anything that is not Notion's own, after all attempts | unknown | unknown |
 *
 * So an ID is absent only if Notion itself says 404 at every endpoint that could know it.
 */
async function resolve(question, client, known, capabilities) {
    const plan = planFor(question);
    const missingAt = [];
    let unanswered = null;
    for (const [i, endpoint] of plan.endpoints.entries()) {
        // If no expected endpoint has answered, the siblings need not be asked: the ID stays unverified anyway.
        if (unanswered !== null && missingAt.length === 0 && !plan.isExpected(endpoint))
            break;
        const priority = i === 0 ? 'first' : 'sibling';
        const result = await ask(question.id, endpoint, priority, client, known, capabilities);
        switch (result.kind) {
            case 'answer':
                return { state: 'found', sighting: completed(result.value, missingAt) };
            case 'named':
                return named(question.id, result, endpoint, plan, client);
            case 'invalid-id':
                return { state: 'invalid' };
            case 'unknown':
                return { state: 'unknown', reason: result.reason, detail: result.detail };
            case 'refused':
                if (plan.isNeeded(endpoint))
                    unanswered ??= { state: 'refused', endpoint };
                break;
            case 'no-endpoint':
                if (plan.isNeeded(endpoint))
                    unanswered ??= { state: 'unknown', reason: 'unreachable', detail: result.detail };
                break;
            case 'unanswerable':
                unanswered ??= { state: 'unknown', reason: 'unreachable', detail: result.detail };
                break;
            case 'missing':
                missingAt.push(endpoint);
                break;
        }
    }
    return unanswered ?? { state: 'absent' };
}
/** The type is certain. If it is an expected one, whether the object is in the trash matters too. */
async function named(id, { type, isLinked }, endpoint, plan, client) {
    const inPassing = { state: 'found', sighting: sightingInPassing(type, id, { linked: isLinked }) };
    if (isLinked || type === endpoint || !plan.isExpected(type))
        return inPassing;
    const result = await retrieve(client, type, id, 'sibling');
    switch (result.kind) {
        case 'answer':
            return { state: 'found', sighting: result.value };
        case 'named':
            return { state: 'found', sighting: sightingInPassing(result.type, id, { linked: result.isLinked }) };
        case 'unknown':
            return { state: 'unknown', reason: result.reason, detail: result.detail };
        case 'refused':
            return { state: 'refused', endpoint: type };
        default:
            return { state: 'unknown', reason: 'unreachable', detail: 'answers that contradict each other' };
    }
}
/** If the blocks endpoint shows a database that the databases endpoint does not know, the database is a linked one. */
function completed(sighting, missingAt) {
    const isLinked = sighting.seen === 'as-block' && sighting.object.type === 'database' && missingAt.includes('database');
    return isLinked ? { ...sighting, object: { ...sighting.object, linked: true } } : sighting;
}
async function ask(id, endpoint, priority, client, known, capabilities) {
    const before = known.get(id);
    if (before)
        return { kind: 'answer', value: before };
    if (capabilities.isRefused(endpoint))
        return { kind: 'refused' };
    const isNeeded = () => known.get(id) === undefined && !capabilities.isRefused(endpoint);
    const result = await retrieve(client, endpoint, id, priority, isNeeded);
    capabilities.note(endpoint, result.kind);
    if (result.kind !== 'unneeded')
        return result;
    const since = known.get(id);
    return since ? { kind: 'answer', value: since } : { kind: 'refused' };
}

;// CONCATENATED MODULE: ./lib/notion/lookup/find.js



/** Databases whose data sources are looked up. A search returns only the data sources. */
const MOST_DATABASES = 25;
/** Pages of search results that are read at most. */
const MOST_PAGES = 10;
/** Searches the titles of the objects that the connection can access. */
async function find(words, limit, client) {
    const sightings = new Map();
    let failure = null;
    let cursor = null;
    for (let page = 0; page < MOST_PAGES && sightings.size < limit; page++) {
        const result = await client.ask(searchPage(cursor, { words, type: null }), 'first');
        if (result.kind !== 'answer') {
            failure = result.kind === 'unknown' ? result : { reason: 'forbidden', detail: 'read content' };
            break;
        }
        for (const each of result.value.results) {
            const sighting = readAny(each);
            if (sighting)
                sightings.set(sighting.id, sighting);
        }
        const before = cursor;
        cursor = result.value.next;
        if (cursor === null || cursor === before)
            break;
    }
    const shown = [...sightings.values()].slice(0, limit);
    const objects = await withDatabases(shown, client);
    return {
        objects,
        hasMore: sightings.size > limit || cursor !== null,
        failure: failure && { reason: failure.reason, detail: failure.detail },
        counts: client.counts,
    };
}
/** Adds the database of each data source in front of it. */
async function withDatabases(sightings, client) {
    const ids = new Set(sightings.flatMap(({ object }) => databaseOf(object) ?? []));
    const databases = new Map();
    await Promise.all([...ids].map(async (id, i) => {
        const result = i < MOST_DATABASES ? await retrieve(client, 'database', id, 'hint') : null;
        if (result?.kind === 'answer')
            databases.set(id, foundObject(result.value));
    }));
    return sightings.flatMap(sighting => {
        const id = databaseOf(sighting.object);
        const database = databases.get(id);
        databases.delete(id);
        return database ? [database, foundObject(sighting)] : [foundObject(sighting)];
    });
}
function databaseOf({ type, databaseId }) {
    return type === 'data_source' ? databaseId : null;
}
/** What a sighting shows, as data for the caller. */
function foundObject({ id, object, parent }) {
    const { type, title, inTrash, databaseId, dataSources } = object;
    return { type, id, title, inTrash, parent, databaseId, dataSources };
}

;// CONCATENATED MODULE: ./lib/notion/lookup/inspect.js
/** Finds out what each ID is, whatever its type, with its title, its parent and its data sources. */
async function inspected(lookup) {
    const { token, resolutions } = await lookup.verification();
    const objects = await Promise.all([...resolutions].map(async ([id, resolution]) => {
        const whole = resolution.state === 'found' ? await lookup.whole(id) : undefined;
        if (!whole)
            return [id, { resolution, parent: null }];
        return [id, { resolution: { state: 'found', object: whole.object }, parent: whole.parent }];
    }));
    return { token, objects: new Map(objects), counts: lookup.counts };
}

;// CONCATENATED MODULE: ./lib/notion/token.js
/** What a header may contain (RFC 9110, section 5.5). A token with anything else can't be sent, so it can't be valid. */
const SENDABLE = /^[\x21-\x7e]*$/;
/** Why a token can't even be sent; null if it can. */
function unsendable(token) {
    const text = token.reveal();
    if (SENDABLE.test(text))
        return null;
    if (/[\r\n]/.test(text))
        return 'line-break';
    return /\s/.test(text) ? 'space' : 'character';
}
/**
 * Why Notion may have rejected a token; null if nothing about it is unusual. Only Notion decides what is valid, so this
 * says what to look at and never keeps a token from being sent.
 */
function flawOf(token) {
    return unsendable(token) ?? (/["'`“”‘’]/.test(token.reveal()) ? 'quotes' : null);
}

;// CONCATENATED MODULE: ./lib/notion/lookup/catalog.js


/** One of Notion's lists of what the connection can see, read a hundred at a time. */
class Source {
    #client;
    #page;
    #cursor = null;
    #isDone = false;
    /** How many of the wanted IDs the last page contained; null before the first page. */
    lastHits = null;
    constructor(client, page) {
        this.#client = client;
        this.#page = page;
    }
    get isDone() {
        return this.#isDone;
    }
    /** The next page. It is empty at the end of the list or if the list can't be read, which proves nothing. */
    async next(priority) {
        const before = this.#cursor;
        const result = await this.#client.ask(this.#page(before), priority);
        const page = result.kind === 'answer' ? result.value : { results: [], next: null };
        this.#cursor = page.next;
        this.#isDone = page.next === null || page.next === before;
        return page.results;
    }
}
/** Fewer IDs than this fit into the smallest documented limit, so a search could only be slower. */
const MANY = 100;
/** With this many unanswered when the server asks for a long wait, a page of search may save that wait. */
const SOME = 20;
/**
 * Reads lists of visible objects. What they contain exists; what they don't contain may exist all the same. Pages
 * of them are read only while each saves more requests than it costs.
 */
class Catalog {
    #client;
    #seen = new Map();
    #search;
    #users;
    constructor(client) {
        this.#client = client;
        this.#search = new Source(client, cursor => searchPage(cursor));
        this.#users = new Source(client, usersPage);
    }
    get(id) {
        return this.#seen.get(id);
    }
    /** Every object that was seen, whichever answer showed it. */
    get sightings() {
        return this.#seen.values();
    }
    add(sighting) {
        this.#seen.set(sighting.id, sighting);
    }
    /**
     * Reads pages while that is worth it, and holds retrievals back meanwhile.
     * @param isWaiting whether the server has asked for a long wait, so that a saved request is a saved wait
     */
    async take(open, isWaiting) {
        for (const [source, ids] of [
            [this.#search, open.searchable],
            [this.#users, open.users],
        ]) {
            const isWorthIt = () => this.#isWorthIt(source, ids, isWaiting);
            if (!isWorthIt())
                continue;
            await this.#client.throttle.holdBack(['first', 'sibling', 'hint'], async () => {
                while (isWorthIt())
                    await this.#takePage(source, ids);
            });
        }
    }
    /** Reads up to this many further pages of search, to see what else is visible. */
    async browse(pages, isEnough) {
        for (let i = 0; i < pages && !this.#search.isDone && !isEnough(); i++) {
            for (const result of await this.#search.next('hint'))
                this.note(result);
        }
    }
    /** Adds what a result proves, and returns the IDs that it is the first to prove: its own and its database's. */
    note(result) {
        const sighting = readAny(result);
        if (!sighting || !isComplete(result))
            return [];
        const fresh = [sighting, ...catalog_databaseOf(sighting)].filter(({ id }) => !this.#seen.has(id));
        for (const each of fresh)
            this.#seen.set(each.id, each);
        return fresh.map(({ id }) => id);
    }
    #isWorthIt(source, ids, isWaiting) {
        const left = [...ids].filter(id => !this.#seen.has(id)).length;
        if (source.isDone || left === 0)
            return false;
        const { lastHits } = source;
        if (lastHits === null)
            return left >= (isWaiting ? SOME : MANY) && !this.#costsAWindow(left);
        // A page takes about as long as eight retrievals at the same time. What fits into one burst gains no time.
        const least = isWaiting || left > MANY ? 2 : Math.max(2, left / 8);
        return lastHits >= least;
    }
    /** Whether what is left fits into whole windows, so that one request more would mean another wait. */
    #costsAWindow(left) {
        return left % (this.#client.throttle.windowSize ?? Number.POSITIVE_INFINITY) === 0;
    }
    async #takePage(source, ids) {
        const results = await source.next('catalog');
        source.lastHits = results.flatMap(result => this.note(result)).filter(id => ids.has(id)).length;
    }
}
/** A partial object doesn't say whether it is in the trash. */
function isComplete(result) {
    return result['object'] === 'user' || result['in_trash'] !== undefined || result['archived'] !== undefined;
}
/** A visible data source proves its database, but not the database's title or its other data sources. */
function catalog_databaseOf({ object: { type, databaseId, inTrash } }) {
    return type === 'data_source' && databaseId !== null && !inTrash
        ? [sightingInPassing('database', databaseId)]
        : [];
}

;// CONCATENATED MODULE: ./lib/notion/lookup/digits.js


/** One or two mistyped digits, or two that were swapped. */
const MOST_DIGITS = 2;
/** The one visible object whose ID differs by a typo, or null if there is none or more than one. */
function lookAlikeOf(id, visible) {
    let nearest = [];
    let least = MOST_DIGITS;
    for (const sighting of visible) {
        const distance = differing(id, sighting.id, least);
        if (distance === 0 || distance > least)
            continue;
        nearest = distance < least ? [sighting] : [...nearest, sighting];
        least = distance;
    }
    const [only] = nearest;
    return only && nearest.length === 1
        ? { id: only.id, type: only.object.type, title: only.object.title }
        : null;
}
/** The number of digits that differ. Counting stops beyond `most`. */
function differing(a, b, most) {
    let count = 0;
    for (let i = 0; i < a.length && count <= most; i++)
        if (a[i] !== b[i])
            count++;
    return count;
}
/** The number of objects that must agree before an ID that differs is worth a hint. */
const FEWEST_SAMPLES = 3;
/**
 * The digits that all version-8 IDs seen in this workspace share, or null if too few were seen or they differ.
 * People are not counted: they may belong to several workspaces.
 */
function digitsOfWorkspace(visible) {
    const samples = [...visible]
        .filter(({ isPerson }) => !isPerson)
        .flatMap(({ id }) => (0,id_id/* workspaceDigits */.uA)(id) ?? []);
    const distinct = new Set(samples);
    const [only] = distinct;
    return distinct.size === 1 && samples.length >= FEWEST_SAMPLES ? (only ?? null) : null;
}
/** Whether an ID has the digits of another workspace. Undocumented, so it is good for a hint and never a verdict. */
function isOfAnotherWorkspace(id, digits) {
    const own = (0,id_id/* workspaceDigits */.uA)(id);
    return digits !== null && own !== null && own !== digits;
}
/**
 * Why no object can have this ID, which Notion rejects as an invalid UUID. RFC 9562 knows the versions 1 to 8 (13th
 * digit) and the variant 8 to b (17th digit). Notion decides; this only names the digit that is out of the ordinary.
 */
function uuidFault(id) {
    const digits = (0,id_id/* digitsOf */.C3)(id);
    const version = digits.charAt(12);
    const variant = digits.charAt(16);
    if (!/[1-8]/.test(version))
        return { code: 'uuid', part: 'version', digit: version };
    if (!/[89ab]/.test(variant))
        return { code: 'uuid', part: 'variant', digit: variant };
    return { code: 'uuid', part: null, digit: '' };
}
/**
 * The kind of object that the tag in an ID of version 8 names, if it is not an expected one; null if the tag is
 * expected or unknown. Undocumented, so it is good for a hint and never a verdict.
 */
function unexpectedKind(id, expected) {
    const type = (0,id_id/* taggedType */.pG)(id);
    if (type !== null) {
        const isExpected = expected.some(types => types.length === 0 || types.includes(type));
        return isExpected ? null : type;
    }
    const tag = id.slice(24, 28);
    const kinds = ['workspace', 'discussion', 'connection', 'thread'];
    return id[14] === '8' ? (kinds.find(kind => object_types/* OTHER_KINDS */.FI[kind].tag === tag) ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/notion/lookup/hints.js



/** Levels of nested blocks to climb to find the page. */
const DEEPEST = 10;
/** Requests for better hints in one run. The first hundred wrong IDs show what happened to the others. */
const MOST_REQUESTS = 200;
/**
 * Looks up what a `wrong-type` finding needs besides the object itself: a block's page, a database's data sources,
 * the databases on a page. Nothing here changes a verdict, and what can't be looked up is left out.
 */
class Hints {
    #client;
    #blocks = new Map();
    #left = MOST_REQUESTS;
    constructor(client) {
        this.#client = client;
    }
    /** Returns the object with everything that helps if these types are expected. */
    async enrich(sighting, expected) {
        const { object } = sighting;
        const wanted = new Set(expected.filter(types => !types.includes(object.type)).flat());
        if (wanted.size === 0)
            return object;
        switch (object.type) {
            case 'block':
                return this.#withPage(sighting);
            case 'page':
                return wanted.has('database') || wanted.has('data_source') ? this.#withDatabases(sighting) : object;
            case 'database':
                return wanted.has('data_source') ? this.#withSources(sighting) : object;
            case 'view':
                return wanted.has('data_source') && object.dataSourceId === null
                    ? this.#withSourcesOfDatabase(object)
                    : object;
            default:
                return object;
        }
    }
    async #withPage(sighting) {
        let block = sighting.seen === 'in-passing' ? await this.#block(sighting.id) : sighting;
        const { object } = block ?? sighting;
        for (let depth = 0; block && depth < DEEPEST; depth++) {
            const { parent } = block;
            if (parent?.type === 'page')
                return { ...object, pageId: parent.id };
            if (parent?.type !== 'block')
                return object;
            block = await this.#block(parent.id);
            if (block?.object.type === 'page')
                return { ...object, pageId: parent.id };
        }
        return object;
    }
    /** A row names its database. Any other page may have databases on it. */
    async #withDatabases(sighting) {
        const { object } = sighting.seen === 'itself' ? sighting : ((await this.#retrieve('page', sighting.id)) ?? sighting);
        if (object.databaseId !== null || object.dataSourceId !== null || !this.#may())
            return object;
        const result = await this.#client.ask(childrenOf(sighting.id), 'hint');
        if (result.kind !== 'answer')
            return object;
        const databasesOnPage = result.value.results
            .filter(block => block['type'] === 'child_database' && block['in_trash'] !== true)
            .flatMap(block => asId(block['id']) ?? []);
        return { ...object, databasesOnPage };
    }
    async #withSources(sighting) {
        if (sighting.seen === 'itself' || sighting.object.linked)
            return sighting.object;
        if (!this.#may())
            return sighting.object;
        const result = await retrieve(this.#client, 'database', sighting.id, 'hint');
        if (result.kind === 'named')
            return { ...sighting.object, linked: result.isLinked };
        return result.kind === 'answer' ? result.value.object : sighting.object;
    }
    async #withSourcesOfDatabase(view) {
        const database = view.databaseId === null ? null : await this.#retrieve('database', view.databaseId);
        const [only, ...others] = database?.object.dataSources ?? [];
        if (only && others.length === 0)
            return { ...view, dataSourceId: only.id };
        return only ? { ...view, dataSources: [only, ...others] } : view;
    }
    #block(id) {
        const known = this.#blocks.get(id) ?? this.#retrieve('block', id);
        this.#blocks.set(id, known);
        return known;
    }
    async #retrieve(type, id) {
        if (!this.#may())
            return null;
        const result = await retrieve(this.#client, type, id, 'hint');
        return result.kind === 'answer' ? result.value : null;
    }
    #may() {
        return this.#left-- > 0;
    }
}

// EXTERNAL MODULE: ./lib/secrets/scrub.js + 1 modules
var scrub = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/notion/lookup/titles.js




/** Searches for titles in one run, one for each missing ID. */
const MOST_SEARCHES = 20;
/**
 * Finds the objects that missing IDs were meant to be by what the file says about them: searches Notion for these
 * words, and names an object of an expected type whose title is these words. If several objects have such a title,
 * none is named.
 */
async function namesakesOf(missing, client) {
    const searches = new Map();
    const found = new Map();
    await Promise.all(missing.map(async ({ id, expected, clues = [] }) => {
        // What is in a file may be a secret, and a secret is not sent anywhere.
        const clue = clues.find(each => !(0,scrub/* holdsSecret */.hK)(each)) ?? '';
        const words = wordsOfTitle(clue);
        const wanted = typesOf(expected);
        const type = searchableType(wanted);
        if (words.length === 0 || type === null)
            return;
        const key = `${type}:${words.join(' ')}`;
        if (!searches.has(key) && searches.size >= MOST_SEARCHES)
            return;
        const searching = searches.get(key) ?? search(words, type, client);
        searches.set(key, searching);
        const only = theOnly(await searching, words, wanted);
        // A search can show an object that its own endpoint does not find.
        if (only && only.id !== id)
            found.set(id, { ...only, words: clue });
    }));
    return found;
}
/** The expected types; empty if an object of any type is expected. */
function typesOf(expected) {
    return new Set(expected.some(types => types.length === 0) ? [] : expected.flat());
}
/** The type to search for: databases are found by their data sources. Null if the index contains no expected type. */
function searchableType(wanted) {
    const isPage = wanted.has('page');
    const isSource = wanted.has('data_source') || wanted.has('database');
    if (wanted.size === 0 || (isPage && isSource))
        return 'any';
    return isPage ? 'page' : isSource ? 'data_source' : null;
}
async function search(words, type, client) {
    const query = { words: withoutType(words).join(' '), type: type === 'any' ? null : type };
    const result = await client.ask(searchPage(null, query), 'hint');
    return result.kind === 'answer' ? result.value.results.flatMap(each => readAny(each) ?? []) : [];
}
/** The one object of an expected type whose title is these words. */
function theOnly(sightings, words, wanted) {
    const matching = sightings.filter(({ object }) => object.title !== null && !object.inTrash && isSameTitle(object.title, words));
    const candidates = matching.flatMap(sighting => asExpected(sighting, wanted));
    const distinct = new Map(candidates.map(each => [each.id, each]));
    const [only] = distinct.values();
    return only && distinct.size === 1 ? only : null;
}
/** The object itself, or the database of a data source if a database is expected. */
function asExpected({ id, object }, wanted) {
    const { type, title, databaseId } = object;
    if (wanted.size === 0 || wanted.has(type))
        return [{ id, type, title }];
    const isOfDatabase = type === 'data_source' && databaseId !== null && wanted.has('database');
    return isOfDatabase ? [{ id: databaseId, type: 'database', title }] : [];
}
/**
 * Whether a title is these words: without regard to case, accents, punctuation, and words that only name a type
 * (`Tasks database`, `tasks`). The slug of a URL leaves out letters that are not ASCII.
 */
function isSameTitle(title, words) {
    const slug = title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const own = wordsOfTitle(title);
    return withoutType(own).join(' ') === withoutType(words).join(' ') || slug === words.join(' ');
}
/** The words of a title or of a clue, in lower case and without accents. */
function wordsOfTitle(text) {
    const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
const TYPE_WORDS = new Set(object_types/* OBJECT_TYPES */.iQ.flatMap(type => object_types/* OBJECT_TYPE */.ZJ[type].keyWords.flatMap(word => word.split(' '))));
function withoutType(words) {
    const left = words.filter(word => !TYPE_WORDS.has(word));
    return left.length > 0 ? left : words;
}

;// CONCATENATED MODULE: ./lib/notion/lookup/lookup.js










/** Pages of search that are read to find the object that a missing ID was meant to be. */
const MOST_PAGES_BROWSED = 10;
/** One verification: first an answer for each ID, then what makes the hints better. */
class Lookup {
    #questions;
    #run;
    #options;
    #tuning;
    #client;
    #catalog;
    #capabilities = new Capabilities();
    #searchable;
    #users;
    #verified = 0;
    #waitingUntil = null;
    #isTakingCatalog = false;
    constructor(questions, run, options, tuning) {
        this.#questions = questions;
        this.#run = run;
        this.#options = options;
        this.#tuning = tuning;
        this.#client = new NotionClient({
            token: options.token,
            apiUrl: options.apiUrl,
            run,
            tuning,
            onWait: until => this.#wait(until),
            debug: line => options.debug?.(line),
        });
        this.#catalog = new Catalog(this.#client);
        this.#searchable = new Set(questions.filter(isListedAsObject).map(({ id }) => id));
        this.#users = new Set(questions.filter(isListedAsUser).map(({ id }) => id));
    }
    async verification() {
        this.#report();
        await this.#takeCatalog(false);
        const answered = await Promise.all(this.#questions.map(question => this.#answer(question)));
        const { kind, resolutions } = await this.#withHints(answered);
        const counts = this.#client.counts;
        if (this.#run.stopped?.reason === 'token-rejected')
            return {
                token: { state: 'rejected', kind, flaw: flawOf(this.#options.token) },
                resolutions: this.#rejected(),
                counts,
            };
        return {
            token: { state: this.#client.hasAnswered ? 'accepted' : 'unknown', kind, flaw: null },
            resolutions,
            counts,
        };
    }
    get counts() {
        return this.#client.counts;
    }
    /**
     * All that can be seen of an object that was found; another endpoint may have shown only a part of it. Undefined if
     * it was not found.
     */
    async whole(id) {
        const seen = this.#catalog.get(id);
        if (!seen || seen.seen === 'itself' || seen.object.linked)
            return seen;
        const result = await retrieve(this.#client, seen.object.type, id, 'hint');
        return result.kind === 'answer' ? { ...result.value, parent: result.value.parent ?? seen.parent } : seen;
    }
    async #takeCatalog(isWaiting) {
        if (this.#isTakingCatalog || this.#run.stopped)
            return;
        this.#isTakingCatalog = true;
        await this.#catalog.take({ searchable: this.#searchable, users: this.#users }, isWaiting);
        this.#isTakingCatalog = false;
    }
    async #answer(question) {
        const answer = await resolve(question, this.#client, this.#catalog, this.#capabilities);
        this.#verified++;
        this.#searchable.delete(question.id);
        this.#users.delete(question.id);
        if (answer.state === 'found')
            this.#catalog.add(answer.sighting);
        this.#report();
        return { question, answer };
    }
    #wait(until) {
        this.#waitingUntil = until;
        this.#report();
        if ((until ?? 0) - Date.now() > LONG_WAIT_MS * 0.9)
            queueMicrotask(() => void this.#takeCatalog(true));
    }
    #report() {
        this.#options.onProgress?.({
            verified: this.#verified,
            total: this.#questions.length,
            waitingUntil: this.#waitingUntil,
        });
    }
    /** Every verdict is in. What follows only makes hints better, and ends when its time is over. */
    async #withHints(answered) {
        const timer = setTimeout(() => this.#run.stop({ reason: 'deadline', detail: '' }), this.#tuning.hintsMs);
        const missing = answered
            .filter(({ answer }) => answer.state === 'absent')
            .map(({ question }) => question);
        const [kind, namesakes] = await Promise.all([
            this.#tokenKind(answered),
            namesakesOf(missing, this.#client),
            this.#browse(missing),
        ]);
        const context = {
            kind,
            namesakes,
            hints: new Hints(this.#client),
            digits: digitsOfWorkspace(this.#catalog.sightings),
        };
        const resolutions = await Promise.all(answered.map(async (each) => [each.question.id, await this.#resolution(each, context)]));
        clearTimeout(timer);
        return { kind, resolutions: new Map(resolutions) };
    }
    /**
     * Whose token it is, which only two kinds of hint need: how to share a missing object, and which capability is
     * missing. A personal access token shows a person, a connection's token shows its bot.
     */
    async #tokenKind(answered) {
        const isOfUse = answered.some(({ answer }) => answer.state === 'absent' || answer.state === 'refused');
        if (!isOfUse || this.#run.stopped)
            return null;
        const self = await this.#client.self('hint');
        const type = self.kind === 'answer' ? self.value['type'] : null;
        return type === 'person' ? 'personal' : type === 'bot' ? 'connection' : null;
    }
    /** Looks for the objects that missing IDs were meant to be. */
    async #browse(missing) {
        const isEnough = () => missing.every(({ id }) => lookAlikeOf(id, this.#catalog.sightings) !== null);
        await this.#catalog.browse(MOST_PAGES_BROWSED, isEnough);
    }
    async #resolution({ question, answer }, context) {
        const { id, expected } = question;
        switch (answer.state) {
            case 'found':
                return { state: 'found', object: await context.hints.enrich(answer.sighting, expected) };
            case 'absent':
                return {
                    state: 'absent',
                    lookAlike: lookAlikeOf(id, this.#catalog.sightings),
                    namesake: context.namesakes.get(id) ?? null,
                    looksLike: unexpectedKind(id, expected),
                    otherWorkspace: isOfAnotherWorkspace(id, context.digits),
                };
            case 'invalid':
                return { state: 'invalid', fault: uuidFault(id) };
            case 'refused': {
                const detail = this.#capabilities.missing(answer.endpoint, context.kind);
                return { state: 'unknown', reason: 'forbidden', detail };
            }
            case 'unknown':
                return answer;
        }
    }
    /** No ID is blamed for a token that Notion rejects, not even one that was answered before. */
    #rejected() {
        const why = { state: 'unknown', reason: 'token-rejected', detail: '' };
        return new Map(this.#questions.map(({ id }) => [id, why]));
    }
}

;// CONCATENATED MODULE: ./lib/notion/verify.js







/**
 * Asks Notion what each ID is. Never throws, never takes longer than `budgetMs`, and never turns a failure of
 * Notion, the network or the time into a verdict: those IDs come back as `unknown` with the reason. Without
 * questions it sends no request.
 */
function verify(questions, options) {
    const distinct = merged(questions);
    const unasked = withoutAsking(distinct, options);
    if (unasked)
        return Promise.resolve(unasked);
    return running(options, (run, tuning) => new Lookup(distinct, run, options, tuning).verification());
}
/**
 * Searches the titles of the objects that the connection can access. Never throws and never takes longer than
 * `budgetMs`; `failure` says why the result is missing or incomplete.
 *
 * @param words words of the title; empty for all objects
 * @param options `limit` is the maximum of pages and data sources; their databases are added to them
 */
function searchObjects(words, options) {
    const useless = uselessness(options.token);
    if (useless) {
        const failure = { reason: useless.reason, detail: '' };
        return Promise.resolve({ objects: [], hasMore: false, failure, counts: NO_REQUESTS });
    }
    return running(options, (run, tuning) => {
        const debug = (line) => options.debug?.(line);
        const client = new NotionClient({ ...options, run, tuning, debug, onWait: () => { } });
        return find(words, options.limit ?? DEFAULT_LIMIT, client);
    });
}
const DEFAULT_LIMIT = 100;
/**
 * Finds out what each ID is: its type, title and parent, and whether the connection can access it. Never throws, and
 * never takes longer than `budgetMs`.
 */
function inspect(ids, options) {
    const questions = merged(ids.map(id => ({ id, expected: [] })));
    const unasked = withoutAsking(questions, options);
    if (unasked) {
        const { token, resolutions, counts } = unasked;
        const objects = new Map([...resolutions].map(([id, resolution]) => [id, { resolution, parent: null }]));
        return Promise.resolve({ token, objects, counts });
    }
    return running(options, (run, tuning) => inspected(new Lookup(questions, run, options, tuning)));
}
/** Runs the work with a deadline, and leaves no timer behind. */
async function running(options, work) {
    const run = new Run(options.budgetMs, options.signal);
    try {
        return await work(run, { ...DEFAULT_TUNING, ...options.tuning });
    }
    finally {
        run.stop({ reason: 'cancelled', detail: '' });
    }
}
/** The result if nothing can or need be asked: the token is missing or cannot be sent, or there are no questions. */
function withoutAsking(questions, { token }) {
    const useless = uselessness(token);
    if (useless) {
        const why = { state: 'unknown', reason: useless.reason, detail: '' };
        const resolutions = new Map(questions.map(({ id }) => [id, why]));
        return { token: useless.token, resolutions, counts: NO_REQUESTS };
    }
    if (questions.length > 0)
        return null;
    return {
        token: { state: 'unknown', kind: null, flaw: null },
        resolutions: new Map(),
        counts: NO_REQUESTS,
    };
}
const NO_REQUESTS = { requests: 0, retries: 0, waitedMs: 0 };
function uselessness(token) {
    if (token.reveal() === '')
        return { token: { state: 'none', kind: null, flaw: null }, reason: 'no-token' };
    const flaw = unsendable(token);
    return flaw && { token: { state: 'rejected', kind: null, flaw }, reason: 'token-rejected' };
}
function merged(questions) {
    const byId = new Map();
    for (const { id, expected, clues = [] } of questions) {
        const before = byId.get(id);
        byId.set(id, {
            id,
            expected: [...(before?.expected ?? []), ...expected],
            clues: [...(before?.clues ?? []), ...clues],
        });
    }
    return [...byId.values()];
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
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1484);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);





/** Finds objects by their title. @returns the exit status @throws SettingsError if there is no token */
async function find(given, console) {
    const words = given.positionals.join(' ');
    const access = (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessOf */ .Y)(given, console);
    const { searchObjects } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7638));
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
        return _console_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused;
    return result.objects.length > 0 && result.failure === null ? _console_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean : _console_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.found;
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
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1484);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);
/* harmony import */ var _scan_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2357);






/** Lists the references in files. @returns the exit status @throws SettingsError */
async function list(given, console) {
    const run = await (0,_scan_run_js__WEBPACK_IMPORTED_MODULE_4__/* .scanRunOf */ .s)(given, console);
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runCheck */ .k)({ ...run, failOn: 'never' });
    run.progress.clear();
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printResult */ .RS)(given, console, toJson(report, given), style => pretty(report, given, style));
    for (const { file, line, message } of report.problems)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, `${file}${line === null ? '' : `:${line}`}: ${message}`);
    for (const { message, hint } of report.remarks)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(given, console, `${message} ${hint}`);
    (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .noteRequests */ .jK)(given, console, report.notion);
    if (report.remarks.some(({ code }) => code === 'token-rejected'))
        return _console_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.refused;
    const isUnreachable = report.findings.some(({ verdict }) => verdict.status === 'unverified' && !EXPECTED_REASONS.has(verdict.reason));
    return isUnreachable ? _console_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.found : _console_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
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
    const why = (reference.why ?? []).map(evidence => EVIDENCE_TEXTS[evidence]).join(', ');
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
const EVIDENCE_TEXTS = {
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
// EXTERNAL MODULE: ./lib/rules/registry.js + 13 modules
var registry = __webpack_require__(6960);
;// CONCATENATED MODULE: ./lib/report/order.js

const RANK = { error: 0, warning: 1, notice: 2 };
/** The findings in the order in which logs and annotations show them: the most severe first, then by rule. */
function worstFirst(findings) {
    return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || (0,registry/* ruleNamed */.QZ)(a.rule).precedence - (0,registry/* ruleNamed */.QZ)(b.rule).precedence);
}

// EXTERNAL MODULE: ./lib/report/reported.js
var reported = __webpack_require__(3152);
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
    const annotations = [
        ...report.remarks.map(remark => ofRemark(remark, links)),
        ...worstFirst((0,reported/* counting */.Mr)(report.findings)).map(finding => ofFinding(finding, links)),
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
    const { file, line, endLine, column, endColumn, key, isConfidential } = reference;
    // The runner drops the columns of a range over several lines.
    const columns = endColumn > column ? { col: column, endColumn } : {};
    return {
        level: severity,
        properties: {
            title: `${TOOL}: ${rule}`,
            // Values that are not in a file have no line to annotate.
            ...(isConfidential ? {} : { file: (0,visible/* visible */.RK)(file), line, ...(endLine > line ? { endLine } : columns) }),
        },
        message: lines([`${isConfidential ? `${key}: ` : ''}${(0,messages/* messageOf */.b)(finding)}`, ...advice.map(report_advice/* wordAdvice */.x)], links.rule(rule)),
    };
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

// EXTERNAL MODULE: ./lib/text/hash.js
var text_hash = __webpack_require__(3324);
;// CONCATENATED MODULE: ./lib/report/fingerprint.js

/**
 * Makes fingerprints of findings, for services that compare reports. A finding keeps its fingerprint when lines move:
 * it depends on the rule, file, key and value, and equal ones are numbered. 16 hexadecimal digits, `:` and the number.
 */
class Fingerprints {
    #seen = new Map();
    of({ reference, rule }) {
        const { file, key, value } = reference;
        const hash = (0,text_hash/* startHash */.L)('sha256').update([rule, file, key, value].join('\0')).digest('hex').slice(0, 16);
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
    const issues = (0,reported/* reported */.Y6)(findings).map(finding => ({
        description: (0,visible/* visible */.RK)(`${(0,messages/* messageOf */.b)(finding)} ${(0,report_advice/* wordAll */.y)(finding.advice)}`),
        check_name: finding.rule,
        fingerprint: fingerprints.of(finding),
        severity: SEVERITY[finding.severity],
        location: locationOf(finding),
    }));
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
    const { reference, verdict, introduced } = finding;
    const name = `${reference.key === '' ? 'link' : reference.key} (${reference.line}:${reference.column})`;
    const message = (0,messages/* messageOf */.b)(finding);
    if (finding.severity !== null) {
        const { rule, severity } = finding;
        const advice = [...finding.advice.map(report_advice/* wordAdvice */.x), links.rule(rule)].join('\n');
        if (introduced !== false && (0,rules_severity/* fails */.c)(severity, failOn))
            return testCase(reference.file, name, 'failure', junit_element('failure', { type: rule, message }, advice));
        return testCase(reference.file, name, null, junit_element('system-out', {}, `${severity} ${rule}: ${message}\n${advice}`));
    }
    if (verdict.status === 'unverified' || verdict.status === 'skipped')
        return testCase(reference.file, name, 'skipped', junit_element('skipped', { message }, ''));
    return testCase(reference.file, name, null, '');
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
    const found = (0,reported/* reported */.Y6)(report.findings);
    const kept = found.length <= MOST_RESULTS ? found : worstFirst(found).slice(0, MOST_RESULTS);
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
        message: { text: (0,visible/* visible */.RK)(`${(0,messages/* messageOf */.b)(finding)} ${(0,report_advice/* wordAll */.y)(advice)}`) },
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
// EXTERNAL MODULE: ./lib/rules/names.js
var names = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(9388);
;// CONCATENATED MODULE: ./lib/report/groups.js

/** Groups findings by what to do about them, the most urgent first; within a group they keep their order. */
function groupsOf(findings) {
    const byTitle = new Map();
    for (const finding of findings) {
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
        .map((part, i) => (i % 2 === 1 ? code(part.replaceAll('`', '')) : markdown_text(part)))
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
/** The beginning and the end of a part that is folded until it is opened. The title is already Markdown. */
function folded(title) {
    return { opening: `<details>\n<summary>${title}</summary>\n\n`, closing: '\n</details>\n\n' };
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
            return;
        this.#left -= size;
        this.#parts.push(part);
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
    const closing = closingOf(report, context.links);
    pages.reserve(closing);
    for (const group of groupsOf((0,reported/* counting */.Mr)(report.findings)))
        putGroup(pages, group, context.links);
    putFolded(pages, 'Existing problems, which do not fail the check', (0,reported/* existing */.gT)(report.findings), HEADINGS, finding => problemRow(finding, context.links));
    putFolded(pages, 'Partly read files', report.problems, ['File', 'Why'], ({ file, line, message }) => [
        place(file, line, context.links),
        sentence(message),
    ]);
    pages.release(closing);
    const verified = report.findings.flatMap(({ reference, verdict }) => verdict.status === 'ok' ? [{ reference, object: verdict.object }] : []);
    putFolded(pages, 'Resolved as expected', verified, ['Where', 'Value'], ({ reference, object }) => [
        where(reference, context.links),
        `${code(reference.value)} ${sentence(`is ${object_types/* OBJECT_TYPE */.ZJ[object.type].aLabel}${(0,names/* titleOf */.G)(object)}`)}`,
    ]);
    const quiet = report.findings.filter(({ verdict, severity }) => severity === null &&
        verdict.status !== 'ok' &&
        !(verdict.status === 'unverified' && verdict.reason === 'unchanged'));
    putFolded(pages, quiet.some(({ verdict }) => verdict.status === 'unverified') ? 'Not verified, or skipped' : 'Skipped', quiet, ['Where', 'Value', 'Why'], finding => [
        where(finding.reference, context.links),
        code(finding.reference.value),
        sentence((0,messages/* messageOf */.b)(finding)),
    ]);
    return pages.content();
}
const HEADINGS = ['Problem', 'What to do'];
function putGroup(pages, { title, advice, findings }, links) {
    const shared = advice.length === 0 ? '' : `${instructions(advice, ' ')}\n\n`;
    const heading = `### ${markdown_text(title)} (${findings.length})\n\n${shared}${table(HEADINGS)}`;
    pages.list(heading, findings, finding => row(problemRow(finding, links)), '\n');
}
function putFolded(pages, title, items, headings, cells) {
    const { opening, closing } = folded(`${markdown_text(title)} (${items.length})`);
    pages.list(`${opening}${table(headings)}`, items, item => row(cells(item)), closing);
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
            `${ICON[severity]} ${markdown_link(markdown_text(rule), links.rule(rule))}`,
            `${where(reference, links)}${expected}`,
            code(reference.value),
            sentence((0,messages/* messageOf */.b)(finding)),
        ].join('<br>'),
        advice.length === 0 ? 'See above.' : instructions(advice, '<br>'),
    ];
}
function instructions(advice, separator) {
    return advice.map(each => sentence((0,report_advice/* wordAdvice */.x)(each))).join(separator);
}
function where({ file, line, key }, links) {
    return `${place(file, line, links)}${key === '' ? '' : `<br>${code(key)}`}`;
}
function place(file, line, links) {
    const label = code(line === null ? file : `${file}:${line}`);
    const address = links.line(file, line ?? 1);
    return address === null ? label : markdown_link(label, address);
}
/** What was checked, and against what. */
function closingOf({ counts, notion, verified, compared }, links) {
    const parts = [
        `${(0,count/* count */.U)(counts.references, 'reference')} (${(0,count/* count */.U)(counts.ids, 'distinct ID')}) in ${(0,count/* count */.U)(counts.files, 'file')}${commit(' at ', links.commit)}`,
        `${counts.ok} as expected`,
        ...(counts.unverified > 0 ? [`${counts.unverified} not verified`] : []),
        `${counts.skipped} skipped`,
        verified ? `${(0,count/* count */.U)(notion.requests, 'request')} to Notion` : 'only the format was checked',
        compared
            ? `compared with${commit(' ', compared.base) || ' nothing'} (${compared.how})`
            : 'all problems count',
    ];
    const help = markdown_link('What the findings mean', new URL('.', links.rule('not-found')).href);
    return `<sub>${parts.map(sentence).join(' · ')} · ${help}</sub>\n\n`;
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
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(1484);
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
    const { inspect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7638));
    const inspection = await inspect([...new Set(targets.map(({ id }) => id))], access);
    if (inspection.token.state === 'rejected') {
        (0,print/* note */.N4)({ ...given, quiet: false }, console, (0,print/* failureText */.kY)('token-rejected', ''));
        (0,print/* noteRequests */.jK)(given, console, inspection.counts);
        return terminal_console/* EXIT */.d.refused;
    }
    await (0,print/* printResult */.RS)(given, console, toJson(targets, inspection), style => pretty(targets, inspection, style));
    (0,print/* noteRequests */.jK)(given, console, inspection.counts);
    const isAccessible = targets.every(target => of(target, inspection).resolution.state === 'found');
    return isAccessible ? terminal_console/* EXIT */.d.clean : terminal_console/* EXIT */.d.found;
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


/***/ })

};
;