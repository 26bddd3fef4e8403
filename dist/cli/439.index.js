"use strict";
exports.id = 439;
exports.ids = [439];
exports.modules = {

/***/ 439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBase: () => (/* binding */ findBase)
});

// UNUSED EXPORTS: LARGEST_BASE_FILE

// EXTERNAL MODULE: ./lib/git/git.js + 1 modules
var git = __webpack_require__(2162);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(739);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/change/unavailable.js
var unavailable = __webpack_require__(5515);
;// CONCATENATED MODULE: ./lib/change/blobs.js


/** A header line of `cat-file --batch` is shorter. Bytes. */
const LONGEST_HEADER = 1000;
const NEWLINE = 10;
/**
 * Reads many blobs through one git. One is held in memory at a time; those larger than `largest` bytes are passed
 * over. Throws `BaseUnavailable` where one can't be had.
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
                throw new unavailable/* BaseUnavailable */.G(`git doesn’t have the earlier contents of “${path}” (${header ? 'missing' : 'it ended early'})`, 'Check that the checkout is complete, or set its “fetch-depth: 0”.');
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
/** Bytes of a stream, asked for by line or by number. */
class ByteQueue {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The next line without its end, or null where the stream ends before one. */
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
    /** Takes that many bytes, and gives them where they are to be kept. */
    async take(size, keep) {
        const kept = [];
        let missing = size;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more())) {
                throw new unavailable/* BaseUnavailable */.G('git ended in the middle of a file', 'Run the check again.');
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




/** Files read at the same time. */
const AT_ONCE = 16;
/** Larger files are read in pieces. Bytes. */
const AT_ONE_GO = 1024 * 1024;
/** Folders that no check of a repository's own files looks into. */
const NEVER = new Set(['.git', 'node_modules']);
/** The files under a folder, as paths relative to it with `/`; symbolic links are not followed and not listed. */
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
 * Of files and the object IDs that git knows for them, the paths of those whose bytes on disk are others. A file
 * that isn't there, or is no regular file, is another.
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
/** Whether a folder, its links resolved, lies in the top one: a folder may have become a link that leaves it. */
function insideOf(top) {
    const known = new Map();
    return folder => {
        const asked = known.get(folder) ??
            external_node_fs_.promises.realpath(folder).then(real => (0,paths/* isInside */.F)(top, real), () => false);
        known.set(folder, asked);
        return asked;
    };
}
/** The ID that git gives to a file's bytes; 40 digits are SHA-1, 64 SHA-256. Null where it can't be read. */
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

;// CONCATENATED MODULE: ./lib/change/git-text.js

/** What git prints, for a command that has to succeed. @throws BaseUnavailable */
async function gitText(git, args, options) {
    const result = await git.run(args, options);
    if (result.ok)
        return result.stdout.toString('utf8');
    throw new unavailable/* BaseUnavailable */.G(`git ${args[0] ?? ''} failed: ${result.why}`, 'Check that the checkout is complete and that git works in it.');
}

;// CONCATENATED MODULE: ./lib/change/differences.js


/** `:100644 100644 <before> <after> M`, as git-diff's raw format has it. */
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/;
/**
 * Compares a commit (or a tree) with the files on disk: changed, deleted and added ones, those among them that
 * git doesn't track and doesn't ignore. A submodule's files are another repository's.
 *
 * @param prefix only untracked files in this folder are looked for
 */
async function differencesFrom(git, tree, prefix) {
    const [tracked, untracked] = await Promise.all([
        gitText(git, [
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
        ]),
        gitText(git, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...(prefix ? [prefix] : [])]),
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
        // Zeros for a file that is there: git saw another time stamp, and hasn't read the file.
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
    for (const path of untracked.split('\0'))
        if (path !== '' && !path.endsWith('/'))
            changed.add(path);
    return { changed, blobs };
}
/** Whether the mode is that of a file, neither a symbolic link nor a submodule. */
function isFile(mode) {
    return mode === '100644' || mode === '100755' || mode === '100664';
}

;// CONCATENATED MODULE: ./lib/change/git-base.js



/** The tree without files: git knows it in every repository (`git hash-object -t tree /dev/null`). */
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** Paths that one command line holds on every system. */
const PATHS_AT_ONCE = 200;
/** Paths that no tree has, and that git would refuse along with all others. */
const OUTSIDE = /^(?:\/|$)|(?:^|\/)\.{1,2}(?:\/|$)|\0/;
/** The contents of a commit that the clone holds. A null commit is an empty one. Throws `BaseUnavailable`. */
async function contentsFromGit(git, commit, prefix, largest) {
    const tree = commit ?? (await emptyTree(git));
    const { changed, blobs } = await differencesFrom(git, tree, prefix);
    return {
        changed,
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
/** The blobs of the files at the given paths of a commit; what is no file there is left out. */
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
/** The files of a whole commit. */
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
 * In a partial clone every missing blob would be fetched by a request of its own. This fetches all of them by
 * one, as git itself does before a checkout; where it fails, the single requests remain.
 */
async function prefetch(git, wanted) {
    if (wanted.length === 0 || !git.isPartial)
        return;
    const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    await git.run(['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...options, '--filter=blob:none', '--stdin', 'origin'], { input: wanted.map(({ oid }) => `${oid}\n`).join('') });
}
async function emptyTree(git) {
    const format = await git.run(['rev-parse', '--show-object-format']);
    const isSha256 = format.ok && format.stdout.toString('utf8').trim() === 'sha256';
    return isSha256 ? EMPTY_TREE.sha256 : EMPTY_TREE.sha1;
}

// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/change/history.js

/** A commit over a slow line to a busy server. Milliseconds. */
const FETCH_TIMEOUT = 120_000;
/** How much further back each attempt to find a merge base looks, in commits. */
const DEEPENING = [100, 1000];
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether the text is a whole object ID. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** The commits of a repository, asked of the clone first, then of its remote, then of GitHub. */
class History {
    #git;
    #remote;
    #failures = [];
    constructor(git, remote) {
        this.#git = git;
        this.#remote = remote;
    }
    /** Why what wasn't found wasn't found, as the end of a sentence; empty where nothing was tried. */
    get failures() {
        return [...new Set(this.#failures)].join('; ');
    }
    /** The commit that is checked out, or null: no git, or no commit yet. */
    async head() {
        return this.local('HEAD');
    }
    /**
     * A commit of the clone. The object is read as it is, because in a shallow clone `HEAD^1` doesn't resolve
     * although the commit names its parents.
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
    /** A commit of the clone, or of GitHub where there is no clone. */
    async commit(id) {
        const local = await this.local(id);
        if (local || this.#git || !this.#remote)
            return local;
        return this.#ask(async (remote) => ({ id, parents: await remote.parents(id) }));
    }
    /** Makes sure that the clone holds a commit and its tree; fetches that one commit if it must. */
    async obtain(commit) {
        if (!this.#git)
            return 'absent';
        if (await this.#holds(commit))
            return 'there';
        // Only a shallow clone stays as it is when it is given one more commit without that commit's history.
        const depth = (await this.#isShallow()) ? ['--depth=1'] : [];
        return (await this.#fetch([...depth, 'origin', commit])) && (await this.#holds(commit))
            ? 'fetched'
            : 'absent';
    }
    /**
     * The best common ancestor of a commit and a tip; `unrelated` where the whole history shows that there is none;
     * null where it can't be told.
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
    /** Looks further back in a shallow clone, a few times, until the two histories meet. */
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
        const result = await this.#git?.run(['ls-remote', 'origin', `refs/heads/${branch}`], {
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
        const result = await this.#git?.run(['fetch', ...quiet, ...args], { timeout: FETCH_TIMEOUT });
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
 * Files whose earlier contents are asked for one by one. A workflow's token has 1,000 requests an hour for all
 * jobs of its repository (docs.github.com, rate limits for the REST API).
 */
const MOST_REMOTE_FILES = 400;
/** Requests under way at the same time. */
const remote_base_AT_ONCE = 8;
/**
 * The contents of a commit that only the remote repository has. What differs from it is found by the objects'
 * IDs, so that only contents that are asked for are transferred. Throws `BaseUnavailable`.
 */
async function contentsFromRemote(remote, git, commit, place, largest) {
    const listed = await asked(() => remote.files(commit));
    const files = new Map([...listed].filter(([, { mode }]) => isFile(mode)));
    const present = git ? await presentInGit(git, place.prefix) : await presentOnDisk(place.top, files);
    const changed = new Set();
    for (const [path, oid] of present)
        if (files.get(path)?.oid !== oid)
            changed.add(path);
    for (const path of files.keys())
        if (!present.has(path))
            changed.add(path);
    return {
        changed,
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
/** The files as they are now and their objects' IDs; an empty ID where the file differs from the commit's. */
async function presentInGit(git, prefix) {
    const [present, { changed }] = await Promise.all([
        filesOf(git, 'HEAD'),
        differencesFrom(git, 'HEAD', prefix),
    ]);
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
/** Asks for several at a time, and gives them in order. */
async function* readAhead(wanted, ask) {
    const under = [];
    let next = 0;
    while (next < wanted.length || under.length > 0) {
        for (; under.length < remote_base_AT_ONCE && next < wanted.length; next++) {
            const one = wanted[next];
            if (one === undefined)
                continue;
            const answer = ask(one);
            // One that fails while an earlier one is waited for is met when its turn comes.
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
        throw new unavailable/* BaseUnavailable */.G((0,reason/* reasonOf */.A)(error), 'Leave “github-token” as it is, with the permission “contents: read”, or let the checkout step keep its credentials.');
    }
}
function tooMany(count) {
    return new unavailable/* BaseUnavailable */.G(`${count} changed files are more than can be asked of GitHub one by one (${MOST_REMOTE_FILES})`, 'Let the checkout step keep its credentials (“persist-credentials: true”), or set its “fetch-depth: 0”.');
}

;// CONCATENATED MODULE: ./lib/change/revision.js

/** Commits that a workflow may have made on top of what it checked out. */
const OWN_COMMITS = 20;
/** Finds the commit that the files of an event are to be compared with; throws `BaseUnavailable`. */
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
            throw new unavailable/* BaseUnavailable */.G(`the event “${event.name}” names no earlier commit to compare with`, 'Set “scope: all”, or run the check on pull_request, merge_group or push.');
    }
}
/**
 * The event's own `base.sha` is what the base branch was when the head was last pushed, while the files checked
 * out are merged with what it is now. So the merge commit is asked, and for a checkout of the head the merge base.
 */
async function baseOfPullRequest(event, history) {
    for await (const commit of checkedOut(event, history)) {
        if (commit.parents[1] === event.headSha && commit.parents[0]) {
            return { commit: commit.parents[0], how: 'the first parent of the merge commit' };
        }
        if (commit.id === event.headSha)
            return forkPoint(event, commit, history);
        if (commit.id === event.baseSha || (event.kind === 'pull_request_target' && commit.id === event.sha)) {
            throw new unavailable/* BaseUnavailable */.G('the files checked out are those of the base branch, not of the pull request', 'Let the checkout step check out the pull request: its merge commit or its head.');
        }
        if (commit.id === event.sha && commit.parents[0]) {
            return { commit: commit.parents[0], how: 'the first parent of the commit that the event names' };
        }
    }
    throw new unavailable/* BaseUnavailable */.G('the files checked out are not those of the pull request', 'Let the checkout step check out the pull request: its merge commit (the default) or its head.');
}
/** The commit that is checked out and those it was made from; without git, what the event says it must be. */
async function* checkedOut(event, history) {
    let commit = await history.head();
    if (!commit && event.kind === 'pull_request' && event.sha)
        commit = await history.commit(event.sha);
    if (!commit) {
        throw new unavailable/* BaseUnavailable */.G(because('it can’t be told which commit is checked out', history), 'Check out with actions/checkout where git is installed, and leave “github-token” as it is.');
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
    throw new unavailable/* BaseUnavailable */.G(because('the merge base of the head and the base branch can’t be found', history), 'Check out the merge commit (the default of actions/checkout), or set its “fetch-depth: 0”.');
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
    throw new unavailable/* BaseUnavailable */.G(because('the merge base of the new branch and the default branch can’t be found', history), 'Set “fetch-depth: 0” on actions/checkout.');
}
/** A reason, with what went wrong on the way to it. */
function because(why, { failures }) {
    return failures ? `${why} (${failures})` : why;
}

;// CONCATENATED MODULE: ./lib/change/base.js







/** GitHub takes no larger file (docs.github.com, about large files): 100 MiB. */
const LARGEST_BASE_FILE = 100 * 1024 * 1024;
/**
 * Finds what the files on disk are to be compared with: through the clone, else a fetch of that one commit, else
 * GitHub's API. Never throws for what repository, event or GitHub are like: then the base is unknown, and why.
 */
async function findBase(request) {
    try {
        return await find(request);
    }
    catch (error) {
        if (error instanceof unavailable/* BaseUnavailable */.G)
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
        const contents = await contentsFromGit(git, commit, repository.prefix, LARGEST_BASE_FILE);
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
        const contents = await contentsFromGit(git, commit, repository.prefix, LARGEST_BASE_FILE);
        return { kind: 'known', commit, how, via: held === 'fetched' ? 'fetch' : 'git', ...contents };
    }
    if (remote && commit !== null) {
        const contents = await contentsFromRemote(remote, git, commit, repository, LARGEST_BASE_FILE);
        return { kind: 'known', commit, how, via: 'api', ...contents };
    }
    throw new unavailable/* BaseUnavailable */.G(because(`${how} (${commit?.slice(0, 7) ?? 'empty'}) can’t be read`, history), 'Set “fetch-depth: 0” on actions/checkout, or leave “github-token” as it is.');
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
    throw new unavailable/* BaseUnavailable */.G(`git knows no commit by the name of “${revision}”${why}`, 'Check its spelling. In a shallow clone, fetch the commit first.');
}
function withoutGit({ top, hasGit }) {
    return hasGit
        ? new unavailable/* BaseUnavailable */.G('there is no git to ask', 'Install git, or put it on the PATH.')
        : new unavailable/* BaseUnavailable */.G(`“${top}” is in no git repository`, 'Run the command inside a git repository.');
}


/***/ })

};
;