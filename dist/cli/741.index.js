"use strict";
exports.id = 741;
exports.ids = [741];
exports.modules = {

/***/ 7239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ BaseUnavailable),
/* harmony export */   Q: () => (/* binding */ LARGEST_BASE_FILE)
/* harmony export */ });
/** GitHub rejects larger files (docs.github.com, about large files): 100 MiB. */
const LARGEST_BASE_FILE = 100 * 1024 * 1024;
/** The base, or a part of it, can't be read. Contains the reason and what the user can do. */
class BaseUnavailable extends Error {
    whatToDo;
    constructor(why, whatToDo) {
        super(why);
        this.name = 'BaseUnavailable';
        this.whatToDo = whatToDo;
    }
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ isDefaultPath),
/* harmony export */   Y3: () => (/* binding */ isBelowNever),
/* harmony export */   fj: () => (/* binding */ isNeverFolder)
/* harmony export */ });
/* unused harmony exports DEFAULT_FILE, NEVER */
/** The files that are scanned by default: environment files and configuration, by their names. */
const DEFAULT_FILE = /^(?:\.env.*|\.dev\.vars.*|(?:.*\.)?(?:env|json|jsonc|json5|ya?ml|toml|ini|cfg|conf|properties|tf|tfvars|config\.[mc]?[jt]s)(?:\.(?:example|sample|template|dist))?)$/is;
/** Lock files contain thousands of exact versions and hashes, and no person writes them. */
const LOCK_FILE = /^npm-shrinkwrap\.json$|[-.]lock\.(?:json|ya?ml|toml)$/i;
/** Folders of other people's code and of build output. */
const NEVER = new Set(`.git node_modules bower_components vendor dist build out target coverage .next .nuxt .output .svelte-kit .astro
   .vercel .netlify .turbo .parcel-cache .cache .gradle .terraform .serverless .venv venv __pycache__ .tox
   .mypy_cache .pytest_cache .yarn .pnpm-store .hg .svn`.split(/\s+/));
/** Whether a file is scanned by default, going by its path. */
function isDefaultPath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return DEFAULT_FILE.test(name) && !LOCK_FILE.test(name) && !isBelowNever(path);
}
/** Whether nothing in a folder of this name is scanned unless somebody names it. */
function isNeverFolder(name) {
    return NEVER.has(name);
}
/** Whether one of the folders on the way to a file is never scanned unless somebody names it. */
function isBelowNever(path) {
    const end = path.lastIndexOf('/');
    for (let from = 0; from <= end;) {
        const next = path.indexOf('/', from);
        if (NEVER.has(path.slice(from, next)))
            return true;
        from = next + 1;
    }
    return false;
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ RealFolders),
/* harmony export */   X$: () => (/* binding */ LEAVES),
/* harmony export */   aR: () => (/* binding */ Workspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4778);



const LEAVES = { kind: 'unreadable', why: 'it is a symbolic link that leaves the workspace' };
/** Folders whose real place is inside the workspace: links are followed within it. */
class Workspace {
    #real;
    #known = new Map();
    /** @param folder absolute path */
    constructor(folder) {
        this.#real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    obstacle(folder) {
        const known = this.#known.get(folder);
        if (known !== undefined)
            return known;
        const obstacle = this.leadsInside(folder) ? null : LEAVES;
        this.#known.set(folder, obstacle);
        return obstacle;
    }
    /** Whether an absolute path leads into the workspace, through whatever links. */
    leadsInside(target) {
        try {
            return this.contains((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(target));
        }
        catch {
            return true; // reading says what is wrong
        }
    }
    /** Whether an absolute path, its links resolved, lies in the workspace. */
    contains(target) {
        return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(this.#real, target);
    }
}
const GONE = { kind: 'gone' };
/**
 * Folders below a root with no link on the way, which a scan stays in: git may list files in what is a link by now.
 * Each is asked about once, and none that a walk has been through.
 */
class RealFolders {
    #known;
    #root;
    /** @param root absolute path, its links resolved */
    constructor(root) {
        this.#root = root;
        this.#known = new Map([[root, true]]);
    }
    /** Notes that a folder was come by through no link. @param folder relative to the root */
    add(folder) {
        this.#known.set(`${this.#root}/${folder}`, true);
    }
    obstacle(folder) {
        return this.#isReal(folder) ? null : GONE;
    }
    #isReal(folder) {
        const known = this.#known.get(folder);
        if (known !== undefined)
            return known;
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder);
        const isReal = (parent === folder || this.#isReal(parent)) && isFolder(folder);
        this.#known.set(folder, isReal);
        return isReal;
    }
}
function isFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return true; // reading says what is wrong
    }
}


/***/ }),

/***/ 6591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ walkNamed)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4754);
/* harmony import */ var _default_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7479);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5339);



/**
 * Finds the files that globs name, whether git ignores them or not. Only folders that one of the globs can lead to are
 * listed, and folders of dependencies and build output only if a glob spells out their name.
 */
function walkNamed({ root, prefix }, { files, include, names }) {
    const positive = [...(files === null ? [] : [files]), ...include].flatMap(({ patterns, base }) => patterns.filter(glob => !glob.startsWith('!')).map(glob => ({ base, glob: glob.replace(/^\.\//, '') })));
    const fixedParts = positive.map(({ base, glob }) => {
        const fixed = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedPartOf */ .X)(glob);
        return fixed === '' ? base : `${base}${fixed}/`;
    });
    const spelledOut = new Set(positive.flatMap(({ base, glob }) => `${base}${glob}`.split('/')));
    const isOnTheWay = (folder) => fixedParts.some(fixed => folder.startsWith(fixed) || fixed.startsWith(folder));
    const prune = {
        folder: (name, parent) => !isOnTheWay(`${prefix}${parent}${name}/`) || ((0,_default_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverFolder */ .fj)(name) && !spelledOut.has(name)),
        repositories: false,
    };
    const found = [];
    const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_2__/* .Walk */ .q(root, prune, name => {
        if (names(prefix + name))
            found.push(name);
    });
    walk.step(Number.POSITIVE_INFINITY);
    return { paths: found, unlisted: walk.unlisted };
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   qg: () => (/* binding */ FileReader)
/* harmony export */ });
/* unused harmony export LARGEST_FILE */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _text_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2520);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(137);
/* harmony import */ var _word_search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1311);






/** Larger files are named and passed over: no configuration is this large, and a scan must not swallow the machine. */
const LARGEST_FILE = 64 << 20;
/** Windows has no such flags. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * Reads files below one folder, into a buffer that the next read uses again. A symbolic link is followed only
 * within `workspace`.
 */
class FileReader {
    #workspace;
    #folders;
    #buffer = Buffer.allocUnsafeSlow(_word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j); // most files are smaller
    /** For the others, as large as any so far: one for each would fill the memory before it is tidied up. */
    #large = Buffer.alloc(0);
    /**
     * @param workspace absolute path; nothing outside of it is read
     * @param folders narrows down which folders in it files are read in
     */
    constructor(workspace, folders) {
        this.#workspace = new _folders_js__WEBPACK_IMPORTED_MODULE_4__/* .Workspace */ .aR(workspace);
        this.#folders = folders ?? this.#workspace;
    }
    /** @param file absolute path */
    read(file) {
        return this.#open(file, descriptor => this.#readAll(descriptor));
    }
    /**
     * Reads a file if it may contain one of the words. A large file without any is never in memory as a whole.
     *
     * @param file absolute path
     */
    readIfFound(file, search) {
        return this.#open(file, descriptor => this.#readIfFound(descriptor, search));
    }
    #open(file, read) {
        const obstacle = this.#folders.obstacle(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file));
        if (obstacle)
            return obstacle;
        // Windows opens what a link leads to; there, links are found by their target.
        if (process.platform === 'win32' && !this.#workspace.leadsInside(file))
            return _folders_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAVES */ .X$;
        try {
            return withFile(file, read);
        }
        catch (error) {
            const code = (0,_text_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error);
            // ELOOP is what O_NOFOLLOW gives for a link, EMLINK on FreeBSD.
            if (code === 'ELOOP' || code === 'EMLINK')
                return this.#openLink(file, read);
            // Listed, and not there: Node lists a name that is not UTF-8 with these instead of its bytes.
            if (code === 'ENOENT' && file.includes('\ufffd'))
                return { kind: 'unreadable', why: 'its name is not valid UTF-8' };
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return { kind: 'gone' };
            if (code === 'EISDIR')
                return { kind: 'folder' };
            return { kind: 'unreadable', why: `it can’t be read (${code})` };
        }
    }
    #openLink(file, read) {
        try {
            const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file);
            if (!this.contains(target))
                return _folders_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAVES */ .X$;
            return withFile(target, read);
        }
        catch (error) {
            const code = (0,_text_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error);
            if (code === 'ENOENT')
                return { kind: 'unreadable', why: 'it is a symbolic link to nothing' };
            if (code === 'EISDIR')
                return { kind: 'gone' };
            return { kind: 'unreadable', why: `it is a symbolic link that can’t be followed (${code})` };
        }
    }
    /** Whether an absolute path, its links resolved, lies in the workspace. */
    contains(target) {
        return this.#workspace.contains(target);
    }
    #readAll(descriptor) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, this.#buffer, 0, _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j, 0);
        const start = this.#buffer.subarray(0, length);
        if (length < _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j)
            return { kind: 'bytes', bytes: start };
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        return size > LARGEST_FILE
            ? tooLarge(size)
            : { kind: 'bytes', bytes: this.#rest(descriptor, start, size) };
    }
    /** The whole of a file that begins so. It may have grown or shrunk since its size was asked for. */
    #rest(descriptor, start, size) {
        const length = Math.max(size, start.length);
        if (this.#large.length < length)
            this.#large = Buffer.allocUnsafeSlow(length);
        start.copy(this.#large);
        const rest = this.#large.subarray(start.length, length);
        return this.#large.subarray(0, start.length + fill(descriptor, rest, start.length));
    }
    /** Most files are opened, read once, and closed here. */
    #readIfFound(descriptor, search) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, this.#buffer, 0, _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j, 0);
        const mayBeInStart = search.mayBeInStart(this.#buffer, length);
        if (length < _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j)
            return mayBeInStart ? { kind: 'bytes', bytes: this.#buffer.subarray(0, length) } : NO_WORD;
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (size > LARGEST_FILE)
            return tooLarge(size);
        return mayBeInStart || this.#mayBeInRest(descriptor, search) ? this.#readAll(descriptor) : NO_WORD;
    }
    /** Searches what follows the start of a file, which fills the buffer. A word may lie across two parts of it. */
    #mayBeInRest(descriptor, search) {
        const kept = search.longest - 1;
        for (let position = _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j;;) {
            this.#buffer.copyWithin(0, _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j - kept, _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j);
            const length = kept + fill(descriptor, this.#buffer.subarray(kept), position);
            if (search.mayBeInPart(this.#buffer, 0, length))
                return true;
            if (length < _word_search_js__WEBPACK_IMPORTED_MODULE_5__/* .WINDOW */ .j)
                return false;
            position += length - kept;
        }
    }
}
const NO_WORD = { kind: 'no-word' };
/** Reads from a position of a file until a buffer is full or the file ends. @returns the number of bytes read */
function fill(descriptor, buffer, position) {
    let length = 0;
    while (length < buffer.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, length, buffer.length - length, position + length);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}
function withFile(file, read) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, FLAGS);
    try {
        return read(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function tooLarge(size) {
    const whole = Math.floor((size - 1) / MEBIBYTE); // a byte more than 64 MiB is not 64 MiB
    const most = LARGEST_FILE / MEBIBYTE;
    return { kind: 'unreadable', why: `it is over ${whole} MiB large; files up to ${most} MiB are read` };
}
const MEBIBYTE = 1 << 20;
/** Decodes UTF-8 and, by its byte order mark, UTF-16. A byte order mark is not part of the text. */
function decodeFile(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes, 'utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes, 'utf-16be');
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return { kind: 'binary', why: `it is not text: there is a NUL byte at offset ${nul}` };
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return text(bytes.toString('utf8', start), 'utf-8');
    return text(bytes.toString('latin1', start), 'latin1', 'it is not valid UTF-8, and was read as Latin-1');
}
function utf16(bytes, encoding) {
    const isOdd = bytes.length % 2 === 1;
    const even = bytes.subarray(2, bytes.length - (isOdd ? 1 : 0));
    const units = encoding === 'utf-16le' ? even : Buffer.from(even).swap16();
    const note = isOdd ? 'it is UTF-16 with an odd number of bytes; the last byte was not read' : null;
    return text(units.toString('utf16le'), encoding, note);
}
function text(content, encoding, note = null) {
    return { kind: 'text', text: content, encoding, note };
}


/***/ }),

/***/ 2809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ SLICE),
/* harmony export */   tB: () => (/* binding */ now),
/* harmony export */   wC: () => (/* binding */ turn)
/* harmony export */ });
/** How long to work before whoever waits gets a turn: git's answer, a signal. Milliseconds. */
const SLICE = 6;
/** Monotonic time in milliseconds. `performance` would load two milliseconds’ worth of Node for it. */
function now() {
    return process.uptime() * 1000;
}
/** Lets everybody else have a turn. */
function turn() {
    return new Promise(resolve => {
        setImmediate(resolve);
    });
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ findUnreadSources),
/* harmony export */   tN: () => (/* binding */ globsFor)
/* harmony export */ });
/* unused harmony export mentionsNotionId */
/* harmony import */ var _default_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(137);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5469);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2809);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5339);
/* harmony import */ var _word_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1311);






const LIMITS = { files: 5_000, bytes: 64 << 20 };
/** Endings of program code, without those that are scanned by default. */
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|py|pyi|ipynb|rb|go|php|java|kts?|rs|cs|swift|scala|dart|exs?|lua|pl|r|jl|sh|bash|zsh|fish|ps1|sql|groovy|gradle|vue|svelte|astro)$/i;
/** An ID of version 4 or 8, as all of Notion's are. */
const ID = /(?<![0-9a-z])[0-9a-f]{8}-?[0-9a-f]{4}-?[48][0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}(?![0-9a-z])/gi;
/** The word *notion* has to be this close before or after an ID, in characters: in its key, its URL, or a comment. */
const NEAR = 160;
/** Larger files are generated. */
const LARGEST_SOURCE = 1 << 20;
/**
 * Finds the source files that contain Notion IDs but are not part of the scan, so that a report can name them. Only
 * files that git tracks are searched, or without git all files outside of folders for dependencies and build output.
 * The search reads bytes, parses nothing, and ends at the limits.
 */
async function findUnreadSources(search) {
    const { root, workspace, limits = LIMITS } = search;
    const names = await sourceFiles(search);
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .FileReader */ .qg(workspace, new _folders_js__WEBPACK_IMPORTED_MODULE_1__/* .RealFolders */ .OT(root));
    const words = new _word_search_js__WEBPACK_IMPORTED_MODULE_4__/* .WordSearch */ .b(['notion']);
    const paths = [];
    let bytes = 0;
    for (const [i, name] of names.entries()) {
        if (i >= limits.files || bytes >= limits.bytes)
            return { paths, isComplete: false };
        const read = reader.readIfFound(`${root}/${name}`, words);
        if (read.kind === 'bytes' && read.bytes.length <= LARGEST_SOURCE) {
            bytes += read.bytes.length;
            if (mentionsNotionId(read.bytes.toString('latin1')))
                paths.push(name);
        }
        if (i % 100 === 99)
            await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .wC)();
    }
    return { paths, isComplete: true };
}
/** Whether a text contains an ID next to the word *notion*. */
function mentionsNotionId(text) {
    for (const { index, 0: id } of text.matchAll(ID)) {
        if (/notion/i.test(text.slice(Math.max(0, index - NEAR), index + id.length + NEAR)))
            return true;
    }
    return false;
}
/**
 * Globs that add some files to the scan, as short as possible: one for each ending and top folder, or for the ending
 * alone if there would be more than three.
 */
function globsFor(paths) {
    const byFolder = new Set(paths.map(globOf));
    const globs = byFolder.size <= 3 ? byFolder : new Set(paths.map(path => `**/*${endingOf(path)}`));
    return [...globs].sort();
}
function globOf(path) {
    const slash = path.indexOf('/');
    return slash < 0 ? `*${endingOf(path)}` : `${path.slice(0, slash)}/**/*${endingOf(path)}`;
}
function endingOf(path) {
    return path.slice(path.lastIndexOf('.'));
}
async function sourceFiles({ root, askGit, isSelected }) {
    const git = await askGit(root);
    const names = git ? git.tracked : walked(root);
    const isWanted = (name) => SOURCE_FILE.test(name) && !isSelected(name) && !(0,_default_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowNever */ .Y3)(name);
    return [...new Set(names.filter(isWanted))].sort();
}
/** How many milliseconds a folder without git is walked. */
const LONGEST_WALK = 500;
function walked(root) {
    const names = [];
    const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_3__/* .Walk */ .q(root, { folder: _default_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverFolder */ .fj, repositories: true }, name => {
        names.push(name);
    });
    walk.step(LONGEST_WALK);
    return names;
}


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2520);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2809);



/** Walks a folder, a few folders at a time, without following links to folders, so that no loop can hold it up. */
class Walk {
    unlisted = [];
    #root;
    #prune;
    #take;
    /** Folders that are still to be listed: empty for the root, else paths that end in `/`. */
    #waiting = [''];
    /**
     * @param root absolute path
     * @param take is given every file, relative to the root
     */
    constructor(root, prune, take) {
        this.#root = root.endsWith('/') ? root : `${root}/`;
        this.#prune = prune;
        this.#take = take;
    }
    /** Goes on for so many milliseconds. @returns whether anything is left to do */
    step(milliseconds) {
        const end = (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)() + milliseconds;
        for (let listed = 0; this.#waiting.length > 0; listed++) {
            if (listed % FOLDERS_BETWEEN_LOOKS === 0 && listed > 0 && (0,_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .now */ .tB)() > end)
                return true;
            this.#list(this.#waiting.pop() ?? '');
        }
        return false;
    }
    #list(folder) {
        const entries = this.#entriesOf(folder);
        if (this.#prune.repositories && folder !== '' && entries.some(({ name }) => name === '.git'))
            return;
        for (const entry of entries) {
            if (entry.isDirectory()) {
                if (!this.#prune.folder(entry.name, folder))
                    this.#waiting.push(`${folder}${entry.name}/`);
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                this.#take(`${folder}${entry.name}`);
            }
        }
    }
    #entriesOf(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.#root + folder, { withFileTypes: true });
        }
        catch (error) {
            this.unlisted.push({
                path: folder === '' ? '.' : folder,
                why: `the folder can’t be listed (${(0,_text_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error)})`,
            });
            return [];
        }
    }
}
/** Listing as many takes well under a millisecond. */
const FOLDERS_BETWEEN_LOOKS = 16;


/***/ }),

/***/ 1311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ WordSearch),
/* harmony export */   j: () => (/* binding */ WINDOW)
/* harmony export */ });
/* harmony import */ var _text_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);

/** Bytes that are read and searched at one time. */
const WINDOW = 64 << 10;
/** The first byte of a byte order mark of UTF-16; UTF-8 contains no such byte. */
const UTF_16 = 0xfe;
/** What follows the scheme of a URL. Few files contain it; nearly all contain colons. */
const SLASHES = '//';
/**
 * Searches bytes for words, in upper or lower case, before anything is decoded. It may find a word that is not there
 * (in UTF-16, or if a word has letters beyond ASCII), but it never misses one.
 */
class WordSearch {
    /** Length of the longest word. */
    longest;
    #words;
    /** Schemes with their colons. They are compared only with what is in front of `//`. */
    #schemes;
    #hasWordBeyondAscii;
    /** @param words each of at least one character */
    constructor(words) {
        this.longest = Math.max(...words.map(word => word.length));
        const literals = words.filter(_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER).map(word => word.toLowerCase());
        this.#hasWordBeyondAscii = literals.length < words.length;
        this.#words = literals.filter(word => !word.endsWith(SLASHES));
        this.#schemes = literals
            .filter(word => word.endsWith(SLASHES))
            .map(word => word.slice(0, -SLASHES.length));
    }
    /**
     * Whether a part of a file may contain one of the words.
     *
     * @param start index of its first byte @param end index after its last byte
     */
    mayBeInPart(bytes, start, end) {
        const text = bytes.toString('latin1', start, end).toLowerCase();
        if (this.#words.some(word => text.includes(word)) || this.#containsScheme(text))
            return true;
        // In bytes, the two cases of a letter beyond ASCII have nothing in common: any such byte may be one.
        return this.#hasWordBeyondAscii && !(0,_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscii */ .ER)(text);
    }
    #containsScheme(text) {
        if (this.#schemes.length === 0)
            return false;
        for (let at = text.indexOf(SLASHES); at >= 0; at = text.indexOf(SLASHES, at + 1)) {
            if (this.#schemes.some(scheme => text.endsWith(scheme, at)))
                return true;
        }
        return false;
    }
    /**
     * Whether a file that starts with these bytes may contain one of the words. UTF-16 can't be searched as bytes.
     *
     * @param length of the start, in bytes
     */
    mayBeInStart(bytes, length) {
        return (length > 0 && (bytes[0] ?? 0) >= UTF_16) || this.mayBeInPart(bytes, 0, length);
    }
    /** Whether a whole file may contain one of the words. */
    mayBeIn(bytes) {
        if (this.mayBeInStart(bytes, Math.min(WINDOW, bytes.length)))
            return true;
        // The parts overlap, because a word may lie across two of them.
        const step = WINDOW - this.longest + 1;
        for (let start = step; start + this.longest <= bytes.length; start += step) {
            if (this.mayBeInPart(bytes, start, Math.min(start + WINDOW, bytes.length)))
                return true;
        }
        return false;
    }
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ BoundedSink),
/* harmony export */   Qk: () => (/* binding */ MOST_EVENTS),
/* harmony export */   fx: () => (/* binding */ TooMuchWork)
/* harmony export */ });
/* unused harmony exports LONGEST_NAME, MOST_LEVELS */
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9008);

/** Keys, items and values of one file. A file of 64 MiB has about 5 million if it is written by people or programs. */
const MOST_EVENTS = 20_000_000;
/** A name says no more than its beginning. Many values can be below one name. UTF-16 units. */
const LONGEST_NAME = 200;
/** Keys and values after which the clock is looked at. With many settings, one may take a millisecond. */
const EVENTS_BETWEEN_LOOKS = 64;
/** Levels of keys and items that are read. What a value means may depend on all keys above it. */
const MOST_LEVELS = 2_000;
/** Reading a file would take too long. What was read of it so far counts. */
class TooMuchWork extends Error {
}
/**
 * A sink that passes on only so much that the work for a file stays in proportion to its size: names are cut, what is
 * nested too deeply is left out, and a file with too many keys and values is given up. For each value, the sink behind
 * it may do work that grows with the number and length of the names around it.
 */
class BoundedSink {
    #sink;
    #most;
    #deadline;
    #depth = 0;
    #events = 0;
    #saidTooDeep = false;
    /**
     * @param most keys, items and values to pass on
     * @param deadline nothing more is passed on then
     */
    constructor(sink, most = MOST_EVENTS, deadline = null) {
        this.#deadline = deadline;
        this.#sink = sink;
        this.#most = most;
    }
    enter(name, start, end) {
        if (this.#steps(start))
            this.#sink.enter(name.slice(0, LONGEST_NAME), start, end);
    }
    item(index) {
        if (this.#steps(0))
            this.#sink.item(index);
    }
    leave() {
        if (this.#depth === 0)
            return;
        this.#depth--;
        if (this.#depth < MOST_LEVELS)
            this.#sink.leave();
    }
    record() {
        this.#sink.record();
    }
    endRecord() {
        this.#sink.endRecord();
    }
    /** @throws TooMuchWork */
    value(scalar) {
        this.#count();
        if (this.#depth <= MOST_LEVELS)
            this.#sink.value(scalar);
    }
    problem(offset, message) {
        this.#sink.problem(offset, message);
    }
    /** Counts a step down. @returns whether it is to be passed on */
    #steps(offset) {
        this.#count();
        this.#depth++;
        if (this.#depth <= MOST_LEVELS)
            return true;
        if (!this.#saidTooDeep)
            this.#sink.problem(offset, _sink_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_DEEP_TO_READ */ .L1);
        this.#saidTooDeep = true;
        return false;
    }
    #count() {
        this.#events++;
        if (this.#events > this.#most) {
            throw new TooMuchWork(`it contains more than ${this.#most.toLocaleString('en')} keys and values; the rest is not read`);
        }
        if (this.#events % EVENTS_BETWEEN_LOOKS === 0 && this.#deadline?.hasPassed)
            throw new TooMuchWork(`the rest is not read: ${this.#deadline.why}`);
    }
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readCode)
});

;// CONCATENATED MODULE: ./lib/formats/code-classes.js
/** Names of classes that contain values, such as `NotionConfig`. Other classes contain mostly code. */
const VALUE_CLASS = /(?:Config|Configuration|Settings|Ids?|IDs|Constants|Options|Databases?|DBs?|Db|Pages?|Env|Enum)$/;
const VALUE_BASE = /(?:Enum|Settings|Config)\b/;
/** The first line of a class in Python, with its bases. */
const PYTHON_CLASS = /class[ \t]{1,20}(\w{1,200})(?:[ \t]{0,20}\([^()\r\n]{0,200}\))?[ \t]{0,20}:/y;
/** The start of an element of a component in JSX. */
const JSX_ELEMENT = /<([A-Z][\w.]{0,100})(?=[\s/>])/y;
/** The name of an enumeration or of a class of values whose block starts after these words. */
function labelOfBlock(words) {
    const at = words.findLastIndex(({ name }) => name === 'enum' || name === 'class');
    const label = words[at + 1];
    if (at < 0 || !label)
        return null;
    const isEnum = words.some(({ name }) => name === 'enum');
    return isEnum || VALUE_CLASS.test(label.name) ? label : null;
}
/** The element that starts with a `<`: `<NotionPage pageId="…">`, but not the type arguments in `Map<Name>`. */
function elementAt(text, { start }, before, depth) {
    if (before?.kind === 'word' && before.end === start)
        return null;
    JSX_ELEMENT.lastIndex = start;
    const name = JSX_ELEMENT.exec(text)?.[1];
    return name === undefined ? null : { name, depth };
}
/** Enumerations and classes of values in Python. Their indentation says where they end. */
class PythonClasses {
    #text;
    #sink;
    /** The indentation of each class that is open. */
    #open = [];
    constructor(text, sink) {
        this.#text = text;
        this.#sink = sink;
    }
    /** Closes the classes that end before the line of a token. */
    closeBefore(token) {
        this.#closeTo(this.#indentOf(token));
    }
    closeAll() {
        this.#closeTo(0);
    }
    /** Opens the class whose first line starts with the token. Returns the end of the head of that line, or 0. */
    openAt(token) {
        PYTHON_CLASS.lastIndex = token.start;
        const name = PYTHON_CLASS.exec(this.#text)?.[1];
        const end = PYTHON_CLASS.lastIndex;
        if (!name || !(VALUE_CLASS.test(name) || VALUE_BASE.test(this.#text.slice(token.start, end))))
            return 0;
        const start = this.#text.indexOf(name, token.start + 'class'.length);
        this.#sink.enter(name, start, start + name.length);
        this.#sink.record();
        this.#open.push(this.#indentOf(token));
        return end;
    }
    #closeTo(indent) {
        while ((this.#open.at(-1) ?? -1) >= indent) {
            this.#open.pop();
            this.#sink.endRecord();
            this.#sink.leave();
        }
    }
    #indentOf({ start }) {
        let at = start;
        while (this.#text[at - 1] === ' ' || this.#text[at - 1] === '\t')
            at--;
        return start - at;
    }
}

;// CONCATENATED MODULE: ./lib/formats/code-frame.js
/** A new frame. @param outer the frame that it is in */
function code_frame_frame(kind, outer, steps = 0, context = []) {
    return {
        kind,
        isStatement: kind === 'body' || (kind === 'group' && outer?.isStatement === true),
        steps,
        context,
        outerKey: null,
        lookedUp: null,
        key: null,
        isKeyOwn: false,
        recent: [],
        lookups: [],
        isValueSeen: false,
        isNextLine: false,
        ternary: 0,
    };
}
/** A separator made a name the key of the value that follows. */
function setKey(top, key) {
    top.key = key;
    top.isKeyOwn = true;
    top.recent = [];
    top.lookups = [];
    top.isValueSeen = false;
    top.isNextLine = false;
}
/** Something new begins: nothing of what was seen speaks of it. */
function code_frame_reset(top) {
    top.key = null;
    top.isKeyOwn = false;
    top.recent = [];
    top.lookups = [];
    top.isValueSeen = false;
    top.ternary = 0;
}
/** Names under which one value is looked up; of more, the last ones count. */
const MOST_LOOKUPS = 8;
/** Notes a name under which the value that is being read is looked up. */
function addLookup(top, name) {
    top.lookups.push(name);
    if (top.lookups.length > MOST_LOOKUPS)
        top.lookups.shift();
}

;// CONCATENATED MODULE: ./lib/formats/code-words.js
/** What a file exports has these names; they have no meaning for the value. */
const NO_NAMES = new Set(['module.exports', 'exports', 'exports.default']);
const SEPARATORS = new Set([':', '=>', '=', ':=']);
/** Words before a bracket that is not a call. */
const STATEMENTS = new Set([
    'if',
    'for',
    'while',
    'switch',
    'catch',
    'function',
    'and',
    'or',
    'not',
    'in',
    'match',
]);
/** Words before a name. */
const DECLARATIONS = new Set([
    'const',
    'let',
    'var',
    'export',
    'static',
    'final',
    'public',
    'private',
    'readonly',
]);
/** The first argument of a call may be the name of a lookup. An ID is longer. */
const LOOKED_UP = /^-{0,2}[A-Za-z_][\w.-]{1,29}$/;
/** Names of arguments that give the value of what is called or looked up: `Field(default="…")`. */
const DEFAULT_ARGUMENTS = new Set([
    'default',
    'defaultValue',
    'default_value',
    'default_factory',
    'fallback',
]);
/** Type arguments between a name and its value, if they end with `>`: `ids: Record<string, string> = …`. */
const TYPE_ARGUMENTS = /<[\w\s,.:|&?'"[\]<>]{2,200}(?==(?![=>]))/y;
/** Where the type arguments end that start here: before a `=`. 0 if there are none. */
function endOfTypes(text, start) {
    TYPE_ARGUMENTS.lastIndex = start;
    const written = TYPE_ARGUMENTS.exec(text)?.[0];
    return written?.trimEnd().endsWith('>') ? start + written.length : 0;
}
/** The name itself in `process.env.NAME` or `settings::NAME`. */
function lastPart(name) {
    return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
}
function clean(name) {
    return name.replace(/^[$@:.-]+/, '');
}

;// CONCATENATED MODULE: ./lib/formats/code-names.js

/** `Field(default="…")`, `add_argument("--name", default="…")`: the argument is the value of what is called so. */
function isDefault({ isKeyOwn, key }) {
    return isKeyOwn && key !== null && DEFAULT_ARGUMENTS.has(key.name);
}
/** Enters the name that a default belongs to. Returns how many steps that took. */
function enterDefault(top, sink) {
    const owner = isDefault(top) ? (top.outerKey ?? top.lookedUp) : null;
    if (!owner || NO_NAMES.has(owner.name))
        return 0;
    sink.enter(clean(owner.name), owner.start, owner.end);
    return 1;
}
/** Enters the name of the value that starts here. Returns how many steps that took. */
function enterName(top, sink) {
    top.isValueSeen = true;
    if (top.key && !NO_NAMES.has(top.key.name)) {
        sink.enter(clean(top.key.name), top.key.start, top.key.end);
        return 1;
    }
    if (top.kind === 'array') {
        sink.item();
        return 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./lib/formats/tokens.js
var tokens = __webpack_require__(3685);
;// CONCATENATED MODULE: ./lib/formats/code.js





/**
 * Reads program code of the usual languages, token by token and without knowing any of them well: assignments
 * (`const NAME = "…"`, `name: str = "…"`, `NAME := "…"`), entries of objects, dictionaries and arrays in nesting,
 * arguments of calls, defaults behind a lookup (`process.env.NAME || "…"`, `os.getenv("NAME", "…")`), blocks with
 * labels (Terraform's `variable "name" {`).
 */
function readCode(text, sink, comments) {
    const reader = new Reader(text, sink, comments === 'hash');
    for (const token of (0,tokens/* tokens */.L)(text, comments))
        reader.take(token);
    reader.finish();
}
const MOST_LABELS = 4;
const MOST_CONTEXT = 3;
/** Longer names are cut: each value carries the names around it. UTF-16 units. */
const LONGEST_NAME = 200;
class Reader {
    #text;
    #sink;
    #bottom = code_frame_frame('group', null);
    /** Those above the bottom. */
    #frames = [];
    #previous = null;
    #beforePrevious = null;
    /** Where type arguments end that are passed over. */
    #typesEnd = 0;
    /** A string that is a value, unless a separator behind it makes it a key. */
    #pending = null;
    /** Null in languages with braces. */
    #classes;
    /** The element of JSX whose properties are being read. */
    #element = null;
    constructor(text, sink, isIndented) {
        this.#text = text;
        this.#sink = sink;
        this.#classes = isIndented ? new PythonClasses(text, sink) : null;
        sink.record();
    }
    take(token) {
        if (token.start < this.#typesEnd)
            return;
        if (this.#classes && token.line && this.#frames.length === 0)
            this.#line(token, this.#classes);
        if (token.kind === 'string')
            this.#string(token);
        else if (token.kind === 'word')
            this.#word(token);
        else
            this.#sign(token);
        this.#beforePrevious = this.#previous;
        this.#previous = token;
    }
    finish() {
        this.#flush();
        while (this.#frames.length > 0)
            this.#close();
        this.#classes?.closeAll();
        this.#sink.endRecord();
    }
    /** A line outside of brackets ends classes, and may begin one. */
    #line(token, classes) {
        this.#flush();
        classes.closeBefore(token);
        if (this.#nameOf(token) !== 'class')
            return;
        code_frame_reset(this.#bottom);
        this.#typesEnd = classes.openAt(token);
    }
    #top() {
        return this.#frames.at(-1) ?? this.#bottom;
    }
    #nameOf({ start, end }) {
        return this.#text.slice(start, Math.min(end, start + LONGEST_NAME));
    }
    #word(token) {
        this.#flush();
        const top = this.#top();
        if (this.#beginsStatement(token, top))
            code_frame_reset(top);
        top.isNextLine ||= token.line;
        const name = this.#nameOf(token);
        if (DECLARATIONS.has(name))
            return;
        top.recent.push({ name, start: token.start, end: token.end });
        if (top.recent.length > MOST_LABELS)
            top.recent.shift();
        if (top.key)
            addLookup(top, lastPart(name));
    }
    #string(token) {
        this.#flush();
        const top = this.#top();
        const named = { name: this.#nameOf(token), start: token.start, end: token.end };
        if (top.kind === 'index') {
            top.recent = [named];
            return;
        }
        if (this.#beginsStatement(token, top))
            code_frame_reset(top);
        top.recent.push(named);
        if (top.recent.length > MOST_LABELS + 1)
            top.recent.shift(); // a string comes after the words
        this.#pending = token;
    }
    /** A new line begins something new unless the one before it asks for more, or a bracket is open around both. */
    #beginsStatement(token, top) {
        const before = this.#previous;
        if (!token.line || !before || top.kind === 'call' || top.kind === 'array')
            return false;
        return before.kind !== 'sign' || /[)\]}]/.test(this.#text.charAt(before.start));
    }
    #sign(token) {
        const sign = this.#text.slice(token.start, token.end);
        const top = this.#top();
        if (SEPARATORS.has(sign)) {
            this.#separator(sign, top);
            return;
        }
        this.#flush();
        switch (sign) {
            case '(':
            case '[':
            case '{':
                this.#opens(sign, token);
                break;
            case ')':
            case ']':
            case '}':
                this.#close();
                break;
            case ',':
                this.#next(top);
                break;
            case ';':
                code_frame_reset(top);
                break;
            case '?':
                top.ternary++;
                break;
            case '||':
            case '??':
                this.#fallback(top);
                break;
            case '>':
                if (this.#element?.depth === this.#frames.length)
                    this.#element = null;
                break;
            case '<':
                this.#typesEnd = endOfTypes(this.#text, token.start);
                this.#element = elementAt(this.#text, token, this.#previous, this.#frames.length) ?? this.#element;
        }
    }
    /** `a || "literal"` without a key: the value is called after what is looked up. */
    #fallback(top) {
        const looked = this.#previous?.kind === 'string' ? undefined : top.recent.at(-1);
        if (!top.key && looked)
            setKey(top, { ...looked, name: lastPart(looked.name) });
    }
    #separator(sign, top) {
        if (sign === ':' && top.ternary > 0) {
            top.ternary--;
            // `name?: Type = value` is not a conditional expression, but `name = other ?: value` is.
            if (top.isKeyOwn || !this.#isPrevious('?'))
                return;
        }
        this.#pending = null;
        if (sign === '=' && this.#isTyped(top)) {
            // `name: Type = value` keeps its name, as it does with `Type[]`, `Type[Type]` and `Type?`.
            top.lookups = [];
            top.recent = [];
            top.ternary = 0;
            return;
        }
        const candidate = top.recent.at(-1);
        if (candidate)
            setKey(top, candidate);
    }
    #isPrevious(sign) {
        return this.#previous?.kind === 'sign' && this.#text.startsWith(sign, this.#previous.start);
    }
    /** The text between a key and a `=` on its line is a type, unless it is a name: `ENV["NAME"] = …`. */
    #isTyped(top) {
        const isName = this.#beforePrevious?.kind === 'string';
        return top.isKeyOwn && !top.isValueSeen && !top.isNextLine && !isName;
    }
    #opens(sign, token) {
        const top = this.#top();
        const before = this.#previous;
        const called = before?.kind === 'word' && before.end === token.start ? top.recent.at(-1) : undefined;
        if (sign === '{') {
            this.#openBlock(top);
        }
        else if (called && sign === '(' && !STATEMENTS.has(called.name)) {
            const context = [called.name, ...top.context].slice(0, MOST_CONTEXT);
            this.#frames.push({
                ...code_frame_frame('call', top, 0, context),
                key: top.key,
                outerKey: top.key,
                lookups: [called.name],
            });
        }
        else if (called && sign === '[') {
            this.#frames.push(code_frame_frame('index', top));
        }
        else if (sign === '[' || top.key !== null) {
            this.#frames.push(code_frame_frame('array', top, enterName(top, this.#sink), top.context));
        }
        else {
            this.#frames.push(code_frame_frame('group', top, 0, top.context));
        }
    }
    #openBlock(top) {
        let steps = enterName(top, this.#sink);
        // `variable "name" {`: the labels are keys.
        if (this.#previous?.kind === 'string' && top.key === null && top.recent.length > 1) {
            for (const { name, start, end } of top.recent)
                this.#sink.enter(name, start, end);
            steps += top.recent.length;
        }
        const label = steps === 0 ? labelOfBlock(top.recent) : null;
        if (label) {
            this.#sink.enter(label.name, label.start, label.end);
            steps++;
        }
        this.#frames.push(code_frame_frame(this.#isBody() ? 'body' : 'object', top, steps, top.context));
        this.#sink.record();
        top.recent = [];
    }
    /** `(…) => {`, `function name(…) {`, `if (…) {` */
    #isBody() {
        return this.#isPrevious('=>') || this.#isPrevious(')');
    }
    #close() {
        const closed = this.#frames.pop();
        if (!closed)
            return;
        if (closed.kind === 'object' || closed.kind === 'body')
            this.#sink.endRecord();
        for (let i = 0; i < closed.steps; i++)
            this.#sink.leave();
        const top = this.#top();
        if (closed.kind !== 'index') {
            top.isValueSeen = true;
            return;
        }
        // `process.env["NAME"] || …`, `ENV["NAME"] = …`: the name in brackets is what is meant.
        const name = closed.recent.at(-1);
        if (!name)
            return;
        top.recent = [name];
        if (top.key)
            addLookup(top, name.name);
    }
    #next(top) {
        if (top.kind !== 'call') {
            code_frame_reset(top);
            return;
        }
        top.recent = [];
        top.key = top.isKeyOwn ? top.outerKey : top.key;
        top.isKeyOwn = false;
        top.isValueSeen = true;
    }
    /** The string in hand is a value after all. */
    #flush() {
        const token = this.#pending;
        this.#pending = null;
        if (!token)
            return;
        const top = this.#top();
        const name = this.#nameOf(token);
        if (top.kind === 'call' && !top.isValueSeen && !top.isKeyOwn && LOOKED_UP.test(name)) {
            // The first argument says what is looked up: `os.getenv("NAME", "default")`, `define('NAME', 'value')`.
            top.lookedUp = { name, start: token.start, end: token.end };
            if (top.key)
                addLookup(top, name);
            else
                top.key = top.lookedUp;
            top.isValueSeen = true;
            return;
        }
        const { start, end } = token;
        // An argument without a name is called after what is called: `@notion_database("…")`.
        if (top.kind === 'call' && !top.key)
            top.key = { name: top.context[0] ?? '', start, end: start };
        const steps = enterDefault(top, this.#sink) + enterName(top, this.#sink);
        this.#sink.value({
            start,
            end,
            escapes: 'backslash',
            type: 'string',
            lookups: isDefault(top) && top.lookedUp ? [...top.lookups, top.lookedUp.name] : top.lookups,
            context: this.#element ? [this.#element.name, ...top.context] : top.context,
            isArgument: top.kind === 'call' && !top.isKeyOwn,
            isInStatement: steps === 0 && top.isStatement,
        });
        for (let i = 0; i < steps; i++)
            this.#sink.leave();
    }
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDotenv)
/* harmony export */ });
/* harmony import */ var _text_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);
/* harmony import */ var _quotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(694);


/** `export`, a name, `=` or `: `, and the white space before the value; at the start of a line. */
const assignmentPattern = (0,_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterPattern */ .JW)(String.raw `^[ \t\ufeff]*(?:(?:export|set|setenv|declare -x|-e)[ \t]+)?(["']?)([\p{L}_][\p{L}\p{N}_.\-]*)\1[ \t]*(?:=|:[ \t])[ \t]*`);
/** The longest value that may span lines. */
const LONGEST_QUOTED = 1 << 20;
/**
 * Reads environment files in every dialect of the usual loaders: `export`, quotes of three kinds that may span lines,
 * escapes, comments after values, `KEY: value`, CR LF.
 *
 * A `#` starts a comment at the start of a value or after white space. Loaders disagree about one directly after a
 * value (Node's dotenv cuts there, python-dotenv and shells don't), so it stays part of the value.
 */
function readDotenv(text, sink) {
    new Reader(text, sink).read();
}
class Reader {
    #text;
    #sink;
    #quotes;
    constructor(text, sink) {
        this.#text = text;
        this.#sink = sink;
        this.#quotes = new _quotes_js__WEBPACK_IMPORTED_MODULE_1__/* .Quotes */ .C(text);
    }
    read() {
        const assignment = assignmentPattern(this.#text);
        for (let at = 0; at < this.#text.length; at++)
            at = this.#line(at, assignment);
    }
    /** @returns the end of the line, or of the last line of its value. Between CR and LF there is an empty one. */
    #line(at, pattern) {
        const lineEnd = this.#endOfLine(at);
        const assignment = pattern.exec(this.#text.slice(at, lineEnd));
        if (!assignment)
            return lineEnd;
        const [whole, , name = ''] = assignment;
        const nameStart = at + whole.indexOf(name);
        const start = at + whole.length;
        this.#sink.enter(name, nameStart, nameStart + name.length);
        const end = this.#quoted(start) ?? this.#unquoted(start, lineEnd);
        this.#sink.leave();
        return end;
    }
    /** @returns the end of the last line of the value, or null if it is not quoted */
    #quoted(start) {
        const quote = this.#text[start];
        if (quote !== '"' && quote !== "'" && quote !== '`')
            return null;
        const end = this.#endOfQuoted(quote, start + 1);
        if (end === -1 || end - start >= LONGEST_QUOTED)
            return null;
        const lineEnd = this.#endOfLine(end);
        // Only white space and a comment may follow a closing quote, or the value is not quoted.
        if (!/^[ \t]*(?:[#;]|$)/.test(this.#text.slice(end + 1, lineEnd)))
            return null;
        const escapes = quote === '"' ? 'backslash' : 'none';
        this.#sink.value({ start: start + 1, end, escapes, type: 'string' });
        return lineEnd;
    }
    #endOfQuoted(quote, from) {
        return quote === '"' ? this.#quotes.end(quote, from, 'text') : this.#quotes.next(quote, from);
    }
    #unquoted(start, lineEnd) {
        const line = this.#text.slice(start, lineEnd);
        const comment = /^#|[ \t]#/.exec(line);
        const value = (comment ? line.slice(0, comment.index) : line).trimEnd();
        this.#sink.value({ start, end: start + value.length, escapes: 'none', type: 'string' });
        return lineEnd;
    }
    #endOfLine(from) {
        LINE_END.lastIndex = from;
        return LINE_END.test(this.#text) ? LINE_END.lastIndex - 1 : this.#text.length;
    }
}
const LINE_END = /[\r\n]/g;


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  rI: () => (/* binding */ withParsers)
});

// UNUSED EXPORTS: allFormats, loadAllFormats

// EXTERNAL MODULE: ./lib/formats/code.js + 4 modules
var code = __webpack_require__(8633);
// EXTERNAL MODULE: ./lib/formats/dotenv.js
var dotenv = __webpack_require__(2829);
;// CONCATENATED MODULE: ./lib/formats/ini.js
const SECTION = /^[ \t\ufeff]*\[[^\]]*\]/;
/** Reads INI and similar files (`.cfg`, `.conf`): sections, `key = value`, `key: value`, quotes, comments after values. */
function readIni(text, sink) {
    let depth = 0;
    const line = /[^\r\n]+/g;
    for (let match = line.exec(text); match; match = line.exec(text)) {
        const [written] = match;
        if (SECTION.test(written)) {
            for (; depth > 0; depth--)
                sink.leave();
            const start = written.indexOf('[') + 1;
            depth = enterSection(written.slice(start, written.indexOf(']')), match.index + start, sink);
        }
        else {
            readEntry(written, match.index, sink);
        }
    }
    for (; depth > 0; depth--)
        sink.leave();
}
/** The parts of `[notion.pages]` and `[remote "origin"]` are steps. */
function enterSection(name, start, sink) {
    let depth = 0;
    for (const match of name.matchAll(/"([^"]*)"|[^.\s"]+/g)) {
        const part = match[1] ?? match[0];
        const at = start + match.index + (match[1] === undefined ? 0 : 1);
        sink.enter(part, at, at + part.length);
        depth++;
    }
    return depth;
}
function readEntry(written, lineStart, sink) {
    const separator = written.search(/[=:]/);
    const name = written.slice(0, Math.max(0, separator)).trim();
    if (name === '' || name.startsWith(';') || name.startsWith('#') || name.startsWith('['))
        return;
    const nameStart = lineStart + written.indexOf(name);
    const rest = written.slice(separator + 1);
    const value = rest.trimStart();
    const start = lineStart + separator + 1 + rest.length - value.length;
    const quoted = QUOTED.exec(value)?.[2];
    const from = quoted === undefined ? start : start + 1;
    const { length } = quoted ?? uncommented(value);
    sink.enter(name.replace(/^["']|["']$/g, ''), nameStart, nameStart + name.length);
    sink.value({ start: from, end: from + length, escapes: 'none', type: 'string' });
    sink.leave();
}
/** A value in quotes, with only a comment after it. */
const QUOTED = /^(["'])(.*?)\1[ \t]*(?:[;#]|$)/s;
/** A value without the comment at its start or after white space. */
function uncommented(value) {
    const comment = /^[;#]|[ \t][;#]/.exec(value);
    return (comment ? value.slice(0, comment.index) : value).trimEnd();
}

// EXTERNAL MODULE: ./lib/formats/json.js
var json = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/formats/json-structure.js
var json_structure = __webpack_require__(2505);
// EXTERNAL MODULE: ./lib/formats/tokens.js
var tokens = __webpack_require__(3685);
;// CONCATENATED MODULE: ./lib/formats/json5.js


/** Reads JSON5: comments, quotes of both kinds, keys without quotes, trailing commas. */
function readJson5(text, sink) {
    const structure = new json_structure/* JsonStructure */.w(sink);
    for (const token of (0,tokens/* tokens */.L)(text, 'slashes')) {
        if (token.kind === 'sign')
            readSign(text, token, structure);
        else
            readText(text, token, structure);
    }
    structure.finish(text);
}
function readText(text, { kind, start, end }, structure) {
    const written = text.slice(start, end);
    if (structure.wantsKey)
        structure.key({ text: written, start, end });
    else if (kind === 'string')
        structure.value({ start, end, escapes: 'backslash', type: 'string' });
    else if (kind === 'number' || LITERALS.has(written))
        structure.value({ start, end, escapes: 'none', type: 'other' });
    else if (written === 'null')
        structure.value({ start, end, escapes: 'none', type: 'null' });
    else
        structure.fail(start, `unexpected “${written.slice(0, 20)}”`);
}
const LITERALS = new Set(['true', 'false', 'Infinity', 'NaN']);
function readSign(text, { start, end }, structure) {
    const sign = text.slice(start, end);
    switch (sign) {
        case '{':
            structure.begin('object');
            break;
        case '[':
            structure.begin('array');
            break;
        case '}':
            structure.end('object', start);
            break;
        case ']':
            structure.end('array', start);
            break;
        case ',':
            structure.separate();
            break;
        case ':':
        case '-': // of a number, as are the others
        case '+':
        case '.':
            break;
        default:
            structure.fail(start, `unexpected “${sign}”`);
    }
}

// EXTERNAL MODULE: ./lib/formats/sink.js
var formats_sink = __webpack_require__(9008);
;// CONCATENATED MODULE: ./lib/formats/plain-yaml.js

/**
 * Reads YAML as most people write it: maps and lists by indentation, values and short lists on one line, text after
 * `|` or `>`, several documents. It reads them as the library does, in a fraction of the time, and most runs don't
 * need to load the library at all (docs/performance.md).
 *
 * @returns false for any other or broken YAML; nothing is in the sink then
 */
function readPlainYaml(text, sink) {
    if (text.length > formats_sink/* LONGEST_PARSED */.xz || STRANGE.test(text))
        return false;
    const reader = new PlainYaml(text);
    if (!reader.documents())
        return false;
    for (const event of reader.events)
        emit(sink, event);
    return true;
}
function emit(sink, event) {
    if (event.kind === 'enter')
        sink.enter(event.name, event.start, event.end);
    else if (event.kind === 'value')
        sink.value(event.scalar);
    else
        sink[event.kind]();
}
/** Tabs, line breaks other than a line feed, and invisible characters. */
const STRANGE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
/** Deeper ones are left to the library, which knows where to stop. */
const DEEPEST_PLAIN = 50;
/** A document begins, with nothing else on the line, and isn't empty. */
const DOCUMENT = /--- *(?=\n)/y;
const DASH = /-(?= |\n|$) */y;
/** A word or a few, or in quotes without escapes. What begins otherwise isn't plain: `<<`, or `...`, an end. */
const KEY = /(?!\.\.\. )(?:([A-Za-z0-9_.$/](?:[\w.$/ -]{0,198}[\w.$/-])?)|"([^"\\\n]{1,200})"|'([^'\n]{1,200})'):(?= |\n|$) */y;
const DOUBLE_QUOTED = /"[^"\\\n]*"/y;
const SINGLE_QUOTED = /'(?:[^'\n]|'')*'/y;
const UNQUOTED = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s,[\]{}])[^\n]*/y;
/** Within `[…]`, where more signs end it, and a colon or a comment isn't worth the trouble. */
const UNQUOTED_ITEM = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}#:]))[^\n,[\]{}#:]*/y;
const LIST_BEGINS = /\[ */y;
const COMMA = / *, */y;
const LIST_ENDS = / *\]/y;
const EMPTY_MAP = /\{ *\}/y;
const BLOCK = /[|>][+-]?/y;
const SPACES = / */y;
/** What may follow a value, or the space after a key or a dash. */
const BEHIND_VALUE = /(?: +#[^\n]*| *)(?=\n|$)/y;
const BEHIND_SPACE = /(?:#[^\n]*)?(?=\n|$)/y;
/** Goes through a text, finding by finding. Its methods return false as soon as something isn't plain. */
class PlainYaml {
    events = [];
    #text;
    #at = -1;
    /** The column of what is read next, where a line begins with it; -1 where a document ends. */
    #column = -1;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    documents() {
        this.#nextLine();
        while (this.#at < this.#text.length) {
            if (this.#take(DOCUMENT) !== null)
                this.#nextLine();
            if (!this.#node(this.#column))
                return false; // an empty document, for example, which the library gives a value
            if (this.#column >= 0)
                return false; // not aligned with the content above
        }
        return true;
    }
    /** A list or a map whose first line begins in a column, or goes on there. It ends at a line in any other column. */
    #node(column) {
        if (++this.#depth > DEEPEST_PLAIN)
            return false;
        const isPlain = this.#is(DASH) ? this.#list(column) : this.#map(column);
        this.#depth--;
        return isPlain;
    }
    #list(column) {
        do {
            this.events.push({ kind: 'item' });
            const start = this.#at;
            this.#take(DASH);
            const own = column + this.#at - start;
            if (!(this.#is(BEHIND_SPACE) ? this.#deeper(column, this.#endLine()) : this.#item(column, own)))
                return false;
            this.events.push({ kind: 'leave' });
        } while (this.#column === column && this.#is(DASH));
        return true;
    }
    /** The content after a dash, in its own column. */
    #item(column, own) {
        return this.#is(DASH) || this.#is(KEY) ? this.#node(own) : this.#value(column);
    }
    #map(column) {
        this.events.push({ kind: 'record' });
        do {
            const start = this.#at;
            const key = this.#take(KEY);
            if (!key)
                return false;
            const name = key[1] ?? key[2] ?? key[3] ?? '';
            const from = key[1] === undefined ? start + 1 : start;
            this.events.push({ kind: 'enter', name, start: from, end: from + name.length });
            if (!(this.#is(BEHIND_SPACE) ? this.#belowKey(column) : this.#value(column)))
                return false;
            this.events.push({ kind: 'leave' });
        } while (this.#column === column);
        this.events.push({ kind: 'endRecord' });
        return true;
    }
    /** The content below a key. A list may start in the column of the key. */
    #belowKey(column) {
        const empty = this.#endLine();
        if (this.#column === column && this.#is(DASH))
            return this.#list(column);
        return this.#deeper(column, empty);
    }
    /** Content that is indented further, or nothing. @param empty the offset of an empty value */
    #deeper(column, empty) {
        if (this.#column > column)
            return this.#node(this.#column);
        this.events.push({ kind: 'value', scalar: plainScalar(this.#text, empty, empty) });
        return true;
    }
    /** A value on the rest of a line, or text below it. @param column that of the key or the dash it belongs to */
    #value(column) {
        if (!this.#inLine(column) || this.#take(BEHIND_VALUE) === null)
            return false;
        this.#nextLine();
        return true;
    }
    #inLine(column) {
        if (this.#take(EMPTY_MAP) !== null) {
            this.events.push({ kind: 'record' }, { kind: 'endRecord' });
            return true;
        }
        if (this.#take(LIST_BEGINS) !== null)
            return this.#restOfList();
        return this.#scalar(this.#is(BLOCK) ? this.#block(column) : this.#oneOf(UNQUOTED));
    }
    #scalar(scalar) {
        if (!scalar)
            return false;
        this.events.push({ kind: 'value', scalar });
        return true;
    }
    /** `[a, "b"]` behind its first bracket. */
    #restOfList() {
        while (this.#take(LIST_ENDS) === null) {
            this.events.push({ kind: 'item' });
            if (!this.#scalar(this.#oneOf(UNQUOTED_ITEM)))
                return false;
            this.events.push({ kind: 'leave' });
            if (this.#take(COMMA) === null && !this.#is(LIST_ENDS))
                return false;
        }
        return true;
    }
    #oneOf(unquoted) {
        return (this.#quoted(DOUBLE_QUOTED, 'backslash') ??
            this.#quoted(SINGLE_QUOTED, 'doubled-quote') ??
            this.#unquoted(unquoted));
    }
    #quoted(pattern, escapes) {
        const start = this.#at + 1;
        return this.#take(pattern) && { start, end: this.#at - 1, escapes, type: 'string' };
    }
    #unquoted(pattern) {
        const start = this.#at;
        const rest = this.#take(pattern)?.[0];
        if (rest === undefined)
            return null;
        const comment = rest.indexOf(' #');
        this.#at = start + (comment < 0 ? rest.length : comment);
        while (this.#text[this.#at - 1] === ' ')
            this.#at--;
        const hasKey = /:(?: |$)/.test(this.#text.slice(start, this.#at));
        return hasKey ? null : plainScalar(this.#text, start, this.#at);
    }
    /** All lines below that are indented further than the column, and each at least as far as the first. */
    #block(column) {
        this.#take(BLOCK);
        if (this.#take(BEHIND_VALUE) === null)
            return null;
        const from = this.#at;
        let end = from; // of the last line that belongs to it
        let own = 0; // its indentation, once a line has text
        let widest = 0; // the most spaces of the empty lines before
        while (this.#at < this.#text.length) {
            const start = ++this.#at;
            this.#take(SPACES);
            const indent = this.#at - start;
            const isEmpty = this.#at === this.#endOfLine(this.#at);
            if (!isEmpty && indent <= column)
                break;
            if (!isEmpty && own === 0)
                own = indent;
            if (own === 0)
                widest = Math.max(widest, indent);
            else if (!isEmpty && (indent < own || widest > own))
                return null;
            this.#at = this.#endOfLine(this.#at);
            end = this.#at;
        }
        this.#at = end;
        return own === 0 ? null : blockScalar(this.#text, from, end);
    }
    /** Skips the rest of a line, which may contain only a comment. @returns the offset where it started */
    #endLine() {
        const empty = this.#at;
        this.#take(BEHIND_SPACE);
        this.#nextLine();
        return empty;
    }
    /** Goes from the end of a line to the next that is neither empty nor a comment. */
    #nextLine() {
        this.#column = -1;
        while (this.#at < this.#text.length) {
            const start = this.#at + 1;
            this.#at = start;
            this.#take(SPACES);
            const first = this.#text[this.#at];
            if (first === '#')
                this.#at = this.#endOfLine(this.#at);
            else if (first !== undefined && first !== '\n') {
                if (this.#at > start || !this.#is(DOCUMENT))
                    this.#column = this.#at - start;
                return;
            }
        }
    }
    #endOfLine(from) {
        const end = this.#text.indexOf('\n', from);
        return end < 0 ? this.#text.length : end;
    }
    #is(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match)
            this.#at = pattern.lastIndex;
        return match;
    }
}
/** An unquoted YAML value between two offsets of a text. */
function plainScalar(text, start, end) {
    const written = text.slice(start, end);
    if (/^(?:~|null|Null|NULL|)$/.test(written))
        return { start, end, escapes: 'none', type: 'null' };
    const isOther = /^(?:true|false|True|False|TRUE|FALSE|[-+]?[\d.]+)$/.test(written) && written.length < 20;
    return { start, end, escapes: 'none', type: isOther ? 'other' : 'string' };
}
/** The text after `|` or `>` between two offsets, without the white space around it. */
function blockScalar(text, from, to) {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    return { start, end: Math.max(start, from + raw.trimEnd().length), escapes: 'none', type: 'string' };
}

// EXTERNAL MODULE: ./lib/text/source.js
var source = __webpack_require__(8565);
;// CONCATENATED MODULE: ./lib/formats/properties.js

/** The parts of an entry, one after the other; each matches at any offset. A backslash continues a line. */
const INDENT = /[ \t\f\ufeff\r\n]*/y;
const COMMENT = /[#!][^\r\n]*/y;
const properties_KEY = /[^\\ \t\f\r\n=:]*/y;
const SEPARATOR = /[ \t\f]*[=:]?[ \t\f]*/y;
const VALUE = /[^\\\r\n]*/y;
/**
 * Reads Java properties (java.util.Properties#load): a key with escapes, a separator (`=`, `:` or white space), and a value
 * that a backslash continues on the next line.
 */
function readProperties(text, sink) {
    for (let at = end(INDENT, text, 0); at < text.length; at = end(INDENT, text, at)) {
        const comment = end(COMMENT, text, at);
        at = comment > at ? comment : properties_readEntry(text, at, sink);
    }
}
/** @returns the offset behind the entry */
function properties_readEntry(text, start, sink) {
    const keyEnd = endWithEscapes(properties_KEY, text, start);
    const valueStart = end(SEPARATOR, text, keyEnd);
    const valueEnd = endWithEscapes(VALUE, text, valueStart);
    if (keyEnd > start) {
        const key = (0,source/* decode */.D)(text.slice(start, keyEnd), 'backslash').text;
        const parts = key.split('.').filter(part => part !== '');
        for (const part of parts)
            sink.enter(part, start, keyEnd);
        const value = text.slice(valueStart, valueEnd).trimEnd();
        sink.value({ start: valueStart, end: valueStart + value.length, escapes: 'backslash', type: 'string' });
        for (const _ of parts)
            sink.leave();
    }
    return valueEnd;
}
function end(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : from;
}
/** The end of characters that a pattern matches and of escaped ones; an escaped CR LF is one. */
function endWithEscapes(pattern, text, from) {
    let at = end(pattern, text, from);
    while (text[at] === '\\') {
        const length = text.startsWith('\r\n', at + 1) ? 3 : 2;
        at = end(pattern, text, Math.min(text.length, at + length));
    }
    return at;
}

// EXTERNAL MODULE: ./lib/formats/prose.js
var prose = __webpack_require__(76);
// EXTERNAL MODULE: ./lib/text/too-deep.js
var too_deep = __webpack_require__(6955);
// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(1748);
;// CONCATENATED MODULE: ./lib/formats/lines.js

const LINE = /[^\r\n]+/g;
const ITEM = /^[ \t]*(?:-[ \t]+)+/;
/** A key in quotes or bare with its separator. The white space before the separator is part of a bare key here. */
const ENTRY = {
    yaml: /^(?:"((?:[^"\\]|\\[\s\S])*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'{}[\],&*!|>%@`:][^#"'{}[\],:]*)):(?=[ \t]|$)[ \t]*/,
    ini: /^(?:"((?:[^"\\]|\\[\s\S])*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'{}[\],:=][^#"'{}[\],:=]*))[=:][ \t]*/,
};
const lines_QUOTED = /^(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*')/;
/**
 * Reads `key: value`, `key = value` and `- value` line by line, for files that their own parser can't read or that are too
 * large for it. A line with deeper indentation is below the key above it.
 *
 * @param from offset of the first line to read
 */
function readLines(text, sink, flavour, from = 0) {
    const indents = []; // of the keys above
    const leaveTo = (indent) => {
        while ((indents.at(-1) ?? -1) >= indent) {
            sink.leave();
            indents.pop();
        }
    };
    LINE.lastIndex = from;
    for (const match of text.matchAll(LINE)) {
        const [line] = match;
        const item = flavour === 'yaml' ? (ITEM.exec(line)?.[0] ?? '') : '';
        const indent = item.length > 0 ? item.length : line.length - line.trimStart().length;
        const content = line.slice(indent);
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const entry = ENTRY[flavour].exec(content);
        leaveTo(indent);
        if (entry) {
            const [{ length: value }, double, single, bare = ''] = entry;
            const name = double ?? single ?? (0,trim/* trimEndOf */.f)(bare, ' \t');
            const nameStart = match.index + indent + (bare === '' ? 1 : 0);
            sink.enter(name, nameStart, nameStart + name.length);
            indents.push(indent);
            if (value < content.length)
                putValue(content.slice(value), match.index + indent + value, sink);
        }
        else if (item.length > 0) {
            sink.item();
            putValue(content, match.index + indent, sink);
            sink.leave();
        }
    }
    leaveTo(0);
}
function putValue(written, start, sink) {
    const quoted = lines_QUOTED.exec(written);
    if (quoted) {
        const escapes = written.startsWith('"') ? 'backslash' : 'none';
        sink.value({ start: start + 1, end: start + quoted[0].length - 1, escapes, type: 'string' });
        return;
    }
    const comment = /^#|[ \t]#/.exec(written);
    const bare = (comment ? written.slice(0, comment.index) : written).trimEnd();
    if (/^[|>&*]/.test(bare))
        return;
    sink.value({
        start,
        end: start + bare.length,
        escapes: 'none',
        type: /^(?:~|null)?$/.test(bare) ? 'null' : 'string',
    });
}

;// CONCATENATED MODULE: ./lib/formats/toml.js



/** Loads a reader of TOML: tables, arrays of tables, dotted keys, inline tables and strings of all four kinds. */
async function loadToml() {
    const library = await __webpack_require__.e(/* import() | parsers */ 473).then(__webpack_require__.bind(__webpack_require__, 9605));
    return (text, sink) => {
        const program = text.length > formats_sink/* LONGEST_PARSED */.xz ? null : parse(library, text, sink);
        if (program)
            new TomlTree(text, sink).table(program.body[0].body);
        else
            readLines(text, sink, 'ini');
    };
}
function parse({ ParseError, parseTOML }, text, sink) {
    try {
        return parseTOML(text);
    }
    catch (error) {
        if (error instanceof ParseError)
            sink.problem(text.slice(0, error.index).trimEnd().length, lowerFirst(error.message));
        else if ((0,too_deep/* isTooDeep */.f)(error))
            sink.problem(0, formats_sink/* TOO_DEEP_TO_PARSE */.Oy);
        else
            throw error;
        return null;
    }
}
class TomlTree {
    #text;
    #sink;
    #depth = 0;
    constructor(text, sink) {
        this.#text = text;
        this.#sink = sink;
    }
    table(entries) {
        this.#sink.record();
        for (const entry of entries) {
            const depth = this.#enter(entry);
            if (entry.type === 'TOMLTable')
                this.table(entry.body);
            else
                this.#content(entry.value);
            for (let i = 0; i < depth; i++)
                this.#sink.leave();
        }
        this.#sink.endRecord();
    }
    /** Enters the keys of an entry, with the numbers of the tables of arrays, and says how many steps that were. */
    #enter(entry) {
        const keys = entry.key.keys.values();
        const steps = entry.type === 'TOMLTable' ? entry.resolvedKey : entry.key.keys;
        for (const step of steps) {
            const key = typeof step === 'number' ? step : keys.next().value;
            if (typeof key === 'number')
                this.#sink.item(key);
            else if (key)
                this.#key(key);
        }
        return steps.length;
    }
    #key(key) {
        const [from, to] = key.range;
        if (key.type === 'TOMLQuoted')
            this.#sink.enter(key.value, from + 1, to - 1);
        else
            this.#sink.enter(key.name, from, to);
    }
    #content(node) {
        if (this.#depth >= formats_sink/* DEEPEST */.FI) {
            this.#sink.problem(0, formats_sink/* TOO_DEEP_TO_READ */.L1);
            return;
        }
        this.#depth++;
        if (node.type === 'TOMLInlineTable')
            this.table(node.body);
        else if (node.type === 'TOMLArray')
            this.#array(node.elements);
        else
            this.#sink.value(this.#scalar(node));
        this.#depth--;
    }
    #array(elements) {
        for (const element of elements) {
            this.#sink.item();
            this.#content(element);
            this.#sink.leave();
        }
    }
    #scalar(node) {
        const [from, to] = node.range;
        if (node.kind !== 'string')
            return { start: from, end: to, escapes: 'none', type: 'other' };
        const quotes = node.multiline ? 3 : 1;
        const escapes = node.style === 'basic' ? 'backslash' : 'none';
        const first = this.#text.slice(from + quotes, from + quotes + 2);
        const newline = node.multiline ? (/^\r?\n/.exec(first)?.[0].length ?? 0) : 0;
        return { start: from + quotes + newline, end: to - quotes, escapes, type: 'string' };
    }
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/formats/xml.js
const NAMING = new Set(['name', 'key', 'id']);
/**
 * Loads a reader of XML: attributes and text, each below the elements around it. `name="…" value="…"` is a key and its
 * value.
 */
async function loadXml() {
    const { Tokenizer } = await __webpack_require__.e(/* import() | parsers */ 473).then(__webpack_require__.bind(__webpack_require__, 4011));
    return (text, sink) => {
        const reader = new Reader(text, sink);
        const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
        tokenizer.write(text);
        tokenizer.end();
        reader.finish();
    };
}
class Reader {
    #text;
    #sink;
    #open = [];
    /** How many elements with a tag are open. */
    #openTags = new Map();
    #attribute = null;
    #data = null;
    constructor(text, sink) {
        this.#text = text;
        this.#sink = sink;
    }
    finish() {
        const unclosed = this.#open.at(-1);
        if (unclosed)
            this.#sink.problem(this.#text.length, `<${unclosed.tag}> is not closed`);
        while (this.#open.length > 0)
            this.#leave();
    }
    onopentagname(start, end) {
        this.#sink.enter(this.#text.slice(start, end), start, end);
        this.#sink.record();
        const tag = this.#text.slice(start, end);
        this.#open.push({ tag, name: null });
        this.#openTags.set(tag, (this.#openTags.get(tag) ?? 0) + 1);
    }
    onattribname(start, end) {
        this.#attribute = { start, end };
        this.#data = null;
    }
    onattribdata(start, end) {
        this.#data = { start: this.#data?.start ?? start, end };
    }
    onattribend() {
        if (!this.#attribute || !this.#data)
            return;
        const { start, end } = this.#attribute;
        const name = this.#text.slice(start, end);
        const element = this.#open.at(-1);
        if (element && NAMING.has(name.toLowerCase()))
            element.name ??= this.#data;
        this.#sink.enter(name, start, end);
        this.#sink.value({ ...this.#data, escapes: 'entities', type: 'string' });
        this.#sink.leave();
    }
    ontext(start, end) {
        const written = this.#text.slice(start, end);
        const from = end - written.trimStart().length;
        if (from === end)
            return;
        const name = this.#open.at(-1)?.name;
        if (name)
            this.#sink.enter(this.#text.slice(name.start, name.end), name.start, name.end);
        this.#sink.value({
            start: from,
            end: start + written.trimEnd().length,
            escapes: 'entities',
            type: 'string',
        });
        if (name)
            this.#sink.leave();
    }
    /** @param behind how many characters at the end are not text: the brackets, if there are any */
    oncdata(start, end, behind) {
        this.ontext(start, end - behind);
    }
    onclosetag(start, end) {
        const tag = this.#text.slice(start, end);
        if (!this.#openTags.get(tag)) {
            this.#sink.problem(start, `</${tag}> closes nothing`);
            return;
        }
        while (this.#open.at(-1)?.tag !== tag)
            this.#leave();
        this.#leave();
    }
    onselfclosingtag() {
        this.#leave();
    }
    #leave() {
        const element = this.#open.pop();
        if (!element)
            return;
        this.#openTags.set(element.tag, (this.#openTags.get(element.tag) ?? 0) - 1);
        this.#sink.endRecord();
        this.#sink.leave();
    }
    onattribentity() { }
    oncomment() { }
    ondeclaration() { }
    onend() { }
    onopentagend() { }
    onprocessinginstruction() { }
    ontextentity() { }
}

// EXTERNAL MODULE: ./lib/text/quiet-yaml.js
var quiet_yaml = __webpack_require__(2892);
;// CONCATENATED MODULE: ./lib/formats/yaml-documents.js


/**
 * Tokens that are parsed. The library takes a few microseconds for each, whatever the text is. A file of 4 MiB that
 * people or programs wrote has fewer.
 */
const MOST_TOKENS = 1_500_000;
const OPTIONS = {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
};
/**
 * Parses the documents of a text up to the first mistake in its syntax, and only so many tokens.
 *
 * @returns null if the stack is too short for how deeply the text is nested; most of such errors are in the document
 */
function parseDocuments(yaml, text, mostTokens = MOST_TOKENS) {
    try {
        return (0,quiet_yaml/* withQuietYaml */.u)(() => yaml_documents_parse(yaml, text, mostTokens));
    }
    catch (error) {
        if (!(0,too_deep/* isTooDeep */.f)(error))
            throw error;
        return null;
    }
}
function yaml_documents_parse(yaml, text, mostTokens) {
    const documents = [];
    const parser = new yaml.Parser();
    const composer = new yaml.Composer(OPTIONS);
    const isBroken = (parts) => {
        for (const part of parts) {
            for (const document of composer.next(part))
                documents.push(document);
            if (part.type === 'error')
                return true;
        }
        return false;
    };
    const end = (needsDocument) => {
        for (const document of composer.end(needsDocument, text.length))
            documents.push(document);
    };
    let tokens = 0;
    for (const token of new yaml.Lexer().lex(text)) {
        tokens++;
        if (tokens > mostTokens) {
            end(false);
            return { documents, unfinished: { from: documents.at(-1)?.range[2] ?? 0, why: tooMany(mostTokens) } };
        }
        if (isBroken(parser.next(token))) {
            end(true); // an error in front of all documents is in an empty one
            return { documents, unfinished: null };
        }
    }
    isBroken(parser.end());
    end(true);
    return { documents, unfinished: null };
}
function tooMany(tokens) {
    return `it has more than ${tokens.toLocaleString('en')} tokens; the rest is read line by line`;
}

;// CONCATENATED MODULE: ./lib/formats/yaml.js





/** Nodes visited again through aliases and merge keys, in all: a bomb can't unfold. */
const MOST_ALIASED = 10_000;
const TOO_MUCH_ALIASED = 'its aliases unfold to more than 10,000 values; the rest of them is not read';
/** How far a tag may be before its value. */
const LONGEST_TAG = 500;
/** Files that a template engine turns into YAML can't be parsed as they are, which is not a mistake. */
const TEMPLATE = /\{\{|\{%|<%|\$\{\{/;
/**
 * Loads a reader of YAML: all documents, styles of scalars, anchors with their aliases, merge keys and tags.
 *
 * @param mostTokens tokens of one text that are parsed
 */
async function loadYaml(mostTokens) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return (text, sink) => read(yaml, text, sink, mostTokens);
}
function read(yaml, text, sink, mostTokens) {
    if (text.length > formats_sink/* LONGEST_PARSED */.xz) {
        readLines(text, sink, 'yaml');
        return;
    }
    const parsed = parseDocuments(yaml, text, mostTokens);
    if (!parsed) {
        sink.problem(0, formats_sink/* TOO_DEEP_TO_PARSE */.Oy);
        readLines(text, sink, 'yaml');
        return;
    }
    const { documents, unfinished } = parsed;
    for (const { errors, contents, range } of documents) {
        const [error] = errors;
        if (error) {
            if (!TEMPLATE.test(text))
                sink.problem(error.pos[0], reason(error));
            // From the document with a mistake on, the parser's guesses are worse than the lines themselves.
            readLines(text, sink, 'yaml', range[0]);
            return;
        }
        new YamlTree(yaml, text, sink).node(contents);
    }
    if (unfinished) {
        sink.problem(unfinished.from, unfinished.why);
        readLines(text, sink, 'yaml', unfinished.from);
    }
}
function reason(error) {
    const { message } = error;
    if ((0,too_deep/* isTooDeep */.f)(error))
        return formats_sink/* TOO_DEEP_TO_PARSE */.Oy;
    return message.charAt(0).toLowerCase() + message.slice(1).replace(/\n.*/s, '');
}
class YamlTree {
    #yaml;
    #text;
    #sink;
    #anchors = new Map();
    #depth = 0;
    #aliased = 0;
    #withinAlias = false;
    constructor(yaml, text, sink) {
        this.#yaml = yaml;
        this.#text = text;
        this.#sink = sink;
    }
    /** Reads a node with all that is in it: a document's contents, to begin with. */
    node(node) {
        if (this.#withinAlias && !this.#mayUnfold())
            return;
        if (this.#depth >= formats_sink/* DEEPEST */.FI) {
            this.#sink.problem(0, formats_sink/* TOO_DEEP_TO_READ */.L1);
            return;
        }
        this.#depth++;
        if (this.#yaml.isAlias(node))
            this.#alias(node);
        else if (node)
            this.#written(node);
        this.#depth--;
    }
    /** Counts what is read again. */
    #mayUnfold() {
        this.#aliased++;
        if (this.#aliased === MOST_ALIASED + 1)
            this.#sink.problem(0, TOO_MUCH_ALIASED);
        return this.#aliased <= MOST_ALIASED;
    }
    #written(node) {
        if (node.anchor !== undefined && !this.#withinAlias)
            this.#anchors.set(node.anchor, node);
        if (this.#yaml.isMap(node))
            this.#map(node.items);
        else if (this.#yaml.isSeq(node))
            this.#seq(node.items);
        else
            this.#sink.value(this.#scalar(node));
    }
    /** An alias puts what was written at its anchor under one more key. Aliases within it are not followed. */
    #alias(node) {
        const target = this.#anchors.get(node.source);
        if (!target || this.#withinAlias)
            return;
        this.#withinAlias = true;
        this.node(target);
        this.#withinAlias = false;
    }
    #seq(items) {
        for (const item of items) {
            this.#sink.item();
            this.node(item);
            this.#sink.leave();
        }
    }
    #map(items) {
        this.#sink.record();
        for (const pair of items)
            this.#pair(pair);
        this.#sink.endRecord();
    }
    #pair({ key, value }) {
        if (this.#yaml.isScalar(key) && key.value === '<<' && key.type === 'PLAIN') {
            this.#merge(value);
            return;
        }
        const written = this.#yaml.isScalar(key) ? this.#scalar(key) : { start: 0, end: 0 };
        this.#sink.enter(this.#yaml.isScalar(key) ? String(key.value) : '', written.start, written.end);
        this.node(value);
        this.#sink.leave();
    }
    /** `<<: *name` or `<<: [*a, *b]`: the keys of the named maps are keys here too. */
    #merge(value) {
        const sources = this.#yaml.isSeq(value) ? value.items : [value];
        for (const source of sources) {
            const target = this.#yaml.isAlias(source) ? this.#anchors.get(source.source) : source;
            if (!this.#yaml.isMap(target) || this.#withinAlias)
                continue;
            if (!this.#yaml.isAlias(source)) {
                for (const pair of target.items)
                    this.#pair(pair);
                continue;
            }
            if (this.#aliased > MOST_ALIASED)
                return;
            this.#withinAlias = true;
            for (const pair of target.items)
                this.#pair(pair);
            this.#withinAlias = false;
        }
    }
    #scalar(node) {
        const [from, to] = node.range;
        switch (node.type) {
            case 'QUOTE_DOUBLE':
                return { start: from + 1, end: to - 1, escapes: 'backslash', type: 'string' };
            case 'QUOTE_SINGLE':
                return { start: from + 1, end: to - 1, escapes: 'doubled-quote', type: 'string' };
            case 'BLOCK_FOLDED':
            case 'BLOCK_LITERAL':
                // The rest of the line after `|` or `>` does not belong to the text.
                return blockScalar(this.#text, from + this.#text.slice(from, to).search(/\n|$/), to);
            default:
                return this.#plain(node, from, to);
        }
    }
    #plain(node, from, to) {
        const tag = node.tag?.startsWith('!') ? node.tag : null;
        const before = this.#text.slice(Math.max(0, from - LONGEST_TAG), from);
        const tagged = tag === null ? -1 : before.lastIndexOf(tag);
        // `!secret name` and the like are lookups: the tag is part of the value.
        if (tagged >= 0)
            return { start: from - before.length + tagged, end: to, escapes: 'none', type: 'string' };
        return plainScalar(this.#text, from, to);
    }
}

;// CONCATENATED MODULE: ./lib/formats/formats.js











/** Reading needs a large parser that is not loaded yet. Most runs need none of them. */
class ParserMissing extends Error {
    load;
    constructor(load) {
        super('the reader is used before its parser is loaded');
        this.load = load;
    }
}
/** Does something that reads files. If a parser is missing, loads it and starts again. */
async function withParsers(work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof ParserMissing))
            throw error;
        await error.load();
        return withParsers(work);
    }
}
const PLAIN_FORMAT = { lenient: false, prose: false, blank: null };
/** A reader whose parser is a large library, and how to load it. */
function lazily(load) {
    let loaded = null;
    const loading = async () => {
        loaded ??= await load();
    };
    return {
        load: loading,
        read: (text, sink) => {
            if (!loaded)
                throw new ParserMissing(loading);
            loaded(text, sink);
        },
    };
}
const formats_code = (comments, lenient = true) => ({
    ...PLAIN_FORMAT,
    name: `code, ${comments}`,
    lenient,
    read: (text, sink) => (0,code/* readCode */.w)(text, sink, comments),
});
const formats_prose = (name, blank) => ({
    name,
    read: prose/* readProse */.U,
    lenient: true,
    prose: true,
    blank,
});
const HASH_LINES = /(?<=^|[ \t])#[^\r\n]*/gm;
const DOTENV = { ...PLAIN_FORMAT, name: 'dotenv', read: dotenv/* readDotenv */.J };
const JSON_ = { ...PLAIN_FORMAT, name: 'JSON', read: json/* readJson */.V };
const YAML_READER = lazily(loadYaml);
const TOML_READER = lazily(loadToml);
const XML_READER = lazily(loadXml);
const YAML = {
    ...PLAIN_FORMAT,
    name: 'YAML',
    read: (text, sink) => {
        if (!readPlainYaml(text, sink))
            YAML_READER.read(text, sink);
    },
};
const TOML = { ...PLAIN_FORMAT, name: 'TOML', read: TOML_READER.read };
const XML = { ...PLAIN_FORMAT, name: 'XML', read: XML_READER.read };
const INI = { ...PLAIN_FORMAT, name: 'INI', read: readIni };
const SHELL = formats_prose('shell', HASH_LINES);
const BATCH = formats_prose('batch', /^[ \t@]*(?:REM\b|::)[^\r\n]*/gim);
const TEXT = formats_prose('text', /<!--[\s\S]*?(?:-->|$)/g);
/** A map, because files may be called `a.constructor`, which every object has. */
const BY_ENDING = new Map(Object.entries({
    json: JSON_,
    jsonc: JSON_,
    jsonl: JSON_,
    ndjson: JSON_,
    ipynb: JSON_,
    webmanifest: JSON_,
    'code-workspace': JSON_,
    json5: { ...PLAIN_FORMAT, name: 'JSON5', read: readJson5 },
    yml: YAML,
    yaml: YAML,
    toml: TOML,
    ini: INI,
    cfg: INI,
    conf: INI,
    properties: { ...PLAIN_FORMAT, name: 'properties', read: readProperties },
    tf: formats_code('both', false),
    tfvars: formats_code('both', false),
    hcl: formats_code('both', false),
    xml: XML,
    plist: XML,
    csproj: XML,
    props: XML,
    sh: SHELL,
    bash: SHELL,
    zsh: SHELL,
    fish: SHELL,
    mk: SHELL,
    ps1: formats_code('hash'),
    psd1: formats_code('hash'),
    bat: BATCH,
    cmd: BATCH,
    php: formats_code('both'),
    sql: formats_code('dashes'),
    lua: formats_code('dashes'),
    ...Object.fromEntries('py pyi rb r pl ex exs nix gd cr jl coffee'.split(' ').map(ending => [ending, formats_code('hash')])),
    ...Object.fromEntries(`js mjs cjs jsx ts mts cts tsx java kt kts go rs c h cc cpp hpp cs swift dart scala groovy gradle gs bicep
     prisma proto zig vue svelte astro css scss less`
        .split(/\s+/)
        .map(ending => [ending, formats_code('slashes')])),
}));
/** Names that determine the format, unless the ending does: `env.json`, `.env.ts`, `Makefile.toml`. */
const BY_NAME = [
    [
        /^(?:\.?env(?:\..*)?|\.dev\.vars.*|\.envrc|.*\.env(?:\.[\w-]+)?)$(?<!\.(?:json[c5]?|ya?ml|toml|xml|[cm]?[jt]s|py|rb|go|php))/is,
        DOTENV,
    ],
    [/\.config\.(?:js|mjs|cjs|ts|mts|cts)$/i, formats_code('slashes', false)],
    [
        /^(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Justfile|Procfile)(?!.*\.(?:json[c5]?|ya?ml|toml|xml)$)/is,
        SHELL,
    ],
    [/^(?:Jenkinsfile)$/, formats_code('slashes')],
    [/^(?:Gemfile|Rakefile|Vagrantfile|Brewfile)$/, formats_code('hash')],
];
/** The format of a file by its name; `.example`, `.sample`, `.template` and `.dist` don't count. */
function formatOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:example|sample|template|dist)$/i, '');
    const byName = BY_NAME.find(([pattern]) => pattern.test(name));
    if (byName)
        return byName[1];
    return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? TEXT;
}
/** All formats. */
function allFormats() {
    return new Set([...BY_ENDING.values(), ...BY_NAME.map(([, format]) => format), TEXT]);
}
/** Loads every parser, so that no reader throws ParserMissing. */
async function loadAllFormats() {
    await Promise.all([YAML_READER, TOML_READER, XML_READER].map(({ load }) => load()));
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ JsonStructure)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76);

/** Longer texts that are broken are read once. */
const LONGEST_REREAD = 4 << 20;
/**
 * The structure that the tokens of JSON and its dialects make, passed on as they come: no tree, no recursion, and
 * nothing behind a mistake is lost.
 */
class JsonStructure {
    #sink;
    #open = [];
    /** A key was entered whose value is still to come, or an item. */
    #entered = false;
    #failed = false;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Whether what comes next is a key. */
    get wantsKey() {
        return this.#open.at(-1)?.container === 'object' && !this.#entered;
    }
    begin(container) {
        this.#enterItem();
        this.#open.push({ container, entered: this.#entered });
        this.#entered = false;
        if (container === 'object')
            this.#sink.record();
    }
    end(container, offset) {
        this.separate();
        const top = this.#open.at(-1);
        if (top?.container !== container) {
            this.fail(offset, `“${container === 'object' ? '}' : ']'}” closes nothing`);
            return;
        }
        this.#open.pop();
        if (container === 'object')
            this.#sink.endRecord();
        this.#entered = top.entered;
        this.separate();
    }
    key(name) {
        this.#sink.enter(name.text, name.start, name.end);
        this.#entered = true;
    }
    value(scalar) {
        this.#enterItem();
        this.#sink.value(scalar);
        this.separate();
    }
    /** A comma, or the end of a value. */
    separate() {
        if (!this.#entered)
            return;
        this.#sink.leave();
        this.#entered = false;
    }
    /** The end. What isn't written as JSON is still read for keys and values; what both find counts once. */
    finish(text) {
        const offset = text.length;
        if (this.#open.length > 0)
            this.fail(offset, 'the file ends before everything that was opened is closed');
        for (let top = this.#open.at(-1); top; top = this.#open.at(-1))
            this.end(top.container, offset);
        if (this.#failed && offset <= LONGEST_REREAD)
            (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .readProse */ .U)(text, this.#sink);
    }
    /** Says what is wrong, once. */
    fail(offset, message) {
        if (!this.#failed)
            this.#sink.problem(offset, message);
        this.#failed = true;
    }
    #enterItem() {
        if (this.#open.at(-1)?.container !== 'array' || this.#entered)
            return;
        this.#sink.item();
        this.#entered = true;
    }
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8525);
/* harmony import */ var jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2505);


/** The library's kinds of tokens: an ambient const enum, which isolated modules can't import. */
const Kind = {
    OpenBrace: 1,
    CloseBrace: 2,
    OpenBracket: 3,
    CloseBracket: 4,
    Comma: 5,
    Colon: 6,
    Null: 7,
    True: 8,
    False: 9,
    String: 10,
    Number: 11,
    End: 17,
};
/** What the library's scan errors mean, by their number. Comments, open ones too, are passed over with their errors. */
const ERRORS = {
    2: 'a string is not closed',
    3: 'a number is not complete',
    4: 'a \\u escape is not complete',
    5: 'an escape is not known',
    6: 'a string holds a control character',
};
const LONGEST_EXCERPT = 20;
/** Reads JSON and JSON with comments, trailing commas and several values in a row (JSON Lines), token by token. */
function readJson(text, sink) {
    const structure = new _json_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonStructure */ .w(sink);
    const scanner = (0,jsonc_parser_lib_umd_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    for (let kind = scanner.scan(); kind !== Kind.End; kind = scanner.scan()) {
        const start = scanner.getTokenOffset();
        const end = start + scanner.getTokenLength();
        const error = ERRORS[scanner.getTokenError()];
        if (error !== undefined)
            structure.fail(start, error);
        switch (kind) {
            case Kind.OpenBrace:
                structure.begin('object');
                break;
            case Kind.OpenBracket:
                structure.begin('array');
                break;
            case Kind.CloseBrace:
                structure.end('object', start);
                break;
            case Kind.CloseBracket:
                structure.end('array', start);
                break;
            case Kind.String: {
                const inner = { start: start + 1, end: end - 1 > start && text[end - 1] === '"' ? end - 1 : end };
                if (structure.wantsKey)
                    structure.key({ ...inner, text: scanner.getTokenValue() });
                else
                    structure.value({ ...inner, escapes: 'backslash', type: 'string' });
                break;
            }
            case Kind.Null:
                structure.value({ start, end, escapes: 'none', type: 'null' });
                break;
            case Kind.Number:
            case Kind.True:
            case Kind.False:
                structure.value({ start, end, escapes: 'none', type: 'other' });
                break;
            case Kind.Comma:
                structure.separate();
                break;
            case Kind.Colon:
                break;
            default:
                structure.fail(start, `unexpected “${text.slice(start, Math.min(end, start + LONGEST_EXCERPT))}”`);
        }
    }
    structure.finish(text);
}


/***/ }),

/***/ 76:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readProse)
/* harmony export */ });
/* harmony import */ var _text_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1748);


/**
 * Finds `key: value` and `KEY=value` anywhere in the lines of a text: Markdown with its tables, shell,
 * Dockerfiles, makefiles, notes. What is code or prose around them is passed over.
 */
function readProse(text, sink) {
    readPairs(text, sink);
    readTables(text, sink);
}
const keyCharacter = (0,_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterPattern */ .JW)(String.raw `[\p{L}\p{N}_.$\-]`);
/** Quotes and emphasis between a key and its separator: `"key":`, `**Key:**`, `config["key"] =`. */
const WRAPPING = '"\'`*_)]';
const EXAMPLE = /(?:^|\s)(?:examples?|e\.?g\.?|ex|예|例)$/i;
const LONGEST_KEY = 80;
const MOST_WORDS = 4;
const IDENTIFIER = /^\$?\w+[_.-]\w/;
const BEFORE_VALUE = /(?:=|>)?[ \t]*(?:[*_]{1,3}[ \t]*)?/y;
/** Shorter values can't be meant as an ID, longer ones aren't one: neither is looked at. */
const QUOTED = /(["'`])((?:\\.|(?!\1)[^\\\r\n]){20,400})\1/y;
const BARE = /(?:\$\{[^}\r\n]{0,400}\}|[^\s,;|)}\]>"'`]){20,400}/y;
function readPairs(text, sink) {
    // One of its own: a value may hold prose that is read before this goes on.
    const separator = /[:=]/g;
    for (let match = separator.exec(text); match; match = separator.exec(text)) {
        const { index } = match;
        if (text.startsWith('//', index + 1))
            continue; // an address
        BEFORE_VALUE.lastIndex = index + 1;
        BEFORE_VALUE.test(text);
        const value = valueAt(text, BEFORE_VALUE.lastIndex);
        if (!value)
            continue;
        // What a bare value holds is part of it; within quotes there may be pairs again.
        if (!value.isQuoted)
            separator.lastIndex = value.end;
        const key = keyBefore(text, index);
        if (!key)
            continue;
        sink.enter(text.slice(key.start, key.end), key.start, key.end);
        sink.value({ start: value.start, end: value.end, escapes: 'none', type: 'string' });
        sink.leave();
    }
}
function valueAt(text, from) {
    QUOTED.lastIndex = from;
    const quoted = QUOTED.exec(text);
    if (quoted)
        return { start: from + 1, end: from + quoted[0].length - 1, isQuoted: true };
    const opening = text[from] === '[' || text[from] === '<' || text[from] === '(' ? 1 : 0;
    BARE.lastIndex = from + opening;
    const bare = BARE.exec(text);
    return bare && { start: from + opening, end: from + opening + bare[0].length, isQuoted: false };
}
/** The key that ends in front of a separator: an identifier, or a few words (`Data Source ID`). */
function keyBefore(text, separator) {
    const floor = Math.max(0, separator - LONGEST_KEY);
    const before = text.slice(floor, separator);
    const end = floor + (0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .f)((0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEndOf */ .f)(before, ' \t'), WRAPPING).length;
    const inKey = keyCharacter(before);
    let start = end;
    for (let words = 0; words < MOST_WORDS; words++) {
        let next = start;
        while (next > floor && inKey.test(text.charAt(next - 1)))
            next--;
        if (next === start)
            break;
        start = next;
        // `export NOTION_PAGE_ID`: the name is the last word.
        if (IDENTIFIER.test(text.slice(start, end)) || text[start - 1] !== ' ')
            break;
        start--;
    }
    while (/[\s.$-]/.test(text.charAt(start)))
        start++;
    // `?v=…` in a URL is not a key. Neither is the name in `${NAME:-…}`, nor an example.
    if (start >= end || /[?&/#]|\$\{/.test(text.slice(Math.max(0, start - 2), start)))
        return null;
    return EXAMPLE.test(text.slice(start, end)) ? null : { start, end };
}
const ROW = /^[ \t]*\|.*\|[ \t]*$/gm;
const RULER = /^[ \t]*\|[\s|:-]+\|[ \t]*$/;
/** Tables: a cell's key is its row's first cell, below the first column's heading and its own column's. */
function readTables(text, sink) {
    const rows = [...text.matchAll(ROW)];
    let headings = [];
    let last = 0;
    for (const [i, row] of rows.entries()) {
        if (!/^\r?\n?$/.test(text.slice(last, row.index)))
            headings = [];
        last = row.index + row[0].length;
        if (RULER.test(row[0]))
            continue;
        const cells = cellsOf(row[0].trim().slice(1, -1), row.index + row[0].indexOf('|') + 1);
        const next = rows[i + 1];
        if (next && RULER.test(next[0]))
            headings = cells;
        else
            readRow(headings, cells, sink);
    }
}
/** White space and emphasis around the text of a cell. */
const WRAPPING_CELL = /[\s`*_]/;
function cellsOf(row, rowStart) {
    const cells = [];
    let at = rowStart;
    for (const part of row.split('|')) {
        const { start, end } = (0,_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmedRange */ .c)(part, character => WRAPPING_CELL.test(character));
        cells.push({ text: part.slice(start, end), start: at + start });
        at += part.length + 1;
    }
    return cells;
}
function readRow(headings, [first, ...others], sink) {
    for (const [i, cell] of others.entries()) {
        const path = [headings[0], first, headings[i + 1]].filter(step => step !== undefined);
        for (const step of path)
            sink.enter(step.text, step.start, step.start + step.text.length);
        sink.value({ start: cell.start, end: cell.start + cell.text.length, escapes: 'none', type: 'string' });
        for (const _ of path)
            sink.leave();
    }
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Quotes)
/* harmony export */ });
/** What matters inside of quotes that end on their line, and of those that may span lines. */
const SPECIAL = {
    line: { '"': /["\\\r\n]/g, "'": /['\\\r\n]/g, '`': /[`\\\r\n]/g },
    text: { '"': /["\\]/g, "'": /['\\]/g, '`': /[`\\]/g },
};
/**
 * Finds the ends of quoted texts. It remembers the searches that failed, so that a text full of unclosed quotes is
 * searched once and not once for each of them.
 */
class Quotes {
    #text;
    /** Offsets up to which a search for a closing quote has failed, by what was searched for. */
    #failed = new Map();
    /** Texts that don't occur any more. */
    #absent = new Set();
    constructor(text) {
        this.#text = text;
    }
    /**
     * The offset of the quote that closes a text with escapes, or -1.
     *
     * Whether a quote is escaped doesn't depend on where the search starts, as long as that is not inside a run of
     * backslashes. It never is here: it is behind a quote. So what one search passed over, no later one can find.
     *
     * @param from the offset behind the opening quote
     * @param scope whether the end must be on the same line
     */
    end(quote, from, scope) {
        const searched = quote + scope;
        if (from < (this.#failed.get(searched) ?? 0))
            return -1;
        const special = SPECIAL[scope][quote];
        for (let at = from;;) {
            special.lastIndex = at;
            const end = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length;
            const found = this.#text[end];
            if (found === quote)
                return end;
            if (found !== '\\') {
                this.#failed.set(searched, end);
                return -1;
            }
            at = end + 2;
        }
    }
    /** The offset at which a text without escapes occurs next, or -1. @param from never less than the time before */
    next(text, from) {
        if (this.#absent.has(text))
            return -1;
        const at = this.#text.indexOf(text, from);
        if (at < 0)
            this.#absent.add(text);
        return at;
    }
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   L1: () => (/* binding */ TOO_DEEP_TO_READ),
/* harmony export */   Oy: () => (/* binding */ TOO_DEEP_TO_PARSE),
/* harmony export */   xz: () => (/* binding */ LONGEST_PARSED)
/* harmony export */ });
/** A parser builds a tree of ten to twenty times the text; longer files are read line by line. UTF-16 units. */
const LONGEST_PARSED = 4 << 20;
/** Levels of a tree that are read. Deeper ones would exceed the stack, and people don't write any. */
const DEEPEST = 300;
const TOO_DEEP_TO_PARSE = 'it is nested too deeply to be parsed';
const TOO_DEEP_TO_READ = 'it is nested too deeply to be read whole';


/***/ }),

/***/ 3685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tokens)
/* harmony export */ });
/* harmony import */ var _text_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);
/* harmony import */ var _quotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(694);


const NUMBER = String.raw `\d(?:[eE][+-](?=\d)|[\w.])*`;
const WORD = String.raw `[@$]?[\p{L}_$](?:[\p{L}\p{N}_$]|(?:\.|\?\.|::|->)(?=[\p{L}_$]))*`;
const SIGN = String.raw `===?|!==?|<=|>=|=>|:=|\|\||&&|\?\?|::|->|[^\s\p{L}\p{N}_]`;
/** Everything but comments, strings and regular expressions, which are scanned by hand. It matches at any offset. */
const piecePattern = (0,_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterPattern */ .JW)(String.raw `(${WORD})|(${NUMBER})|([\r\n]+)|[^\S\r\n]+|(${SIGN})|[\s\S]`, 'y');
/** What may come before a slash that starts a regular expression and is not a division. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};]|=>|^return)$/;
/** Longer regular expressions are not recognised; the end of one is searched for from every slash. */
const LONGEST_PATTERN = 500;
/** What is kept of the end of a token, to compare it with the above. */
const LONGEST_BEFORE = 10;
/** Splits code into words, strings, numbers and signs; comments and regular expressions are left out. */
function tokens(text, comments) {
    return new Tokenizer(text, comments).tokens();
}
class Tokenizer {
    #text;
    #comments;
    #quotes;
    #piece;
    #at = 0;
    #isFirst = true;
    /** The end of the previous token. A text starts as after a statement. */
    #before = ';';
    constructor(text, comments) {
        this.#text = text;
        this.#comments = comments;
        this.#quotes = new _quotes_js__WEBPACK_IMPORTED_MODULE_1__/* .Quotes */ .C(text);
        this.#piece = new RegExp(piecePattern(text)); // a copy: it has a state, and readers can be nested
    }
    *tokens() {
        while (this.#at < this.#text.length) {
            const token = this.#next();
            if (!token)
                continue;
            yield token;
            this.#isFirst = false;
        }
    }
    #next() {
        const start = this.#at;
        const comment = this.#endOfComment(start);
        if (comment > start) {
            this.#at = comment;
            return null;
        }
        return this.#string(start) ?? this.#other(start);
    }
    #token(kind, start, end, next = end) {
        this.#pass(start, next);
        return { kind, start, end, line: this.#isFirst };
    }
    #pass(start, next) {
        this.#before = this.#text.slice(Math.max(start, next - LONGEST_BEFORE), next);
        this.#at = next;
    }
    #other(start) {
        this.#piece.lastIndex = start;
        const [, word, number, newline, sign] = this.#piece.exec(this.#text) ?? [];
        const end = this.#piece.lastIndex;
        if (word !== undefined)
            return this.#token('word', start, end);
        if (number !== undefined)
            return this.#token('number', start, end);
        if (sign !== undefined) {
            const pattern = sign === '/' && BEFORE_PATTERN.test(this.#before) ? this.#endOfPattern(start) : 0;
            if (pattern === 0)
                return this.#token('sign', start, end);
            this.#pass(start, pattern);
            this.#isFirst = false;
            return null;
        }
        if (newline !== undefined)
            this.#isFirst = true;
        this.#at = end;
        return null;
    }
    #string(start) {
        const quote = this.#text[start];
        if (quote !== '"' && quote !== "'" && quote !== '`')
            return null;
        const triple = quote === '`' ? -1 : this.#endOfTriple(quote.repeat(3), start);
        if (triple >= 0)
            return this.#token('string', start + 3, triple, triple + 3);
        const end = this.#quotes.end(quote, start + 1, quote === '`' ? 'text' : 'line');
        return end < 0 ? null : this.#token('string', start + 1, end, end + 1);
    }
    #endOfTriple(quotes, start) {
        return this.#text.startsWith(quotes, start) ? this.#quotes.next(quotes, start + 3) : -1;
    }
    /** Where a comment ends that starts here; a block without an end reaches to the end of the text. */
    #endOfComment(start) {
        const text = this.#text;
        const comments = this.#comments;
        if (comments !== 'hash' && text.startsWith('/*', start)) {
            const end = text.indexOf('*/', start + 2);
            return end < 0 ? text.length : end + 2;
        }
        const isLine = (comments !== 'hash' && text.startsWith('//', start)) ||
            (comments === 'dashes' && text.startsWith('--', start)) ||
            ((comments === 'hash' || comments === 'both') && text[start] === '#' && text[start + 1] !== '{');
        return isLine ? endOfLine(text, start) : start;
    }
    /** Where a regular expression ends that starts with a slash, with its flags; 0 if it is none. */
    #endOfPattern(start) {
        const text = this.#text;
        const limit = start + LONGEST_PATTERN;
        let isClass = false;
        for (let at = start + 1; at < limit; at++) {
            const character = text[at];
            if (character === '\n' || character === '\r')
                return 0;
            if (character === '\\')
                at++;
            else if (character === '[')
                isClass = true;
            else if (character === ']')
                isClass = false;
            else if (character === '/' && !isClass)
                return endOfFlags(text, at + 1);
        }
        return 0;
    }
}
function endOfLine(text, from) {
    LINE_END.lastIndex = from;
    return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}
const LINE_END = /[\r\n]/g;
function endOfFlags(text, from) {
    let end = from;
    while (/[a-z]/.test(text.charAt(end)))
        end++;
    return end;
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ findGitProgram),
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   G8: () => (/* binding */ LOCAL),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4778);



/** Variables that git and ssh need. No other variable of ours reaches them. */
const PASSED_ON = [
    'HOME',
    'USER',
    'LOGNAME',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy',
    'SYSTEMROOT',
    'SystemRoot',
    'WINDIR',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'ProgramData',
];
/**
 * Variables for local commands. In a partial clone, git would fetch missing objects by itself. GIT_NO_LAZY_FETCH
 * forbids that since git 2.45. Older versions fail because no protocol is allowed.
 */
const LOCAL = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
/** Variables for commands that fetch. Other protocols would start programs that the configuration names. */
const REMOTE = {
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_SSH_COMMAND: 'ssh', // wins over core.sshCommand
};
/**
 * The environment that git runs in: some of the process's variables, and some of git's that keep it quiet.
 *
 * @param tree the scanned tree, absolute: no program in it is started
 */
function gitEnvironment(own, tree) {
    const environment = {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'never',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
    for (const name of PASSED_ON) {
        const value = own[name];
        if (value !== undefined)
            environment[name] = value;
    }
    environment['PATH'] = foldersOf(own, tree).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return environment;
}
/** The absolute folders of PATH that are not in the scanned tree. */
function foldersOf(own, tree) {
    const folders = (own['PATH'] ?? own['Path'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return folders.filter(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(tree, folder));
}
/**
 * The absolute path of the git program, or null. It is looked up here because Windows would first start a `git.exe`
 * in the current folder, which is the scanned tree.
 */
function findGitProgram(own, tree) {
    const windows = process.platform === 'win32';
    for (const folder of foldersOf(own, tree)) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, windows ? 'git.exe' : 'git');
        if (isProgram(program))
            return program;
    }
    return null;
}
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/text/reason.js
var text_reason = __webpack_require__(2520);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(2152);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __webpack_require__(3506);
;// CONCATENATED MODULE: ./lib/git/hardening.js
/**
 * Settings that keep git from starting anything, from following what the repository's own configuration says to start
 * or to fetch, and from writing to the repository. Given on the command line, they win over every file.
 */
const SETTINGS = [
    'core.fsmonitor=false',
    'core.untrackedCache=keep',
    'core.hooksPath=/dev/null',
    'core.askPass=',
    'core.sshCommand=ssh',
    'core.gitProxy=none',
    'core.alternateRefsCommand=true',
    'core.quotePath=false',
    'credential.helper=', // an empty one clears the list, the helpers of single addresses included (gitcredentials)
    'diff.external=',
    'diff.autoRefreshIndex=false',
    'fetch.recurseSubmodules=false',
    'fetch.writeCommitGraph=false',
    'gc.auto=0',
    'http.cookieFile=',
    'http.saveCookies=false',
    'log.showSignature=false',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
    'transfer.bundleURI=false',
];
/** The arguments before every git command. */
const HARDENED = ['--no-pager', ...SETTINGS.flatMap(setting => ['-c', setting])];
/** Settings with a name in them, of which any number may start a command or make git fetch: a pattern for git-config. */
const NAMED = '^(filter|hook|remote|diff)\\.';
/** Reads what `git config -z --get-regexp` prints: a key, a line feed and a value. A key without a value is true. */
function settingsIn(output) {
    return output
        .split('\0')
        .filter(entry => entry !== '')
        .map(entry => {
        const end = entry.indexOf('\n');
        return end < 0
            ? { key: entry, value: 'true' }
            : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
/**
 * Settings that make the given ones harmless. Filters are switched off, Git LFS's for example: the scanned tree's
 * `.gitattributes` says which files they apply to.
 */
function harmless(settings) {
    return settings.flatMap(({ key }) => {
        const [, section = '', name = '', variable = ''] = /^(\w+)\.(.+)\.([^.]+)$/s.exec(key) ?? [];
        switch (section) {
            case 'filter':
                return ['clean', 'process', 'smudge', 'required'].map(each => override(section, name, each, ''));
            case 'hook':
                return [override(section, name, 'enabled', 'false'), override(section, name, 'command', 'true')];
            case 'remote':
                // A remote helper is a program too: `remote.<name>.vcs` names it.
                return variable === 'vcs' ? [override(section, name, 'vcs', 'none')] : [];
            case 'diff':
                return variable === 'command' || variable === 'textconv'
                    ? [override(section, name, variable, 'cat')]
                    : [];
            default:
                return [];
        }
    });
}
/** Settings without which git takes no remote for one to fetch missing objects from when it needs them. */
function withoutPromisors(settings) {
    return promisors(settings).map(({ key }) => ({ key, value: 'false' }));
}
/** Whether the clone of a remote is partial: contents may be missing that the remote promised to have. */
function isPartial(settings) {
    return promisors(settings).some(({ value }) => !/^(?:false|no|off|0+)$/i.test(value));
}
function promisors(settings) {
    return settings.filter(({ key }) => /^remote\..+\.promisor$/s.test(key));
}
function override(section, name, variable, value) {
    return { key: `${section}.${name}.${variable}`, value };
}
/**
 * Settings as variables of git's environment (git-config, GIT_CONFIG_COUNT). An argument `-c name=value` can't hold
 * a name with an equals sign.
 */
function asVariables(settings) {
    const variables = { GIT_CONFIG_COUNT: `${settings.length}` };
    settings.forEach(({ key, value }, i) => {
        variables[`GIT_CONFIG_KEY_${i}`] = key;
        variables[`GIT_CONFIG_VALUE_${i}`] = value;
    });
    return variables;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/git/pipes.js


/**
 * Looks for something in a repository that git would wait for when it reads it: a named pipe or a device in git's own
 * folder, or in place of a `.gitattributes`. Git doesn't know that they have no end.
 *
 * @param top the repository's root, absolute
 * @param command the git command: some read more files than others
 * @param signal ends the search
 * @returns its path relative to the root, or null
 */
async function findPipe(top, command, signal) {
    const folders = command === 'diff' ? ['', '.git'] : ['.git'];
    for (let folder = folders.pop(); folder !== undefined && !signal.aborted; folder = folders.pop()) {
        for (const entry of await entriesOf(external_node_path_default().join(top, folder))) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const isGits = name.startsWith('.git/');
            if (entry.isDirectory()) {
                if (name !== '.git')
                    folders.push(name);
            }
            else if (isRead(name, command) && (await hasNoEnd(top, name, entry, isGits)))
                return name;
        }
    }
    return null;
}
/** Files that only one command reads: ignore rules (gitignore(5)) and attributes (gitattributes(5)). */
const SOLE_READER = new Map([
    ['.git/info/exclude', 'check-ignore'],
    ['.git/info/attributes', 'diff'],
]);
function isRead(name, command) {
    if (!name.startsWith('.git/'))
        return external_node_path_default().basename(name) === '.gitattributes';
    return (SOLE_READER.get(name) ?? command) === command;
}
async function entriesOf(folder) {
    return external_node_fs_.promises.readdir(folder, { withFileTypes: true }).catch(() => []);
}
/** @param follows whether git follows a link in its place */
async function hasNoEnd(top, name, entry, follows) {
    const isLink = entry.isSymbolicLink();
    if (isLink && !follows)
        return false;
    const what = isLink ? await external_node_fs_.promises.stat(external_node_path_default().join(top, name)).catch(() => null) : entry;
    return what !== null && (what.isFIFO() || what.isCharacterDevice() || what.isBlockDevice());
}

;// CONCATENATED MODULE: ./lib/git/git.js







/** Git never takes this long with local objects, unless the file system hangs. Milliseconds. */
const LOCAL_TIMEOUT = 60_000;
/** Enough for one commit, or for the contents of many files, over a slow connection. Milliseconds. */
const REMOTE_TIMEOUT = 120_000;
/** Most commands take a hundredth of this. After it, it is worth a look whether git waits for something. Milliseconds. */
const PATIENCE = 1_000;
/** The list of a million files is smaller. Bytes. */
const LONGEST_ANSWER = 256 * 1024 * 1024;
/** Runs git in one repository, without a shell, hooks, helpers, prompts or our secrets. */
class Git {
    top;
    #program;
    #environment;
    #signal;
    #local = asVariables([]);
    #remote = asVariables([]);
    /** Whether contents may be missing that the remote has. Only an explicit fetch gets them. */
    isPartial = false;
    /** Why git is not asked again: it didn't end, so it wouldn't the next time. */
    #stuck = null;
    /** Whether fetching is allowed: on a user's own machine, git does not use the network. */
    mayFetch;
    constructor(program, { top, trust, signal }) {
        this.top = top;
        this.#program = program;
        this.#signal = signal;
        this.mayFetch = trust === 'workspace';
        // The work tree is named, because the repository's configuration may name any other folder (core.worktree).
        this.#environment = { ...(0,environment/* gitEnvironment */._K)(process.env, top), GIT_WORK_TREE: top };
        // With GIT_DIR, git neither searches for a repository nor checks its owner (git-config, safe.directory).
        if (trust === 'workspace')
            this.#environment['GIT_DIR'] = (0,external_node_path_.join)(top, '.git');
    }
    /** Disables what the given settings of the repository would start, for every later command. */
    disarm(settings) {
        this.isPartial = isPartial(settings);
        this.#remote = asVariables(harmless(settings));
        this.#local = asVariables([...harmless(settings), ...withoutPromisors(settings)]);
    }
    /** Runs a command that can't use the network. */
    async run(args, options = {}) {
        return this.#run(args, { ...environment/* LOCAL */.G8, ...this.#local }, LOCAL_TIMEOUT, options);
    }
    /** Fetches objects, and changes nothing else in the repository. */
    async fetch(args, options = {}) {
        const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
        return this.runRemotely('fetch', [...quietly, ...args], options);
    }
    /** Runs a command that uses the network. */
    async runRemotely(command, args, options = {}) {
        // Of several values of remote.<name>.uploadpack the first counts, so only this argument wins over the file.
        return this.#run([command, '--upload-pack=git-upload-pack', ...args], { ...environment/* REMOTE */.Bn, ...this.#remote }, REMOTE_TIMEOUT, options);
    }
    async #run(args, variables, timeout, { input, settings = [], environment }) {
        if (this.#stuck !== null)
            return { ok: false, status: null, why: this.#stuck };
        const ended = new AbortController();
        return new Promise(resolve => {
            const child = (0,external_node_child_process_.execFile)(this.#program, [...HARDENED, ...settings.flatMap(setting => ['-c', setting]), ...args], {
                cwd: this.top,
                env: { ...this.#environment, ...variables, ...environment },
                encoding: 'buffer',
                maxBuffer: LONGEST_ANSWER,
                timeout,
                signal: this.#signal,
                windowsHide: true,
            }, (error, stdout, stderr) => {
                ended.abort();
                if (!error)
                    resolve({ ok: true, stdout });
                else {
                    const why = this.#stuck ?? explain(error, stderr, timeout);
                    if (error.killed && timeout === LOCAL_TIMEOUT)
                        this.#stuck = why;
                    resolve({ ok: false, status: statusOf(error.code), why });
                }
            });
            this.#watch(child, args, ended.signal);
            // If git exits early, it closes its input. The exit status says why.
            child.stdin?.on('error', () => { });
            child.stdin?.end(input);
        });
    }
    /** Starts a local command with open pipes. The caller ends it; cancelling the run ends it too. */
    start(args) {
        const child = (0,external_node_child_process_.spawn)(this.#program, [...HARDENED, ...args], {
            cwd: this.top,
            env: { ...this.#environment, ...environment/* LOCAL */.G8, ...this.#local },
            stdio: ['pipe', 'pipe', 'ignore'],
            signal: this.#signal,
            windowsHide: true,
        });
        const ended = new AbortController();
        child.once('exit', () => ended.abort());
        this.#watch(child, args, ended.signal);
        return child;
    }
    /** Ends a command that waits for a pipe in the repository. @param ended when the command ends */
    #watch(child, [command = ''], ended) {
        const look = async () => {
            const pipe = await findPipe(this.top, command, ended);
            if (pipe === null || ended.aborted)
                return;
            this.#stuck = `“${(0,visible/* visibleLine */.P8)(pipe)}” in the repository is a named pipe or a device, which git can’t read`;
            child.kill();
        };
        const timer = setTimeout(() => void look(), PATIENCE);
        ended.addEventListener('abort', () => clearTimeout(timer));
    }
}
/** Git for a repository, with its configuration disarmed; null if there is no git to run. */
async function openGit(request) {
    const program = (0,environment/* findGitProgram */.Ao)(process.env, request.top);
    if (!program)
        return null;
    const git = new Git(program, request);
    const listed = await git.run(['config', '-z', '--get-regexp', NAMED]);
    if (listed.ok)
        git.disarm(settingsIn(listed.stdout.toString('utf8')));
    return git;
}
function statusOf(code) {
    return typeof code === 'number' ? code : null;
}
function explain(error, stderr, timeout) {
    if (error.name === 'AbortError')
        return 'the run was cancelled';
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return 'its answer was too long';
    if (error.killed)
        return `it took longer than ${timeout / 1000} seconds`;
    const lines = stderr.toString('utf8').split(/[\r\n]+/);
    const reason = lines.find(line => /^(?:fatal|error):/.test(line)) ?? lines.find(line => line.trim() !== '');
    return reason ? presentable(reason) : ((0,text_reason/* reasonOf */.A)(error).split('\n')[0] ?? '');
}
/** A line that git printed, without the credentials that an address may contain. */
function presentable(line) {
    return line
        .replace(/^(?:fatal|error): /, '')
        .replace(/\/\/[^/@\s]*@/g, '//')
        .replace(/[\u0000-\u001f\u007f]/g, ' ')
        .trim()
        .slice(0, 300);
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository),
/* harmony export */   d: () => (/* binding */ realPathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4778);



/**
 * Finds the repository of a folder by looking for `.git` in it and above it, without running git. If there is none, the
 * root is the workspace if the folder is inside (GitHub's checkout creates no `.git` if git isn't installed), else the
 * folder itself.
 *
 * @param root the scan's working directory, absolute
 * @param workspace GITHUB_WORKSPACE, or null elsewhere
 */
function locateRepository(root, workspace) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const bounds = workspace ? realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)) : null;
    const within = bounds !== null && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(bounds, real) ? bounds : null;
    for (let folder = real;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return place(folder, real, true);
        if (folder === within || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return place(within ?? real, real, false);
    }
}
function place(top, root, hasGit) {
    const path = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(top, root);
    return { top, prefix: path === '' ? '' : `${path}/`, hasGit };
}
/** The path with its symbolic links resolved, or null if there is nothing at it. */
function realPathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return null;
    }
}
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ untrackedAmong),
/* harmony export */   r: () => (/* binding */ ignoredAmong)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The ones of some files that git neither tracks nor ignores, without those of submodules and other repositories within
 * this one; null if git fails.
 *
 * @param files relative to the repository's root
 */
async function untrackedAmong(git, files) {
    if (files.length === 0)
        return new Set();
    const listed = await git.run(['ls-files', '-z', '--cached']);
    if (!listed.ok)
        return null;
    const tracked = new Set(listed.stdout.toString('utf8').split('\0'));
    const isOwn = perFolder(folder => folder === '.' || !(tracked.has(folder) || statusOf(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(git.top, folder, '.git'))));
    const untracked = files.filter(file => !tracked.has(file) && isOwn(file));
    const ignored = await ignoredAmong(git, untracked);
    return new Set(untracked.filter(file => !ignored.has(file)));
}
/**
 * The ones of some untracked files that git ignores.
 *
 * @param files relative to the repository's root
 */
async function ignoredAmong(git, files) {
    const asked = files.filter(readableRules(git.top));
    if (asked.length === 0)
        return new Set();
    // This command rejects literal pathspecs. With `./` in front, a name has no other meaning.
    const input = asked.map(file => `./${file}\0`).join('');
    const environment = { GIT_LITERAL_PATHSPECS: '0' };
    const answer = await git.run(['check-ignore', '-z', '--stdin'], { input, environment });
    // It exits with 1 if none of them is ignored.
    const names = answer.ok ? answer.stdout.toString('utf8').split('\0') : [];
    return new Set(names.map(name => name.slice('./'.length)));
}
/**
 * Whether git can read the ignore rules for a file. It opens the `.gitignore` of every folder on the way, and would wait
 * forever for a pipe.
 */
function readableRules(top) {
    return perFolder(folder => !waitsForever(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(top, folder, '.gitignore')));
}
/** Whether something is true of all folders on the way to a file, of which each is asked about once. */
function perFolder(isTrueOf) {
    const known = new Map();
    const isTrueUpTo = (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const answer = isTrueOf(folder) && (folder === '.' || isTrueUpTo(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(folder)));
        known.set(folder, answer);
        return answer;
    };
    return file => isTrueUpTo(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(file));
}
/** Whether something is a pipe or a device. Git follows no link in place of a `.gitignore`. */
function waitsForever(file) {
    const status = statusOf(file);
    return status !== null && (status.isFIFO() || status.isCharacterDevice() || status.isBlockDevice());
}
function statusOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   RN: () => (/* binding */ isSample),
/* harmony export */   pG: () => (/* binding */ taggedType),
/* harmony export */   uA: () => (/* binding */ workspaceDigits)
/* harmony export */ });
/* harmony import */ var _object_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8273);

const BARE = /^[0-9a-f]{32}$/i;
const DASHED = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/**
 * The ID that the whole text spells, or null. No text spells none.
 *
 * Any 32 hexadecimal digits count, bare or dashed 8-4-4-4-12, in any case. The UUID version and variant are
 * deliberately not looked at: Notion hands out versions 4 and 8 and its API checks the digits only, and
 * validators that insisted on version 4 broke on real IDs (n8n-io/n8n#10831).
 */
function parseId(text) {
    if (text?.length === 32)
        return BARE.test(text) ? parseId(dashed(text)) : null;
    if (text?.length !== 36)
        return null;
    const lower = text.toLowerCase();
    return isDashed(lower) ? lower : null;
}
function isDashed(text) {
    return DASHED.test(text);
}
function dashed(hex) {
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
/** The 32 digits of an ID without its dashes. */
function digitsOf(id) {
    return id.replaceAll('-', '');
}
/**
 * Whether the digits follow RFC 9562 as version 4 or 8, as every ID seen from Notion does. Evidence for telling
 * a sample or another program's hash from an ID, never a verdict: the API decides.
 */
function looksGenerated(id) {
    return (id[14] === '4' || id[14] === '8') && '89ab'.includes(id.charAt(19));
}
/** Maximum number of equal or ascending steps between digits of a real ID: 32 random digits have about four. */
const PATTERN_STEPS = 18;
/** Ascending or equal digits in a row that no random ID has. */
const PATTERN_RUN = 8;
/**
 * Whether the ID is a made-up sample: `1234567890abcdef…`, `aaaaaaaa-bbbb-…`, all zeros. Only patterns that are
 * no valid version 4 or 8 either: a patterned ID that could be real is left to the API.
 */
function isSample(id) {
    if (looksGenerated(id))
        return false;
    const hex = digitsOf(id);
    let steps = 0;
    let run = 1;
    let longest = 1;
    for (let i = 1; i < hex.length; i++) {
        if (isStep(hex.charAt(i - 1), hex.charAt(i))) {
            steps++;
            run++;
            longest = Math.max(longest, run);
        }
        else {
            run = 1;
        }
    }
    return steps >= PATTERN_STEPS || longest >= PATTERN_RUN;
}
function isStep(a, b) {
    if (a === b)
        return true;
    const from = Number.parseInt(a, 16);
    const to = Number.parseInt(b, 16);
    return to === from + 1 || (a === '9' && b === '0') || (a === 'f' && (b === '0' || b === '1'));
}
/**
 * The kind that the tag at the start of an ID's last group names. Undocumented, seen on version-8 IDs only:
 * good for choosing which endpoint to ask first.
 */
function taggedType(id) {
    if (id[14] !== '8')
        return null;
    const tag = id.slice(24, 28);
    return _object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPES */ .iQ.find(type => _object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ[type].tag === tag) ?? null;
}
/**
 * The digits that version-8 IDs of one workspace have in common (hex digits 4 to 12), or null for other
 * versions, which carry none. Undocumented: good for a hint.
 */
function workspaceDigits(id) {
    return id[14] === '8' ? id.slice(3, 8) + id.slice(9, 13) : null;
}


/***/ }),

/***/ 5189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findNotionUrls),
/* harmony export */   s: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _object_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8273);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3707);


/**
 * URLs on Notion's hosts, with or without a scheme, and the schemes of its apps. A URL ends at white space, quotes,
 * brackets and the like; trailing punctuation is cut off afterwards.
 */
const URLS = /(?<![\w.@/-])(?:(?:https?:\/\/|notion:\/\/)?(?:(?:www\.|app\.|api\.)?notion\.(?:so|com)|[a-z0-9][a-z0-9-]*\.notion\.site)(?::\d+)?\/|(?:collection|view):\/\/)[^\s"'`<>()[\]{}|\\^,;]*/gi;
/** First parts of paths on Notion's hosts that lead to files, pictures, manuals or settings, but to no object. */
const NOT_OBJECTS = new Set(`image images icons signed help my-integrations profile api front-static templates blog product integrations oauth
   install-integration agent agents developers chat marketplace webhooks f invite join login logout signup settings
   oauth2callback pricing releases guides`.split(/\s+/));
/** The first part of a path that only says in which program to open the rest. */
const NATIVE = 'native';
/** Types by the collection in the path of their endpoint. Blocks are not among them: a page is a block as well. */
const BY_COLLECTION = new Map(_object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPES */ .iQ.filter(type => type !== 'block').map(type => [_object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ[type].collection, type]));
const BLOCKS = 'blocks';
/** Hexadecimal digits at the end of a path segment that may have been meant as an ID. */
const NEARLY = { least: 28, most: 36 };
/** All Notion URLs in a text, whether they contain an ID or not. */
function findNotionUrls(text) {
    if (!/notion\.|collection:|view:/i.test(text))
        return [];
    const found = [];
    for (const match of text.matchAll(URLS)) {
        const url = readUrl(withoutPunctuation(match[0]), match.index);
        if (url)
            found.push(url);
    }
    return found;
}
/**
 * By hand: a regular expression would try each of many marks as the beginning of the end. A URL starts with a letter or
 * a digit, so this ends there.
 */
function withoutPunctuation(url) {
    let end = url.length;
    while ('.:!?*_~'.includes(url.charAt(end - 1)))
        end--;
    return url.slice(0, end);
}
function readUrl(url, start) {
    const none = {
        start,
        end: start + url.length,
        pathId: null,
        hasOtherIds: false,
        pathType: null,
        viewId: null,
        peekId: null,
        blockId: null,
        dataSourceId: null,
        brokenDigits: null,
    };
    const app = /^(collection|view):\/\/([0-9a-f-]*)/i.exec(url);
    if (app) {
        const id = (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseId */ .Fg)(app[2]);
        if (!id)
            return null;
        return app[1]?.toLowerCase() === 'view' ? { ...none, viewId: id } : { ...none, dataSourceId: id };
    }
    const parts = /^(?:[a-z]+:\/\/)?([^/]*)\/([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(url);
    if (!parts)
        return null;
    const [, host = '', path = '', search = '', hash = ''] = parts;
    const segments = path.split('/');
    if (/^api\./i.test(host))
        return readEndpoint(none, segments);
    const first = segments[segments[0]?.toLowerCase() === NATIVE ? 1 : 0] ?? '';
    if (NOT_OBJECTS.has(first.toLowerCase()))
        return null;
    const pathStart = start + url.length - (path.length + search.length + hash.length);
    const named = idOfPath(segments, pathStart);
    const others = segments.filter(segment => idOfPath([segment], 0).id !== null);
    const query = new URLSearchParams(search);
    return {
        ...none,
        pathId: named.id,
        hasOtherIds: others.length > 1,
        brokenDigits: named.broken,
        viewId: (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseId */ .Fg)(query.get('v')),
        peekId: (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseId */ .Fg)(query.get('p')),
        blockId: (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseId */ .Fg)(hash.replace(/^#(?:block-)?/, '')),
    };
}
/** `/v1/databases/<ID>/query` states the type of its ID. */
function readEndpoint(none, [version, collection, id]) {
    if (version !== 'v1')
        return null;
    const pathType = BY_COLLECTION.get(collection) ?? null;
    const pathId = pathType || collection === BLOCKS ? (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseId */ .Fg)(id) : null;
    return pathId && { ...none, pathId, pathType };
}
function idOfPath(segments, pathStart) {
    let broken = null;
    let end = pathStart + segments.join('/').length;
    for (const segment of segments.toReversed()) {
        const dashedTail = /(?:^|[^0-9a-f])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(segment);
        const bareTail = /(?:^|[^0-9a-f])([0-9a-f]+)$/i.exec(segment);
        const id = (0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseId */ .Fg)(dashedTail?.[1] ?? bareTail?.[1]);
        if (id)
            return { id, broken: null };
        const digits = bareTail?.[1]?.length ?? 0;
        if (!broken && digits >= NEARLY.least && digits <= NEARLY.most)
            broken = { start: end - digits, end };
        end -= segment.length + 1;
    }
    return { id: null, broken };
}
/**
 * The ID that a URL stands for at a key of the expected types. A view's key means the URL's `?v=`, a block's its
 * `#`, a page's the page in front of the database. Otherwise it is the ID of the path.
 */
function targetOf(url, expected) {
    const only = expected.length === 1 ? expected[0] : null;
    if (only === 'view' && url.viewId)
        return { id: url.viewId, type: 'view' };
    if (only === 'block' && url.blockId)
        return { id: url.blockId, type: 'block' };
    if (only === 'page' && url.peekId)
        return { id: url.peekId, type: 'page' };
    if (url.dataSourceId)
        return { id: url.dataSourceId, type: 'data_source' };
    if (url.pathId)
        return { id: url.pathId, type: url.pathType };
    if (url.brokenDigits)
        return null;
    if (url.peekId)
        return { id: url.peekId, type: 'page' };
    if (url.viewId)
        return { id: url.viewId, type: 'view' };
    return null;
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ TypeNameError),
/* harmony export */   _F: () => (/* binding */ readTypes),
/* harmony export */   cD: () => (/* binding */ EXPECTABLE)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);


/** The values that are allowed if types are expected, in the config file, an input or a directive. */
const EXPECTABLE = [..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPES */ .iQ, 'any', 'none'];
class TypeNameError extends Error {
}
/** Reads `database`, `any` or `none`, or a list of types. `any` is the empty list. */
function readTypes(names) {
    const types = names.map(name => {
        const word = name.trim().toLowerCase().replaceAll('-', '_');
        const known = EXPECTABLE.find(type => type === word);
        if (known)
            return known;
        throw new TypeNameError(`“${name.trim()}” is not a type. Types are ${EXPECTABLE.join(', ')}.${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(word, EXPECTABLE)}`);
    });
    if (types.length === 0)
        throw new TypeNameError(`A type is missing. Types are ${EXPECTABLE.join(', ')}.`);
    if (types.length > 1 && (types.includes('none') || types.includes('any'))) {
        throw new TypeNameError('“any” and “none” stand alone, not in a list of types.');
    }
    if (types[0] === 'none')
        return 'none';
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPES */ .iQ.filter(type => types.includes(type));
}


/***/ }),

/***/ 705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ KeyPatternError),
/* harmony export */   j: () => (/* binding */ parseKeyPattern)
/* harmony export */ });
/* harmony import */ var _text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9972);
/* harmony import */ var _text_path_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7114);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);



class KeyPatternError extends Error {
}
/**
 * Reads a pattern such as `NOTION_TASKS_DB`, `notion.pages.*`, `D1_**` or `config/*.json#**.id`.
 *
 * @param base the folder of the repository that the glob is relative to: empty, or a path that ends in `/`
 * @throws KeyPatternError
 */
function parseKeyPattern(source, base = '') {
    const hash = source.indexOf('#');
    const glob = hash < 0 ? null : source.slice(0, hash).trim();
    const tokens = tokenize(source.slice(hash + 1));
    if (tokens.length === 0)
        throw new KeyPatternError(`“${source}” names no key.`);
    if (glob === '')
        throw new KeyPatternError(`“${source}” has no file pattern in front of the #.`);
    const matchesFile = glob === null ? () => true : fileMatcher(source, glob, base);
    return {
        source,
        literals: tokens.flatMap(token => (token.kind === 'word' ? [token.word] : [])),
        matchesFile,
        matchesKey: path => {
            const named = path.filter(step => step !== 'item');
            return [named.slice(-1), named, path].some(steps => matches(tokens, flatten(steps)));
        },
    };
}
function fileMatcher(source, glob, base) {
    try {
        return (0,_text_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y)([glob], base);
    }
    catch (error) {
        if (!(error instanceof _text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .GlobError */ .pZ))
            throw error;
        throw new KeyPatternError(`“${source}”: the file pattern ${error.message}.`);
    }
}
function tokenize(keys) {
    const tokens = [];
    // A literal stretch, a lone star, two stars or more; a dot behind the stars binds them to whole steps.
    for (const match of keys.matchAll(/\*{2,}(\.?)|\*|[^*]+/g)) {
        if (match[0].startsWith('**'))
            tokens.push({ kind: 'all', wholeSteps: match[1] === '.' });
        else if (match[0] === '*')
            tokens.push({ kind: 'some' });
        else
            tokens.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(match[0]).map(word => ({ kind: 'word', word })));
    }
    return tokens;
}
/** The item of a list has no words of its own; a star may stand for it. */
const ITEM = '\u0000item';
function flatten(path) {
    return path.flatMap((step, index) => {
        const words = step === 'item' ? [ITEM] : step;
        return words.map((word, i) => ({ word, first: i === 0, step: index }));
    });
}
/** Whether the tokens match all words. Each token looks at each word once, so that no pattern can explode. */
function matches(tokens, words) {
    if (words.length === 0)
        return false;
    let reached = [0];
    for (const token of tokens)
        reached = endsOf(token, words, reached);
    return reached.at(-1) === words.length;
}
/**
 * The places where a token can end if it starts at one of the given places. A place is the number of words in front of
 * it; places are in ascending order.
 */
function endsOf(token, words, starts) {
    switch (token.kind) {
        case 'word':
            return starts.filter(at => words[at]?.word === token.word).map(at => at + 1);
        case 'some': {
            const firstIn = new Map(starts.toReversed().map(at => [words[at]?.step, at]));
            return words.flatMap(({ step }, at) => (at >= (firstIn.get(step) ?? words.length) ? [at + 1] : []));
        }
        case 'all': {
            const [first = Number.POSITIVE_INFINITY] = starts;
            return [...words.keys(), words.length].filter(at => at >= first && (!token.wholeSteps || words[at]?.first !== false));
        }
    }
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _text_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);

/**
 * Keys are compared by their words: `NOTION_TASKS_DB`, `notionTasksDb` and `notion.tasks-db` are the same three.
 */
/** Words that people write together: `databaseid`, `notionpageid`. */
const COMPOUND = /^(?:notion|data|source|sources|database|databases|db|page|pages|blocks?|views?|users?|root|id|ids|url)+$/;
const COMPOUND_PART = /notion|databases?|data|sources?|dbs?|pages?|blocks?|views?|users?|root|ids?|url/g;
/** Longer words are never a compound of the short ones above. */
const LONGEST_COMPOUND = 40;
/** Nouns that are glued to the word before them: `tasksdb`, `landingpage`. */
const gluedTail = (0,_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterPattern */ .JW)(String.raw `^([\p{Ll}]{3,})(databases?|dbs?|pages?)$`);
/** Names of products that end like that, and words of English. */
const NOT_GLUED = new Set(`mongodb dynamodb couchdb influxdb mariadb rocksdb leveldb arangodb cockroachdb timescaledb surrealdb scylladb
   chromadb lancedb duckdb questdb ravendb rethinkdb indexeddb documentdb cosmosdb simpledb tinydb couchbasedb pouchdb
   tmdb imdb lmdb edgedb vectordb homepages yellowpages`.split(/\s+/));
/** Words that are glued to *notion*: `notionblog`, `notionsync`. A list, so that *notional* and *notionable* are none. */
const BEHIND_NOTION = new Set(`api app apps archive backup base blog bot bridge cache calendar cli client cms config crm data db docs export
   exporter feed helper hq id ids import importer kit lib map mapping mcp md news notes page pages press projects
   publish publisher reader root sdk server service settings site space sync tasks template to tools uploader utils
   web webhook website wiki workspace writer`.split(/\s+/));
/** A run of capitals with a plural s (`IDs`), capitals before a capitalised word, a word, other letters, digits. */
const wordPattern = (0,_text_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterPattern */ .JW)([
    String.raw `[\p{Lu}]{2,}s(?![\p{Ll}])`,
    String.raw `[\p{Lu}]+(?![\p{Ll}])\d*`,
    String.raw `[\p{Lu}]?[\p{Ll}\p{M}]+\d*`,
    String.raw `[\p{Lu}]\d*`,
    String.raw `[\p{Lo}\p{Lm}\p{M}]+`,
    String.raw `\d+[\p{Ll}]*`,
].join('|'), 'g');
/**
 * The words of a key or of any text, in lower case. A number stays with the word before it (`d1`, `page2`).
 *
 * @example wordsOf('notionTasksDbIDs') // ['notion', 'tasks', 'db', 'ids']
 * @example wordsOf('NOTION_TASKSDB') // ['notion', 'tasks', 'db']
 */
function wordsOf(text) {
    const words = [];
    for (const [match] of text.matchAll(wordPattern(text))) {
        const word = match.toLowerCase();
        if (word.length > LONGEST_COMPOUND)
            words.push(word);
        else
            pushParts(words, word);
    }
    return words;
}
function pushParts(words, word) {
    if (COMPOUND.test(word)) {
        for (const [part] of word.matchAll(COMPOUND_PART))
            words.push(part);
        return;
    }
    if (word.startsWith('notion') && BEHIND_NOTION.has(word.slice('notion'.length))) {
        words.push('notion', word.slice('notion'.length));
        return;
    }
    const glued = NOT_GLUED.has(word) ? null : gluedTail(word).exec(word);
    if (glued?.[1] && glued[2])
        words.push(glued[1], glued[2]);
    else
        words.push(word);
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony exports append, sizeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _secrets_scrub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(959);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4778);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6771);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7104);






/**
 * Writes a report, without anything that may be a secret. The file appears completely or not at all, and missing
 * folders are created. A pipe or a device that a user names is written to directly.
 *
 * @param file absolute
 * @throws Forbidden if the path leads through a link of the scanned tree, or out of its bounds
 */
function writeReport(file, content, bounds) {
    const text = (0,_secrets_scrub_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(content);
    if (bounds.within === null && !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(bounds.tree, file) && isSpecial(file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        return;
    }
    const { file: real, stats } = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(file, bounds);
    if (stats?.isDirectory())
        throw new _place_js__WEBPACK_IMPORTED_MODULE_4__/* .Forbidden */ .cw('it is a folder');
    if (stats && !stats.isFile())
        throw new _place_js__WEBPACK_IMPORTED_MODULE_4__/* .Forbidden */ .cw('it is not a regular file');
    (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolders */ ["in"])(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(real));
    (0,_replace_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .f)({ file: real, bytes: Buffer.from(text), current: stats });
}
/**
 * Adds to a file that the runner named, unless that would make it larger than the runner accepts.
 *
 * @param most bytes of the whole file
 * @returns whether the text was added
 */
function append(file, content, most) {
    const text = withoutSecrets(content);
    if (sizeOf(file) + Buffer.byteLength(text) > most)
        return false;
    appendFileSync(file, text);
    return true;
}
/** The bytes of a file; 0 if there is none. */
function sizeOf(file) {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** A pipe, a socket, a terminal or `/dev/null`. */
function isSpecial(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   cw: () => (/* binding */ Forbidden),
/* harmony export */   "in": () => (/* binding */ createFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4778);
/* harmony import */ var _text_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2520);




/** Linux follows this many links in one path (path_resolution(7)). */
const MOST_LINKS = 40;
/** The file may not be written there. The message is a clause without a full stop, for a user. */
class Forbidden extends Error {
}
/**
 * Finds out which file a path leads to, without following a link in the scanned tree.
 *
 * @param file absolute and normalized
 * @throws Forbidden
 */
function placeOf(file, { tree, within }) {
    const { root } = node_path__WEBPACK_IMPORTED_MODULE_1___default().parse(file);
    const left = file.slice(root.length).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).reverse();
    let real = root;
    let stats = null;
    for (let links = 0, part = left.pop(); part !== undefined; part = left.pop()) {
        const next = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(real, part);
        stats = statsOf(next);
        if (!stats?.isSymbolicLink()) {
            real = next;
            continue;
        }
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(tree, next))
            throw new Forbidden(`“${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(tree, next)}” is a symbolic link`);
        if (++links > MOST_LINKS)
            throw new Forbidden('too many symbolic links follow each other');
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
        if (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(target))
            real = node_path__WEBPACK_IMPORTED_MODULE_1___default().parse(target).root;
        left.push(...target.slice(node_path__WEBPACK_IMPORTED_MODULE_1___default().parse(target).root.length).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).reverse());
    }
    if (within && !within.some(folder => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, real) && real !== folder))
        throw new Forbidden('it is outside of the workspace and of the runner’s folder for temporary files');
    return { file: real, stats };
}
/**
 * Creates the folders that are missing on the way to a file, one at a time: none may turn out to be a link.
 *
 * @throws Forbidden if something else is in the place of a folder
 */
function createFolders(folder) {
    const isThere = () => statsOf(folder)?.isDirectory() === true;
    if (isThere())
        return;
    createFolders(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if ((0,_text_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'EEXIST')
            throw error;
        // Another process may have created it in the meantime.
        if (!isThere())
            throw new Forbidden(`“${folder}” is not a folder`);
    }
}
function statsOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) ?? null;
}


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* unused harmony export writeAll */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6771);



/**
 * Replaces a file completely or not at all: the new contents are written to a temporary file beside it, all of them,
 * and are on the disk before the file is renamed. After any failure the file is as it was, and the temporary one is
 * removed.
 *
 * @throws Forbidden if the folder or the owner changes; the system's error if the disk is full, for example
 */
function replaceFile({ file, bytes, current, lastCheck }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    const temporary = temporaryName(file);
    const { O_WRONLY, O_CREAT, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const mode = (current?.mode ?? 0o666) & 0o777;
    // With O_EXCL, nothing that exists is opened, a link included (open(2)).
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, O_WRONLY | O_CREAT | O_EXCL, mode);
    let isOpen = true;
    try {
        // A folder on the way may have become a link since it was looked at.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(temporary).ino !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).ino)
            throw new _place_js__WEBPACK_IMPORTED_MODULE_2__/* .Forbidden */ .cw('its folder was replaced in the meantime');
        if (current)
            keepOwner(descriptor, current);
        writeAll(descriptor, bytes);
        isOpen = false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        lastCheck?.();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        if (isOpen)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    syncFolder(folder);
}
function temporaryName(file) {
    // Names may have 255 bytes (Linux, NAME_MAX): a part of the old name is enough to recognise it.
    const name = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file).slice(0, 40);
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), `.${name}.${process.pid}-${Date.now().toString(36)}.tmp`);
}
/** Gives a new file the owner and the permissions of the one that it replaces. */
function keepOwner(descriptor, current) {
    const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (now.uid !== current.uid || now.gid !== current.gid) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(descriptor, current.uid, current.gid);
        }
        catch {
            throw new _place_js__WEBPACK_IMPORTED_MODULE_2__/* .Forbidden */ .cw('its owner could not be kept');
        }
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, current.mode & 0o7777);
}
/** Puts the new name on the disk too. Windows can't open folders, and some file systems can't sync them. */
function syncFolder(folder) {
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        // The file itself is complete, under its old or its new name.
    }
}
/**
 * Writes all bytes from the start of an open file and waits until they are on the disk. A single write may write
 * fewer bytes than asked, for example when the disk is nearly full (write(2)).
 *
 * @throws the system's error, for example ENOSPC
 */
function writeAll(descriptor, bytes) {
    let written = 0;
    while (written < bytes.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written, bytes.length - written, written);
        if (count === 0)
            throw new Error('the disk accepted no more bytes');
        written += count;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ confidential),
/* harmony export */   C: () => (/* binding */ discreet)
/* harmony export */ });
/** What a text is replaced with where only its place in a sentence matters. */
const HIDDEN = '[redacted]';
/** The same without anything that quotes the text it was found in. The IDs stay, to be verified. */
function confidential({ references, candidates, problems }) {
    return {
        references: references.map(withoutText),
        candidates: candidates.map(candidate => ({
            ...candidate,
            reference: () => withoutText(candidate.reference()),
        })),
        problems: problems.map(({ file, line }) => ({ file, line, message: 'it is only partly readable' })),
    };
}
function withoutText({ fingerprint: _, label: __, ...reference }) {
    const { reading } = reference;
    return {
        ...reference,
        value: HIDDEN,
        isConfidential: true,
        reading: reading.kind === 'malformed'
            ? { kind: 'malformed', fault: withoutQuotes(reading.fault), id: null, fix: null }
            : reading,
    };
}
/** What is known of a confidential ID, without what would give it away: a similar ID, or one of its digits. */
function discreet(resolution) {
    switch (resolution.state) {
        case 'absent':
            return { ...resolution, lookAlike: null };
        case 'invalid':
            return { ...resolution, fault: withoutQuotes(resolution.fault) };
        case 'found':
        case 'unknown':
            return resolution;
    }
}
function withoutQuotes(fault) {
    switch (fault.code) {
        case 'not-hex':
            return { ...fault, character: HIDDEN };
        case 'look-alike':
            return { code: 'not-hex', character: HIDDEN, position: fault.position, others: 0 };
        case 'wrapped':
            return { ...fault, wrapping: HIDDEN };
        case 'slug':
            return { ...fault, slug: HIDDEN };
        case 'query':
        case 'trailing':
            return { ...fault, tail: HIDDEN };
        case 'foreign-url':
            return { ...fault, host: HIDDEN };
        case 'null-literal':
            return { ...fault, literal: HIDDEN };
        case 'uuid':
            return { ...fault, digit: HIDDEN };
        default:
            return fault;
    }
}


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ NEEDED),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   XE: () => (/* binding */ pointsOf)
/* harmony export */ });
/**
 * What speaks for a value that neither its keys nor the name of its file connect with Notion. The points of all
 * evidence are added up. The value is a reference if they reach what its key needs (`NEEDED`).
 */
const EVIDENCE = {
    setting: { points: 9, meaning: 'an `expect` setting or directive names the key' },
    key: { points: 9, meaning: 'a key on the path contains the word *notion*' },
    url: { points: 9, meaning: 'the value is a Notion URL' },
    file: { points: 5, meaning: 'the file name contains the word *notion*' },
    node: {
        points: 5,
        meaning: 'the map, or one around it, is for Notion: its `type`, `uses`, `credentials` … says so',
    },
    request: {
        points: 5,
        meaning: 'the map is a parent as Notion’s API writes it: `type: page_id` beside `page_id`',
    },
    'url-in-file': { points: 5, meaning: 'a Notion URL in the same file contains the same ID' },
    'same-id': { points: 5, meaning: 'another file has the same ID at a clear Notion key or in a Notion URL' },
    workspace: { points: 5, meaning: 'the ID shares its workspace digits with an ID that is certain' },
    column: { points: 3, meaning: 'other items of the list have a certain ID at the same key' },
    'notion-key-nearby': { points: 3, meaning: 'a clear Notion key is beside the key or above it' },
    'notion-url-nearby': { points: 2, meaning: 'a Notion URL is beside the key' },
    folder: { points: 2, meaning: 'the name of a folder contains the word *notion*' },
    'notion-named-nearby': { points: 1, meaning: 'a key or a value beside it contains the word *notion*' },
    'version-8': { points: 1, meaning: 'the ID is a UUID of version 8, as few services but Notion make them' },
};
/** The points that a value needs, by what its key names. Infinity: only the name of the file can make it a reference. */
const NEEDED = {
    'typed-id': 2,
    typed: 3,
    'named-id': 4,
    id: 5,
    nothing: Number.POSITIVE_INFINITY,
};
/** The points of all evidence for one value. */
function pointsOf(evidence) {
    return evidence.reduce((sum, kind) => sum + EVIDENCE[kind].points, 0);
}


/***/ }),

/***/ 797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ee: () => (/* binding */ extractUnsettled),
  gu: () => (/* binding */ settled)
});

// UNUSED EXPORTS: extract, labelOf

// EXTERNAL MODULE: ./lib/formats/bounded-sink.js
var bounded_sink = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/formats/formats.js + 9 modules
var formats = __webpack_require__(9656);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
;// CONCATENATED MODULE: ./lib/text/memory.js
/** How many answers are kept. Most repositories have fewer different keys and folders. */
const MOST_REMEMBERED = 5_000;
/** Longer texts are seldom seen twice. */
const LONGEST_REMEMBERED = 200;
/** Remembers what a function answered about the texts that it was given lately. It must depend on nothing else. */
function remembering(answer) {
    const known = new Map();
    return text => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const fresh = answer(text);
        if (text.length > LONGEST_REMEMBERED)
            return fresh;
        if (known.size >= MOST_REMEMBERED)
            known.clear();
        known.set(copyOf(text), fresh);
        return fresh;
    };
}
/**
 * A copy of a part of a file's text. V8 stores such a part as a reference to the whole text: if it is kept, the whole
 * text stays in memory. It is copied as UTF-16, so that nothing is lost.
 */
function copyOf(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}

// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(1748);
// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
;// CONCATENATED MODULE: ./lib/keys/vocabulary.js

/** The vocabulary of the built-in rules. `wording.ts` says how the lists are used. */
const set = (words) => new Set(words.split(/\s+/));
/** Secrets, fingerprints and versions. Their value is never an ID, whatever the context says. */
const SECRETS = set(`token secret password passwd key hash md5 sha sha1 sha256 sha512 checksum digest etag
  signature salt nonce version oauth auth jwt bearer pat credential cookie csrf`);
/**
 * From the public contract: things that Notion's API cannot retrieve by ID, and things that are not in Notion. Below a
 * key such as `databases`, such a word may be the name of a database.
 */
const UNRETRIEVABLE = set(`client clients tokens secrets passwords keys versions credentials cookies workspace workspaces space spaces teamspace teamspaces integration integrations
  connection connections bot bots webhook webhooks subscription subscriptions automation automations worker workers
  thread threads emoji emojis form forms meeting meetings discussion discussions browser browsers device devices`);
/** Fingerprints at the end of a key: 32 hexadecimal digits, and never an ID. */
const HASHES = set('hash hashes md5 sha sha1 sha256 sha512 checksum digest etag signature password salt nonce');
/** Things beside Notion's objects, and parts of objects that have IDs of another kind. They give way to a type word. */
const ASIDE = set(`guid api apis account accounts app apps team teams org organization tenant property
  properties prop props column columns field fields schema filter filters sort sorts cursor request session trace
  transaction event job run step steps node nodes message channel file files upload attachment commit revision
  deployment release build cache plugin extension tracking analytics measurement hotkey model`);
/** Below these are parts of an object or of another program, not names of objects. */
const PARTS = set(`property properties prop props column columns field fields schema filter filters sort sorts
  step steps credential credentials`);
/** Directly below these, a key is what somebody called a program or a package. */
const PROGRAMS = set('scripts dependencies resolutions engines');
/** Anywhere below these, nothing is a reference: examples, cookies, credentials of a connection. */
const SEALED = set('example examples cookie cookies credential credentials');
/** What follows a type word if the value is about the object and not its ID. */
const ATTRIBUTES = set(`name names title titles label labels description size sizes limit count number total
  max min length type types kind status state mode format style color colour icon cover emoji path file filename dir
  directory folder slug prefix suffix pattern regex template property properties prop column header headers option
  options filter sort query email password host port schema ttl timeout interval delay cache enabled disabled flag
  date time timestamp locale lang language timezone method endpoint env variable var class component props text
  content body message placeholder tooltip help hint error loader width height order depth level key keys`);
/** Words that point from one object to another of unknown type. */
const RELATIONS = set(`owner author assignee creator editor parent template target source related creators
  owners authors assignees editors created edited`);
/** Words around *id* that name no object of their own. */
const NEUTRAL = set(`notion id ids uuid uuids root default main home base next public vite react app expo input
  my the test dev prod production staging`);
const ADDRESSES = set('url urls uri link links href');
/**
 * Services whose own objects are called databases, pages and the like. Behind *notion* in a key, or between
 * *notion* and the value, such a name rules the key out.
 */
const STORES = set(`facebook instagram d1 r2 kv redis airtable linear cloudflare supabase firebase firestore
  postgres postgresql pg mysql mongo mongodb dynamodb sqlite mariadb cosmos cosmosdb neon planetscale turso appwrite
  pocketbase hasura fauna xata astra cassandra clickhouse snowflake bigquery redash metabase superset grafana
  confluence azure aws dynamo elasticsearch opensearch algolia pinecone weaviate qdrant chroma milvus statuspage`);
/** Other services. Their name rules out what only the file's name or other evidence makes plausible. */
const SERVICES = new Set([
    ...STORES,
    ...set(`atlassian jira asana trello clickup monday coda todoist slack discord github gitlab bitbucket google gdrive
  dropbox box sharepoint onedrive microsoft gcp vercel netlify heroku sentry datadog prometheus kibana openai anthropic
  stripe shopify hubspot salesforce zendesk intercom mailchimp sendgrid twilio telegram whatsapp twitter linkedin
  youtube tiktok wordpress contentful sanity strapi webflow zoom calendly typeform figma miro xero quickbooks auth0
  okta clerk plaid segment mixpanel amplitude posthog hotjar tableau powerbi databricks feishu lark dify langfuse`),
]);
/** Other words that people use for a type. They name it only as the head noun. */
const OTHER_WORDS = [
    ['table', 'database'],
    ['collection', 'data_source'],
    ['people', 'user'],
    ['person', 'user'],
    ['people value', 'user'],
    ['relation value', 'page'],
];
/** Types whose words mean other things in most programs. */
const COMMON_ELSEWHERE = new Set(['agent', 'comment', 'file_upload']);
function namesOf(words, type, onlyAsHead) {
    const before = words.split(' ');
    const last = before.pop() ?? '';
    return [
        [last, { type, plural: false, before, onlyAsHead }],
        [`${last}s`, { type, plural: true, before, onlyAsHead }],
    ];
}
function namesByLastWord() {
    const names = [
        ...object_types/* OBJECT_TYPES */.iQ.flatMap(type => object_types/* OBJECT_TYPE */.ZJ[type].keyWords.flatMap(words => namesOf(words, type, COMMON_ELSEWHERE.has(type)))),
        ...OTHER_WORDS.flatMap(([words, type]) => namesOf(words, type, true)),
    ];
    const byLastWord = new Map();
    for (const [word, name] of names)
        byLastWord.set(word, [...(byLastWord.get(word) ?? []), name]);
    return byLastWord;
}
/** The names of types, by their last word. */
const TYPE_NAMES = namesByLastWord();
/** Which type wins if a key has several type words and none is its head noun. */
const PRECEDENCE = object_types/* OBJECT_TYPES */.iQ.toSorted((a, b) => object_types/* OBJECT_TYPE */.ZJ[a].keyRank - object_types/* OBJECT_TYPE */.ZJ[b].keyRank);

// EXTERNAL MODULE: ./lib/keys/words.js
var keys_words = __webpack_require__(2140);
;// CONCATENATED MODULE: ./lib/keys/wording.js




const CARRIERS = new Set(['value', 'default', 'default value', 'default factory', 'fallback', 'const']);
const COLLECTIONS = new Set(['collection', 'collections']);
const ID_WORDS = new Set(['id', 'ids', 'uuid', 'uuids']);
/** Words after the head noun that are not nouns of the value. */
const isTrailing = (word) => ADDRESSES.has(word) || ID_WORDS.has(word) || /^(?:v|\d+)$/.test(word);
/** Words between the head noun and *id*: `NOTION_CLIENT_DEFAULT_ID`. */
const BETWEEN = new Set(['root', 'default', 'main', 'test', 'dev', 'prod', 'production', 'staging']);
/**
 * Says what the words of one key, or of a file's name, mean.
 *
 * @param raw as `wordsOf` returns them
 * @param isTitle the key is a title that somebody gave (`Azure Key Vault`), so that not every word is about the value
 */
function wordingOf(raw, isTitle = false) {
    const words = raw.map(word => (0,trim/* trimEndOf */.f)(word, '0123456789') || word);
    const idAt = words.findLastIndex(word => ID_WORDS.has(word));
    const id = idAt >= 0;
    const nounAt = nounIndex(words, idAt);
    const noun = words[nounAt] ?? '';
    const types = typeWords(words).filter(type => !type.onlyAsHead || type.last === nounAt);
    const head = headOf(types, idAt, words.length);
    const tail = words.at(-1) ?? '';
    const isTypePart = (i) => types.some(type => i >= type.first && i <= type.last);
    const isHead = head !== null && head.last === nounAt;
    const secret = isSecret(words, head !== null || id || isTitle, noun, tail);
    const behindNotion = raw.slice(raw.indexOf('notion') + 1);
    return {
        notion: raw.includes('notion'),
        type: head?.type ?? null,
        plural: head?.plural ?? false,
        typeLast: head !== null && words.slice(head.last + 1).every(word => NEUTRAL.has(word) || ADDRESSES.has(word)),
        typeOnly: head !== null && words.every((word, i) => isTypePart(i) || word === 'notion'),
        weakType: head?.onlyAsHead ?? false,
        id,
        idOnly: id && words.every(word => NEUTRAL.has(word)),
        address: ADDRESSES.has(tail),
        out: secret || (!isHead && UNRETRIEVABLE.has(noun)),
        secret,
        aside: !isHead && !isTitle && ASIDE.has(noun),
        parts: PARTS.has(noun),
        programs: PROGRAMS.has(tail),
        sealed: SEALED.has(tail) && (words.length === 1 || !tail.startsWith('example')),
        attribute: ATTRIBUTES.has(tail),
        relation: words.some(word => RELATIONS.has(word)),
        service: raw.some(word => SERVICES.has(word)),
        store: behindNotion.some(word => STORES.has(word)),
        isCollection: COLLECTIONS.has(noun),
        otherPlural: head === null && tail.endsWith('s') && !'siu'.includes(tail.at(-2) ?? 's'),
        isCarrier: CARRIERS.has(raw.join(' ')),
    };
}
/** The wording of a name as it is written. A name with spaces is a title that somebody gave. */
const wordingOfName = remembering(name => wordingOf((0,keys_words/* wordsOf */.Z)(name), name.includes(' ')));
/** The head noun: the last noun before *id*, else the last of the key. */
function nounIndex(words, idAt) {
    let at = idAt >= 0 ? idAt - 1 : words.length - 1;
    const isSkipped = (word) => (idAt >= 0 ? BETWEEN.has(word) : isTrailing(word));
    while (isSkipped(words[at] ?? ''))
        at--;
    return at;
}
/**
 * A secret is known by the head noun, or by what follows *id* (`NOTION_PAGE_ID_TOKEN`). A key that names neither a
 * type nor an ID is one if any of its words is.
 */
function isSecret(words, namesObject, noun, tail) {
    if (SECRETS.has(noun) || HASHES.has(noun))
        return true;
    if (HASHES.has(tail) || SECRETS.has(tail))
        return true;
    return !namesObject && words.some(word => SECRETS.has(word));
}
function typeWords(words) {
    return words.flatMap((word, last) => (TYPE_NAMES.get(word) ?? []).flatMap(name => {
        const first = last - name.before.length;
        return name.before.every((part, i) => words[first + i] === part) ? [{ ...name, first, last }] : [];
    }));
}
/** In `NOTION_BLOCKS_DB_ID` the database is meant: the word next to *id*, or last and singular, is the head. */
function headOf(types, idAt, length) {
    const nearest = types.findLast(type => type.last < idAt);
    if (nearest)
        return nearest;
    const final = types.at(-1);
    if (final && idAt < 0 && final.last === length - 1 && !final.plural)
        return final;
    for (const type of PRECEDENCE) {
        const word = types.find(candidate => candidate.type === type);
        if (word)
            return word;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/keys/file-name.js



/** A file's name without its ending: `.env.notion` is a name, in `application.properties` only the first half is. */
function nameOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:example|sample|template|dist)$/i, '');
    return name.startsWith('.env') ? name : name.replace(/(?<=.)\.\w+$/, '');
}
const FIXTURES = new Set('fixture fixtures cassette cassettes recording recordings snapshots testdata mock mocks har'.split(' '));
/** @param path relative to the root of the scan */
function pathWordingOf(path) {
    const folders = path.split('/').slice(0, -1);
    return {
        name: wordingOfName(nameOf(path)),
        folder: folders.some(name => /notion/i.test(name) && wordingOfName(name).notion),
        isFixture: folders.some(isFixtureFolder),
    };
}
const isFixtureFolder = remembering(name => (0,keys_words/* wordsOf */.Z)(name).some(word => FIXTURES.has(word)));

;// CONCATENATED MODULE: ./lib/keys/key-class.js
/** Classifies a key by the built-in rules. Null: its value is never a reference, unless it is a Notion URL. */
function classOf(situation) {
    if (isRuledOut(situation))
        return null;
    const { own, above, file } = situation;
    const notionInKeys = own?.notion === true || above.some(({ notion }) => notion);
    const candidate = own?.type
        ? typed(own, situation)
        : own?.id
            ? identified(own, situation)
            : mapped(situation);
    if (!candidate)
        return null;
    const { isWeakType, notByFile, ...rest } = candidate;
    if (notionInKeys)
        return isAside(situation) ? null : { ...rest, basis: 'key' };
    const isForeign = namesService(situation) || isAside(situation);
    if (file.notion && !notByFile && !isForeign)
        return { ...rest, ...(isWeakType && { certainty: 'slot' }), basis: 'file' };
    return rest.naming === 'nothing' ? null : { ...rest, basis: null, isForeign };
}
function candidate(type, certainty, naming, saysId = false) {
    return { expected: type ? [type] : [], certainty, naming, saysId };
}
function isRuledOut(situation) {
    const { own, above, file } = situation;
    if (above[0]?.programs || above.some(({ sealed }) => sealed) || own?.sealed)
        return true;
    if (own?.secret || (own?.notion && (own.store || own.isCollection)))
        return true;
    if (own && (own.out || (isAside(situation) && !own.id)) && !isItemName(own, above[0] ?? file))
        return true;
    return hasServiceBetween(situation);
}
/** The key names something beside Notion's objects, or a part of one. */
function isAside({ own, lookups }) {
    return own?.aside === true && !own.type && !lookups.some(({ type }) => type !== null);
}
/** The key is what somebody called one of several objects: `webhooks` in `databases: {webhooks: ID}`. */
function isItemName(own, container) {
    return !own.id && !own.type && container?.plural === true && !container.id;
}
/** Another service is named between *notion* and the value: `notion: {airtable: {base_id: …}}`. */
function hasServiceBetween(situation) {
    const path = pathOf(situation);
    const notion = path.find(key => key.notion);
    if (!notion)
        return false;
    const serviceAt = indexOfService(situation);
    return notion.store || (serviceAt >= 0 && serviceAt < path.indexOf(notion));
}
/** Another service is named anywhere on the path. */
function namesService(situation) {
    return indexOfService(situation) >= 0;
}
/** Where on the path the first key is that names another service, or -1. */
function indexOfService(situation) {
    const path = pathOf(situation);
    return path.findIndex((key, i) => key.service && !isItemName(key, path[i + 1] ?? situation.file));
}
/** The value's own key and those above. */
function pathOf({ own, above }) {
    return own ? [own, ...above] : above;
}
/** A key with a type word of its own: `NOTION_TASKS_DB`, `page_id`, `users`. */
function typed(own, { above }) {
    const container = above[0];
    if (container && isNameOfItem(own, container))
        return candidate(container.type, 'slot', 'typed');
    if (own.attribute)
        return candidate(own.type, 'hint', 'typed');
    if (own.address)
        return candidate(own.type, 'slot', 'typed');
    if (own.id)
        return { ...candidate(own.type, 'sure', 'typed-id', true), isWeakType: own.weakType };
    const isNoun = own.type === 'database' || own.type === 'data_source';
    const naming = own.type === 'data_source' ? 'typed-id' : 'typed';
    if (own.typeLast) {
        const isNamed = own.notion && !own.weakType && (isNoun || own.type === 'page');
        return candidate(own.type, isNamed ? 'named' : 'slot', naming);
    }
    // `NOTION_DB_REVIEW` names a database, `notion_page_loader` does not name a page.
    return candidate(own.type, isNoun ? 'slot' : 'hint', naming);
}
/** In `databases: {users: …}` *users* is the name of a database. In `pages: {tables: …}` the tables are databases. */
function isNameOfItem(own, container) {
    if (!own.typeOnly || own.id || !container.type || !container.plural || container.type === own.type)
        return false;
    return !(container.type === 'page' && own.type === 'database' && own.plural);
}
/** A key that says *id* and no type: `id` below `databases`, `NOTION_ROOT_ID`, `template_id`. */
function identified(own, situation) {
    const { above, file, inList } = situation;
    const isLookedUp = situation.lookups.length > 0;
    const saysId = !own.address;
    const [nearest] = above;
    if (own.attribute)
        return candidate(null, 'hint', 'nothing');
    if (own.idOnly && !own.notion) {
        const container = containerOf(above);
        if (container === 'out')
            return null;
        if (container) {
            const { depth, wording } = container;
            const isDirect = depth === 0 || (depth === 1 && wording.plural);
            return candidate(wording.type, isDirect ? 'sure' : 'slot', isDirect ? 'typed' : 'id', saysId);
        }
        if (nearest?.notion)
            return candidate(null, isLookedUp ? 'sure' : 'slot', 'id', saysId);
        if (above.some(({ notion }) => notion))
            return candidate(null, 'hint', 'id', saysId);
        // In a record of a list, `id` is the record's own, whatever the file is called.
        return { ...candidate(file.plural ? file.type : null, 'slot', 'id', saysId), notByFile: inList };
    }
    if (own.notion)
        return candidate(null, own.idOnly || isLookedUp ? 'sure' : 'slot', 'named-id', saysId);
    if (nearest?.out)
        return null;
    if (nearest?.type && nearest.plural && !own.relation) {
        return candidate(nearest.type, 'slot', 'typed', saysId);
    }
    const isBelowNotion = above.some(({ notion }) => notion);
    return candidate(null, isBelowNotion ? 'slot' : 'hint', 'named-id', saysId);
}
/** A name in a map, or no key at all: what is above says what the values are. */
function mapped(situation) {
    const { own, above, file, lookups } = situation;
    const lookup = lookups.findLast(({ type, out }) => type !== null && !out);
    if (lookup)
        return candidate(lookup.type, 'slot', 'typed');
    const container = containerOf(above);
    if (container === 'out')
        return null;
    if (container)
        return itemOf(own, container);
    const [nearest] = above;
    if (nearest?.id && !nearest.out && !own?.attribute) {
        return nearest.notion ? candidate(null, 'slot', 'named-id') : candidate(null, 'hint', 'named-id');
    }
    if (file.type && !own?.relation) {
        const isItem = file.plural && above.length === 0 && !own?.attribute;
        return candidate(file.type, isItem ? 'slot' : 'hint', isItem ? 'typed' : 'nothing');
    }
    if (file.id && above.length <= 1 && !own?.attribute)
        return candidate(null, 'hint', 'named-id');
    return candidate(null, 'hint', 'nothing');
}
/** A name below a key that names a type. */
function itemOf(own, { wording, depth, hasOtherPlural }) {
    if (own?.relation)
        return candidate(null, 'hint', 'nothing');
    if (own?.attribute)
        return candidate(wording.type, 'hint', 'nothing');
    if (depth === 0)
        return candidate(wording.type, wording.attribute ? 'hint' : 'slot', 'typed');
    if (own?.address && wording.plural && depth === 1)
        return candidate(wording.type, 'slot', 'typed');
    return candidate(wording.plural && !hasOtherPlural ? wording.type : null, 'hint', 'nothing');
}
/** The nearest key above that names a type, unless something that cannot be retrieved is in between. */
function containerOf(above) {
    let hasOtherPlural = false;
    for (const [depth, wording] of above.entries()) {
        const isItem = isItemName(wording, above[depth + 1]);
        if (wording.secret || (wording.out && !isItem))
            return 'out';
        const next = above[depth + 1];
        if (wording.type && !(next && isNameOfItem(wording, next)))
            return { wording, depth, hasOtherPlural };
        if (wording.parts)
            return 'out';
        hasOtherPlural ||= wording.otherPlural;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/keys/key-role.js


/**
 * Names of keys that tell what kind of map they are in: a node of a workflow, a recorded answer, a schema. Letters
 * and digits only, in lower case.
 */
const STRUCTURE = [
    'object',
    'id',
    'type',
    'role',
    'value',
    'results',
    'parenttable',
    'nodes',
    'connections',
    'request',
    'response',
    'properties',
    'required',
    'schema',
    'openapi',
    'swagger',
    'workspaceid',
    'subscriptionid',
    'spaceid',
    'entity',
];
const STRUCTURE_BITS = new Map(STRUCTURE.map((name, i) => [name, 1 << i]));
/** The bit of a name in a set of names of keys. */
function bitOf(name) {
    return STRUCTURE_BITS.get(name) ?? 0;
}
/** Keys whose value says what the map beside it is for: n8n, Make, Zapier, Activepieces, GitHub steps, compose, MCP. */
const KINDS = new Set(`type module app selectedapi piecename piece component componentkey componentid plugin connector uses image provider
   service action package command args`.split(/\s+/));
/** Fields that only an API writes into its answers. */
const API_FIELDS = new Set(`createdtime lasteditedtime haschildren avatarurl archived intrash isarchived requestid person bot
   parent properties givenname`.split(/\s+/));
/** What is below these was recorded: VCR, Polly, the API that Notion's own pages use. */
const RECORDINGS = new Set('httpinteractions recordmap recordedinteractions'.split(' '));
/** In a JSON Schema or an API description these hold text or samples. */
const SCHEMA_TEXTS = new Set('description summary title default example examples enum const xexample markdowndescription'.split(' '));
/** Values of these are program code: n8n, Node-RED, Pipedream, Make, actions/github-script. */
const JAVASCRIPT = new Set('jscode functioncode javascript javascriptcode code script func function'.split(' '));
const PYTHON = new Set('pythoncode python pyscript'.split(' '));
/** Values of these are schemas, wherever they are. */
const SCHEMAS = new Set('inputschema outputschema jsonschema parametersschema parametersjsonschema'.split(' '));
/** Their string value is the name of the value beside it: Kubernetes, Render, CloudFormation, n8n. */
const NAMES = new Set('name key variable parameterkey'.split(' '));
const NAMED_VALUES = new Set('value parametervalue'.split(' '));
const NOTION = /notion/i;
/** The name of a service in a key, as `supabase_url`, `supabaseUrl`, `SupabaseUrl` and `NEXT_PUBLIC_SUPABASE_URL` write it. */
const STORE = new RegExp([
    `(?<![A-Za-z])(?:${[...STORES].join('|')})(?![a-z])`,
    `(?:${[...STORES].map(name => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})(?![a-z])`,
    `(?<![A-Z])(?:${[...STORES].map(name => name.toUpperCase()).join('|')})(?![A-Z])`,
].join('|'));
/** The role of most keys. */
const PLAIN = {
    bit: 0,
    isKind: false,
    isApiField: false,
    isName: false,
    isNamedValue: false,
    isRecording: false,
    isSchemaText: false,
    isSchema: false,
    code: null,
    notion: false,
    isClear: false,
};
/** The roles of names that are in one of the lists above, folded. */
const LISTED = new Map([
    ...STRUCTURE,
    ...KINDS,
    ...API_FIELDS,
    ...RECORDINGS,
    ...NAMES,
    ...NAMED_VALUES,
    ...SCHEMA_TEXTS,
    ...SCHEMAS,
    ...JAVASCRIPT,
    ...PYTHON,
].map(name => [
    name,
    {
        ...PLAIN,
        bit: STRUCTURE_BITS.get(name) ?? 0,
        isKind: KINDS.has(name),
        isApiField: API_FIELDS.has(name),
        isName: NAMES.has(name),
        isNamedValue: NAMED_VALUES.has(name),
        isRecording: RECORDINGS.has(name),
        isSchemaText: SCHEMA_TEXTS.has(name),
        isSchema: SCHEMAS.has(name),
        code: JAVASCRIPT.has(name) ? 'javascript' : PYTHON.has(name) ? 'python' : null,
    },
]));
/** The first letter and the number of letters of every listed name. No listed name has a digit. */
const SHAPES = new Set([...LISTED.keys()].map(name => shape(name.charCodeAt(0), name.length)));
/** The role of a key that does not contain *notion*. It is asked for every key of a file. */
function roleWithoutNotion(name) {
    return mayBeListed(name) ? (LISTED.get(foldedName(name)) ?? PLAIN) : PLAIN;
}
/** The role of a key. */
function roleOf(name) {
    const listed = roleWithoutNotion(name);
    if (!NOTION.test(name))
        return listed;
    const { notion, type, id, out, attribute } = wordingOfName(name);
    return { ...listed, notion, isClear: notion && (type !== null || id) && !out && !attribute };
}
/** Whether a key names a service whose own objects are called databases, pages and the like. */
function namesStore(name) {
    return STORE.test(name);
}
/** Decides by the number of letters and the first of them, because most names are not listed. */
function mayBeListed(name) {
    let first = 0;
    let letters = 0;
    for (let i = 0; i < name.length; i++) {
        const code = name.charCodeAt(i);
        if (code > 0x7f)
            return true; // its lower case may be a letter of ASCII
        if (code >= 0x30 && code <= 0x39)
            return false; // many keys are numbered
        const lower = code | 0x20;
        if (lower < 0x61 || lower > 0x7a)
            continue;
        if (letters === 0)
            first = lower;
        letters++;
    }
    return SHAPES.has(shape(first, letters));
}
/** Both as one number. Names are cut to fewer than 256 letters. */
function shape(first, letters) {
    return first * 256 + letters;
}
/** A name without its marks, and in lower case: `pageid`. */
function foldedName(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./lib/keys/scope.js






const NONE = [];
/** Fewer scopes are remembered than a file of IDs as keys could have. */
const MOST_CHILDREN = 1_000;
/** How far up the keys above a value are looked at, so that the time stays linear however deep a file is nested. */
const MOST_STEPS = 50;
/** Longer names are cut: a file may hold megabytes of one word, and a value for each of its letters. */
const LONGEST_NAME = 200;
/**
 * A place in the tree of keys of one file, with what the words on the way to it say. Scopes are shared between
 * all items of a list and all records of one shape, so that a file of a million records has a handful.
 */
class Scope {
    #children = null;
    #item = null;
    #class;
    #words = null;
    #wording = null;
    #role = null;
    #file;
    #parent;
    /** Null for the items of a list. */
    #name;
    #saysNothing;
    constructor(file, parent, name) {
        this.#file = file;
        this.#parent = parent;
        this.#name = name;
        this.#saysNothing =
            (parent ? parent.#saysNothing : file.saysNothing) && (name === null || !saysNotion(name));
    }
    /**
     * The scope of a file's top level.
     *
     * @param path relative to the root of the scan
     * @param expectations those that are about the file
     * @param matched receives the expectations whose pattern matches a key
     */
    static ofFile(path, expectations, matched = new Set()) {
        const wording = pathWordingOf(path);
        const saysNothing = expectations.length === 0 && !wording.name.notion;
        return new Scope({ wording, expectations, matched, saysNothing }, null, null);
    }
    child(name) {
        const known = this.#children?.get(name);
        if (known)
            return known;
        if ((0,id_id/* parseId */.Fg)(name))
            return this.item(); // an ID as a key has digits, no words
        const scope = new Scope(this.#file, this, name.slice(0, LONGEST_NAME));
        this.#children ??= new Map();
        if (this.#children.size < MOST_CHILDREN)
            this.#children.set(name, scope);
        return scope;
    }
    /** The scope of the items of the list at this place. */
    item() {
        this.#item ??= new Scope(this.#file, this, null);
        return this.#item;
    }
    /** What the path of the file says. */
    get path() {
        return this.#file.wording;
    }
    /** What the key means for the keys beside and below it. */
    get role() {
        this.#role ??= (this.#saysNothing ? roleWithoutNotion : roleOf)(this.#name ?? '');
        return this.#role;
    }
    /** The words of the key, or null for the items of a list. Most keys are never asked for them. */
    get #keyWords() {
        if (this.#name !== null)
            this.#words ??= (0,keys_words/* wordsOf */.Z)(this.#name);
        return this.#words;
    }
    get #keyWording() {
        if (this.#name !== null)
            this.#wording ??= wordingOfName(this.#name);
        return this.#wording;
    }
    /**
     * Whether neither the keys, the file's name nor the settings say Notion here. Then only an ID, or nearly one, can count.
     */
    isOrdinary(lookups = NONE, context = NONE) {
        return this.#saysNothing && !lookups.some(saysNotion) && !context.some(saysNotion);
    }
    /**
     * What a value here is: a reference of some class, `none` if the settings say never, null if it is never a
     * reference. `lookups` are names under which the value is looked up (`os.getenv("NOTION_DB_ID", …)`), and
     * `context` the names of the calls around it.
     */
    classify(lookups = NONE, context = NONE) {
        if (lookups.length + context.length > 0)
            return this.#declared() ?? this.#builtIn(lookups, context);
        if (this.#class === undefined)
            this.#class = this.#declared() ?? this.#builtIn(NONE, NONE);
        return this.#class;
    }
    #path() {
        const path = [];
        for (let scope = this; scope.#parent; scope = scope.#parent)
            path.unshift(scope.#keyWords ?? 'item');
        return path;
    }
    #isCarrier() {
        return this.#keyWording?.isCarrier === true;
    }
    #declared() {
        if (this.#file.expectations.length === 0)
            return null;
        const path = this.#path();
        const paths = this.#isCarrier() ? [path, path.slice(0, -1)] : [path];
        let first = null;
        for (const expectation of this.#file.expectations) {
            // Later ones are only matched to find out whether they match anything at all.
            if (first !== null && this.#file.matched.has(expectation))
                continue;
            if (!paths.some(expectation.pattern.matchesKey))
                continue;
            this.#file.matched.add(expectation);
            first ??= expectation;
        }
        if (first === null)
            return null;
        if (first.types === 'none')
            return 'none';
        const [own] = this.#named().wordings;
        const saysId = own?.id === true && !own.address;
        return { expected: first.types, certainty: 'sure', saysId, basis: 'declared', naming: 'typed-id' };
    }
    /**
     * The wordings of the keys from here up, and whether there is a list between two of them. A key that only carries the
     * value (`value`, `default`) is left out.
     */
    #named() {
        const wordings = [];
        let inList = false;
        let isItem = false;
        for (let scope = this; scope.#parent && wordings.length < MOST_STEPS; scope = scope.#parent) {
            const wording = scope.#keyWording;
            if (wording === null)
                isItem = true;
            else if (!(wordings.length === 0 && wording.isCarrier)) {
                inList ||= isItem && wordings.length > 0;
                isItem = false;
                wordings.push(wording);
            }
        }
        return { wordings, inList };
    }
    #builtIn(lookups, context) {
        const { wordings, inList } = this.#named();
        const [own = null, ...keysAbove] = wordings;
        return classOf({
            own,
            above: [...lookups.map(wordingOfName), ...keysAbove, ...context.map(wordingOfName)],
            lookups: lookups.map(name => wordingOfName(name.slice(0, LONGEST_NAME))),
            inList,
            file: this.#file.wording.name,
        });
    }
}
/** If it is not in a name, the whole word is not there either. */
function saysNotion(name) {
    return /notion/i.test(name);
}

// EXTERNAL MODULE: ./lib/secrets/scrub.js + 1 modules
var scrub = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/secrets/redact.js

/** Shorter texts are not secrets. */
const SHORTEST_SECRET = 16;
/**
 * A value as the report may show it: without secrets. A value that may be a secret as a whole is replaced by
 * `[redacted]`, with its prefix in front; otherwise only the tokens in it are.
 */
function shownValue(written, reading) {
    return isSecretLike(written, reading) ? redacted(written) : (0,scrub/* withoutSecrets */.cT)(written);
}
/**
 * Whether a value that is not an ID may be a secret: a token, a hash, or a run of letters and digits that does not
 * consist of words. A text that was evidently meant as an ID is not a secret.
 */
function isSecretLike(text, reading) {
    if (reading.kind === 'token')
        return true;
    if (reading.kind === 'skipped')
        return reading.reason === 'ignored' && /(?:ntn_|secret_)\w{16}/.test(text);
    if (reading.kind !== 'malformed')
        return false;
    const { fault } = reading;
    if (fault.code === 'hash')
        return true;
    if (fault.code === 'foreign-url')
        return /:\/\/[^/?#]*@|[?&][^=?&]*=/.test(text);
    if (fault.code !== 'text' && fault.code !== 'trailing')
        return false;
    const unclear = fault.code === 'trailing' ? fault.tail : text;
    return unclear
        .split(/\s/)
        .some(word => word.length >= SHORTEST_SECRET && /\d/.test(word) && /[a-z]/i.test(word));
}
function redacted(text) {
    const prefix = /^(?:ntn_|secret_|[a-z]+:\/\/)/i.exec(text)?.[0] ?? '';
    return `${prefix}[redacted]`;
}

// EXTERNAL MODULE: ./lib/text/hash.js
var hash = __webpack_require__(3324);
// EXTERNAL MODULE: ./lib/text/letters.js
var letters = __webpack_require__(9223);
// EXTERNAL MODULE: ./lib/text/source.js
var source = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/formats/code.js + 4 modules
var formats_code = __webpack_require__(8633);
// EXTERNAL MODULE: ./lib/formats/dotenv.js
var dotenv = __webpack_require__(2829);
// EXTERNAL MODULE: ./lib/formats/json.js
var json = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/formats/prose.js
var prose = __webpack_require__(76);
;// CONCATENATED MODULE: ./lib/formats/embedded.js





/** The start of a value that is written like `KEY=value`. */
const ASSIGNMENT = /^[ \t]*(?:(?:export|-e)[ \t]+)?[A-Za-z_][\w.-]{0,100}=/;
/** Whether a value is written like an object or a list of JSON. */
function isJson(text) {
    return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text) && text.includes('"');
}
/** Recognises JSON, program code, one assignment, or several lines with keys of their own in a value. */
function readEmbedded(text, code = null) {
    if (code !== null && /[=:(]/.test(text)) {
        const comments = code === 'python' ? 'hash' : 'slashes';
        return {
            into: sink => (0,formats_code/* readCode */.w)(text, new bounded_sink/* BoundedSink */.HV(sink), comments),
            strict: false,
            named: false,
            whole: false,
        };
    }
    if (isJson(text)) {
        return { into: sink => (0,json/* readJson */.V)(text, new bounded_sink/* BoundedSink */.HV(sink)), strict: true, named: false, whole: true };
    }
    if (!/[\r\n]/.test(text) && ASSIGNMENT.test(text)) {
        return { into: sink => (0,dotenv/* readDotenv */.J)(text, new bounded_sink/* BoundedSink */.HV(sink)), strict: true, named: true, whole: true };
    }
    if (/notion/i.test(text) && /[=:]/.test(text)) {
        return {
            into: sink => (0,prose/* readProse */.U)(text, new bounded_sink/* BoundedSink */.HV(sink)),
            strict: false,
            named: false,
            whole: false,
        };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/references/placeholder.js


/** Words that invite the reader to put something else in their place, or name something made up. */
const INVITATIONS = new Set(`your yours my example examples sample placeholder changeme change replace replaceme insert todo tbd fixme dummy
   fake mock here enter paste put fill goes foo bar baz acme lorem some redacted removed hidden masked default
   secret string text workspace username uuid guid number required optional xxx abc xyz`.split(/\s+/));
/** Words that name what belongs in the place: `notion-database-id` says what to write there. */
const placeholder_NAMES = new Set('notion id ids uuid database databases db page pages block blocks view views user users datasource title slug'.split(' '));
/** A text that says that it is not an ID is not a placeholder. */
const DENIALS = new Set('not invalid bad wrong broken no'.split(' '));
/** The share of equal or ascending characters from which a short text is a made-up sequence: `123`, `abc123def456`. */
const SEQUENCE = 0.6;
const SHORT = 6;
/** A placeholder says what to write, not what it is; longer texts are prose. */
const LONGEST_PLACEHOLDER = 300;
/**
 * Whether a text at a Notion key only keeps the place for an ID: `your-database-id`, `xxxxxxxx…`, `<page id>`,
 * `CHANGEME`, `1234`, a sentence, `27a019…`. The text is not an ID, not even a sample.
 */
function isPlaceholder(text) {
    const value = text.slice(0, LONGEST_PLACEHOLDER).trim();
    return isFiller(value) || isSequence(value) || isWording(value);
}
/** Whether a text asks for an ID by itself, whatever key it is at. A type's name or a sentence doesn't. */
function asksForId(text) {
    const value = text.slice(0, LONGEST_PLACEHOLDER).trim();
    return isFiller(value) || (0,keys_words/* wordsOf */.Z)(value).some(word => INVITATIONS.has(word));
}
function isFiller(value) {
    return (/\.\.\.|…/.test(value) ||
        /([xX*•#_.?-])\1{3,}/.test(value) ||
        /^(.)\1{1,}$/su.test(value) ||
        /^[-–—_.?*•]+$/.test(value) ||
        /^(?:<[^>]*>|\[[^\]]*\]|\([^)]*\)|\{[^}]*\})$/s.test(value));
}
function isSequence(value) {
    if (value.length < 3 || value.length >= 32 || !/^[0-9a-z]+$/i.test(value))
        return false;
    let steps = 0;
    for (let i = 1; i < value.length; i++) {
        const step = value.charCodeAt(i) - value.charCodeAt(i - 1);
        if (step === 0 || step === 1)
            steps++;
    }
    // A short word may have such letters by chance: `oops`.
    return steps / (value.length - 1) >= (value.length < SHORT ? 1 : SEQUENCE);
}
/** Two words. */
const sentence = (0,letters/* letterPattern */.JW)(String.raw `[\p{L}]\s+[\p{L}]`);
const otherScript = (0,letters/* letterPattern */.JW)(String.raw `[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]`);
function isWording(value) {
    const path = /^(?:https?:\/\/)?[^/\s]*notion[^/\s]*\/([^?#]*)/i.exec(value)?.[1];
    // Another host's address, a path or a mailbox is what it is.
    if (path === undefined && /:\/\/|^[.~]?\/|\w@\w/.test(value))
        return false;
    const words = (0,keys_words/* wordsOf */.Z)(path ?? value);
    if (words.some(word => DENIALS.has(word)))
        return false;
    if (words.some(word => INVITATIONS.has(word) || placeholder_NAMES.has(word)))
        return true;
    // A constant's name, a sentence, or another script than an ID's.
    if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value))
        return true;
    if (!/\d/.test(value) && sentence(value).test(value))
        return true;
    return otherScript(value).test(value);
}

;// CONCATENATED MODULE: ./lib/references/acceptance.js


/** Whether what is at a key is a reference, or a mistake in place of one, as far as the key and the text say. */
function isReference({ reading, attempt, start, end }, text, found, written) {
    if (reading.kind === 'id')
        return found.certainty !== 'hint' || found.basis === null || (0,id_id/* looksGenerated */.At)(reading.id);
    if (found.basis === null)
        return found.saysId && (isNearlyId(reading) || isTitled({ reading }));
    if (found.certainty === 'hint')
        return found.basis === 'key' && isNearlyId(reading);
    if (reading.kind === 'token')
        return true;
    if (reading.kind === 'skipped') {
        const isVague = found.certainty === 'slot' && reading.reason === 'placeholder';
        return !written.isLenient && (!isVague || asksForId(text.slice(start, end)));
    }
    // Text may contain any Notion URL, without an ID being meant.
    if (written.isLenient)
        return attempt && reading.fault.code !== 'url-without-id';
    if (attempt)
        return true;
    if (found.certainty === 'sure')
        return true;
    return found.certainty === 'named' && written.isString && isPlainWord(text.slice(start, end));
}
/** `Title-<32 digits>` is how Notion writes URLs, and few others do. It is enough even without the word. */
function isTitled({ reading }) {
    return reading.kind === 'malformed' && reading.fault.code === 'slug';
}
/** Hexadecimal digits from which, and up to which, a text is almost an ID. */
const NEARLY = { least: 28, most: 36 };
/** Faults of which the ID itself has all its digits. */
const AROUND = new Set(['dashes', 'wrapped', 'invisible']);
/** Almost the right number of digits, or the right digits in other groups, in quotes or with something invisible. */
function isNearlyId(reading) {
    if (reading.kind !== 'malformed')
        return false;
    const { fault, id } = reading;
    if (AROUND.has(fault.code))
        return id !== null && (0,id_id/* looksGenerated */.At)(id);
    return fault.code === 'digits' && fault.count >= NEARLY.least && fault.count <= NEARLY.most;
}
/** `tasks` could be meant as an ID; a path, a URL, a number or a switch is something else. */
function isPlainWord(text) {
    return /^[\w-]+$/.test(text) && /[a-z]/i.test(text) && !/^(?:true|false|yes|no|on|off)$/i.test(text);
}
/** A URL that the words in front of it call an example. */
function isExample(text, at) {
    return /(?:\bexamples?|\be\.?g\.?|\bex\.|예|例)\s*[:=,：]?\s*[`"'(<]?$/i.test(text.slice(Math.max(0, at - 24), at));
}

// EXTERNAL MODULE: ./lib/id/url.js
var id_url = __webpack_require__(5189);
// EXTERNAL MODULE: ./lib/references/evidence.js
var references_evidence = __webpack_require__(4974);
;// CONCATENATED MODULE: ./lib/references/decide.js



/** What is known of a file once it is read. */
class FileEvidence {
    /** What its path says. */
    path;
    #text;
    #linked = null;
    constructor(path, text) {
        this.path = path;
        this.#text = text;
    }
    /** Whether an ID is in one of its Notion URLs. */
    links(id) {
        this.#linked ??= new Set((0,id_url/* findNotionUrls */.$)(this.#text).flatMap(({ pathId, dataSourceId, viewId }) => [
            pathId,
            dataSourceId,
            viewId,
        ]));
        return this.#linked.has(id);
    }
}
const NOTHING = { kind: 'nothing' };
/** Decides what something that was sighted in a file is, by the evidence in that file. */
function decide(sighting, file) {
    if (sighting.basis === 'declared')
        return certain(sighting, ['setting']);
    if (isNoConfiguration(sighting))
        return NOTHING;
    if (sighting.basis === 'key')
        return certain(sighting, ['key']);
    if (file.path.isFixture)
        return NOTHING;
    if (sighting.basis === 'url')
        return certain(sighting, ['url']);
    if (isByFile(sighting))
        return certain(sighting, ['file']);
    return weigh(sighting, file);
}
function certain(sighting, why) {
    return { kind: 'reference', reference: raw(sighting, why) };
}
function raw(sighting, why) {
    const { start, end, key, expected, origin, linkedId } = sighting;
    const isUrlOfNode = linkedId !== null && why.includes('node');
    const reading = isUrlOfNode ? { kind: 'id', id: linkedId } : sighting.reading;
    return { start, end, key, expected, origin, reading, why };
}
/** Recorded traffic, and samples and descriptions in a schema, hold no configuration. */
function isNoConfiguration({ map, sampleOf, filed, isRecorded }) {
    if (isRecorded || map.isWithinRecorded || filed.some(below => below.isRecorded))
        return true;
    return sampleOf?.isSchema === true;
}
/** The name of the file is enough, except in another system's part of it and at keys that say too little. */
function isByFile({ basis, map, isKey, naming, reading }) {
    if (basis !== 'file' || map.isForeign || map.node !== null)
        return false;
    if (reading.kind !== 'id')
        return true;
    if (isKey && naming === 'nothing')
        return isVersion8(reading.id);
    return naming !== 'id' || (0,id_id/* looksGenerated */.At)(reading.id);
}
function weigh(sighting, file) {
    const { reading, naming, start, scope } = sighting;
    const needed = references_evidence/* NEEDED */.Ev[naming];
    if (needed === Number.POSITIVE_INFINITY)
        return NOTHING;
    const evidence = evidenceFor(sighting, file);
    if ((0,references_evidence/* pointsOf */.XE)(evidence) >= needed)
        return certain(sighting, evidence);
    if (reading.kind !== 'id')
        return NOTHING;
    return {
        kind: 'candidate',
        candidate: {
            start,
            id: reading.id,
            why: evidence,
            needed,
            column: scope,
            raw: () => raw(sighting, evidence),
        },
    };
}
/** The evidence in the same file, strongest first. */
function evidenceFor(sighting, file) {
    const { map, name, reading, isForeign } = sighting;
    const found = [];
    if (isOfNode(sighting))
        found.push('node');
    if (map.typedParent === name)
        found.push('request');
    // A mistake in place of an ID counts only if one of these leaves no doubt that an ID belongs there.
    if (reading.kind !== 'id')
        return found;
    const { id } = reading;
    if (file.links(id))
        found.push('url-in-file');
    if (!(0,id_id/* looksGenerated */.At)(id) || map.isForeign || isForeign)
        return found;
    if (map.hasClearKeyNearby)
        found.push('notion-key-nearby');
    if (map.hasNotionUrl)
        found.push('notion-url-nearby');
    if (file.path.folder)
        found.push('folder');
    if (map.namesNotion)
        found.push('notion-named-nearby');
    if (isVersion8(id))
        found.push('version-8');
    return found;
}
function isVersion8(id) {
    return id[14] === '8';
}
/** The node itself also has an ID of its own; what is below it are its parameters. */
function isOfNode({ map, naming, isKey, isForeign }) {
    if (isKey || isForeign || naming === 'id')
        return false;
    return map.node === 'below' || (map.node === 'itself' && naming !== 'named-id');
}

;// CONCATENATED MODULE: ./lib/references/key-stack.js
/** UTF-16 units of a path of keys in a report. The outer end of a longer path is cut off. */
const LONGEST_PATH = 1_000;
/** The keys and items that are being read, from the top level of a file down to the innermost. */
class KeyStack {
    #bottom;
    #top;
    /** @param scope that of the file's top level */
    constructor(scope) {
        this.#bottom = {
            scope,
            label: '',
            isId: false,
            filed: null,
            sampleOf: null,
            isRecorded: false,
            items: 0,
            outer: null,
        };
        this.#top = this.#bottom;
    }
    /** The innermost key or item. */
    get top() {
        return this.#top;
    }
    /** The key or item around the innermost, or the top level of the file. */
    get above() {
        return this.#top.outer ?? this.#bottom;
    }
    /** The scope of the file's top level. */
    get fileScope() {
        return this.#bottom.scope;
    }
    /**
     * @param label a key's name, or an item's number
     * @param map the map that the key is in
     * @param id whether the key is an ID itself, and the reference that it is
     */
    push(scope, label, map, id = NO_ID) {
        const outer = this.#top;
        const { role } = scope;
        this.#top = {
            scope,
            label,
            isId: id.isId,
            filed: id.filed,
            sampleOf: role.isSchemaText ? map : outer.sampleOf,
            isRecorded: outer.isRecorded || role.isRecording,
            items: 0,
            outer,
        };
    }
    /** Leaves the innermost key or item. The top level of the file stays. */
    pop() {
        this.#top = this.above;
    }
    /** Does some work as if it were below another key. */
    within(name, map, work) {
        const { top } = this;
        this.push(top.scope.child(name), name, map);
        work();
        this.#top = top;
    }
    /**
     * Does some work as if the innermost item were not there: a list of named values is read like a map, so that
     * `env[0]` with a name is `env.NAME`.
     */
    withoutItem(work) {
        const { top } = this;
        if (typeof top.label === 'number')
            this.pop();
        work();
        this.#top = top;
    }
    /** The path of keys, from the innermost up until it is as long as a path may be. @param under a step below the innermost */
    path(under) {
        let key = under ?? '';
        for (let { label, outer } = this.#top; outer !== null; { label, outer } = outer) {
            const step = typeof label === 'number' ? `[${label}]` : label;
            key = key === '' || key.startsWith('[') ? step + key : `${step}.${key}`;
            if (key.length > LONGEST_PATH)
                return `…${key.slice(-LONGEST_PATH)}`;
        }
        return key;
    }
}
const NO_ID = { isId: false, filed: null };

;// CONCATENATED MODULE: ./lib/id/diagnose.js


/** Characters that are invisible. Names as in the Unicode character database. */
const INVISIBLE = new Map([
    ['\u00a0', 'no-break space'],
    ['\u00ad', 'soft hyphen'],
    ['\u180e', 'Mongolian vowel separator'],
    ['\u200b', 'zero-width space'],
    ['\u200c', 'zero-width non-joiner'],
    ['\u200d', 'zero-width joiner'],
    ['\u200e', 'left-to-right mark'],
    ['\u200f', 'right-to-left mark'],
    ['\u202a', 'left-to-right embedding'],
    ['\u202b', 'right-to-left embedding'],
    ['\u202c', 'pop directional formatting'],
    ['\u202d', 'left-to-right override'],
    ['\u202e', 'right-to-left override'],
    ['\u202f', 'narrow no-break space'],
    ['\u2007', 'figure space'],
    ['\u2060', 'word joiner'],
    ['\u2066', 'left-to-right isolate'],
    ['\u2067', 'right-to-left isolate'],
    ['\u2068', 'first strong isolate'],
    ['\u2069', 'pop directional isolate'],
    ['\u3000', 'ideographic space'],
    ['\ufeff', 'byte order mark'],
]);
/** Letters of other scripts that look exactly like a hexadecimal digit (Unicode confusables, UTS 39). */
const SAME_LOOK = new Map([
    ['а', 'a'],
    ['А', 'a'],
    ['α', 'a'],
    ['Α', 'a'],
    ['с', 'c'],
    ['С', 'c'],
    ['ϲ', 'c'],
    ['е', 'e'],
    ['Е', 'e'],
    ['Ε', 'e'],
    ['В', 'b'],
    ['Β', 'b'],
    ['ԁ', 'd'],
    ['Ϝ', 'f'],
]);
/** Letters that are mistaken for a digit. They are similar, not the same: a message names them, no fix replaces them. */
const MISREAD = new Map([
    ['o', '0'],
    ['O', '0'],
    ['О', '0'],
    ['о', '0'],
    ['l', '1'],
    ['I', '1'],
    ['i', '1'],
    ['|', '1'],
    ['S', '5'],
    ['s', '5'],
    ['Z', '2'],
    ['z', '2'],
]);
/** Characters that separate groups of digits in place of a hyphen. Names as in the Unicode character database. */
const SEPARATORS = new Map([
    [' ', 'space'],
    ['\t', 'tab'],
    ['_', 'underscore'],
    ['\u2010', 'hyphen (U+2010)'],
    ['\u2011', 'non-breaking hyphen'],
    ['\u2012', 'figure dash'],
    ['\u2013', 'en dash'],
    ['\u2014', 'em dash'],
    ['\u2015', 'horizontal bar'],
    ['\u2212', 'minus sign'],
    ['\ufe58', 'small em dash'],
    ['\ufe63', 'small hyphen-minus'],
    ['\uff0d', 'full-width hyphen-minus'],
]);
const DASHES = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d_]/g;
const WRAPPING = /[\s"'`“”„‘’‹›«»<>()[\]{}.,;:!?*=/\\]/;
const ID_TEXT = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}';
const LEADING_ID = new RegExp(`^(${ID_TEXT})(?![0-9a-z])`, 'i');
const TRAILING_ID = new RegExp(`(?<=[^0-9a-f])(${ID_TEXT})$`, 'i');
const ANY_ID = new RegExp(`(?<![0-9a-z])(?:${ID_TEXT})(?![0-9a-z])`, 'i');
/** The rest of one URL, without separators of a list. */
const URL_TAIL = /^[?#&/][\w=&%.~+/?#-]*$/;
/** Lengths of other programs' hashes in hexadecimal digits: SHA-1, SHA-224, SHA-256, SHA-384, SHA-512. */
const diagnose_HASHES = new Set([40, 56, 64, 96, 128]);
/** Digits within which a value may still be a mistyped ID. */
const diagnose_NEARLY = { least: 24, most: 39 };
/** Wrong characters up to which a value may still be a mistyped ID. */
const FEW = 4;
/** No diagnosis looks at more of a value than this; an ID with everything around it is far shorter. */
const LONGEST_DIAGNOSED = 2_000;
/**
 * Says what is wrong with a text in place of an ID. The text as a whole is not an ID, not empty, not a placeholder,
 * not a lookup and not a Notion URL.
 *
 * A fix is offered only if it is certain: the text contains one ID with only decoration around it. Another
 * ID, a list or free text may mean something, so it is never cut off. Neither is what was not looked at.
 */
function diagnose(text) {
    if (text.length <= LONGEST_DIAGNOSED)
        return diagnoseWhole(text);
    return { ...diagnoseWhole(text.slice(0, LONGEST_DIAGNOSED)), fix: null };
}
function diagnoseWhole(value) {
    return (invisible(value) ??
        wrapped(value) ??
        regrouped(value) ??
        sameLook(value) ??
        followed(value) ??
        preceded(value) ??
        counted(value) ??
        mistyped(value) ??
        other(value));
}
function meant(fault, id, description) {
    return { fault, id, fix: { replacement: id, description }, attempt: true };
}
function invisible(value) {
    const characters = [...value];
    const names = characters.map(character => INVISIBLE.get(character));
    const at = names.findIndex(each => each !== undefined);
    const name = names[at];
    if (name === undefined)
        return null;
    const id = (0,id_id/* parseId */.Fg)(characters
        .filter(character => !INVISIBLE.has(character))
        .join('')
        .trim());
    if (!id)
        return null;
    return meant({ code: 'invisible', name, position: at + 1 }, id, `Remove the invisible ${name}.`);
}
function wrapped(value) {
    const { start, end } = (0,trim/* trimmedRange */.c)(value, character => WRAPPING.test(character));
    const inner = value.slice(start, end);
    const id = (0,id_id/* parseId */.Fg)(inner);
    if (!id)
        return null;
    const wrapping = value.replace(inner, '').trim();
    return meant({ code: 'wrapped', wrapping }, id, wrapping === '' ? 'Remove the white space around the ID.' : 'Remove the characters around the ID.');
}
function regrouped(value) {
    const id = (0,id_id/* parseId */.Fg)(value.replace(DASHES, '').replace(/\s/g, ''));
    if (!id)
        return null;
    const character = [...value].map(each => SEPARATORS.get(each)).find(name => name !== undefined) ?? null;
    const groups = value.split(/\s+/).map(group => group.replace(DASHES, '').length);
    const isEven = groups.every(length => length === groups[0]) && groups.length !== 2;
    const isInPlace = groups.join() === '8,4,4,4,12';
    const fault = { code: 'dashes', character };
    // Two long groups may be two numbers of their own.
    if (!isEven && !isInPlace)
        return { fault, id, fix: null, attempt: true };
    return meant(fault, id, 'Write the same 32 digits in groups of 8-4-4-4-12.');
}
function sameLook(value) {
    const characters = [...value];
    const id = (0,id_id/* parseId */.Fg)(characters.map(inLatin).join('').replace(DASHES, ''));
    if (!id)
        return null;
    for (const [i, character] of characters.entries()) {
        const latin = inLatin(character);
        if (latin === character)
            continue;
        const fault = { code: 'look-alike', character, position: i + 1, meant: latin };
        return meant(fault, id, 'Write the same ID in plain hexadecimal digits.');
    }
    return null;
}
/** The plain character that looks the same. */
function inLatin(character) {
    return SAME_LOOK.get(character) ?? character.normalize('NFKC');
}
function followed(value) {
    const written = LEADING_ID.exec(value)?.[1];
    const id = (0,id_id/* parseId */.Fg)(written);
    if (!id)
        return null;
    const tail = value.slice(written?.length);
    const isCertain = URL_TAIL.test(tail) && !ANY_ID.test(tail.replace(/(?<=[?&])v=[0-9a-f-]*/i, ''));
    if (tail.startsWith('?')) {
        const fault = { code: 'query', tail };
        if (isCertain)
            return meant(fault, id, 'Keep the ID and remove the rest of the URL.');
        return { fault, id, fix: null, attempt: true };
    }
    if (tail.startsWith('#') && !ANY_ID.test(tail)) {
        const fix = { replacement: `${written} ${tail}`, description: 'Put a space before the comment.' };
        return { fault: { code: 'glued-comment' }, id, fix, attempt: true };
    }
    const fault = { code: 'trailing', tail };
    if (isCertain)
        return meant(fault, id, 'Keep the ID and remove what follows it.');
    return { fault, id, fix: null, attempt: true };
}
function preceded(value) {
    const address = value.replace(/\?.*$/s, '');
    const query = value.slice(address.length);
    const written = TRAILING_ID.exec(address)?.[1];
    const id = (0,id_id/* parseId */.Fg)(written);
    if (!written || !id || (query !== '' && /\s/.test(value)))
        return null;
    const slug = address.slice(0, -written.length);
    const fault = { code: 'slug', slug };
    const isOneOnly = !ANY_ID.test(slug) && !ANY_ID.test(query);
    if (isOneOnly && /^[^\s:,;|=&#]*[-/]$/.test(slug)) {
        return meant(fault, id, 'Keep the ID and remove the title before it.');
    }
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(slug) ? null : { fault, id, fix: null, attempt: true };
}
function counted(value) {
    const digits = value.replace(DASHES, '');
    if (!/^[0-9a-f]+$/i.test(digits) || !/[0-9]/.test(digits))
        return null;
    const count = digits.length;
    if (diagnose_HASHES.has(count))
        return { fault: { code: 'hash', digits: count }, id: null, fix: null, attempt: false };
    const attempt = count >= diagnose_NEARLY.least && count <= diagnose_NEARLY.most;
    return { fault: { code: 'digits', count }, id: null, fix: null, attempt };
}
function mistyped(value) {
    const bare = value.replace(DASHES, '');
    if (bare.length < diagnose_NEARLY.least || bare.length > diagnose_NEARLY.most || /\s/.test(value))
        return null;
    const wrong = [...bare].filter(character => !/[0-9a-f]/i.test(character));
    const [character] = wrong;
    if (character === undefined || wrong.length > FEW)
        return null;
    const position = [...value].indexOf(character) + 1;
    const digit = MISREAD.get(character) ?? SAME_LOOK.get(character);
    const fault = digit && [...bare].length === 32
        ? { code: 'look-alike', character, position, meant: digit }
        : { code: 'not-hex', character, position, others: wrong.length - 1 };
    return { fault, id: null, fix: null, attempt: true };
}
const NULL_LITERAL = /^(?:none|null|nil|undefined|nan|n\/a|true|false|\[object object\])$/i;
function other(value) {
    const nothing = { id: null, fix: null, attempt: false };
    const trimmed = value.trim();
    if (NULL_LITERAL.test(trimmed))
        return { fault: { code: 'null-literal', literal: trimmed }, ...nothing };
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]*@)?([^/?#\s]*)/i.exec(trimmed)?.[1];
    if (host !== undefined)
        return { fault: { code: 'foreign-url', host }, ...nothing };
    return { fault: { code: 'text' }, ...nothing };
}

;// CONCATENATED MODULE: ./lib/references/dynamic.js
/**
 * Values that are looked up when the program runs: variables, secrets, templates, calls. Each line is a notation
 * seen in real configuration, with its origin beside it.
 */
const NOTATIONS = [
    /\$\{|\$\(|\$\[/, // shell, compose, GitHub, Azure Pipelines
    /\$[A-Za-z_]/, // shell, make
    /\{\{|\{%|<%/, // Mustache, Jinja, Helm, n8n, ERB
    /#\{/, // Ruby, Octopus Deploy
    /(?<!\w)%[A-Z_][A-Z0-9_]*%/i, // Windows
    /@@\w+@@|__[A-Z][A-Z0-9_]*__/, // build-time replacement
    /\bprocess\.env\b|\bimport\.meta\.env\b|\bDeno\.env\b|\bos\.environ\b|\bgetenv\b|\bENV\[|\benv\(/, // code
    /^(?:var|local|data|module|secrets|vars|env|inputs|each|self)\.[\w.[\]"'-]+$/, // Terraform, GitHub
    /^(?:env|vault|ssm|secret|secretsmanager|keyvault|gsm|sm|op|awssm|doppler|infisical|bw|pass|file|ref):/i, // secret managers
    /^(?:ref\+|arn:|projects\/[^/]+\/secrets\/|ENC\[|@Microsoft\.KeyVault\()/, // vals, AWS, Google, SOPS, Azure
    /^[^{}]*\{[A-Za-z_][\w.]*(?:\[[^\]]*\])*\}/, // f-strings and format strings
    /^!\w/, // CloudFormation, Home Assistant
];
/** No lookup is longer; what follows is not looked at. */
const LONGEST_EXPRESSION = 2_000;
/** Whether the text is, or contains, something that only has a value when the program runs. */
function isDynamic(text) {
    const value = text.slice(0, LONGEST_EXPRESSION).trim();
    return NOTATIONS.some(notation => notation.test(value));
}
const DEFAULTS = [
    /\$\{[\w.]+:?[-=?+]([^{}]*)\}/d, // ${NAME:-default}
    /\$\{[\w.]+:([^{}]*)\}/d, // Spring: ${name:default}
    /(?:\|\||\?\?|\bor\b|\bdefault\b\s*[(:]?)\s*["']([^"']*)["']/d, // expressions
    /,\s*["']([^"']*)["']\s*\)/d, // getenv("NAME", "default")
];
/** The offsets of the literal default of a lookup in its text, if it has one. */
function defaultOf(text) {
    const value = text.slice(0, LONGEST_EXPRESSION);
    for (const notation of DEFAULTS) {
        const range = notation.exec(value)?.indices?.[1];
        if (range && range[1] > range[0])
            return { start: range[0], end: range[1] };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/references/value.js






/** Beginnings of Notion's tokens. A token is known by its beginning, never checked by it: shapes have changed. */
const TOKEN = /(?<![A-Za-z0-9])(?:ntn_|secret_)[A-Za-z0-9_-]{16,}/;
/** UTF-16 units of a list of IDs: some thousands. Longer values are something else. */
const LONGEST_LIST = 1 << 17;
const SEPARATOR = /[\s,;|]+/g;
/**
 * Reads a value at a Notion key: the IDs in it (one, a list, `label:id` pairs, the default of a lookup), or what
 * is in their place. Never empty, whatever the text.
 */
function readValue(text, wanted) {
    const start = text.length - text.trimStart().length;
    const end = Math.max(start, text.trimEnd().length);
    const value = text.slice(start, end);
    if (value === '')
        return [plain(0, text.length, { kind: 'skipped', reason: 'empty' })];
    const padded = /^[ \t]+\S|\S[ \t]+$/.test(text);
    if (padded && (0,id_id/* parseId */.Fg)(value))
        return [malformed(text, wanted)];
    return shift(readTrimmed(value, wanted), start);
}
function readTrimmed(value, wanted) {
    const single = readSingle(value);
    if (single)
        return [single];
    const addresses = (0,id_url/* findNotionUrls */.$)(value).filter(url => (0,id_url/* targetOf */.s)(url, wanted.expected) !== null || url.brokenDigits !== null);
    if (addresses.length > 0)
        return addresses.map(url => readAddress(value, url, wanted));
    if (isDynamic(value))
        return readLookup(value, wanted);
    const list = readList(value, wanted);
    if (list)
        return list;
    if (isPlaceholder(value) && !diagnose(value).attempt) {
        return [plain(0, value.length, { kind: 'skipped', reason: 'placeholder' })];
    }
    return [malformed(value, wanted)];
}
/** The value as a whole is an ID or a token. */
function readSingle(value) {
    const id = (0,id_id/* parseId */.Fg)(value);
    if (id) {
        const reading = (0,id_id/* isSample */.RN)(id) ? { kind: 'skipped', reason: 'placeholder' } : { kind: 'id', id };
        return { ...plain(0, value.length, reading), attempt: true };
    }
    const token = TOKEN.exec(value);
    if (!token || /\s/.test(value) || isPlaceholder(token[0].replace(/^secret_/, '')))
        return null;
    return { ...plain(0, value.length, { kind: 'token' }), attempt: true };
}
function readAddress(value, url, wanted) {
    const place = { start: url.start, end: url.end, address: true, attempt: true };
    const target = (0,id_url/* targetOf */.s)(url, wanted.expected);
    if (!target) {
        const count = url.brokenDigits ? url.brokenDigits.end - url.brokenDigits.start : 0;
        const reading = { kind: 'malformed', fault: { code: 'digits', count }, id: null, fix: null };
        return { ...place, type: null, reading };
    }
    const { id, type } = target;
    if ((0,id_id/* isSample */.RN)(id))
        return { ...place, type, reading: { kind: 'skipped', reason: 'placeholder' } };
    if (!wanted.saysId)
        return { ...place, type, reading: { kind: 'id', id } };
    const before = value.slice(Math.max(0, url.start - LONGEST_BEFORE), url.start);
    const isCertain = !url.hasOtherIds && beforeAddress(before).test(before);
    const fix = isCertain ? { replacement: id, description: 'Keep the ID of the address.' } : null;
    return { ...place, type, reading: { kind: 'malformed', fault: { code: 'url', type }, id, fix } };
}
/** What may be in front of a URL that is all of a value or an item: a label, or the end of another item. */
const beforeAddress = (0,letters/* letterPattern */.JW)(String.raw `(?:^|[\s,;|"'\x60<>()[\]{}])[\p{L}\p{N}_.\-]{0,60}[:=]?$`);
/** The pattern matches fewer characters. */
const LONGEST_BEFORE = 64;
/** A lookup counts by its literal default, if it has one. */
function readLookup(value, wanted) {
    const fallback = defaultOf(value);
    if (fallback) {
        const items = readValue(value.slice(fallback.start, fallback.end), wanted).filter(item => item.attempt);
        if (items.length > 0)
            return shift(items, fallback.start);
    }
    return [plain(0, value.length, { kind: 'skipped', reason: 'dynamic' })];
}
/** Several IDs: separated by commas, white space and the like, each perhaps with a label. Null for anything else. */
function readList(value, wanted) {
    if (value.length > LONGEST_LIST)
        return null;
    const parts = split(value);
    const isSpaced = !/[,;|\n]/.test(value);
    const texts = parts.map(part => value.slice(part.start, part.end));
    const pairs = texts.map(readPair);
    const attempts = isSpaced || parts.length < 2 ? pairs : texts.map((text, i) => pairs[i] ?? readAttempt(text, wanted));
    const paired = attempts.includes(null) ? pairs : attempts;
    if (paired.every(item => item === null))
        return null;
    if (isSpaced && paired.includes(null))
        return null;
    return parts.flatMap((part, i) => {
        const item = paired[i];
        const inner = item ? [item] : readTrimmed(value.slice(part.start, part.end), wanted);
        return shift(inner, part.start);
    });
}
/** An item of a list that was meant as an ID: `<ID>?v=…`. */
function readAttempt(text, wanted) {
    return diagnose(text).id ? malformed(text, wanted) : null;
}
function split(value) {
    const parts = [];
    let start = 0;
    for (const separator of value.matchAll(SEPARATOR)) {
        if (separator.index > start)
            parts.push({ start, end: separator.index });
        start = separator.index + separator[0].length;
    }
    if (start < value.length)
        parts.push({ start, end: value.length });
    return parts;
}
/** An ID, or `label:id`, `id:label`, `label=id`. */
function readPair(part) {
    const whole = readSingle(part);
    if (whole)
        return whole;
    let start = 0;
    let found = null;
    for (const piece of part.split(/[:=]/)) {
        if (/[?#&]/.test(piece))
            return null;
        const item = readSingle(piece);
        if (item && found)
            return null;
        if (item)
            found = { ...item, start, end: start + piece.length };
        start += piece.length + 1;
    }
    return found;
}
function plain(start, end, reading) {
    return { start, end, reading, address: false, type: null, attempt: false };
}
function malformed(text, { expected }) {
    const place = { start: 0, end: text.length, type: null };
    const [address] = (0,id_url/* findNotionUrls */.$)(text);
    if (address) {
        const reading = { kind: 'malformed', fault: { code: 'url-without-id' }, id: null, fix: null };
        return { ...place, reading, address: true, attempt: true };
    }
    const { fault, id, fix, attempt } = diagnose(text);
    // Behind the ID of a database, `?v=` names the view that the key may be for: which ID is meant is not certain.
    const isUncertain = fault.code === 'query' && expected.includes('view');
    const reading = { kind: 'malformed', fault, id, fix: isUncertain ? null : fix };
    return { ...place, reading, address: false, attempt };
}
function shift(items, by) {
    return items.map(item => ({ ...item, start: item.start + by, end: item.end + by }));
}

;// CONCATENATED MODULE: ./lib/references/links.js



/** Every Notion URL contains one of these. */
const LINKISH = /notion|collection:|view:/i;
/** A URL in running text is at no key that asks for something. */
const ANYWHERE = { expected: [], saysId: false };
/** Whether a text may contain a Notion URL. */
function mayContainLink(text) {
    return LINKISH.test(text);
}
/**
 * The Notion URLs in a text, wherever they are, each with the ID in it or what is wrong with that. URLs without an ID
 * and those that are called examples are left out. Offsets are of the text.
 */
function linksIn(text) {
    return (0,id_url/* findNotionUrls */.$)(text).flatMap(url => {
        if (isExample(text, url.start))
            return [];
        const [item] = readValue(text.slice(url.start, url.end), ANYWHERE);
        if (!item?.attempt || item.reading.kind === 'skipped')
            return [];
        if (item.reading.kind === 'malformed' && !url.brokenDigits)
            return [];
        return [{ ...item, start: url.start, end: url.end }];
    });
}

;// CONCATENATED MODULE: ./lib/references/map-context.js



/** What `object` is in the objects that Notion's API answers with (https://developers.notion.com/reference/intro). */
const API_OBJECTS = /^(?:page|database|data_source|block|user|view|comment|file_upload)$/;
/** Values of `parent_table` in a record of the API that Notion's own pages use. */
const TABLES = /^(?:block|collection|space|team)$/;
/** The types of JSON Schema. */
const SCHEMA_TYPES = /^(?:string|object|array|integer|number|boolean|null)$/;
/** Types of nodes in n8n's workflows. */
const N8N_NODE = /^(?:@[\w-]+\/)?n8n-nodes/;
/** Longer values do not describe their map. */
const LONGEST_KIND = 200;
/** How many maps further up a clear Notion key still speaks for a value. */
const NEARBY = 3;
/** Keys of a map that are kept, to see whether one names a service: people write fewer, and a file may have millions. */
const MOST_NAMES = 1_000;
const ID = bitOf('id');
const OBJECT = bitOf('object');
const PARENT_TABLE = bitOf('parenttable');
const TYPE = bitOf('type');
/**
 * One map (an object, a table, the top level of a file) with what its keys and values say about it. Values that
 * may be references keep their map and ask it at the end, when all of it is known.
 */
class MapContext {
    #parent;
    /** The key that the map is the value of, in lower case. */
    #name;
    #isFiledUnderId;
    #isSchemaByName;
    #bits = 0;
    #hasApiField = false;
    #hasId = false;
    #object = null;
    #schemaType = false;
    #typedParent = null;
    #kind = null;
    #hasClearKey = false;
    #namesNotion = false;
    #hasNotionUrl = false;
    /** Keys that may name a service. Few maps are ever asked whether one does. */
    #names = [];
    // Found out when they are first asked for, once everything in the file is known.
    #inherited = {};
    #isOfStore = null;
    constructor(parent, name, isFiledUnderId, isSchemaByName) {
        this.#parent = parent;
        this.#name = name.toLowerCase();
        this.#isFiledUnderId = isFiledUnderId;
        this.#isSchemaByName = isSchemaByName;
        // A service with a map of its own says nothing about what is beside that map.
        if (parent !== null && parent.#names.at(-1) === name)
            parent.#names.pop();
    }
    /** Notes a key of the map. */
    key(role, name) {
        this.#bits |= role.bit;
        this.#hasApiField ||= role.isApiField;
        this.#hasClearKey ||= role.isClear;
        this.#namesNotion ||= role.notion;
        if (this.#names.length < MOST_NAMES)
            this.#names.push(name);
        if (role.notion && this.#name === 'credentials' && this.#parent)
            this.#parent.#kind = 'notion';
    }
    /**
     * Notes a value of the map, or of a list directly in it.
     *
     * @param mayNameNotion false only if *notion* is certainly not in the text
     */
    value(role, text, mayNameNotion) {
        if (role.bit === ID)
            this.#hasId = true;
        else if (role.bit === OBJECT)
            this.#noteObject(text);
        else if (role.bit === PARENT_TABLE && TABLES.test(text))
            this.#object ??= 'answer';
        else if (role.isKind && text.length <= LONGEST_KIND)
            this.#noteKind(role, text);
        if (!mayNameNotion || text.length > LONGEST_KIND || !/notion/i.test(text))
            return;
        this.#namesNotion ||= (0,keys_words/* wordsOf */.Z)(text).includes('notion');
        this.#hasNotionUrl ||= (0,id_url/* findNotionUrls */.$)(text).some(({ pathId, dataSourceId }) => (pathId ?? dataSourceId) !== null);
    }
    #noteObject(text) {
        if (API_OBJECTS.test(text))
            this.#object = 'answer';
        else if (text === 'list')
            this.#object ??= 'list';
    }
    #noteKind(role, text) {
        if (role.bit === TYPE) {
            this.#schemaType ||= SCHEMA_TYPES.test(text);
            if (/^(?:page|database|data_source|block)_id$/.test(text))
                this.#typedParent = text.replaceAll('_', '');
            if (N8N_NODE.test(text))
                this.#kind = 'other';
        }
        else if (this.#kind === null && /^[\w@./:-]+$/.test(text)) {
            this.#kind = 'other';
        }
        if (/notion/i.test(text) && (0,keys_words/* wordsOf */.Z)(text).includes('notion'))
            this.#kind = 'notion';
    }
    #has(...names) {
        return names.every(name => (this.#bits & bitOf(name)) !== 0);
    }
    /**
     * Whether the map was recorded: an answer of Notion's API in a fixture or a cache, an event of a webhook, a
     * request with its response. No program looks anything up with the IDs in it, and the workspace that it was
     * recorded in is seldom the one that is checked. IDs in it may be made up.
     */
    get isRecorded() {
        if (this.#has('request', 'response'))
            return true;
        if (this.#object === 'list' && this.#has('results'))
            return true;
        if (this.#object === 'answer' && this.#hasId && this.#hasApiField)
            return true;
        if (this.#isFiledUnderId && this.#has('value') && (this.#has('role') || this.#has('spaceid')))
            return true;
        return this.#has('workspaceid', 'entity');
    }
    /** Whether this map or one around it was recorded. */
    get isWithinRecorded() {
        return this.#inherit('isWithinRecorded', false, map => map.isRecorded || null);
    }
    /** Whether the map is a part of a JSON Schema, or of the description of an API or of a tool. */
    get isSchema() {
        return this.#inherit('isSchema', false, map => map.#isSchemaByName || map.#describesApi || map.#isListedByParent || null);
    }
    get #describesApi() {
        return this.#has('openapi') || this.#has('swagger');
    }
    /** Whether the map around this one is a schema with `properties`. */
    get #isListedByParent() {
        const parent = this.#parent;
        if (parent === null || !parent.#has('properties'))
            return false;
        return parent.#schemaType || parent.#has('required') || parent.#has('schema');
    }
    /** What the nearest node around the map, or the map itself, is for. */
    get #owner() {
        return this.#inherit('owner', 'nobody', map => map.#kind ?? (map.#has('nodes', 'connections') ? 'other' : null));
    }
    /**
     * Asks this map and the maps around it, from the inside out, until one has an answer. All that were asked keep it, so
     * that many maps take little time. It is a loop because people may nest more maps than the stack has room for.
     *
     * @param outermost the answer if none has one
     * @param own the answer that a map has by itself
     */
    #inherit(name, outermost, own) {
        const asked = [];
        let answer = null;
        for (let map = this; map && answer === null; map = map.#parent) {
            asked.push(map);
            answer = map.#inherited[name] ?? own(map);
        }
        const found = answer ?? outermost;
        for (const map of asked)
            map.#inherited[name] = found;
        return found;
    }
    /**
     * Whether the map belongs to a node of a workflow, to a step or to a server that is not Notion's. In a workflow
     * everything outside of Notion's own nodes belongs to another system.
     */
    get isForeign() {
        return this.#owner === 'other';
    }
    /** Whether the map is below a node of Notion's (`below`) or is that node itself (`itself`). */
    get node() {
        if (this.#owner !== 'notion')
            return null;
        return this.#kind === 'notion' ? 'itself' : 'below';
    }
    /** The name of the key that `type` says the ID is at: `pageid`. */
    get typedParent() {
        return this.#typedParent;
    }
    /** Whether a clear Notion key is in this map or shortly above, and no service whose objects have the same names. */
    get hasClearKeyNearby() {
        let map = this;
        for (let distance = 0; map && distance <= NEARBY && !map.#namesStore; distance++) {
            if (map.#hasClearKey)
                return true;
            map = map.#parent;
        }
        return false;
    }
    get #namesStore() {
        this.#isOfStore ??= this.#names.some(namesStore);
        return this.#isOfStore;
    }
    get hasNotionUrl() {
        return this.#hasNotionUrl;
    }
    get namesNotion() {
        return this.#namesNotion && !this.#namesStore;
    }
}

;// CONCATENATED MODULE: ./lib/references/open.js
const NAME = /^[\w.$-]{2,100}$/;
/** The name that one key of a map gives to the value of another: `{name: NOTION_DB, value: …}`. */
class Neighbours {
    #name = null;
    get name() {
        return this.#name;
    }
    /** Notes a value and the role of its key; true if another key may still say what the value is called. */
    see(role, value) {
        if (role.isName && NAME.test(value) && /[A-Za-z]/.test(value))
            this.#name ??= value;
        return role.isNamedValue;
    }
}

;// CONCATENATED MODULE: ./lib/references/overlaps.js
/**
 * One reference a place, in the order of the file: what was read at a key wins over a link inside it, and of two
 * at the same place the one found first.
 */
function withoutOverlaps(found) {
    const inOrder = found.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const keys = onePerPlace(inOrder.filter(({ origin }) => origin === 'key'));
    const links = onePerPlace(inOrder.filter(({ origin }) => origin === 'link'));
    const apart = links.filter((link, i) => !touches(keys, link) && (links[i - 1]?.end ?? 0) <= link.start);
    return [...keys, ...apart].sort((a, b) => a.start - b.start);
}
function onePerPlace(inOrder) {
    return inOrder.filter(({ start, end }, i) => {
        const before = inOrder[i - 1];
        return before?.start !== start || before.end !== end;
    });
}
/** The first candidate at each place where no reference is. */
function elsewhere(candidates, references) {
    const taken = new Set(references.map(({ start }) => start));
    return candidates.filter(({ start }) => !taken.has(start) && taken.add(start));
}
/** Whether one of the references, which are in order, shares text with the other. */
function touches(inOrder, { start, end }) {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((inOrder[middle]?.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const before = inOrder[low - 1];
    const after = inOrder[low];
    return (before !== undefined && before.end > start) || (after !== undefined && after.start < end);
}

// EXTERNAL MODULE: ./lib/references/raw-reference.js
var raw_reference = __webpack_require__(1225);
;// CONCATENATED MODULE: ./lib/references/collector.js













/** So many digits are no mistyped ID, but a hash of another program. */
const HASH = /^[0-9a-f]{37,}$/i;
/** Strings in strings in strings: deeper nesting is not written by people. */
const DEEPEST_EMBEDDING = 3;
/**
 * Turns what a reader finds into references. Whether a value is one depends on the words of its keys and on the
 * evidence around it; a Notion URL is one anywhere.
 */
class Collector {
    #sightings = [];
    #keys;
    #top = new MapContext(null, '', false, false);
    #maps = [];
    #directiveAt;
    #source;
    #depth = 0;
    #lenient;
    #problem = null;
    /**
     * @param lenient prose and program code: only what was evidently meant as an ID is reported there
     */
    constructor(text, scope, lenient, directiveAt) {
        this.#source = { text, at: unit => unit };
        this.#keys = new KeyStack(scope);
        this.#lenient = lenient;
        this.#directiveAt = directiveAt;
    }
    enter(name, start, end) {
        const { scope: outer } = this.#keys.top;
        const id = (0,id_id/* parseId */.Fg)(name);
        const filed = id && this.#keyIsId(id, outer.item().classify(), start, end);
        const scope = outer.child(name);
        const map = this.#map();
        map.key(scope.role, name);
        this.#keys.push(scope, name, map, id ? { isId: true, filed } : undefined);
    }
    item(index) {
        const { top } = this.#keys;
        this.#keys.push(top.scope.item(), index ?? top.items++, this.#map());
    }
    leave() {
        this.#keys.pop();
    }
    record() {
        const { top, above } = this.#keys;
        const filing = above.isId ? above : top;
        const context = new MapContext(this.#map(), String(top.label), filing.isId, top.scope.role.isSchema);
        filing.filed?.filed.push(context);
        this.#maps.push({ context, neighbours: new Neighbours(), deferred: [] });
    }
    endRecord() {
        const map = this.#maps.at(-1);
        if (!map)
            return;
        const { neighbours, deferred } = map;
        const current = this.#source;
        for (const { scalar, source } of deferred) {
            this.#source = source;
            const { name } = neighbours;
            const raw = source.text.slice(scalar.start, scalar.end);
            const interpret = () => this.#interpret(scalar, raw, mayContainLink(raw));
            const read = () => this.#keys.within(name ?? 'value', map.context, interpret);
            if (name === null)
                read();
            else
                this.#keys.withoutItem(read);
        }
        this.#source = current;
        this.#maps.pop();
    }
    value(scalar) {
        const map = this.#maps.at(-1);
        const { top, above } = this.#keys;
        const raw = this.#source.text.slice(scalar.start, scalar.end);
        const mayBeLink = mayContainLink(raw);
        if (scalar.type === 'string') {
            const { role } = (typeof top.label === 'string' ? top : above).scope;
            this.#map().value(role, raw, mayBeLink);
        }
        if (map?.neighbours.see(top.scope.role, raw))
            map.deferred.push({ scalar, source: this.#source });
        else
            this.#interpret(scalar, raw, mayBeLink);
    }
    /** Broken JSON within a value is not a mistake: it only looked like JSON. */
    problem(offset, message) {
        if (this.#depth === 0)
            this.#problem ??= { offset, message };
    }
    /** URLs in running text, wherever they are; those inside a value that was read already count once. */
    prose() {
        this.#links(this.#source.text, unit => unit);
    }
    /** Decides what counts, now that all of the file is known. */
    finish() {
        const file = new FileEvidence(this.#keys.fileScope.path, this.#source.text);
        const references = [];
        const candidates = [];
        for (const sighting of this.#sightings) {
            const decision = decide(sighting, file);
            if (decision.kind === 'reference')
                references.push(decision.reference);
            else if (decision.kind === 'candidate')
                candidates.push(decision.candidate);
        }
        const kept = withoutOverlaps(references);
        return { references: kept, candidates: elsewhere(candidates, kept), problem: this.#problem };
    }
    #map() {
        return this.#maps.at(-1)?.context ?? this.#top;
    }
    #keyIsId(id, found, start, end) {
        if (found === 'none' || found === null)
            return null;
        if (found.certainty === 'hint' && !(0,id_id/* looksGenerated */.At)(id))
            return null;
        return this.#add(start, end, { kind: 'id', id }, found, id);
    }
    /** @param raw the value as it is written @param mayBeLink whether it may contain a Notion URL */
    #interpret(scalar, raw, mayBeLink) {
        const directive = this.#directiveAt(this.#source.at(scalar.start));
        const declared = directive?.kind === 'expect' ? directive.types : null;
        const found = declared === null
            ? this.#classify(scalar, raw)
            : declared === 'none'
                ? 'none'
                : this.#declared(declared);
        if (found === 'none' || (found === null && !mayBeLink && !raw.includes('=')))
            return;
        if (found?.basis === null) {
            // By far the most values are of this kind: IDs of other systems.
            const id = (0,id_id/* parseId */.Fg)(raw);
            if (id && !(0,id_id/* isSample */.RN)(id)) {
                this.#add(scalar.start, scalar.end, { kind: 'id', id }, found);
                return;
            }
        }
        const decoded = (0,source/* decode */.D)(raw, scalar.escapes);
        const at = (unit) => scalar.start + decoded.at(unit);
        if (isJson(decoded.text) && this.#embedded(decoded.text, at))
            return;
        if (found && this.#read(scalar.type === 'null' ? '' : decoded.text, scalar, found, at))
            return;
        if (!isJson(decoded.text) && this.#embedded(decoded.text, at))
            return;
        this.#links(decoded.text, at);
    }
    #classify({ lookups, context, isInStatement }, raw) {
        const { scope, isId } = this.#keys.top;
        // Escapes only make a text longer.
        const isNoId = raw.length < NEARLY.least || HASH.test(raw);
        if (isNoId && scope.isOrdinary(lookups, context))
            return null;
        const found = scope.classify(lookups, context);
        if (found === null || found === 'none' || found.basis === 'declared')
            return found;
        if (isInStatement)
            return { ...found, certainty: 'hint' };
        // The value of an ID may well be its name: `{"<ID>": "Home"}`.
        return isId && found.certainty !== 'hint' ? { ...found, certainty: 'slot' } : found;
    }
    #declared(types) {
        const own = this.#keys.top.scope.classify();
        const saysId = typeof own === 'object' && own?.saysId === true;
        return { expected: types, certainty: 'sure', saysId, basis: 'declared', naming: 'typed-id' };
    }
    /** Reads a value at a Notion key. False if nothing in it counts. */
    #read(text, scalar, found, at) {
        let counted = false;
        const written = {
            isString: scalar.type === 'string',
            isLenient: this.#lenient || scalar.isArgument === true,
        };
        // A URL at a key that only the evidence around it makes a Notion key may be what the key is for.
        const wanted = found.basis === null ? { ...found, saysId: false } : found;
        for (const item of readValue(text, wanted)) {
            if (!isReference(item, text, found, written))
                continue;
            const isLink = item.address && found.certainty === 'hint';
            if (isLink)
                continue; // left to the search for URLs
            const [start, end] = text === '' ? [scalar.start, scalar.end] : [at(item.start), at(item.end)];
            const isProof = found.basis === null && (item.address || isTitled(item));
            this.#add(start, end, item.reading, isProof ? { ...found, basis: 'url' } : found);
            if (isProof || found.basis !== null)
                counted = true;
        }
        return counted;
    }
    #embedded(text, at) {
        if (this.#depth >= DEEPEST_EMBEDDING)
            return false;
        const read = readEmbedded(text, this.#keys.top.scope.role.code);
        if (!read)
            return false;
        const before = this.#sightings.length;
        const outer = { source: this.#source, lenient: this.#lenient };
        this.#source = { text, at: unit => outer.source.at(at(unit)) };
        this.#lenient ||= !read.strict;
        this.#depth++;
        if (read.named)
            this.#keys.withoutItem(() => read.into(this));
        else
            read.into(this);
        this.#depth--;
        this.#lenient = outer.lenient;
        this.#source = outer.source;
        return this.#sightings.length > before && read.whole;
    }
    #links(text, at) {
        for (const { start, end, reading, type } of linksIn(text)) {
            const expected = type ? [type] : [];
            this.#add(at(start), at(end), reading, { expected, basis: 'url', naming: 'nothing', isLink: true });
        }
    }
    #add(start, end, reading, found, under) {
        const from = this.#source.at(start);
        const ignored = this.#directiveAt(from)?.kind === 'ignore';
        const { scope, label, sampleOf, isRecorded } = this.#keys.top;
        const sighting = {
            start: from,
            end: this.#source.at(end),
            key: this.#keys.path(under),
            expected: found.expected,
            origin: found.isLink ? 'link' : 'key',
            reading: ignored ? { kind: 'skipped', reason: 'ignored' } : reading,
            basis: found.basis,
            naming: found.naming,
            isForeign: found.isForeign === true,
            scope,
            map: this.#map(),
            sampleOf,
            isRecorded,
            isKey: under !== undefined,
            name: foldedName(String(label)),
            linkedId: reading.kind === 'malformed' && reading.fault.code === 'url' ? reading.id : null,
            filed: [],
        };
        (0,raw_reference/* noteSighting */.c)(this.#sightings, sighting);
        return sighting;
    }
}

// EXTERNAL MODULE: ./lib/keys/expected-types.js
var expected_types = __webpack_require__(5785);
// EXTERNAL MODULE: ./lib/text/suggest.js
var suggest = __webpack_require__(9056);
;// CONCATENATED MODULE: ./lib/references/directives.js


const MARK = 'notion-id-check:';
/** A directive that was evidently meant as one. */
const WITHOUT_COLON = /notion-id-check[ \t]+(?:ignore|expect[ \t]+[a-z_]+)[ \t]*(?=$|\*\/|-->)/gm;
/** What starts a comment in one of the readers' formats, at most some decoration in front of the directive. */
const COMMENT = /(?:#|\/\/|\/\*|<!--|;|--|%|\bREM\b|^\s*\*)[\s*#/-]{0,40}$/i;
/** How far in front of the directive its comment may start. */
const NEAR = 80;
/** How much behind the mark is looked at. */
const LONGEST_DIRECTIVE = 200;
/** What ends a line, or a comment in it. */
const END = /(?:[\r\n]|\*\/|-->).*/s;
/**
 * Reads `notion-id-check: ignore` and `notion-id-check: expect TYPE` in comments. A comment behind something
 * applies to its own line, or, if it is on a separate line, to the line below.
 */
function findDirectives(text, lines) {
    const byLine = new Map();
    const problems = [];
    const firstCharacter = new FirstCharacter(text);
    for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
        const { line, column } = lines().at(at);
        const lineStart = at - column + 1;
        const comment = commentBefore(text, lineStart, at);
        if (comment === null)
            continue;
        const alone = firstCharacter.on(lineStart) >= comment;
        const words = text
            .slice(at + MARK.length, at + MARK.length + LONGEST_DIRECTIVE)
            .replace(END, '')
            .trim();
        try {
            byLine.set(alone ? line + 1 : line, readDirective(words));
        }
        catch (error) {
            if (!(error instanceof expected_types/* TypeNameError */.E3))
                throw error;
            problems.push({ line, message: error.message });
        }
    }
    for (const { index } of text.matchAll(WITHOUT_COLON)) {
        const { line, column } = lines().at(index);
        if (commentBefore(text, index - column + 1, index) !== null)
            problems.push({
                line,
                message: 'the directive needs a colon: write “notion-id-check: ignore” or “notion-id-check: expect TYPE”',
            });
    }
    return { byLine, problems };
}
/** The offset of the comment that a directive on the line is in, or null. */
function commentBefore(text, lineStart, at) {
    const from = Math.max(lineStart, at - NEAR);
    const comment = COMMENT.exec(text.slice(from, at));
    return comment && from + comment.index;
}
/** Finds the first character of a line that is not white space, once for all directives on the line. */
class FirstCharacter {
    #text;
    #lineStart = -1;
    #offset = 0;
    constructor(text) {
        this.#text = text;
    }
    /** @param lineStart offset */
    on(lineStart) {
        if (lineStart !== this.#lineStart) {
            this.#lineStart = lineStart;
            NOT_SPACE.lastIndex = lineStart;
            this.#offset = NOT_SPACE.test(this.#text) ? NOT_SPACE.lastIndex - 1 : this.#text.length;
        }
        return this.#offset;
    }
}
const NOT_SPACE = /\S/g;
function readDirective(words) {
    const name = words.replace(/\s.*/s, '');
    if (/^ignore\b/.test(name))
        return { kind: 'ignore' };
    if (name === 'expect') {
        const list = words.slice(name.length).split(/[\s,|]/);
        return { kind: 'expect', types: (0,expected_types/* readTypes */._F)(list.filter(word => word !== '')) };
    }
    const known = ['ignore', 'expect'];
    throw new expected_types/* TypeNameError */.E3(`“notion-id-check: ${name}” is not a known directive. Known directives are “ignore” and “expect TYPE”.${(0,suggest/* didYouMean */.a)(name, known)}`);
}

// EXTERNAL MODULE: ./lib/references/settle.js
var settle = __webpack_require__(876);
;// CONCATENATED MODULE: ./lib/references/extract.js











/** UTF-16 units of a value that a report shows. Its fingerprint stands for the rest. */
const LONGEST_VALUE = 500;
/**
 * Finds the references of one file, whose format is loaded, by the evidence in that file. Never throws for what the
 * file holds.
 */
function extract(source, expectations) {
    const extraction = extractUnsettled(source, expectations);
    return { ...extraction, references: settled(extraction, certainIds(extraction.references)).references };
}
/** The references of a file with those of its candidates that the certain IDs make references, and the other candidates. */
function settled({ references, candidates }, certain) {
    const { references: added, rest } = (0,settle/* settle */.G)(candidates, certain);
    const inOrder = [...references, ...added].sort((a, b) => a.line - b.line || a.column - b.column);
    return { references: inOrder, rest };
}
/**
 * The same without looking at the candidates: evidence elsewhere may still make them references.
 *
 * @param matched receives the expectations whose pattern matches a key
 * @param deadline the file is read no further then
 */
function extractUnsettled({ file, path, text }, expectations, matched = new Set(), deadline = null) {
    const format = (0,formats/* formatOf */.be)(path);
    let index = null;
    const lines = () => {
        index ??= new source/* LineIndex */.r(text);
        return index;
    };
    const directives = findDirectives(text, lines);
    const readable = format.blank
        ? text.replace(format.blank, comment => comment.replace(/[^\r\n]/g, ' '))
        : text;
    const collector = new Collector(readable, Scope.ofFile(path, expectations.filter(({ pattern }) => pattern.matchesFile(file)), matched), format.lenient, lookUp(directives, lines));
    const sink = new bounded_sink/* BoundedSink */.HV(collector, bounded_sink/* MOST_EVENTS */.Qk, deadline);
    const abandoned = readBounded(() => {
        format.read(readable, sink);
        if (format.prose)
            collector.prose();
    });
    const { references, candidates, problem } = collector.finish();
    const problems = directives.problems.map(({ line, message }) => ({ file, line, message }));
    if (problem)
        problems.push({ file, line: lines().at(problem.offset).line, message: problem.message });
    if (abandoned !== null)
        problems.push({ file, line: null, message: abandoned });
    const finished = (raw) => finish(raw, file, text, lines());
    return {
        references: references.map(finished),
        candidates: candidates.map(({ raw, ...rest }) => ({ ...rest, reference: () => finished(raw()) })),
        problems,
    };
}
/** Reads a file as far as the work for it stays bounded. @returns why the rest is not read, or null */
function readBounded(read) {
    try {
        read();
        return null;
    }
    catch (error) {
        if (!(error instanceof bounded_sink/* TooMuchWork */.fx))
            throw error;
        return error.message;
    }
}
function lookUp({ byLine }, lines) {
    if (byLine.size === 0)
        return () => undefined;
    return (offset) => byLine.get(lines().at(offset).line);
}
function finish(raw, file, text, lines) {
    const { start, end, expected, origin, reading, why } = raw;
    const written = text.slice(start, end);
    const value = safeValue(written, reading);
    const label = reading.kind === 'id' ? labelOf(text, start, end) : null;
    return {
        file,
        ...lines.place(start, end),
        key: copyOf(raw.key),
        value: copyOf(value),
        ...(value !== written && { fingerprint: (0,hash/* fingerprintOf */.a)(written) }),
        ...(label !== null && { label: copyOf(label) }),
        expected,
        origin,
        reading,
        why,
    };
}
/** What may be shown of a value. It is cut after it is scrubbed, so that no part of a secret at the cut is left. */
function safeValue(written, reading) {
    return shownValue(written.slice(0, 2 * LONGEST_VALUE), reading).slice(0, LONGEST_VALUE);
}
/** Characters of a label that are read at most. */
const LONGEST_LABEL = 64;
const labelBefore = (0,letters/* letterPattern */.JW)(String.raw `([\p{L}\p{N}_.\-]{1,64})[:=]$`);
const labelAfter = (0,letters/* letterPattern */.JW)(String.raw `^[:=]([\p{L}\p{N}_.\-]+)`);
/** What the text calls the ID between these offsets: `tasks` in `tasks:<ID>`, `tasks=<ID>` or `<ID>:tasks`. */
function labelOf(text, start, end) {
    const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
    const after = text.slice(end, end + LONGEST_LABEL);
    return labelBefore(before).exec(before)?.[1] ?? labelAfter(after).exec(after)?.[1] ?? null;
}


/***/ }),

/***/ 1225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ noteSighting),
/* harmony export */   v: () => (/* binding */ MOST_REFERENCES)
/* harmony export */ });
/* harmony import */ var _formats_bounded_sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);

/** As many references as a report can hold. */
const MOST_REFERENCES = 200_000;
/** Notes one more reference of a file. @throws TooMuchWork if the file has more than a report can hold */
function noteSighting(sightings, sighting) {
    if (sightings.length >= MOST_REFERENCES)
        throw new _formats_bounded_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .TooMuchWork */ .fx(`more than ${MOST_REFERENCES.toLocaleString('en')} references were found; the rest is not read`);
    sightings.push(sighting);
}


/***/ }),

/***/ 6540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/files/default-files.js
var default_files = __webpack_require__(7479);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./lib/files/gitignore.js


/**
 * Folders that the root's `.gitignore` names literally: git's answer is known without listing them. All other patterns
 * are left to git, and with an exception (`!`) among them every pattern is.
 *
 * @returns names of folders anywhere, and paths from the root with a `/` in front
 */
function plainlyIgnored(root) {
    const lines = patternsOf(root);
    if (lines.some(isException))
        return new Set();
    return new Set(lines.flatMap(line => (/^\/?[\w.-]+(?:\/[\w.-]+)*\/$/.test(line) ? pruned(line.slice(0, -1)) : [])));
}
/** Exceptions in the `.gitignore` files below a root. They win over the patterns of the folders above (gitignore(5)). */
class Exceptions {
    #root;
    #known = new Map([['', false]]);
    /** @param root absolute path */
    constructor(root) {
        this.#root = root;
    }
    /** Whether one may apply to the contents of a folder. @param folder empty for the root, else a path that ends in `/` */
    mayHoldIn(folder) {
        const known = this.#known.get(folder);
        if (known !== undefined)
            return known;
        const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
        const may = this.mayHoldIn(parent) || patternsOf(external_node_path_default().join(this.#root, folder)).some(isException);
        this.#known.set(folder, may);
        return may;
    }
}
/** A byte order mark may be in front of the first pattern. */
function isException(pattern) {
    return /^\ufeff?!/.test(pattern);
}
/** A pattern with a slash in it is anchored, one without matches at any depth (gitignore(5)). */
function pruned(pattern) {
    if (pattern.startsWith('/'))
        return pattern;
    return pattern.includes('/') ? `/${pattern}` : pattern;
}
/** The lines of a folder's `.gitignore`. A link in its place is not followed, neither by git. */
function patternsOf(folder) {
    const file = external_node_path_default().join(folder, '.gitignore');
    try {
        if (!(0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile())
            return [];
        return (0,external_node_fs_.readFileSync)(file, 'utf8').split(/\r?\n/);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/files/walk.js
var walk = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/files/default-walk.js



/** Looks for the files that are scanned by default, whether git ignores them or not. */
class DefaultWalk {
    #found = [];
    #walk;
    /**
     * @param root absolute path
     * @param ignored folders that the root's `.gitignore` names: names of folders anywhere, and paths from the root
     *   with a `/` in front. Another one further down may except them.
     * @param real receives the folders that the walk goes through
     */
    constructor(root, ignored, real) {
        const exceptions = new Exceptions(root);
        const isIgnored = (name, parent) => (ignored.has(name) || ignored.has(`/${parent}${name}`)) && !exceptions.mayHoldIn(parent);
        const prune = {
            folder: (name, parent) => {
                if ((0,default_files/* isNeverFolder */.fj)(name) || isIgnored(name, parent))
                    return true;
                real.add(parent + name);
                return false;
            },
            // Another repository, not part of this one.
            repositories: true,
        };
        this.#walk = new walk/* Walk */.q(root, prune, name => {
            if ((0,default_files/* isDefaultPath */.R2)(name))
                this.#found.push(name);
        });
    }
    /** What was found so far. */
    get found() {
        return this.#found;
    }
    get unlisted() {
        return this.#walk.unlisted;
    }
    /** Goes on for so many milliseconds. @returns whether anything is left to do */
    step(milliseconds) {
        return this.#walk.step(milliseconds);
    }
}

// EXTERNAL MODULE: ./lib/files/named-walk.js
var named_walk = __webpack_require__(6591);
// EXTERNAL MODULE: ./lib/files/turn.js
var turn = __webpack_require__(2809);
;// CONCATENATED MODULE: ./lib/files/discover.js





/** How long to walk before the next part of git's output is read. Milliseconds. */
const WALK_SLICE = 1;
/**
 * Finds the files of a selection. The built-in globs leave out what git ignores. Globs of the settings match files
 * whether git ignores them or not, and folders of dependencies only if a glob names them.
 *
 * @param real receives the folders that the walk goes through
 */
async function discover({ root, prefix }, selection, askGit, real) {
    const { files, include } = selection;
    const { early, all } = files === null ? await byDefault(root, askGit, real) : NOTHING;
    const named = files === null && include.length === 0 ? await NOTHING.all : (0,named_walk/* walkNamed */.D)({ root, prefix }, selection);
    const excludes = (name) => selection.excludes(prefix + name);
    return {
        early: early.filter(name => !excludes(name)),
        all: all.then(({ paths, unlisted }) => {
            const found = [...new Set([...paths, ...named.paths])].toSorted();
            return {
                paths: found.filter(name => !excludes(name)),
                excluded: found.filter(excludes),
                unlisted: byPath([...unlisted, ...named.unlisted]),
            };
        }),
    };
}
/** Sorted, and each folder once: two walks may come by it. */
function byPath(unlisted) {
    const folders = new Map(unlisted.map(folder => [folder.path, folder]));
    return [...folders.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
const NOTHING = { early: [], all: Promise.resolve({ paths: [], unlisted: [] }) };
function atOnce(found) {
    return { early: [], all: Promise.resolve(found) };
}
async function byDefault(root, askGit, real) {
    // Git reads its index while we list folders.
    const asked = askGit(root);
    asked.catch(() => { }); // the error is thrown when the answer is awaited, which may be later than Node accepts
    await (0,turn/* turn */.wC)(); // git is started
    const walk = new DefaultWalk(root, plainlyIgnored(root), real);
    while (walk.step(WALK_SLICE))
        await (0,turn/* turn */.wC)();
    const git = await asked;
    return git ? early(git, walk) : atOnce({ paths: walk.found, unlisted: walk.unlisted });
}
/** What git tracks is scanned in any case. What it doesn't depends on whether it ignores it, once that is found. */
function early(git, { found, unlisted }) {
    const walked = new Set(found); // quicker to search than the name is to check
    const tracked = git.tracked.filter(name => walked.has(name) || (0,default_files/* isDefaultPath */.R2)(name));
    const all = async () => {
        const known = new Set(tracked); // git lists a file that is in conflict more than once
        const untracked = found.filter(name => !known.has(name));
        const without = await git.ignored(untracked);
        return { paths: [...known, ...untracked.filter(name => !without.has(name))], unlisted };
    };
    return { early: tracked, all: all() };
}

// EXTERNAL MODULE: ./lib/files/folders.js
var folders = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(8209);
// EXTERNAL MODULE: ./lib/references/extract.js + 22 modules
var extract = __webpack_require__(797);
// EXTERNAL MODULE: ./lib/files/reader.js
var reader = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/references/raw-reference.js
var raw_reference = __webpack_require__(1225);
;// CONCATENATED MODULE: ./lib/references/file-scans.js



/** Reads the files of a tree, each once, and scans those that may contain a reference. */
class FileScans {
    #tree;
    #scanner;
    #reader;
    /** What each file contains; null for nothing, `gone` if there is no such file. */
    #read = new Map();
    #deadline;
    #mostReferences;
    #references = 0;
    /** Files that were not read because a limit was reached. */
    #left = new Set();
    #reached = null;
    /** @param real the folders of the tree in which files are read */
    constructor(tree, scanner, real, limits) {
        this.#deadline = limits.deadline;
        this.#mostReferences = limits.references ?? raw_reference/* MOST_REFERENCES */.v;
        this.#tree = tree;
        this.#scanner = scanner;
        this.#reader = new reader/* FileReader */.qg(tree.workspace, real);
    }
    isThere(path) {
        const found = this.#read.get(path);
        return found !== undefined && found !== 'gone';
    }
    /** What a file contains; null for nothing. */
    contentsOf(path) {
        const found = this.#read.get(path);
        return found === undefined || found === 'gone' ? null : found;
    }
    /** Reads files that haven't been read yet. @param paths relative to the root of the scan */
    async read(paths) {
        const excepted = new Set(this.#tree.except);
        let end = (0,turn/* now */.tB)() + turn/* SLICE */.$9;
        for (const path of paths) {
            if (this.#read.has(path) || excepted.has(this.#tree.prefix + path))
                continue;
            this.#reached ??= this.#limitReached();
            if (this.#reached !== null) {
                this.#left.add(path);
                continue;
            }
            const bytes = this.#look(path);
            if (bytes)
                await this.#scan(path, bytes);
            if ((0,turn/* now */.tB)() < end)
                continue;
            await (0,turn/* turn */.wC)();
            end = (0,turn/* now */.tB)() + turn/* SLICE */.$9;
        }
    }
    /** Says how many files were not read, with the name of the first. */
    get problems() {
        const [first] = this.#left;
        if (first === undefined)
            return [];
        const others = this.#left.size - 1;
        const more = others === 0 ? '' : others === 1 ? ', nor was 1 other file' : `, nor were ${others} other files`;
        return [
            { file: this.#tree.prefix + first, line: null, message: `it was not read${more}: ${this.#reached}` },
        ];
    }
    #limitReached() {
        if (this.#deadline.hasPassed)
            return this.#deadline.why;
        if (this.#references > this.#mostReferences)
            return `more than ${this.#mostReferences.toLocaleString('en')} references were found`;
        return null;
    }
    async #scan(path, bytes) {
        const extraction = await this.#scanner.scan(path, bytes);
        this.#references += extraction.references.length + extraction.candidates.length;
        this.#read.set(path, extraction);
    }
    /** Reads a file. The bytes of one that may hold something are to be scanned before the next is read. */
    #look(name) {
        const { root, prefix } = this.#tree;
        const file = `${root}/${name}`;
        const read = this.#scanner.passesByName(name)
            ? this.#reader.read(file)
            : this.#reader.readIfFound(file, this.#scanner.search);
        switch (read.kind) {
            case 'gone':
            case 'folder':
                this.#read.set(name, 'gone');
                return null;
            case 'no-word':
                this.#read.set(name, null);
                return null;
            case 'unreadable':
                this.#read.set(name, {
                    references: [],
                    candidates: [],
                    problems: [{ file: prefix + name, line: null, message: read.why }],
                });
                return null;
            case 'bytes':
                return read.bytes;
        }
    }
}

// EXTERNAL MODULE: ./lib/references/scanner.js + 2 modules
var references_scanner = __webpack_require__(2475);
// EXTERNAL MODULE: ./lib/references/settle.js
var settle = __webpack_require__(876);
;// CONCATENATED MODULE: ./lib/references/scan.js







/**
 * Scans a tree for references. What cannot be read or parsed becomes a problem, and the rest is still scanned. IDs that
 * are certain in one file are evidence for the others.
 */
async function scan(tree, settings, deadline = (0,references_scanner/* scanningTime */.xT)()) {
    const real = new folders/* RealFolders */.OT(tree.root);
    const scanner = new references_scanner/* Scanner */.Lp(settings, tree.prefix, deadline);
    const scans = new FileScans(tree, scanner, real, { deadline });
    const { early, all } = await discoverOnly(tree, settings, real);
    const [discovery] = await Promise.all([all, scans.read(early)]);
    await scans.read(discovery.paths);
    const values = tree.values ? await scanner.scanValues(tree.values) : null;
    return { ...gather(tree, scans, discovery, values), used: scanner.used };
}
function gather({ prefix }, scans, { paths, excluded, unlisted }, values) {
    const files = [];
    const references = [];
    const candidates = new Map();
    const problems = unlisted.map(({ path, why }) => ({
        file: prefix + path,
        line: null,
        message: why,
    }));
    problems.push(...scans.problems);
    const contents = [];
    for (const path of paths) {
        if (!scans.isThere(path))
            continue;
        files.push(prefix + path);
        const content = scans.contentsOf(path);
        if (content)
            contents.push({ file: prefix + path, content });
    }
    if (values) {
        files.push(model/* VALUES_FILE */.Yc);
        contents.push({ file: model/* VALUES_FILE */.Yc, content: values });
        contents.sort((a, b) => (a.file < b.file ? -1 : 1));
    }
    const certain = (0,settle/* certainIds */.f)(contents.flatMap(({ content }) => content.references));
    for (const { file, content } of contents) {
        const { references: settledOnes, rest } = (0,extract/* settled */.gu)(content, certain);
        for (const reference of settledOnes)
            references.push(reference);
        if (rest.length > 0)
            candidates.set(file, rest);
        for (const problem of content.problems)
            problems.push(problem);
    }
    const candidatesIn = (wanted) => [...candidates].flatMap(([file, rest]) => wanted.has(file) ? rest.map(({ reference }) => reference()) : []);
    const withContent = new Set([...references.map(({ file }) => file), ...candidates.keys()]);
    return {
        files,
        excluded: excluded.map(path => prefix + path),
        references,
        candidatesIn,
        withContent,
        problems,
    };
}
async function discoverOnly(tree, settings, real) {
    const { askGit, only } = tree;
    if (only?.folders.length === 0) {
        const paths = only.files.toSorted();
        return { early: paths, all: Promise.resolve({ paths, excluded: [], unlisted: [] }) };
    }
    const { early, all } = await discover(tree, settings, askGit, real);
    if (!only)
        return { early, all };
    const isBelow = (name) => only.folders.some(folder => folder === '' || name.startsWith(`${folder}/`));
    return {
        early: early.filter(isBelow),
        all: all.then(({ paths, excluded, unlisted }) => ({
            paths: [...new Set([...paths.filter(isBelow), ...only.files])].sort(),
            excluded: excluded.filter(isBelow),
            unlisted: unlisted.filter(({ path }) => isBelow(path)),
        })),
    };
}


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* binding */ Scanner),
  xT: () => (/* binding */ scanningTime)
});

// UNUSED EXPORTS: prefilterFor

// EXTERNAL MODULE: ./lib/files/default-files.js
var default_files = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/files/word-search.js
var word_search = __webpack_require__(1311);
;// CONCATENATED MODULE: ./lib/files/prefilter.js

/** Every file with a reference contains one of these, unless the settings or its own name say *notion*. */
const WORDS = ['notion', 'collection://', 'view://'];
/** Longer words are searched for by their first letters. */
const LONGEST_WORD = 64;
/**
 * Decides from a file's name and bytes whether parsing it can find anything. Most files contain no reference, and
 * parsing is most of the cost of a scan.
 */
class Prefilter {
    search;
    #isAlwaysRead;
    /**
     * @param literals words that a file with a reference may contain instead of *notion*
     * @param isAlwaysRead whether a file may contain a reference without any of those words
     */
    constructor(literals, isAlwaysRead) {
        this.search = new word_search/* WordSearch */.b([...WORDS, ...literals.map(word => word.slice(0, LONGEST_WORD))]);
        this.#isAlwaysRead = isAlwaysRead;
    }
    /** Whether a file may contain a reference, whatever its bytes are. @param path relative to the root of the scan */
    passesByName(path) {
        return /notion/i.test(path) || this.#isAlwaysRead(path);
    }
    /** @param path relative to the root of the scan */
    passes(path, bytes) {
        return this.passesByName(path) || this.search.mayBeIn(bytes);
    }
}

// EXTERNAL MODULE: ./lib/files/reader.js
var reader = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/formats/formats.js + 9 modules
var formats = __webpack_require__(9656);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(8209);
;// CONCATENATED MODULE: ./lib/text/deadline.js
/** The end of the time that some work may take. */
class Deadline {
    /** Says that the time is over, and how much it was. */
    why;
    #end;
    #clock;
    /**
     * @param what the work, as the beginning of a sentence
     * @param time milliseconds
     * @param clock monotonic time in milliseconds
     */
    constructor(what, time, clock = () => process.uptime() * 1000) {
        this.why = `${what} took longer than ${time / 1000} seconds`;
        this.#clock = clock;
        this.#end = clock() + time;
    }
    get hasPassed() {
        return this.#clock() > this.#end;
    }
}

// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __webpack_require__(2520);
// EXTERNAL MODULE: ./lib/references/confidential.js
var confidential = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/references/extract.js + 22 modules
var extract = __webpack_require__(797);
;// CONCATENATED MODULE: ./lib/references/scanner.js









/** A pattern matches nothing in a file that lacks one of its words: the prefilter looks for the longest, likely the rarest. */
function prefilterFor(expectations, prefix) {
    // A pattern that says `none` is looked for too: an entry that matches nothing is reported.
    const literals = expectations.flatMap(({ pattern }) => pattern.literals.toSorted((a, b) => b.length - a.length).slice(0, 1));
    const withoutLiterals = expectations.filter(({ pattern }) => pattern.literals.length === 0);
    return new Prefilter(literals, path => withoutLiterals.some(({ pattern }) => pattern.matchesFile(prefix + path)));
}
/** Ten times as long as any real repository takes. Milliseconds. */
const LONGEST_SCAN = 5 * 60_000;
/** The time that all of scanning may take, from now on. */
function scanningTime() {
    return new Deadline('scanning', LONGEST_SCAN);
}
/** Scans single files by their bytes, wherever those come from. */
class Scanner {
    #settings;
    #prefix;
    #prefilter;
    #deadline;
    #matched = new Set();
    #ignoring = new Set();
    /** @param deadline a file that is being read then is read no further */
    constructor(settings, prefix, deadline = scanningTime()) {
        this.#deadline = deadline;
        this.#settings = settings;
        this.#prefix = prefix;
        this.#prefilter = prefilterFor(settings.expectations, prefix);
    }
    /** Whether the settings name a file at all. @param file path relative to the root of the scan */
    scans(file) {
        const { files, names, excludes } = this.#settings;
        const path = this.#prefix + file;
        return ((files === null && (0,default_files/* isDefaultPath */.R2)(file)) || names(path)) && !excludes(path);
    }
    /** The settings' entries that matched something in the files scanned so far. */
    get used() {
        return { expectations: this.#matched, ignores: this.#ignoring };
    }
    /** The words that a file must contain, if its name doesn't decide. */
    get search() {
        return this.#prefilter.search;
    }
    /** Whether a file may hold something whatever its bytes are. @param file path relative to the root of the scan */
    passesByName(file) {
        return this.#prefilter.passesByName(file);
    }
    /** Whether a file can hold anything; most can't. @param file path relative to the root of the scan */
    passes(file, bytes) {
        return this.#prefilter.passes(file, bytes);
    }
    /** Scans values that are not in a file, as the file `values`. Nothing in the result quotes them, except for IDs. */
    async scanValues({ text, format }) {
        const path = format === 'json' ? `${model/* VALUES_FILE */.Yc}.json` : `${model/* VALUES_FILE */.Yc}.env`;
        const extraction = await (0,formats/* withParsers */.rI)(() => this.#extract({ file: model/* VALUES_FILE */.Yc, path, text }));
        const { references, candidates, problems } = (0,confidential/* confidential */.B)(extraction);
        return { ...this.#ignoringSome({ references, candidates }), problems };
    }
    /** @param file path relative to the root of the scan */
    async scan(file, bytes) {
        const shown = this.#prefix + file;
        const decoded = (0,reader/* decodeFile */.JG)(bytes); // at once: the buffer is used again
        if (decoded.kind === 'binary')
            return {
                references: [],
                candidates: [],
                problems: [{ file: shown, line: null, message: decoded.why }],
            };
        const source = { file: shown, path: file, text: decoded.text };
        const { references, candidates, problems } = await (0,formats/* withParsers */.rI)(() => this.#extractSafely(source));
        const noted = decoded.note === null ? [] : [{ file: shown, line: null, message: decoded.note }];
        return { ...this.#ignoringSome({ references, candidates }), problems: [...noted, ...problems] };
    }
    /** A file that exceeds the stack or the longest string is given up, and the others are still read. */
    #extractSafely(source) {
        try {
            return this.#extract(source);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            const message = `it can’t be read: ${(0,reason/* reasonOf */.A)(error)}`;
            return { references: [], candidates: [], problems: [{ file: source.file, line: null, message }] };
        }
    }
    #extract(source) {
        return (0,extract/* extractUnsettled */.Ee)(source, this.#settings.expectations, this.#matched, this.#deadline);
    }
    #ignoringSome({ references, candidates }) {
        return {
            references: references.map(reference => this.#withIgnored(reference)),
            candidates: candidates.map(candidate => ({
                ...candidate,
                reference: () => this.#withIgnored(candidate.reference()),
            })),
        };
    }
    #withIgnored(reference) {
        const { file, reading } = reference;
        const id = 'id' in reading ? reading.id : null;
        const rules = this.#settings.ignores.filter(rule => rule.covers(file, id));
        for (const rule of rules)
            this.#ignoring.add(rule);
        return rules.length > 0 ? { ...reference, reading: { kind: 'skipped', reason: 'ignored' } } : reference;
    }
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   f: () => (/* binding */ certainIds)
/* harmony export */ });
/* harmony import */ var _id_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3707);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4974);


/** Evidence that makes an ID certain enough to speak for others. */
const SPEAKS = new Set(['setting', 'key', 'url', 'file', 'node', 'request']);
/** Collects what the certain references of one file or of many say about the IDs of others. */
function certainIds(references) {
    const ids = new Set();
    const workspaces = new Set();
    for (const { reading, why } of references) {
        if (reading.kind !== 'id' || !why?.some(kind => SPEAKS.has(kind)))
            continue;
        ids.add(reading.id);
        const digits = (0,_id_id_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceDigits */ .uA)(reading.id);
        if (digits)
            workspaces.add(digits);
    }
    return { ids, workspaces };
}
/**
 * Decides which candidates are references after all, by the IDs that are certain: by the same ID, by the digits of
 * the workspace, and then by other values of the same column. The result does not depend on any order.
 */
function settle(candidates, certain) {
    const weighed = candidates.map(candidate => ({ candidate, why: withCertain(candidate, certain) }));
    const columns = new Set(weighed
        .filter(({ candidate, why }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsOf */ .XE)(why) >= candidate.needed)
        .map(({ candidate }) => candidate.column));
    const references = [];
    const rest = [];
    for (const { candidate, why: known } of weighed) {
        const { needed, column } = candidate;
        const isInColumn = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsOf */ .XE)(known) < needed && columns.has(column);
        const why = isInColumn ? strongestFirst([...known, 'column']) : known;
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsOf */ .XE)(why) >= needed)
            references.push({ ...candidate.reference(), why });
        else
            rest.push(candidate);
    }
    return { references, rest };
}
/** The strongest first, as in the candidate's own evidence. */
function withCertain({ id, why }, { ids, workspaces }) {
    const more = [];
    if (ids.has(id))
        more.push('same-id');
    const digits = (0,_id_id_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceDigits */ .uA)(id);
    if (digits && workspaces.has(digits))
        more.push('workspace');
    return [...more, ...why];
}
function strongestFirst(evidence) {
    return evidence.sort((a, b) => _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE */ .S4[b].points - _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE */ .S4[a].points);
}


/***/ }),

/***/ 8651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wordAdvice),
/* harmony export */   y: () => (/* binding */ wordAll)
/* harmony export */ });
/** Where entries of `expect` go. */
const CONFIG_FILE = '.github/notion-id-check.yml';
/** One piece of advice in full sentences. Code is in backquotes. */
function wordAdvice(advice) {
    switch (advice.kind) {
        case 'instruction':
            return advice.text;
        case 'use':
            return `Use ${advice.what}: ${advice.id}`;
        case 'expect': {
            const { condition, key, types } = advice;
            const value = types === 'none' ? types : types.length === 1 ? types.join() : `[${types.join(', ')}]`;
            return `If ${condition}, add this to \`${CONFIG_FILE}\`: \`expect: { ${yamlKey(key)}: ${value} }\``;
        }
    }
}
/** All advice, as running text. */
function wordAll(advice) {
    return advice.map(wordAdvice).join(' ');
}
/** A key as YAML, quoted unless it is a plain word. */
function yamlKey(key) {
    return /^[A-Za-z_][\w.-]*$/.test(key) ? key : `'${key.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 file`, `2 files`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 9707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _object_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8273);
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1352);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);



/** What is wrong with a reference, or what was found out about it, in full sentences. */
function messageOf({ reference, verdict }) {
    return (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFor */ .sG)(reference, verdict)?.explain(reference, verdict)?.message ?? withoutRule(verdict);
}
function withoutRule(verdict) {
    switch (verdict.status) {
        case 'ok':
            return `Resolves to ${_object_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_TYPE */ .ZJ[verdict.object.type].aLabel}${(0,_rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .G)(verdict.object)}.`;
        case 'unverified':
            return NOT_VERIFIED[verdict.reason](verdict.detail);
        case 'skipped':
            return SKIPPED[verdict.reason];
        default:
            return `The status is ${verdict.status}.`;
    }
}
const NOT_VERIFIED = {
    'no-token': () => 'Well-formed. Not verified, because there is no token.',
    'token-rejected': () => 'Well-formed. Not verified, because Notion rejected the token.',
    forbidden: () => 'Well-formed. Not verified, because the connection lacks a capability.',
    unreachable: detail => `Well-formed. Not verified, because Notion could not be reached${detail === '' ? '' : ` (${detail})`}.`,
    'rate-limited': () => 'Well-formed. Not verified, because Notion’s rate limit was reached.',
    deadline: () => 'Well-formed. Not verified, because the time limit was reached.',
    cancelled: () => 'Well-formed. Not verified, because the run was cancelled.',
    unchanged: () => 'Well-formed. Not verified, because this change did not introduce it.',
};
const SKIPPED = {
    empty: 'The value is empty.',
    placeholder: 'The value is a placeholder, not an ID.',
    dynamic: 'The value is set when the program runs.',
    ignored: 'Ignored, because the settings or a comment say so.',
};


/***/ }),

/***/ 4815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   eo: () => (/* binding */ notReached)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9388);

const OUTAGE = {
    unreachable: {
        because: 'Notion could not be reached',
        hint: 'This does not mean that the IDs are wrong. Run the check again. status.notion.so shows whether Notion has an outage.',
    },
    'rate-limited': {
        because: 'Notion’s rate limit was reached',
        hint: 'This does not mean that the IDs are wrong. Run the check again later, or use a separate connection for this check.',
    },
    deadline: {
        because: 'Notion could not be reached within the time limit',
        hint: 'This does not mean that the IDs are wrong. Run the check again, or raise the time limit with `verify-timeout`.',
    },
    cancelled: {
        because: 'The run was cancelled',
        hint: 'This does not mean that the IDs are wrong. Run the check again.',
    },
};
function isOutage(reason) {
    return Object.hasOwn(OUTAGE, reason);
}
/** @returns null if Notion was reached for every reference that was to be verified */
function notReached(findings) {
    const missed = findings.flatMap(({ verdict }) => verdict.status === 'unverified' && isOutage(verdict.reason)
        ? [{ reason: verdict.reason, detail: verdict.detail }]
        : []);
    const [first] = missed;
    if (!first)
        return null;
    const isOneReason = missed.every(({ reason }) => reason === first.reason);
    const { because, hint } = OUTAGE[isOneReason ? first.reason : 'unreachable'];
    const details = [...new Set(missed.flatMap(({ detail }) => detail || []))];
    const detail = details.length > 0 ? `Reason: ${details.join(', ')}. ` : '';
    return {
        headline: `${because}: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(missed.length, 'ID')} ${missed.length === 1 ? 'was' : 'were'} not verified`,
        hint: `${detail}${hint}`,
    };
}
/** How many references were not verified because the change did not introduce them. */
function unchanged(findings) {
    return reasonsOf(findings).filter(reason => reason === 'unchanged').length;
}
/** How many references were to be verified, but were not. */
function unanswered(findings) {
    return reasonsOf(findings).filter(reason => reason !== 'unchanged').length;
}
function reasonsOf(findings) {
    return findings.flatMap(({ verdict }) => (verdict.status === 'unverified' ? verdict.reason : []));
}


/***/ }),

/***/ 5355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unchangedLine),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);
/* harmony import */ var _rules_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9057);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9388);
/* harmony import */ var _not_verified_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4815);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3152);





/** Whether the change can be merged, and why. */
function outcomeOf(report) {
    const isWeakened = report.remarks.some(({ code }) => code === 'weakened');
    const { title, detail } = wordsFor(report);
    const hasFindings = isWeakened || countedIn(report).length > 0;
    const state = report.result === 'failed' ? 'failed' : hasFindings ? 'passed with findings' : 'passed';
    return { state, title: isWeakened ? `${title}${weakening(report)}` : title, detail };
}
/** Good news has a but. */
function weakening(report) {
    const conjunction = countedIn(report).length === 0 ? 'but' : 'and';
    return `, ${conjunction} this change weakens the check`;
}
function wordsFor(report) {
    const { result, remarks, scope, verified } = report;
    const counted = countedIn(report);
    if (remarks.some(({ code }) => code === 'token-rejected')) {
        return { title: 'Notion rejected the token', detail: '' };
    }
    const missed = remarks.some(({ code }) => code === 'unverified') ? (0,_not_verified_js__WEBPACK_IMPORTED_MODULE_2__/* .notReached */ .eo)(report.findings) : null;
    if (missed)
        return { title: missed.headline, detail: besides(report) };
    if (counted.length === 0) {
        if (result === 'failed')
            return { title: 'Notion IDs could not be checked', detail: '' };
        return nothingCounts(report);
    }
    const isOne = totalOf(counted) === 1;
    const sentences = [
        scope === 'introduced' ? `This change introduced ${isOne ? 'it' : 'them'}.` : '',
        verified ? '' : 'Only the format was checked, not whether the IDs exist.',
        result === 'passed'
            ? `${isOne ? 'It does' : 'They do'} not fail the check.`
            : consequence(counted, report),
    ];
    return {
        title: `${worded(counted)} in Notion IDs`,
        detail: sentences.filter(sentence => sentence !== '').join(' '),
    };
}
/** The findings that count toward `fail-on`. */
function countedIn({ counts }) {
    return present({ error: counts.errors, warning: counts.warnings, notice: counts.notices });
}
function present(numbers) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map(severity => ({ severity, number: numbers[severity] })).filter(({ number }) => number > 0);
}
function totalOf(counted) {
    return counted.reduce((total, { number }) => total + number, 0);
}
/** `1 error, 2 warnings and 1 notice` */
function worded(counted) {
    return counted
        .map(({ number, severity }) => (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(number, severity))
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' and ');
}
/** The findings besides the one that Notion could not be reached. */
function besides({ findings }) {
    const found = (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .counting */ .Mr)(findings);
    const numberOf = (severity) => found.filter(each => each.severity === severity).length;
    const counted = present({
        error: numberOf('error'),
        warning: numberOf('warning'),
        notice: numberOf('notice'),
    });
    return counted.length === 0 ? '' : `Also found in the IDs: ${worded(counted)}.`;
}
/** Which of the findings fail the check, if some of them do and others don't. */
function consequence(counted, { failOn }) {
    const failing = counted.filter(({ severity }) => (0,_rules_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c)(severity, failOn));
    // A check can fail although no finding fails it: without a token, for example.
    if (failing.length === 0 || failing.length === counted.length)
        return '';
    return `Only the ${worded(failing)} ${totalOf(failing) === 1 ? 'fails' : 'fail'} the check.`;
}
function nothingCounts({ counts, scope, findings, verified }) {
    if (counts.references === 0)
        return { title: 'No Notion IDs to check', detail: '' };
    const old = (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .existing */ .gT)(findings).length;
    const others = old === 0 ? '' : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(old, 'existing problem')} ${old === 1 ? 'does' : 'do'} not fail the check.`;
    if (!verified) {
        const detail = `Only the format was checked, not whether the IDs exist. ${others}`.trim();
        return { title: 'All Notion IDs are well-formed', detail };
    }
    const isNew = scope === 'introduced';
    // The rule about them is off, so they are not among the findings.
    const open = (0,_not_verified_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)(findings);
    if (open > 0) {
        const problems = isNew ? 'new problems' : 'problems';
        const verb = open === 1 ? 'was' : 'were';
        return {
            title: `No ${problems} found (${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(open, 'Notion ID')} ${verb} not verified)`,
            detail: others,
        };
    }
    return { title: isNew ? 'No new problems with Notion IDs' : 'All Notion IDs are valid', detail: others };
}
/** One line about the references that were there before and so were not verified; empty if there are none. */
function unchangedLine({ findings }) {
    const number = (0,_not_verified_js__WEBPACK_IMPORTED_MODULE_2__/* .unchanged */ .Cv)(findings);
    if (number === 0)
        return '';
    return number === 1
        ? '1 reference was not verified because it was there before this change. A scheduled run verifies it.'
        : `${number} references were not verified because they were there before this change. A scheduled run verifies them.`;
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ tokenRejected),
/* harmony export */   Qe: () => (/* binding */ outage),
/* harmony export */   Sb: () => (/* binding */ nothingFound),
/* harmony export */   Tj: () => (/* binding */ unusedSetting),
/* harmony export */   WY: () => (/* binding */ unreadSources),
/* harmony export */   iJ: () => (/* binding */ NO_TOKEN_FOR_COMMAND),
/* harmony export */   qb: () => (/* binding */ baseUnknown),
/* harmony export */   yv: () => (/* binding */ weakenedSettings)
/* harmony export */ });
/* unused harmony exports noToken, secretWithheld */
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9388);
/* harmony import */ var _not_verified_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4815);


/** What a report says about the run as a whole. */
const FLAW = {
    'line-break': 'a line break',
    space: 'a space',
    quotes: 'quotation marks',
    character: 'a character that is not in any Notion token',
};
/** Notion rejects the token, so nothing is known about any ID. */
function tokenRejected(flaw) {
    const why = flaw === null
        ? 'Notion rejected the token (401): it was revoked, has expired, or is incomplete.'
        : `The token is invalid: it contains ${FLAW[flaw]}.`;
    return {
        code: 'token-rejected',
        severity: 'error',
        message: `${why} No IDs were verified. This is a problem with the token.`,
        hint: flaw === null
            ? 'Create a new token in Notion under Settings → Connections, and store it in place of the old one.'
            : 'Copy the token again from Notion under Settings → Connections, and store it without anything around it.',
    };
}
/** The command has no token, so only the format is checked. */
const NO_TOKEN_FOR_COMMAND = {
    code: 'no-token',
    severity: 'notice',
    message: 'Only the format was checked: NOTION_TOKEN is not set.',
    hint: 'Set the environment variable NOTION_TOKEN to the secret of your Notion connection, or run with `--offline`.',
};
const FROM = { fork: 'forks', dependabot: 'Dependabot' };
/** The action has no token, although it should have one. */
function noToken(withheld) {
    const why = withheld === null
        ? 'Store the connection’s secret as a repository secret and pass it: `notion-token: ${{ secrets.NOTION_TOKEN }}`.'
        : `GitHub does not pass secrets to pull requests from ${FROM[withheld]}. With \`verify: auto\`, only the format of their IDs is checked.`;
    return {
        code: 'no-token',
        severity: 'error',
        message: 'No IDs were verified, because there is no Notion token. Only the format was checked.',
        hint: `${why} To check only the format, set \`verify: never\`.`,
    };
}
/** GitHub does not pass the token to the action, because the change comes from outside the repository. */
function secretWithheld(withheld) {
    const also = withheld === 'dependabot'
        ? ' To verify them here, add the token to the Dependabot secrets of the repository.'
        : '';
    return {
        code: 'secret-withheld',
        severity: 'notice',
        message: `Only the format was checked: GitHub does not pass secrets to pull requests from ${FROM[withheld]}.`,
        hint: `The merge queue, or the push after the merge, verifies the IDs with Notion.${also}`,
    };
}
const NOTHING_FOUND_HINT = {
    action: 'Name the files with `files` or `include`, and the keys with `expect`. If this repository has no Notion IDs, set `if-nothing-found: ignore`.',
    command: 'Name the files as arguments or with `--include`, and the keys with `--expect`. If there are no Notion IDs, add `--if-nothing-found ignore`.',
};
/** Source files that a remark names. */
const MOST_SOURCES_NAMED = 3;
/** Source files that mention Notion IDs, but are not scanned. @param globs what to include */
function unreadSources(files, globs, face) {
    const named = files.slice(0, MOST_SOURCES_NAMED).join(', ');
    const more = files.length > MOST_SOURCES_NAMED ? ` and ${files.length - MOST_SOURCES_NAMED} more` : '';
    const verbs = files.length === 1 ? 'mentions Notion IDs and was' : 'mention Notion IDs and were';
    const include = face === 'action'
        ? `the input \`include\`: ${globs.map(glob => `\`${glob}\``).join(', ')}`
        : globs.map(glob => `\`--include '${glob}'\``).join(' ');
    return {
        code: 'unread-sources',
        severity: 'notice',
        message: `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files.length, 'source file')} ${verbs} not checked: ${named}${more}.`,
        hint: `To check them, add ${include}.`,
    };
}
/** No file matched, or no reference was found in the files. */
function nothingFound(files, severity, face) {
    return {
        code: 'nothing-found',
        severity,
        message: files === 0
            ? 'Nothing was checked, because no file matched.'
            : `Nothing was checked, because no Notion ID was found in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files, 'file')}.`,
        hint: NOTHING_FOUND_HINT[face],
    };
}
const MATCHES_NOTHING = {
    expect: 'No key that was read matches it.',
    ignore: 'No reference that was found matches it.',
    include: 'No file matches it.',
    exclude: 'No file that would be scanned matches it.',
};
/** An entry of the settings has no effect, probably because of a typo. */
function unusedSetting({ section, text, place }) {
    const where = 'file' in place ? `${place.file}:${place.line}` : place.name;
    return {
        code: 'unused-setting',
        severity: 'notice',
        message: `The ${section} entry “${text}” (${where}) has no effect. ${MATCHES_NOTHING[section]}`,
        hint: 'Correct it, or remove it.',
        ...('file' in place ? { place } : {}),
    };
}
/** There is no base to compare with. `why` is a clause, `whatToDo` a sentence. */
function baseUnknown(why, whatToDo) {
    return {
        code: 'base-unknown',
        severity: 'warning',
        message: `All problems count, not only new ones: ${why}.`,
        hint: whatToDo,
    };
}
/** The one finding about all references that were not verified because Notion could not be reached in time. */
function outage(findings, severity) {
    const missed = (0,_not_verified_js__WEBPACK_IMPORTED_MODULE_0__/* .notReached */ .eo)(findings);
    return missed && severity !== 'off'
        ? [{ code: 'unverified', severity, message: `${missed.headline}.`, hint: missed.hint }]
        : [];
}
/** References that a remark lists. */
const MOST_LISTED = 10;
/** What a change of the settings takes out of the check. Nothing if it weakens nothing. */
function weakenedSettings({ references, rules }) {
    if (references.length + rules.length === 0)
        return [];
    const names = references
        .slice(0, MOST_LISTED)
        .map(({ reference, how }) => `${reference.file}:${reference.line} (${how})`);
    const more = references.length > MOST_LISTED ? [`${references.length - MOST_LISTED} more`] : [];
    const weaker = rules.map(({ rule, from, to }) => `\`${rule}\` from ${from} to ${to}`);
    const parts = [
        ...(references.length > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(references.length, 'reference')] : []),
        ...(rules.length > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(rules.length, 'rule')] : []),
    ];
    return [
        {
            code: 'weakened',
            severity: 'warning',
            message: `This change weakens the check: its settings affect ${parts.join(' and ')}.`,
            hint: `Make sure that this is intended: ${[...names, ...more, ...weaker].join(', ')}.`,
        },
    ];
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   gT: () => (/* binding */ existing)
/* harmony export */ });
/** The findings that fall under a rule. */
function reported(findings) {
    return findings.filter(finding => finding.severity !== null);
}
/** Those that count: if the scope is `introduced`, only those that the change added. */
function counting(findings) {
    return reported(findings).filter(({ introduced }) => introduced !== false);
}
/** Those that were there before the change, which do not fail the check. */
function existing(findings) {
    return reported(findings).filter(({ introduced }) => introduced === false);
}


/***/ }),

/***/ 2107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Breaks a text into lines of at most so many columns, between words if possible. */
function wrap(text, width, widthOf) {
    const room = Math.max(8, width);
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).flatMap(long => chunks(long, room, widthOf))) {
        if (line === '')
            line = word;
        else if (widthOf(line) + 1 + widthOf(word) <= room)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    if (line !== '')
        lines.push(line);
    return lines;
}
/** A word cut into pieces that fit. */
function chunks(word, room, widthOf) {
    if (widthOf(word) <= room)
        return [word];
    const pieces = [];
    let piece = '';
    for (const character of word) {
        if (widthOf(piece) + widthOf(character) > room) {
            pieces.push(piece);
            piece = '';
        }
        piece += character;
    }
    return [...pieces, piece];
}


/***/ }),

/***/ 1352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   U: () => (/* binding */ lastName)
/* harmony export */ });
/** The last name in a path of keys, without an index: a pattern that matches the key. */
function lastName(key) {
    return key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '') || key;
}
/** ` “Tasks”` after the name of an object, or nothing: titles are null unless they may be shown. */
function titleOf({ title }) {
    return title === null || title === '' ? '' : ` “${title}”`;
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  iU: () => (/* binding */ RULE_NAMES),
  sG: () => (/* binding */ ruleFor),
  QZ: () => (/* binding */ ruleNamed)
});

;// CONCATENATED MODULE: ./lib/rules/groups.js
const REMOVE_TOKEN = { title: 'Remove the token', precedence: 1 };
const CORRECT_ID = { title: 'Correct the ID', precedence: 2 };
const RIGHT_TYPE = { title: 'Use the ID of the right type of object', precedence: 3 };
const SHARE = { title: 'Share it with the connection, or correct the ID', precedence: 4 };
const TRASH = { title: 'Restore it, or replace the ID', precedence: 5 };
const CAPABILITY = { title: 'Turn on the missing capability', precedence: 6 };

;// CONCATENATED MODULE: ./lib/rules/rule.js
/** Makes a rule of its definition: it explains verdicts of one status only. */
function defineRule(definition) {
    const isOwn = (verdict) => verdict.status === definition.status;
    return {
        ...definition,
        explain: (reference, verdict) => isOwn(verdict) && (definition.appliesTo?.(reference, verdict) ?? true)
            ? definition.explain(reference, verdict)
            : null,
    };
}
function instruction(text) {
    return { kind: 'instruction', text };
}
/** For IDs that were copied incompletely, or of something else. */
const COPY_AGAIN = instruction('Copy the ID again: in Notion, choose ••• → Copy link and take the 32 digits of the path.');

;// CONCATENATED MODULE: ./lib/rules/exposed-token.js


const exposedToken = defineRule({
    name: 'exposed-token',
    status: 'exposed-token',
    defaultSeverity: 'error',
    group: REMOVE_TOKEN,
    precedence: 1,
    documentation: 'docs/rules/exposed-token.md',
    title: 'ExposedNotionToken',
    summary: 'The value is a Notion token, not an ID',
    description: 'Everyone who can read the repository has the token. Remove it from the file and replace it with a new one.',
    explain: () => ({
        message: 'This value is a Notion token, not an ID.',
        advice: [
            instruction('Everyone who can read this repository has this token. Create a new one in Notion under Settings → Connections and revoke this one.'),
            instruction('Store the new token as a secret, and write the ID here.'),
        ],
    }),
});

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/rules/names.js
var names = __webpack_require__(1352);
;// CONCATENATED MODULE: ./lib/rules/in-trash.js




const inTrash = defineRule({
    name: 'in-trash',
    status: 'in-trash',
    defaultSeverity: 'warning',
    group: TRASH,
    precedence: 5,
    documentation: 'docs/rules/in-trash.md',
    title: 'NotionObjectInTrash',
    summary: 'The object is in Notion’s trash',
    description: 'The ID still resolves, but Notion deletes objects that stay in the trash.',
    explain: (_, { object }) => ({
        message: `This ${object_types/* OBJECT_TYPE */.ZJ[object.type].label}${(0,names/* titleOf */.G)(object)} is in Notion’s trash.`,
        advice: [
            instruction('Restore it from the trash before Notion deletes it permanently, or write the ID of its replacement.'),
        ],
    }),
});

;// CONCATENATED MODULE: ./lib/rules/sharing.js



const IF_IT_EXISTS = {
    connection: 'If it exists, open it in Notion and add your connection under ••• → Connections. In a private teamspace, add the connection to the teamspace too.',
    personal: 'If it exists, give access to the person whose access token this is.',
};
/** What to do about an object that does not exist or is not shared: Notion’s answer is the same for both. */
function shareOrCorrect({ tokenKind }) {
    return [
        instruction(IF_IT_EXISTS[tokenKind ?? 'connection']),
        instruction('If not, copy the ID again: in Notion, choose ••• → Copy link.'),
    ];
}
/** The visible objects that were probably meant: one with similar digits, and one with the title that the file mentions. */
function didYouMean({ namesake, lookAlike }) {
    const advice = [];
    if (lookAlike) {
        const { label } = object_types/* OBJECT_TYPE */.ZJ[lookAlike.type];
        advice.push(instruction(`Possible typo. Did you mean ${label}${(0,names/* titleOf */.G)(lookAlike)} ${lookAlike.id}?`));
    }
    if (namesake && namesake.id !== lookAlike?.id) {
        const { label } = object_types/* OBJECT_TYPE */.ZJ[namesake.type];
        const question = `Did you mean ${label}${(0,names/* titleOf */.G)(namesake)} ${namesake.id}?`;
        advice.push(instruction(`${question} Its title matches “${namesake.words}” in this file.`));
    }
    return advice;
}
/** What the digits of the ID suggest, as sentences to add to the message. */
function suspicions({ looksLike, otherWorkspace }) {
    return [
        looksLike === null ? '' : ` This looks like the ID of ${(0,object_types/* aKind */.SL)(looksLike)}.`,
        otherWorkspace
            ? ' It may belong to another workspace: its digits differ from those that the IDs of this workspace share.'
            : '',
    ].join('');
}

;// CONCATENATED MODULE: ./lib/rules/link-not-found.js



const linkNotFound = defineRule({
    name: 'link-not-found',
    status: 'not-found',
    appliesTo: ({ origin }) => origin === 'link',
    defaultSeverity: 'warning',
    group: SHARE,
    precedence: 6,
    documentation: 'docs/rules/link-not-found.md',
    title: 'NotionLinkNotFound',
    summary: 'The connection cannot access the page of a Notion link',
    description: 'The linked page does not exist or is not shared with the connection.',
    explain: (_, verdict) => ({
        message: `The linked page does not exist or is not shared with the connection.${suspicions(verdict)}`,
        advice: [...didYouMean(verdict), ...shareOrCorrect(verdict)],
    }),
});

// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(1748);
;// CONCATENATED MODULE: ./lib/rules/faults.js




/** Characters of a quoted part of a value. */
const MOST_QUOTED = 40;
/** What exactly is wrong with a value that should be an ID, and what to write instead. */
function explainFault(fault, reference) {
    const { reading } = reference;
    const id = reading.kind === 'malformed' ? reading.id : null;
    const explanation = explained(fault, reference);
    // If the ID can be read despite the fault, that is all the advice there is.
    if (id === null || fault.code === 'glued-comment')
        return explanation;
    const what = fault.code === 'url' ? 'only the ID from the URL' : 'only the ID';
    return { ...explanation, advice: [{ kind: 'use', what, id }] };
}
function explained(fault, reference) {
    switch (fault.code) {
        case 'digits':
            return copyAgain(`This value has ${fault.count} hexadecimal ${fault.count === 1 ? 'digit' : 'digits'}, but a Notion ID has 32: ${difference(fault.count)}.`);
        case 'not-hex':
            return copyAgain(`Character ${fault.position}, ${named(fault.character)}, is not a hexadecimal digit (0–9, a–f)${others(fault.others)}.`);
        case 'look-alike':
            return {
                message: `Character ${fault.position}, ${named(fault.character)}, is not a hexadecimal digit (0–9, a–f), but looks like “${fault.meant}”.`,
                advice: [
                    instruction(`Compare it with Notion. If it should be “${fault.meant}”, replace the character.`),
                    COPY_AGAIN,
                ],
            };
        case 'invisible':
            return copyAgain(`Character ${fault.position} is an invisible ${fault.name}.`);
        case 'dashes':
            return copyAgain(fault.character
                ? `The value has 32 hexadecimal digits, but they are separated by the wrong character: ${fault.character} instead of a hyphen.`
                : 'The value has 32 hexadecimal digits, but the dashes between them are misplaced.');
        case 'wrapped':
            return copyAgain(fault.wrapping === ''
                ? 'The value contains white space around the ID.'
                : `The value contains other characters (${quoted(fault.wrapping)}) around the ID.`);
        case 'slug':
            return copyAgain(`The value starts with the page title (${quoted((0,trim/* trimEndOf */.f)(fault.slug.trimEnd(), '-_ '))}). The API accepts only the ID.`);
        case 'query':
            return copyAgain(/[?&]v=/.test(fault.tail)
                ? 'The ID is followed by the rest of a URL, in which `?v=` names a view. The API accepts only the ID.'
                : 'The ID is followed by the rest of a URL. The API accepts only the ID.');
        case 'trailing':
            return copyAgain('The ID is followed by other text. The API accepts only the ID.');
        case 'glued-comment':
            return {
                message: 'There is no space between the ID and the comment, so some programs read the comment as part of the value.',
                advice: [instruction('Put a space before the “#”.')],
            };
        case 'url':
            return copyAgain('This is a URL, but the key expects an ID. The API answers “Invalid request URL”.');
        case 'url-without-id':
            return {
                message: 'This Notion URL contains no ID.',
                advice: [
                    instruction('Open the page or database in Notion and copy its own link: choose ••• → Copy link.'),
                ],
            };
        case 'foreign-url':
            return notAnId(`This is a URL of another site${fault.host === '' ? '' : ` (${quoted(fault.host)})`}, not a Notion ID.`, reference);
        case 'hash':
            return notAnId(`This value has ${fault.digits} hexadecimal digits, like a hash or another kind of key. A Notion ID has 32.`, reference);
        case 'null-literal':
            return {
                message: `This is the word ${quoted(fault.literal)}, not an ID: a variable was not set when the file was written.`,
                advice: [instruction('Set the variable when you generate this file, or leave the value empty.')],
            };
        case 'uuid':
            return copyAgain(`The Notion API rejects this ID, because it is not a valid UUID${uuidDigit(fault.part, fault.digit)}.`);
        case 'text':
            return notAnId(notionIdExpected(reference), reference);
    }
}
function copyAgain(message) {
    return { message, advice: [COPY_AGAIN] };
}
/** For a value that is something else: the key may not be meant for a Notion ID at all. */
function notAnId(message, { key }) {
    const none = {
        kind: 'expect',
        condition: 'this key never holds a Notion ID',
        key: (0,names/* lastName */.U)(key),
        types: 'none',
    };
    return { message, advice: [instruction('Write the ID here.'), none] };
}
function notionIdExpected({ expected }) {
    const [only] = expected;
    const key = only && expected.length === 1 ? `, but the key names ${object_types/* OBJECT_TYPE */.ZJ[only].aLabel}` : '';
    return `This is not a Notion ID${key}. A Notion ID has 32 hexadecimal digits.`;
}
function uuidDigit(part, digit) {
    switch (part) {
        case null:
            return '';
        case 'version':
            return `: digit 13, the version, is “${digit}” and should be 1 to 8 (in Notion’s own IDs, it is 4 or 8)`;
        case 'variant':
            return `: digit 17, the variant, is “${digit}” and should be 8, 9, a or b`;
    }
}
function difference(count) {
    const by = Math.abs(32 - count);
    return `${by} ${by === 1 ? 'is' : 'are'} ${count < 32 ? 'missing' : 'too many'}`;
}
function others(count) {
    if (count === 0)
        return '';
    return count === 1 ? ', and 1 other is not either' : `, and ${count} others are not either`;
}
/** A character and, unless it is printable ASCII, its Unicode code point. */
function named(character) {
    const code = character.codePointAt(0) ?? 0;
    const shown = `“${character}”`;
    return code > 0x7e ? `${shown} (U+${code.toString(16).toUpperCase().padStart(4, '0')})` : shown;
}
function quoted(text) {
    const clean = text.trim();
    return `“${clean.length > MOST_QUOTED ? `${clean.slice(0, MOST_QUOTED)}…` : clean}”`;
}

;// CONCATENATED MODULE: ./lib/rules/malformed.js



const malformed = defineRule({
    name: 'malformed',
    status: 'malformed',
    defaultSeverity: 'error',
    group: CORRECT_ID,
    precedence: 2,
    documentation: 'docs/rules/malformed.md',
    title: 'MalformedNotionId',
    summary: 'The value of a Notion key is not a Notion ID',
    description: 'A Notion ID has 32 hexadecimal digits, without dashes or with dashes after digits 8, 12, 16 and 20. The API rejects anything else when the program runs.',
    explain: (reference, { fault }) => explainFault(fault, reference),
});

;// CONCATENATED MODULE: ./lib/rules/not-found.js



const notFound = defineRule({
    name: 'not-found',
    status: 'not-found',
    appliesTo: ({ origin }) => origin === 'key',
    defaultSeverity: 'error',
    group: SHARE,
    precedence: 4,
    documentation: 'docs/rules/not-found.md',
    title: 'NotionObjectNotFound',
    summary: 'Notion has no object with this ID that the connection can access',
    description: 'The object does not exist or is not shared with the connection: Notion’s answer is the same for both.',
    explain: (_, verdict) => ({
        message: `The object does not exist or is not shared with the connection.${suspicions(verdict)}`,
        advice: [...didYouMean(verdict), ...shareOrCorrect(verdict)],
    }),
});

;// CONCATENATED MODULE: ./lib/rules/placeholder.js


const placeholder = defineRule({
    name: 'placeholder',
    status: 'skipped',
    appliesTo: (_, { reason }) => reason === 'placeholder',
    defaultSeverity: 'off',
    group: CORRECT_ID,
    precedence: 8,
    documentation: 'docs/rules/placeholder.md',
    title: 'PlaceholderForNotionId',
    summary: 'The value is a placeholder, not an ID',
    description: 'The value only marks the place of an ID. The rule is off unless the settings turn it on.',
    explain: () => ({
        message: 'This value is a placeholder, not an ID.',
        advice: [instruction('Write the ID here.')],
    }),
});

;// CONCATENATED MODULE: ./lib/rules/unverified.js


/**
 * The finding of a reference that the token must not read. An outage is one finding of the whole run instead
 * (`report/remarks.ts`), with the severity of this rule.
 */
const unverified = defineRule({
    name: 'unverified',
    status: 'unverified',
    appliesTo: (_, { reason }) => reason === 'forbidden',
    defaultSeverity: 'error',
    group: CAPABILITY,
    precedence: 7,
    documentation: 'docs/rules/unverified.md',
    title: 'NotionIdNotVerified',
    summary: 'The ID could not be verified with Notion',
    description: 'The ID is well-formed, but it is not known whether it resolves: Notion could not be reached in time, or the connection lacks a capability.',
    explain: (_, { detail }) => ({
        message: `Well-formed, but not verified: the connection lacks a capability${detail === '' ? '' : ` (${detail})`}.`,
        advice: [
            instruction(`In Notion, turn on ${detail === '' ? 'the capability' : `“${detail}”`} under Settings → Connections → your connection → Capabilities.`),
        ],
    }),
});

;// CONCATENATED MODULE: ./lib/rules/instead.js



/** IDs that one piece of advice lists; more would bury it. */
const MOST_LISTED = 5;
/** What to write where an object of the wanted type is expected, as far as Notion says. */
function instead(object, wanted) {
    switch (wanted) {
        case 'database':
            return insteadOfDatabase(object);
        case 'data_source':
            return insteadOfDataSource(object);
        case 'page':
            return object.type === 'block' ? use('the page that contains the block', object.pageId) : [];
        case 'block':
            return object.type === 'page' || object.type === 'database'
                ? [
                    instruction(`API endpoints for blocks also accept ${object_types/* OBJECT_TYPE */.ZJ[object.type].aLabel}: if that is what you want, expect both types.`),
                ]
                : [];
        case 'view':
            return object.type === 'database'
                ? [instruction('Use the view’s ID: in the URL of the view, it follows `?v=`.')]
                : [];
        default:
            return [];
    }
}
function use(what, id) {
    return id === null ? [] : [{ kind: 'use', what, id }];
}
function insteadOfDatabase(object) {
    switch (object.type) {
        case 'view':
            return object.databaseId === null
                ? [instruction('Use the database’s ID: in the URL of the view, it comes before `?v=`.')]
                : use('the view’s database', object.databaseId);
        case 'data_source':
            return use('the data source’s database', object.databaseId);
        case 'page':
            return databasesOnPage(object);
        default:
            return [];
    }
}
function databasesOnPage({ databasesOnPage: ids, databaseId }) {
    const [only] = ids;
    if (only === undefined)
        return use('the database that contains this page', databaseId);
    if (ids.length === 1)
        return use('the database on this page', only);
    return [oneOf(`the ${ids.length} databases on this page`, ids)];
}
function insteadOfDataSource(object) {
    switch (object.type) {
        case 'database':
            return sourcesOfDatabase(object);
        case 'view':
            return use('the view’s data source', object.dataSourceId);
        case 'page':
            return use('the data source that contains this page', object.dataSourceId);
        default:
            return [];
    }
}
function sourcesOfDatabase({ dataSources, linked }) {
    const [only] = dataSources;
    if (only !== undefined && dataSources.length === 1)
        return use('the database’s data source', only.id);
    if (dataSources.length > 1)
        return [oneOf(`the database’s ${dataSources.length} data sources`, dataSources.map(listed))];
    return linked
        ? [
            instruction('This is a linked database, which has no data source of its own. Use the data source of the database that it shows.'),
        ]
        : [instruction('Share the database’s data sources with the connection: it cannot access any of them.')];
}
function oneOf(what, ids) {
    const more = ids.length - MOST_LISTED;
    const ending = more > 0 ? `, and ${more} more` : '';
    return instruction(`Use one of ${what}: ${ids.slice(0, MOST_LISTED).join(', ')}${ending}.`);
}
function listed({ id, name }) {
    const title = (0,names/* titleOf */.G)({ title: name });
    return title === '' ? id : `${id} (${title.trim()})`;
}

;// CONCATENATED MODULE: ./lib/rules/wrong-type.js





function whereToFind(expected) {
    const labels = expected.map(type => object_types/* OBJECT_TYPE */.ZJ[type].label).join(' or ');
    return expected.every(type => object_types/* OBJECT_TYPE */.ZJ[type].hasLink)
        ? instruction(`Copy the link of the ${labels}.`)
        : instruction(`Write the ID of the ${labels}, as the Notion API returns it.`);
}
const wrongType = defineRule({
    name: 'wrong-type',
    status: 'wrong-type',
    defaultSeverity: 'error',
    group: RIGHT_TYPE,
    precedence: 3,
    documentation: 'docs/rules/wrong-type.md',
    title: 'WrongNotionType',
    summary: 'The ID belongs to an object of another type than the key names',
    description: 'Each type of object has its own endpoint in the Notion API. The endpoint of one type does not find objects of another type, or rejects their IDs.',
    explain: ({ expected, key }, { object }) => {
        const replacements = expected.flatMap(type => instead(object, type));
        return {
            message: `This is the ID of ${object_types/* OBJECT_TYPE */.ZJ[object.type].aLabel}${(0,names/* titleOf */.G)(object)}, but the key expects ${(0,object_types/* anyOfTypes */.po)(expected)}.`,
            advice: [
                ...(replacements.length > 0 ? replacements : [whereToFind(expected)]),
                {
                    kind: 'expect',
                    condition: `you meant the ${object_types/* OBJECT_TYPE */.ZJ[object.type].label}`,
                    key: (0,names/* lastName */.U)(key),
                    // The pattern matches the whole list, so the types of its other items stay allowed.
                    types: key.endsWith(']') ? [...expected, object.type] : [object.type],
                },
            ],
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/registry.js








/** Every rule, one line each, in the order of the documentation. The first that applies to a verdict decides. */
const REGISTRY = [
    malformed,
    exposedToken,
    wrongType,
    notFound,
    linkNotFound,
    inTrash,
    unverified,
    placeholder,
];
const RULES = REGISTRY;
const RULE_NAMES = RULES.map(({ name }) => name);
/** The rule that a verdict falls under, or null if nothing is wrong with the reference. */
function ruleFor(reference, verdict) {
    return RULES.find(rule => rule.explain(reference, verdict) !== null) ?? null;
}
/** The rule of that name. */
function ruleNamed(name) {
    const rule = RULES.find(each => each.name === name);
    if (!rule)
        throw new RangeError(`There is no rule ${name}`);
    return rule;
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/** The severity of a rule's findings. */
function severityOf({ name, defaultSeverity }, set) {
    return set[name] ?? defaultSeverity;
}
const RANK = { error: 3, warning: 2, notice: 1 };
/** Whether a finding of this severity fails the run. */
function fails(severity, failOn) {
    return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck),
  g: () => (/* binding */ treeOf)
});

// EXTERNAL MODULE: ./lib/rules/registry.js + 13 modules
var registry = __webpack_require__(6960);
// EXTERNAL MODULE: ./lib/rules/severity.js
var rules_severity = __webpack_require__(9057);
;// CONCATENATED MODULE: ./lib/change/weakened.js


/**
 * What a change of the settings takes out of the check. Both sides are scans of the files at the head: one with the
 * settings of the base, the other with those of the head. References keep the order of the first.
 */
function weakened(before, after) {
    const now = new Map(after.references.map(reference => [placeOf(reference), reference]));
    const references = [];
    for (const reference of before.references) {
        if (reference.reading.kind === 'skipped')
            continue;
        const how = after.files.has(reference.file)
            ? difference(reference, now.get(placeOf(reference)))
            : 'excluded';
        if (how)
            references.push({ reference, how });
    }
    return { references, rules: weakenedRules(before.severities, after.severities) };
}
function placeOf({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
function difference(before, after) {
    if (!after)
        return 'not-expected';
    if (after.reading.kind === 'skipped' && after.reading.reason === 'ignored')
        return 'ignored';
    return allowsMore(before.expected, after.expected) ? 'widened' : null;
}
/** An empty list allows every type. */
function allowsMore(before, after) {
    if (before.length === 0)
        return false;
    if (after.length === 0)
        return true;
    return after.length > before.length && before.every(type => after.includes(type));
}
const WEIGHT = { error: 3, warning: 2, notice: 1, off: 0 };
function weakenedRules(before, after) {
    const found = [];
    for (const rule of registry/* RULES */.y0) {
        const from = (0,rules_severity/* severityOf */.x)(rule, before);
        const to = (0,rules_severity/* severityOf */.x)(rule, after);
        if (WEIGHT[to] < WEIGHT[from])
            found.push({ rule: rule.name, from, to });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/change/contents.js
var contents = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(8209);
;// CONCATENATED MODULE: ./lib/change/introduced.js


/**
 * The references that the change added. Pairs of (normalised value, expected types) are counted at the head and at the
 * base. An ID counts by its digits, so moving, re-quoting or re-dashing it adds nothing.
 *
 * If a value occurs more often than before, the occurrences at a place that had one before are the old ones. Places
 * are compared in this order: the same text at the same key of the same file, the same key of the file, the same file,
 * the same key in any file. If several are equal in all of these, the first is the old one.
 *
 * Files that the change did not touch may be missing from both lists, but not from one of them. The base must be read
 * with the settings of the head, so that a text means the same on both sides.
 */
function introduced(head, base) {
    const added = new Set();
    const before = byIdentity(base);
    for (const [identity, now] of byIdentity(head)) {
        for (const reference of withoutKnown(now, before.get(identity) ?? []))
            added.add(reference);
    }
    return added;
}
/** What two references at the same place have in common, the most exact place first. */
const PLACES = [
    ({ file, key, value }) => JSON.stringify([file, key, value]),
    ({ file, key }) => JSON.stringify([file, key]),
    ({ file }) => file,
    ({ key }) => key,
];
/** The references of one identity that have no counterpart in the base. */
function withoutKnown(head, base) {
    let left = head;
    let old = base;
    for (const placeOf of PLACES) {
        const unmatched = new Map();
        for (const reference of old)
            count(unmatched, placeOf(reference), 1);
        left = left.filter(reference => count(unmatched, placeOf(reference), -1) <= 0);
        old = old.filter(reference => count(unmatched, placeOf(reference), -1) > 0);
    }
    return left.slice(old.length);
}
/** Adds to the count of a key, and returns what it was before. */
function count(counts, key, change) {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + change);
    return before;
}
function byIdentity(references) {
    const groups = new Map();
    for (const reference of references) {
        const identity = identityOf(reference);
        const group = groups.get(identity);
        if (group)
            group.push(reference);
        else
            groups.set(identity, [reference]);
    }
    return groups;
}
/**
 * Two references with the same identity are counted together. A malformed text is not counted with the ID that was
 * meant. An ignored ID is counted with the same ID elsewhere, because it was there before.
 */
function identityOf({ reading, value, fingerprint, expected }) {
    const types = model/* OBJECT_TYPES */.iQ.filter(type => expected.includes(type)).join();
    const ignored = reading.kind === 'skipped' && reading.reason === 'ignored' ? (0,id_id/* parseId */.Fg)(value.trim()) : null;
    const id = reading.kind === 'id' ? reading.id : ignored;
    return id ? `${types}:id:${id}` : `${types}:text:${fingerprint ?? value.trim()}`;
}

// EXTERNAL MODULE: ./lib/references/scanner.js + 2 modules
var references_scanner = __webpack_require__(2475);
;// CONCATENATED MODULE: ./lib/check/change.js




/** Reads what the files are compared with. @returns null if everything counts */
async function readBefore(coming, tree, settings, deadline) {
    const base = await coming;
    if (base?.kind !== 'known')
        return base;
    try {
        return { kind: 'known', base, references: await referencesAt(base, tree, settings, deadline) };
    }
    catch (error) {
        if (!(error instanceof contents/* BaseUnavailable */.G))
            throw error;
        return { kind: 'unknown', why: error.message, whatToDo: error.whatToDo };
    }
}
/**
 * Compares the references with those of the base. Without a known base everything counts. Candidates are counted on
 * both sides: a value that was there before is not introduced because evidence for it was added elsewhere.
 */
async function compare(before, { references: found, candidatesIn, withContent }) {
    if (before?.kind !== 'known')
        return { added: null, compared: null };
    const { base, references } = before;
    const others = [...withContent].filter(file => !base.changed.has(file) && file !== model/* VALUES_FILE */.Yc);
    const changedFiles = new Set([...base.changed, ...(await base.untracked(others))]);
    const candidates = candidatesIn(changedFiles);
    const changed = [...found.filter(({ file }) => changedFiles.has(file)), ...candidates];
    const isCandidate = new Set(candidates);
    const added = [
        ...[...introduced(changed, references)].filter(reference => !isCandidate.has(reference)),
        // Values outside of the repository have no earlier version to compare with.
        ...found.filter(({ isConfidential }) => isConfidential),
    ];
    return { added: new Set(added), compared: { base: base.commit, how: base.how } };
}
/** The references and candidates that the base has in the files that the change touches. */
async function referencesAt(base, tree, settings, deadline) {
    const scanner = new references_scanner/* Scanner */.Lp(settings, tree.prefix, deadline);
    const isScanned = (path) => path.startsWith(tree.prefix) &&
        !tree.except.includes(path) &&
        scanner.scans(path.slice(tree.prefix.length));
    const references = [];
    for await (const { path, bytes } of base.read([...base.inBase].filter(isScanned))) {
        const file = path.slice(tree.prefix.length);
        const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (!scanner.passes(file, content))
            continue;
        const scanned = await scanner.scan(file, content);
        for (const reference of scanned.references)
            references.push(reference);
        for (const { reference } of scanned.candidates)
            references.push(reference());
        // With a part of the base, what is in the rest of it would look new.
        if (deadline.hasPassed)
            throw new contents/* BaseUnavailable */.G(`the earlier contents of the files were not read to their end: ${deadline.why}`, 'Leave large files out with “exclude”.');
    }
    return references;
}

;// CONCATENATED MODULE: ./lib/check/counts.js
/** Remarks that are findings of their own: they count once, whatever number of references they are about. */
const COUNTED = new Set(['token-rejected', 'no-token', 'unverified']);
/**
 * The severities that count toward `fail-on`: those of the findings, of which only introduced ones count if the scope
 * is `introduced`, and those of the remarks that are findings of the whole run.
 */
function severitiesOf(findings, remarks) {
    return [
        ...findings.filter(({ introduced }) => introduced !== false).flatMap(({ severity }) => severity ?? []),
        // A missing token is an error in the action. In the command it is only a note, and not a finding.
        ...remarks
            .filter(({ code, severity }) => COUNTED.has(code) && (code !== 'no-token' || severity === 'error'))
            .map(({ severity }) => severity),
    ];
}
/** The counts of a report. */
function countsOf(files, findings, severities) {
    const ids = new Set(findings.flatMap(({ reference: { reading } }) => ('id' in reading && reading.id) || []));
    const withStatus = (status) => findings.filter(({ verdict }) => verdict.status === status).length;
    const withSeverity = (severity) => severities.filter(each => each === severity).length;
    return {
        files: files.length,
        references: findings.length,
        ids: ids.size,
        ok: withStatus('ok'),
        errors: withSeverity('error'),
        warnings: withSeverity('warning'),
        notices: withSeverity('notice'),
        unverified: withStatus('unverified'),
        skipped: withStatus('skipped'),
    };
}

;// CONCATENATED MODULE: ./lib/judge.js
/** The verdict on a reference: from its text, and from what Notion says about its ID. */
function judge(reference, evidence) {
    const { reading } = reference;
    switch (reading.kind) {
        case 'malformed':
            return { status: 'malformed', fault: reading.fault };
        case 'token':
            return { status: 'exposed-token' };
        case 'skipped':
            return { status: 'skipped', reason: reading.reason };
        case 'id':
            return evidence.resolution
                ? judgeResolved(reference.expected, evidence.resolution, evidence.tokenKind)
                : { status: 'unverified', reason: evidence.unasked, detail: '' };
    }
}
function judgeResolved(expected, resolution, tokenKind) {
    switch (resolution.state) {
        case 'unknown':
            return { status: 'unverified', reason: resolution.reason, detail: resolution.detail };
        case 'invalid':
            return { status: 'malformed', fault: resolution.fault };
        case 'absent': {
            const { lookAlike, namesake, looksLike, otherWorkspace } = resolution;
            return { status: 'not-found', lookAlike, namesake, looksLike, otherWorkspace, tokenKind };
        }
        case 'found':
            return judgeFound(expected, resolution.object);
    }
}
function judgeFound(expected, object) {
    if (expected.length > 0 && !expected.includes(object.type))
        return { status: 'wrong-type', object };
    return { status: object.inTrash ? 'in-trash' : 'ok', object };
}

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/keys/words.js
var keys_words = __webpack_require__(2140);
;// CONCATENATED MODULE: ./lib/keys/clues.js


/** Words at the end of a key that say what kind of value it has. */
const VALUE_WORDS = new Set('id ids uuid uuids url urls link uri'.split(' '));
/** Words that name a type, in the singular and the plural. */
const TYPE_WORDS = new Set(object_types/* OBJECT_TYPES */.iQ.flatMap(type => object_types/* OBJECT_TYPE */.ZJ[type].keyWords)
    .flatMap(words => words.split(' '))
    .flatMap(word => [word, `${word}s`]));
/**
 * What a reference says about the object that it means, in words that may be its title: the slug of its URL, its
 * label (`tasks:<ID>`), the words of its key. The most reliable comes first.
 */
function cluesOf({ key, value, label, reading }) {
    if (reading.kind !== 'id')
        return [];
    const slug = slugOf(value, reading.id.replaceAll('-', ''));
    const clues = [slug, label ? nameIn(label) : '', nameInKey(key)];
    return [...new Set(clues)].filter(clue => clue !== '');
}
/** The title in front of the ID in a URL, decoded: `Meeting notes` in `notion.so/Meeting-notes-<ID>`. */
function slugOf(value, digits) {
    const at = value.toLowerCase().indexOf(digits);
    if (value[at - 1] !== '-')
        return '';
    const before = value.slice(0, at - 1);
    const slug = decoded(before.slice(before.lastIndexOf('/') + 1));
    return slug.replaceAll('-', ' ').trim();
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The words of the innermost part of a key that names something: `team tasks` of `notion.teamTasks.databaseId`. */
function nameInKey(key) {
    for (const part of key.split('.').reverse()) {
        const name = nameIn(part.replace(/\[\d+\]/g, ''));
        if (name !== '')
            return name;
    }
    return '';
}
/** `team tasks` of `NEXT_PUBLIC_NOTION_TEAM_TASKS_DB_ID`; empty if all words are about the type or the value. */
function nameIn(text) {
    const words = (0,keys_words/* wordsOf */.Z)(text);
    const notion = words.lastIndexOf('notion');
    const after = trimmed(words.slice(notion + 1));
    const name = after.length > 0 || notion < 0 ? after : trimmed(words.slice(0, notion));
    const isName = name.some(word => !TYPE_WORDS.has(word) && !/^\d+$/.test(word));
    return isName ? name.join(' ') : '';
}
/** Without the words at the end for the value and, in front of those, for the type. */
function trimmed(words) {
    const isLast = (kind, end) => kind.has(words[end - 1] ?? '');
    let end = words.length;
    while (isLast(VALUE_WORDS, end))
        end--;
    while (isLast(TYPE_WORDS, end))
        end--;
    return words.slice(0, end);
}

// EXTERNAL MODULE: ./lib/references/confidential.js
var confidential = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/rules/ruling.js


/** Applies the rules, with the severities that the settings set. */
function rulingOf(reference, verdict, set) {
    const rule = (0,registry/* ruleFor */.sG)(reference, verdict);
    if (!rule)
        return { rule: null, severity: null, advice: [] };
    const advice = rule.explain(reference, verdict)?.advice ?? [];
    const severity = (0,rules_severity/* severityOf */.x)(rule, set);
    return severity === 'off' ? { rule: null, severity: null, advice } : { rule: rule.name, severity, advice };
}

// EXTERNAL MODULE: ./lib/secrets/scrub.js + 1 modules
var scrub = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/check/titles.js
/** The resolution without titles and names: they may only be shown on request. */
function untitled(resolution) {
    switch (resolution.state) {
        case 'found': {
            const dataSources = resolution.object.dataSources.map(({ id }) => ({ id, name: null }));
            return { ...resolution, object: { ...resolution.object, title: null, dataSources } };
        }
        case 'absent':
            return {
                ...resolution,
                lookAlike: resolution.lookAlike && { ...resolution.lookAlike, title: null },
                namesake: resolution.namesake && { ...resolution.namesake, title: null },
            };
        case 'invalid':
        case 'unknown':
            return resolution;
    }
}

;// CONCATENATED MODULE: ./lib/check/findings.js






/** Judges a reference. */
function findingOf(reference, evidence) {
    const { verification, added, severities, showTitles } = evidence;
    const introduced = added === null ? null : added.has(reference);
    const { reading } = reference;
    const isAsked = introduced !== false && reading.kind === 'id';
    const resolution = isAsked ? verification.resolutions.get(reading.id) : undefined;
    const known = reference.isConfidential && resolution ? (0,confidential/* discreet */.C)(resolution) : resolution;
    const verdict = judge(reference, {
        resolution: known && !showTitles ? untitled(known) : known,
        unasked: unaskedReason(evidence, introduced),
        tokenKind: verification.token.kind,
    });
    return { reference, verdict, ...rulingOf(reference, verdict, severities), introduced };
}
/** Without verification nothing is verified. With it, what the change did not introduce is not. */
function unaskedReason({ unasked }, introduced) {
    return introduced === false && unasked === 'cancelled' ? 'unchanged' : unasked;
}
/** Keeps IDs of confidential values out of everything that is shown, unless a file of the repository has them too. */
function hideConfidential(references) {
    const inFiles = new Set();
    const inValues = new Set();
    for (const { reading, isConfidential } of references) {
        if (reading.kind === 'id')
            (isConfidential ? inValues : inFiles).add(reading.id);
    }
    for (const id of inValues) {
        if (inFiles.has(id))
            continue;
        (0,scrub/* remember */.kY)(id);
        (0,scrub/* remember */.kY)(id.replaceAll('-', ''));
    }
}
/** One question for each distinct ID, with everything that the references to it expect and say about it. */
function questionsOf(references) {
    const byId = new Map();
    for (const reference of references) {
        const { reading, expected } = reference;
        if (reading.kind !== 'id')
            continue;
        const known = byId.get(reading.id) ?? { expected: [], clues: new Set() };
        byId.set(reading.id, known);
        if (!known.expected.some(types => types.join() === expected.join()))
            known.expected.push(expected);
        for (const clue of cluesOf(reference))
            known.clues.add(clue);
    }
    return [...byId].map(([id, { expected, clues }]) => ({ id, expected, clues: [...clues] }));
}

// EXTERNAL MODULE: ./lib/files/unread.js
var unread = __webpack_require__(4113);
// EXTERNAL MODULE: ./lib/report/remarks.js
var report_remarks = __webpack_require__(2766);
;// CONCATENATED MODULE: ./lib/check/unread.js



/**
 * Names source files that mention Notion IDs and were not read, if someone may miss them: a folder was named, or
 * nothing was found.
 */
async function unreadRemarks(tree, settings, found, face) {
    const folders = tree.only?.folders ?? [''];
    const isWanted = tree.only === null ? found.references.length === 0 : folders.length > 0;
    if (!isWanted)
        return [];
    const scanner = new references_scanner/* Scanner */.Lp(settings, tree.prefix);
    const read = new Set(tree.only?.files);
    const { paths } = await (0,unread/* findUnreadSources */.N8)({
        ...tree,
        isSelected: file => scanner.scans(file) || read.has(file) || settings.excludes(tree.prefix + file),
    });
    const within = paths.filter(file => folders.some(folder => folder === '' || file.startsWith(`${folder}/`)));
    if (within.length === 0)
        return [];
    return [
        (0,report_remarks/* unreadSources */.WY)(within.map(file => tree.prefix + file), (0,unread/* globsFor */.tN)(within), face),
    ];
}

// EXTERNAL MODULE: ./lib/references/scan.js + 4 modules
var scan = __webpack_require__(6540);
// EXTERNAL MODULE: ./lib/settings/entries.js
var entries = __webpack_require__(8460);
;// CONCATENATED MODULE: ./lib/check.js












const NOT_ASKED = {
    token: { state: 'none', kind: null, flaw: null },
    resolutions: new Map(),
    counts: { requests: 0, retries: 0, waitedMs: 0 },
};
/**
 * The pipeline: scan the files, find out what is introduced, ask Notion, judge, report. Values in, a value out; only
 * the tree, the base and `verify` have effects. The report contains no secrets, although the scanned files may.
 */
async function check(what) {
    const { tree, settings, verify, failOn } = what;
    const deadline = what.deadline ?? (0,references_scanner/* scanningTime */.xT)();
    const [found, before, settingsAtBase] = await Promise.all([
        (0,scan/* scan */.S)(tree, settings, deadline),
        readBefore(what.base, tree, settings, deadline),
        what.settingsAtBase,
    ]);
    hideConfidential(found.references);
    const { added, compared } = await compare(before, found);
    const questions = questionsOf(added ?? found.references);
    const verification = verify && questions.length > 0 ? await verify(questions) : NOT_ASKED;
    const evidence = {
        verification,
        unasked: reasonNotAsked(verify !== null, verification),
        added,
        severities: settings.severities,
        showTitles: what.showTitles,
    };
    const findings = found.references.map(reference => findingOf(reference, evidence));
    const remarks = [
        ...what.remarks,
        ...(before?.kind === 'unknown' ? [(0,report_remarks/* baseUnknown */.qb)(before.why, before.whatToDo)] : []),
        ...(verification.token.state === 'rejected' ? [(0,report_remarks/* tokenRejected */.Mp)(verification.token.flaw)] : []),
        ...(0,report_remarks/* outage */.Qe)(findings, (0,rules_severity/* severityOf */.x)((0,registry/* ruleNamed */.QZ)('unverified'), settings.severities)),
        ...(what.ifNothingFound && found.references.length === 0
            ? [(0,report_remarks/* nothingFound */.Sb)(found.files.length, what.ifNothingFound, what.face)]
            : []),
        ...(tree.only === null ? (0,entries/* unusedEntries */.Ze)(settings.entries, found, tree.prefix).map(report_remarks/* unusedSetting */.Tj) : []),
        ...(what.ifNothingFound ? await unreadRemarks(tree, settings, found, what.face) : []),
        ...(settingsAtBase ? await weakening(what, settingsAtBase, found, deadline) : []),
    ];
    const severities = severitiesOf(findings, remarks);
    // A check that could not do what the settings say has not passed, even if it found nothing.
    const isBroken = remarks.some(({ code, severity }) => severity === 'error' && code !== 'unverified');
    return (0,scrub/* scrubbed */.fG)({
        result: isBroken || severities.some(severity => (0,rules_severity/* fails */.c)(severity, failOn)) ? 'failed' : 'passed',
        scope: compared ? 'introduced' : 'all',
        verified: verify !== null && verification.token.state !== 'rejected',
        failOn,
        counts: countsOf(found.files, findings, severities),
        notion: verification.counts,
        findings,
        problems: found.problems,
        remarks,
        compared,
    });
}
/** Why a reference has no answer although it may have been asked about. */
function reasonNotAsked(isVerified, { token }) {
    if (!isVerified)
        return 'no-token';
    return token.state === 'rejected' ? 'token-rejected' : 'cancelled';
}
/** What the change of the settings takes out of the check, found by scanning the same files with the old settings. */
async function weakening({ tree, settings }, settingsAtBase, found, deadline) {
    const before = await (0,scan/* scan */.S)(tree, settingsAtBase, deadline);
    const effect = ({ references, files }, { severities }) => ({
        references,
        files: new Set(files),
        severities,
    });
    return (0,report_remarks/* weakenedSettings */.yv)(weakened(effect(before, settingsAtBase), effect(found, settings)));
}

// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/git/git.js + 2 modules
var git_git = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/git/untracked.js
var git_untracked = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/git/tracked.js




/** @param workspace GITHUB_WORKSPACE, or null elsewhere */
function askGit(workspace, signal) {
    return async (folder) => {
        const { top, prefix, hasGit } = (0,repository/* locateRepository */.Z)(folder, workspace);
        const program = hasGit ? (0,environment/* findGitProgram */.Ao)(process.env, top) : null;
        if (!program)
            return null;
        const git = new git_git/* Git */.T(program, { top, trust: workspace === null ? 'owner' : 'workspace', signal });
        // Only the index is listed. Looking for untracked files is faster in our own walk, which skips folders.
        const listed = await git.run(['ls-files', '-z', '--cached', ...(prefix === '' ? [] : ['--', prefix])]);
        if (!listed.ok)
            return null;
        return {
            tracked: namesIn(listed.stdout, prefix),
            ignored: async (untracked) => {
                const ignored = await (0,git_untracked/* ignoredAmong */.r)(git, untracked.map(name => prefix + name));
                return new Set(untracked.filter(name => ignored.has(prefix + name)));
            },
        };
    };
}
function namesIn(output, prefix) {
    const names = output.toString('utf8').split('\0');
    return names.filter(name => name.length > prefix.length).map(name => name.slice(prefix.length));
}

// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
;// CONCATENATED MODULE: ./lib/run.js



/** The files of a run. */
function treeOf({ location, trust, settings, only, values, written, signal, }) {
    return {
        ...location,
        askGit: askGit(trust === 'owner' ? null : location.workspace, signal),
        except: [
            ...(settings.file === null ? [] : [settings.file]),
            ...written.map(file => (0,paths/* relativePath */.iZ)(location.top, file)),
        ],
        only,
        values,
    };
}
/** Checks the files of a run. @returns what was found */
async function runCheck(run) {
    const { notion, signal } = run;
    const verifier = notion && Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 7638)); // loads while files are read
    return check({
        tree: treeOf(run),
        settings: run.settings.settings,
        settingsAtBase: run.settingsAtBase,
        failOn: run.failOn,
        showTitles: run.showTitles,
        base: run.base,
        verify: verifier && notion && (async (questions) => (await verifier).verify(questions, { ...notion, signal })),
        remarks: run.remarks,
        ifNothingFound: run.ifNothingFound,
        face: run.face,
    });
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ expectEntries),
/* harmony export */   Pp: () => (/* binding */ ignoreEntries),
/* harmony export */   XB: () => (/* binding */ globEntries),
/* harmony export */   Ze: () => (/* binding */ unusedEntries)
/* harmony export */ });
/* harmony import */ var _text_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7114);

/** Entries that name files. */
function globEntries(section, globs, base, placeOf) {
    return globs.map((text, i) => {
        const matches = (0,_text_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFilter */ .Y)([text.replace(/^!/, '')], base);
        const isUsed = ({ files, excluded }) => files.some(matches) || excluded.some(matches);
        return { text, section, place: placeOf(i), base, isUsed };
    });
}
/** Entries of `expect`. */
function expectEntries(expectations, base, placeOf) {
    return expectations.map(expectation => ({
        text: expectation.pattern.source,
        section: 'expect',
        place: placeOf(expectation.pattern.source),
        base,
        isUsed: ({ used }) => used.expectations.has(expectation),
    }));
}
/** Entries of `ignore`. @param ignores each as written, and the rule that it is compiled to */
function ignoreEntries(ignores, base, placeOf) {
    return ignores.map(({ written: { id, files }, rule }, i) => {
        const text = [id, files].filter(part => part !== undefined).join(' in ');
        return { text, section: 'ignore', place: placeOf(i), base, isUsed: ({ used }) => used.ignores.has(rule) };
    });
}
/** The entries that match nothing, if the whole of what they are about was scanned. @param prefix of the scan's root */
function unusedEntries(entries, scan, prefix) {
    return entries.filter(entry => entry.base.startsWith(prefix) && !entry.isUsed(scan));
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ faultOfGlob),
/* harmony export */   Wn: () => (/* binding */ faultOfFolder),
/* harmony export */   nS: () => (/* binding */ parseGlobs)
/* harmony export */ });
/* harmony import */ var _text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9972);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2152);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2622);



/** UTF-16 units of a glob that a message quotes. */
const LONGEST_QUOTED = 120;
/** What is wrong with the folder that globs are relative to, or null. */
function faultOfFolder(folder) {
    if (ABSOLUTE.test(folder))
        return 'is an absolute path; write it relative to the root of the repository';
    if (folder.split(/[\\/]/).includes('..'))
        return 'is outside of the repository';
    if (folder.includes('\\'))
        return 'contains a backslash; write “/” between the parts';
    return null;
}
const ABSOLUTE = /^(?:\/|[a-z]:[\\/])/i;
/**
 * Says which glob is wrong and why, or returns null. Nearly every text is a valid glob, and a mistake in one would match
 * nothing without a message. A long glob is shortened.
 */
function faultOfGlob(glob) {
    const fault = faultIn(glob);
    return fault && `the glob “${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(glob, LONGEST_QUOTED)}” ${fault}`;
}
function faultIn(glob) {
    const bare = glob.replace(/^!/, '');
    if (bare.trim() === '')
        return 'is empty';
    if (ABSOLUTE.test(bare))
        return 'is an absolute path; write it relative to a folder of the repository';
    if (bare.split('/').includes('..'))
        return 'leads out of its folder with “..”';
    if (bare.includes('\0'))
        return 'contains a NUL character';
    return unbalanced(bare) ?? unmatchable(bare);
}
function unmatchable(glob) {
    try {
        (0,_text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(glob);
        return null;
    }
    catch (error) {
        if (!(error instanceof _text_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .GlobError */ .pZ))
            throw error;
        return error.message;
    }
}
const PAIRS = { '}': '{', ']': '[', ')': '(' };
function unbalanced(glob) {
    const open = [];
    // What follows a backslash is not a bracket.
    for (const [bracket] of glob.matchAll(/\\.|[{}[\]()]/g)) {
        if (open.at(-1) === '[' && bracket !== ']')
            continue;
        if ('{[('.includes(bracket))
            open.push(bracket);
        else if (PAIRS[bracket] && open.pop() !== PAIRS[bracket])
            return `has a “${bracket}” that closes nothing`;
    }
    return open.length > 0 ? `has a “${open.at(-1)}” that is not closed` : null;
}
/** @throws SettingsError for a glob that can't mean anything */
function parseGlobs(globs, name) {
    const faults = globs.flatMap(glob => {
        const fault = faultOfGlob(glob);
        return fault ? [{ file: null, line: null, message: `${name}: ${fault}.` }] : [];
    });
    if (faults.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G(faults);
    return [...globs];
}


/***/ }),

/***/ 272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ accessOf),
  j: () => (/* binding */ tokenIn)
});

// EXTERNAL MODULE: ./lib/output/streams.js
var streams = __webpack_require__(2749);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/settings/error.js
var error = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/settings/options.js
var options = __webpack_require__(3130);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/secrets/scrub.js + 1 modules
var scrub = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/secrets/secret.js


const REDACTED = '[redacted]';
/**
 * A text that must not be shown. It prints as `[redacted]`, however it is printed, joined, inspected or written as
 * JSON. Only `reveal()` returns it, and only the request that needs it calls that. From its construction on, the
 * scrubber removes it from everything that leaves the process.
 */
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
        (0,scrub/* remember */.kY)(text);
    }
    reveal() {
        return this.#text;
    }
    toString() {
        return REDACTED;
    }
    toJSON() {
        return REDACTED;
    }
    [external_node_util_.inspect.custom]() {
        return REDACTED;
    }
}

;// CONCATENATED MODULE: ./lib/settings/token.js


/** What an HTTP header can't carry (RFC 9110, section 5.5), so no token can hold it. */
const UNSENDABLE = /[^\t\u0020-\u007e\u0080-\u00ff]/;
/**
 * Reads a token. It is only trimmed, because only Notion knows what a token looks like. But what can't be sent is
 * none.
 *
 * @param name the source of the token, for the message: ``input `notion-token` ``
 * @throws SettingsError that doesn't quote it
 */
function tokenFrom(name, given) {
    const text = given.trim();
    if (text === '')
        return null;
    if (UNSENDABLE.test(text))
        throw error/* SettingsError */.G.of(`${name} holds a line break, or another character that no token has. Copy it again.`);
    return new Secret(text);
}
/** A token by the prefixes that Notion's have. */
const NOTION_TOKEN = /\b(?:ntn_|secret_)[A-Za-z0-9]{8,}/;
/** Shorter texts may occur in other texts by chance. */
const SHORTEST = 8;
/** Whether a text that should not contain a token contains the run's own, or one that looks like Notion's. */
function holdsToken(text, token) {
    if (NOTION_TOKEN.test(text))
        return true;
    const own = token?.reveal();
    return own !== undefined && own.length >= SHORTEST && text.includes(own);
}

;// CONCATENATED MODULE: ./lib/terminal/access.js





/** The variables that a token may be in. The first one that is set counts. */
const TOKEN_VARIABLES = ['NOTION_TOKEN', 'NOTION_API_KEY', 'NOTION_API_TOKEN'];
/** The token in the environment, or null. @throws SettingsError if it can't be a token */
function tokenIn(environment) {
    const name = TOKEN_VARIABLES.find(each => (environment[each] ?? '').trim() !== '');
    return name === undefined ? null : tokenFrom(name, environment[name] ?? '');
}
/** How a command asks Notion. @throws SettingsError if there is no token */
function accessOf(given, { environment, stderr, signal, retries }) {
    const token = tokenIn(environment);
    if (token === null)
        throw error/* SettingsError */.G.of('This command asks Notion, so it needs a token. Set the environment variable NOTION_TOKEN to the secret of your connection.');
    return {
        token,
        apiUrl: given.notionApiUrl,
        budgetMs: options/* DEFAULT_TIMEOUT_MINUTES */.EV * 60_000,
        tuning: retries,
        signal,
        debug: given.verbose ? line => (0,streams/* write */.M)(stderr, `${(0,log/* logLine */.BP)(line)}\n`) : undefined,
    };
}


/***/ }),

/***/ 4653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   i2: () => (/* binding */ scannedLocation),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_named_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(739);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2622);
/* harmony import */ var _settings_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6979);
/* harmony import */ var _text_path_filter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7114);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4778);








/** The PATH that stands for values from standard input. */
const STANDARD_INPUT = '-';
/**
 * What the PATH arguments name: files and the files that globs match, which are read whatever their names are, and
 * folders to look through. Null without arguments.
 *
 * @param started where the command was started: arguments are relative to it
 * @param scanned where the scan starts: the result is relative to it
 * @throws SettingsError for a path that does not exist, or is outside of the repository
 */
function pathsOf(given, started, scanned) {
    if (given.length === 0)
        return null;
    const files = [];
    const folders = [];
    const faults = [];
    for (const each of given.filter(argument => argument !== STANDARD_INPUT)) {
        const real = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(started.root, each));
        if (real !== null && !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(started.top, real))
            faults.push(`“${each}” is outside of ${started.top}. Run the command there.`);
        else if (real !== null)
            ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? folders : files).push((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .iZ)(scanned.root, real));
        else if (/[*?[{]/.test(each)) {
            const matching = matchesOf(each, started);
            files.push(...matching.map(name => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .iZ)(scanned.root, node_path__WEBPACK_IMPORTED_MODULE_1___default().join(started.root, name))));
            if (matching.length === 0)
                faults.push(`“${each}” matches no file.`);
        }
        else
            faults.push(`“${each}” does not exist.`);
    }
    if (faults.length > 0)
        throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .G(faults.map(message => ({ file: null, line: null, message })));
    return { files, folders };
}
function matchesOf(glob, root) {
    const patterns = (0,_settings_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGlobs */ .nS)([glob], 'PATH');
    const files = { patterns, base: root.prefix };
    return (0,_files_named_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walkNamed */ .D)(root, { files, include: [], names: (0,_text_path_filter_js__WEBPACK_IMPORTED_MODULE_6__/* .pathFilter */ .Y)(patterns, root.prefix) }).paths;
}
/**
 * The location that a run scans: the one that the command was started in, or the whole repository if a PATH leads out
 * of it.
 */
function scannedLocation(given, location) {
    const leavesIt = given.some(each => {
        const real = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .d)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(location.root, each));
        return real !== null && !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(location.root, real) && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .FK)(location.top, real);
    });
    return leavesIt ? { ...location, root: location.top, prefix: '' } : location;
}


/***/ }),

/***/ 5253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/output/streams.js
var streams = __webpack_require__(2749);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(1484);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/text/hash.js
var hash = __webpack_require__(3324);
// EXTERNAL MODULE: ./lib/text/source.js
var source = __webpack_require__(8565);
;// CONCATENATED MODULE: ./lib/fix/edits.js


/** The edit that a reference's certain fix makes in the text of its file, or null if the reference has no fix. */
function editOf(reference, lines) {
    const fix = fixOf(reference);
    if (!fix)
        return null;
    const start = lines.startOf(reference.line) + reference.column - 1;
    const end = lines.startOf(reference.endLine) + reference.endColumn - 1;
    return { start, end, replacement: fix.replacement };
}
/** The certain fix of a reference, or null. */
function fixOf({ reading }) {
    return reading.kind === 'malformed' ? reading.fix : null;
}
/** Whether a text is what the reference was found in. A value that the report doesn't show is known by its fingerprint. */
function isUnchanged(text, { value, fingerprint }) {
    return fingerprint === undefined ? text === value : (0,hash/* fingerprintOf */.a)(text) === fingerprint;
}
/** Whether two of some edits change the same characters. */
function overlap(edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return sorted.some(({ start }, i) => start < (sorted[i - 1]?.end ?? 0));
}
/** Applies edits that don't overlap, in any order. */
function applyEdits(text, edits) {
    let result = '';
    let last = 0;
    for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(last, start) + replacement;
        last = end;
    }
    return result + text.slice(last);
}
/** The lines of a reference, as they are and as they would be; null without a fix, or if the file has changed. */
function fixedLines(text, reference) {
    const lines = new LineIndex(text);
    const edit = editOf(reference, lines);
    if (!edit || !isUnchanged(text.slice(edit.start, edit.end), reference))
        return null;
    const start = lines.startOf(reference.line);
    const end = reference.endLine < lines.count ? lines.startOf(reference.endLine + 1) : text.length;
    const current = text.slice(start, end).replace(/\r?\n$|\r$/, '');
    const within = { start: edit.start - start, end: edit.end - start, replacement: edit.replacement };
    return { line: reference.line, endLine: reference.endLine, current, text: applyEdits(current, [within]) };
}

// EXTERNAL MODULE: ./lib/files/reader.js
var reader = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/output/replace.js
var replace = __webpack_require__(7104);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __webpack_require__(2520);
;// CONCATENATED MODULE: ./lib/fix/files.js








/** A file that is not fixed, and is as it was. The message is a clause without a full stop. */
class Refused extends Error {
}
/**
 * Writes the certain fixes into their files. A file is replaced completely or not at all, and keeps its encoding, line
 * endings, owner, permissions and every other byte.
 *
 * @param top absolute path of the folder that the references' files are relative to
 */
function fixFiles(references, top) {
    const targets = new Map();
    const refused = new Map();
    for (const reference of references) {
        const { file } = reference;
        try {
            const target = targetOf(file, top);
            const { dev, ino } = target.stats;
            const identity = ino === 0 ? target.real : `${dev}:${ino}`; // some file systems have no inodes
            const known = targets.get(identity) ?? target;
            known.references.push(reference);
            targets.set(identity, known);
        }
        catch (error) {
            refused.set(file, { file, kind: 'refused', why: (0,reason/* reasonOf */.A)(error) });
        }
    }
    const fixed = [...targets.values()].map((target) => {
        const { file } = target;
        try {
            return { file, kind: 'fixed', count: fixFile(target) };
        }
        catch (error) {
            return { file, kind: 'refused', why: (0,reason/* reasonOf */.A)(error) };
        }
    });
    return [...refused.values(), ...fixed];
}
function targetOf(file, top) {
    const real = (0,external_node_fs_.realpathSync)(external_node_path_default().join(top, file));
    if (!(0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(top), real))
        throw new Refused('it is outside of the repository');
    return { file, real, stats: (0,external_node_fs_.statSync)(real), references: [] };
}
/** @returns the number of fixes */
function fixFile({ real, stats, references }) {
    if (!stats.isFile())
        throw new Refused('it is not a regular file');
    if ((stats.mode & 0o222) === 0)
        throw new Refused('it is read-only');
    // Replacing one of them would leave the others as they are.
    if (stats.nlink > 1)
        throw new Refused(`it has ${stats.nlink} hard links; edit it by hand to keep them`);
    const bytes = (0,external_node_fs_.readFileSync)(real);
    const decoded = (0,reader/* decodeFile */.JG)(bytes);
    if (decoded.kind === 'binary')
        throw changed();
    if (!encodeLike(bytes, decoded.text, decoded.encoding).equals(bytes))
        throw new Refused('some of its bytes are not valid text and would get lost');
    const edits = editsOf(decoded.text, references);
    const after = encodeLike(bytes, applyEdits(decoded.text, edits), decoded.encoding);
    (0,replace/* replaceFile */.f)({
        file: real,
        bytes: after,
        current: stats,
        lastCheck: () => {
            if (!(0,external_node_fs_.readFileSync)(real).equals(bytes))
                throw changed();
        },
    });
    return edits.length;
}
/** The edits for all references to a file, each of them once: two names of a file may lead to the same fix. */
function editsOf(text, references) {
    const lines = new source/* LineIndex */.r(text);
    const edits = new Map();
    for (const reference of references) {
        const edit = editOf(reference, lines);
        if (!edit || !isUnchanged(text.slice(edit.start, edit.end), reference))
            throw changed();
        edits.set(`${edit.start}:${edit.end}:${edit.replacement}`, edit);
    }
    const found = [...edits.values()];
    if (overlap(found))
        throw new Refused('two of its fixes overlap');
    return found;
}
function changed() {
    return new Refused('it changed while it was being checked; run the command again');
}
/** The bytes of a text in the encoding of a file, with the same byte order mark. @param before the file's bytes */
function encodeLike(before, text, encoding) {
    switch (encoding) {
        case 'utf-8':
        case 'latin1':
            return Buffer.concat([before.subarray(0, hasMark(before) ? 3 : 0), Buffer.from(text, encoding)]);
        case 'utf-16le':
            return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le')]);
        case 'utf-16be':
            return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
    }
}
/** Whether a file starts with the byte order mark of UTF-8. */
function hasMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

// EXTERNAL MODULE: ./lib/output/files.js
var files = __webpack_require__(567);
// EXTERNAL MODULE: ./lib/references/scan.js + 4 modules
var scan = __webpack_require__(6540);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(2152);
// EXTERNAL MODULE: ./lib/report/advice.js
var report_advice = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(9388);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/report/messages.js
var messages = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5355);
// EXTERNAL MODULE: ./lib/report/reported.js
var reported = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/report/pretty.js








const MARK = { error: '✖', warning: '▲', notice: '●' };
/** In front of everything that belongs to a finding. */
const INDENT = '    ';
/** The findings for a terminal: by file, each with its value, then what was checked and how it ended. */
function renderPretty(report, context) {
    const { style } = context;
    const found = (0,reported/* counting */.Mr)(report.findings);
    const blocks = found.flatMap((finding, i) => {
        const { file } = finding.reference;
        const isNewFile = file !== found[i - 1]?.reference.file;
        return [
            ...(isNewFile ? [style.bold((0,visible/* visibleLine */.P8)(shownPath(file, context)))] : []),
            findingBlock(finding, context),
        ];
    });
    // The command runs in workflows too, where a line of ours must not become a command.
    if (context.quiet)
        return blocks.length === 0 ? '' : `${(0,log/* inert */.tJ)(blocks.join('\n'))}\n`;
    if (report.problems.length > 0)
        blocks.push(problemsBlock(report.problems, context));
    for (const remark of report.remarks)
        blocks.push(remarkBlock(remark, context));
    blocks.push(closing(report, context));
    return `${(0,log/* inert */.tJ)(blocks.join('\n'))}\n`;
}
function colour(severity, style) {
    if (severity === 'error')
        return style.red;
    return severity === 'warning' ? style.yellow : style.blue;
}
function findingBlock(finding, context) {
    const { reference, severity, rule, advice } = finding;
    const { style, width, widthOf } = context;
    const paint = colour(severity, style);
    const place = `${reference.line}:${reference.column}`;
    const key = reference.key === '' ? '' : ` ${style.bold((0,visible/* visibleLine */.P8)(reference.key))}`;
    const room = width - INDENT.length;
    const details = [
        ...excerpt(finding, context),
        ...(0,wrap/* wrap */.L)((0,visible/* visibleLine */.P8)((0,messages/* messageOf */.b)(finding)), room, widthOf),
        ...advice.flatMap(each => marked(style.cyan('→'), (0,report_advice/* wordAdvice */.x)(each), room, widthOf)),
    ];
    return block([
        ` ${paint(`${MARK[severity]} ${rule}`)}${key} ${style.dim(place)}`,
        ...details.map(line => `${INDENT}${line}`),
    ]);
}
/** Lines with an empty one after them. */
function block(lines) {
    return `${lines.join('\n')}\n`;
}
/** A text in lines of at most so many columns, with a mark of one column before the first. */
function marked(mark, text, width, widthOf) {
    return (0,wrap/* wrap */.L)((0,visible/* visibleLine */.P8)(text), width - 2, widthOf).map((line, i) => `${i === 0 ? mark : ' '} ${line}`);
}
/** The value, and a mark below the character that is wrong with it if there is one. Never the rest of its line. */
function excerpt({ reference, verdict, severity }, { style, width, widthOf }) {
    const { line, value } = reference;
    const gutter = `${line} │ `;
    const paint = colour(severity, style);
    const shown = head((0,visible/* visibleLine */.P8)(value), Math.max(10, width - INDENT.length - gutter.length), widthOf);
    const lines = [`${style.dim(gutter)}${paint(shown)}`];
    if (verdict.status !== 'malformed' || !('position' in verdict.fault))
        return lines;
    const characters = [...value];
    const at = verdict.fault.position - 1;
    const wrong = characters[at];
    if (wrong === undefined)
        return lines;
    const before = widthOf((0,visible/* visibleLine */.P8)(characters.slice(0, at).join('')));
    const columns = widthOf((0,visible/* visibleLine */.P8)(wrong));
    if (before + columns > widthOf(shown))
        return lines;
    const blank = `${' '.repeat(gutter.length - 2)}│ `;
    return [...lines, `${style.dim(blank)}${' '.repeat(before)}${paint('‾'.repeat(Math.max(1, columns)))}`];
}
/** As much of a text's beginning as fits into so many columns. */
function head(text, room, widthOf) {
    if (widthOf(text) <= room)
        return text;
    let kept = '';
    let used = 1;
    for (const character of text) {
        used += widthOf(character);
        if (used > room)
            break;
        kept += character;
    }
    return `${kept}…`;
}
function shownPath(file, { prefix }) {
    return file.startsWith(prefix) ? file.slice(prefix.length) : file;
}
function problemsBlock(problems, context) {
    const { style, width, widthOf } = context;
    const lines = problems.flatMap(({ file, line, message }) => {
        const place = `${shownPath(file, context)}${line === null ? '' : `:${line}`}`;
        return marked(style.yellow('▲'), `${place}: ${message}`, width, widthOf);
    });
    return block([style.bold('Partly read'), ...lines]);
}
function remarkBlock({ severity, message, hint }, { style, width, widthOf }) {
    return block([
        ...marked(colour(severity, style)(MARK[severity]), message, width, widthOf),
        ...marked(style.cyan('→'), hint, width - 2, widthOf).map(line => `  ${line}`),
    ]);
}
const ENDING = {
    passed: { sign: '✔', colour: 'green' },
    'passed with findings': { sign: '▲', colour: 'yellow' },
    failed: { sign: '✖', colour: 'red' },
};
function closing(report, { style, width, widthOf }) {
    const { counts, notion, verified, findings, compared } = report;
    const { state, title, detail } = (0,outcome/* outcomeOf */.s)(report);
    const ending = ENDING[state];
    const checked = [
        [(0,count/* count */.U)(counts.references, 'reference'), (0,count/* count */.U)(counts.ids, 'ID'), (0,count/* count */.U)(counts.files, 'file')].join(', '),
        verified ? `${(0,count/* count */.U)(notion.requests, 'request')} to Notion` : 'only the format was checked',
        ...(compared ? [`compared with ${compared.base?.slice(0, 7) ?? 'nothing'}`] : []),
    ];
    const fixable = (0,reported/* reported */.Y6)(findings).filter(({ reference: { reading } }) => reading.kind === 'malformed' && reading.fix !== null).length;
    const fix = fixable === 0 ? '' : `${(0,count/* count */.U)(fixable, 'problem')} can be fixed automatically: run with --fix.`;
    const lines = (text) => (0,wrap/* wrap */.L)(text, width - 2, widthOf);
    return [
        style[ending.colour](style.bold(`${ending.sign} ${title}`)),
        ...[
            ...lines(detail),
            ...lines((0,outcome/* unchangedLine */.q)(report)),
            ...lines(checked.join(' · ')).map(style.dim),
            ...lines(fix).map(line => line.replace('--fix', style.bold('--fix'))),
        ].map(line => `  ${line}`),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/run.js + 12 modules
var lib_run = __webpack_require__(7876);
// EXTERNAL MODULE: ./lib/settings/error.js
var settings_error = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/text/width.js
var width = __webpack_require__(1562);
// EXTERNAL MODULE: ./lib/terminal/print.js
var print = __webpack_require__(6402);
// EXTERNAL MODULE: ./lib/terminal/scan-run.js + 5 modules
var scan_run = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/terminal/style.js
var terminal_style = __webpack_require__(7136);
;// CONCATENATED MODULE: ./lib/terminal/run.js
















/** Checks, and prints what was found. @returns the exit status @throws SettingsError */
async function checkAndPrint(given, console) {
    const written = given.output === null ? [] : [external_node_path_default().resolve((0,external_node_fs_.realpathSync)(console.cwd), given.output)];
    const run = await (0,scan_run/* scanRunOf */.s)(given, console, written);
    const { location, started, settings, signal, progress } = run;
    if (given.fix)
        await fix((0,lib_run/* treeOf */.g)(run), settings.settings, location.top, line => (0,print/* note */.N4)(given, console, line));
    const base = given.since === null ? Promise.resolve(null) : baseOf(given.since, location.root, signal);
    const report = await (0,lib_run/* runCheck */.k)({ ...run, base });
    progress.clear();
    await run_print(report, given, console, started);
    (0,print/* noteRequests */.jK)(given, console, report.notion);
    if (report.remarks.some(({ code }) => code === 'token-rejected'))
        return terminal_console/* EXIT */.d.refused;
    return report.result === 'failed' ? terminal_console/* EXIT */.d.found : terminal_console/* EXIT */.d.clean;
}
async function baseOf(revision, root, signal) {
    const { findBase } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 3550));
    const base = await findBase({
        root,
        workspace: null,
        revision: { kind: 'since', revision },
        remote: null,
        signal,
    });
    if (base.kind === 'known')
        return base;
    throw settings_error/* SettingsError */.G.of(`--since ${revision}: ${base.why}. ${base.whatToDo}`);
}
async function fix(tree, settings, top, tell) {
    const { references } = await (0,scan/* scan */.S)(tree, settings);
    for (const done of fixFiles(references.filter(reference => fixOf(reference) !== null), top)) {
        if (done.kind === 'fixed')
            tell(`Fixed ${done.count} ${done.count === 1 ? 'ID' : 'IDs'} in ${done.file}`);
        else
            tell(`Not fixed: ${done.file}: ${done.why}.`);
    }
}
async function run_print(report, given, { stdout, stderr, environment, cwd }, { top, prefix }) {
    const style = (0,terminal_style/* styleFor */.j)(stdout, environment);
    const width = stdout.isTTY ? stdout.columns : PIPE_WIDTH;
    const written = await rendered(report, given, { style, width, prefix, quiet: given.quiet });
    if (given.output === null) {
        (0,streams/* write */.M)(stdout, written);
    }
    else {
        try {
            (0,files/* writeReport */.u5)(external_node_path_default().resolve(cwd, given.output), written, { tree: top, within: null });
        }
        catch (error) {
            throw settings_error/* SettingsError */.G.of(`--output ${given.output}: it could not be written: ${(0,reason/* reasonOf */.A)(error)}.`);
        }
    }
    if (given.quiet || (given.format === 'pretty' && given.output === null))
        return;
    for (const { message, hint } of report.remarks)
        (0,streams/* write */.M)(stderr, `${message} ${hint}\n`);
}
async function rendered(report, { format }, context) {
    if (format === 'pretty')
        return (0,width/* measured */.j)(widthOf => renderPretty(report, { ...context, widthOf }));
    const { renderForProgram } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 2958));
    return renderForProgram(format, report);
}
/** Number of columns if the terminal does not say. */
const PIPE_WIDTH = 80;

;// CONCATENATED MODULE: ./lib/terminal/perform.js



/** Does what the arguments ask for. @returns the exit status @throws SettingsError */
async function perform(given, console) {
    switch (given.kind) {
        case 'check':
            return checkAndPrint(given, console);
        case 'completion': {
            const { completionFor } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 6067));
            (0,streams/* write */.M)(console.stdout, completionFor(given.shell));
            return terminal_console/* EXIT */.d.clean;
        }
        case 'list': {
            const { list } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 6981));
            return list(given, console);
        }
        case 'find': {
            const { find } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 5762));
            return find(given, console);
        }
        case 'show': {
            const { show } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 8144));
            return show(given, console);
        }
        case 'init': {
            // Only this command writes YAML: no other is to wait until the YAML library has loaded.
            const { init } = await Promise.all(/* import() | settings */[__webpack_require__.e(815), __webpack_require__.e(444), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 6746));
            return init(given, console);
        }
    }
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   jK: () => (/* binding */ noteRequests),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _output_streams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2749);
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9388);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2152);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1562);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7136);






/** Lines with their cells in columns. The last column is as wide as its text. */
function table(rows, indent = '') {
    return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .measured */ .j)(widthOf => {
        const shown = rows.map(row => row.map(({ text, paint }) => ({ text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(text), paint })));
        const widths = (shown[0] ?? []).map((_, i) => Math.max(...shown.map(row => (i === row.length - 1 ? 0 : widthOf(row[i]?.text ?? '')))));
        const lines = shown.map(row => {
            const cells = row.map(({ text, paint = plain }, i) => {
                const gap = i === row.length - 1 ? '' : ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(text)));
                return `${text === '' ? '' : paint(text)}${gap}`;
            });
            return `${indent}${cells.join('  ')}`.trimEnd();
        });
        return lines.map(line => `${line}\n`).join('');
    });
}
function plain(text) {
    return text;
}
/** Prints the result of a command: JSON, or text that can do nothing but be read. */
async function printResult(given, { stdout, environment }, json, pretty) {
    if (given.json)
        (0,_output_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M)(stdout, `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)(json)}\n`);
    else
        (0,_output_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M)(stdout, (0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(await pretty((0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .styleFor */ .j)(stdout, environment))));
}
/** Prints a line to standard error, unless only the result is wanted. */
function note(given, { stderr }, line) {
    if (!given.quiet)
        (0,_output_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M)(stderr, `${(0,_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(line)}\n`);
}
/** With `--verbose`, prints how many requests a command sent to Notion. */
function noteRequests(given, console, { requests, retries, waitedMs }) {
    if (!given.verbose)
        return;
    const more = [
        ...(retries > 0 ? [`${retries} of them repeated`] : []),
        ...(waitedMs > 0 ? [`${Math.round(waitedMs / 1000)} s of waiting`] : []),
    ];
    (0,_output_streams_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M)(console.stderr, `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(requests, 'request')} to Notion${more.map(part => `, ${part}`).join('')}\n`);
}
/** Why something is not known about an object, as a sentence. */
function failureText(reason, detail) {
    switch (reason) {
        case 'no-token':
            return 'There is no token. Set the environment variable NOTION_TOKEN.';
        case 'token-rejected':
            return 'Notion rejected the token (401). It was revoked, has expired, or is incomplete.';
        case 'forbidden':
            return `The connection lacks a capability${detail === '' ? '' : ` (${detail})`}. Add it in the settings of the connection.`;
        case 'rate-limited':
            return 'Notion limits the number of requests, and the time ran out. Try again in a few minutes.';
        case 'unreachable':
            return `Notion could not be reached${detail === '' ? '' : `: ${detail}`}. Try again later.`;
        case 'deadline':
            return 'Notion did not answer in time. Try again later.';
        case 'cancelled':
        case 'unchanged':
            return 'The command was cancelled.';
    }
}


/***/ }),

/***/ 2357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ scanRunOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(739);
// EXTERNAL MODULE: ./lib/output/streams.js
var streams = __webpack_require__(2749);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __webpack_require__(2093);
// EXTERNAL MODULE: ./lib/report/remarks.js
var remarks = __webpack_require__(2766);
// EXTERNAL MODULE: ./lib/settings/globs.js
var settings_globs = __webpack_require__(6979);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/files/reader.js
var files_reader = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
// EXTERNAL MODULE: ./lib/settings/error.js
var error = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
// EXTERNAL MODULE: ./lib/keys/expected-types.js
var expected_types = __webpack_require__(5785);
// EXTERNAL MODULE: ./lib/keys/key-pattern.js
var key_pattern = __webpack_require__(705);
// EXTERNAL MODULE: ./lib/text/path-filter.js
var path_filter = __webpack_require__(7114);
// EXTERNAL MODULE: ./lib/settings/entries.js
var settings_entries = __webpack_require__(8460);
;// CONCATENATED MODULE: ./lib/settings/compile.js





/** Compiles the globs and patterns of the config file and of what takes precedence over it. */
function compile({ config, placeOf }, overrides) {
    const base = folderOf(config.root);
    const expectations = Object.entries(config.expect ?? {}).map(([pattern, types]) => ({
        pattern: (0,key_pattern/* parseKeyPattern */.j)(pattern, base),
        types: (0,expected_types/* readTypes */._F)(typeof types === 'string' ? [types] : types),
    }));
    const given = overrides.expectations.map(({ pattern, types }) => ({
        pattern: (0,key_pattern/* parseKeyPattern */.j)(pattern.source, overrides.base),
        types,
    }));
    const ignores = (config.ignore ?? []).map(written => ({ written, rule: ignoring(written, base) }));
    const named = (key) => () => ({ name: overrides.nameOf(key) });
    const entries = [
        ...(0,settings_entries/* globEntries */.XB)('include', overrides.include, overrides.base, named('include')),
        ...(0,settings_entries/* expectEntries */.Md)(given, overrides.base, named('expect')),
    ];
    // With other files than the config file names, most of its entries may well be for those that are not scanned.
    if (overrides.files.length === 0) {
        entries.push(...(0,settings_entries/* globEntries */.XB)('include', config.include ?? [], base, i => placeOf(['include', i])), ...(0,settings_entries/* globEntries */.XB)('exclude', config.exclude ?? [], base, i => placeOf(['exclude', i])), ...(0,settings_entries/* expectEntries */.Md)(expectations, base, pattern => placeOf(['expect', pattern])), ...(0,settings_entries/* ignoreEntries */.Pp)(ignores, base, i => placeOf(['ignore', i])));
    }
    return {
        ...selectionOf(config, base, overrides),
        expectations: [...given, ...expectations],
        ignores: ignores.map(({ rule }) => rule),
        entries,
    };
}
function selectionOf(config, base, overrides) {
    const own = (patterns = []) => ({ patterns, base });
    const given = (patterns) => ({ patterns, base: overrides.base });
    const files = overrides.files.length > 0 ? given(overrides.files) : config.files ? own(config.files) : null;
    const include = [own(config.include), given(overrides.include)].filter(({ patterns }) => patterns.length > 0);
    const matches = [...(files ? [files] : []), ...include].map(filterOf);
    return {
        files,
        include,
        names: (file) => matches.some(match => match(file)),
        excludes: filterOf(own(config.exclude)),
    };
}
function filterOf({ patterns, base }) {
    return (0,path_filter/* pathFilter */.Y)(patterns, base);
}
/** A folder as globs' bases are written: empty for the repository's root, or a path that ends in `/`. */
function folderOf(root) {
    const parts = (root ?? '').split('/').filter(part => part !== '' && part !== '.');
    return parts.map(part => `${part}/`).join('');
}
/** An entry with both an ID and files means that ID in those files. */
function ignoring({ id, files }, base) {
    const wanted = id === undefined ? undefined : (0,id_id/* parseId */.Fg)(id.trim());
    const isIn = files === undefined ? () => true : (0,path_filter/* pathFilter */.Y)([files], base);
    return { covers: (file, of) => (wanted === undefined || of === wanted) && isIn(file) };
}

;// CONCATENATED MODULE: ./lib/settings/settings.js

/** No config file. */
const NO_CONFIG = { config: {}, placeOf: () => ({ name: 'the config file' }) };
const NO_OVERRIDES = { base: '', files: [], include: [], expectations: [], nameOf: key => key };
/** Combines the config file with inputs or flags, which take precedence. */
function settingsOf(parsed, overrides = {}) {
    return {
        ...compile(parsed, { ...NO_OVERRIDES, ...overrides }),
        severities: parsed.config.rules ?? {},
    };
}

;// CONCATENATED MODULE: ./lib/settings/load.js





/**
 * Loads the settings of a run: the config file and what takes precedence over it.
 *
 * @throws SettingsError if the config file is missing, can't be read, or is wrong
 */
async function loadSettings(request, overrides, { root, top, workspace }) {
    const reader = new files_reader/* FileReader */.qg(workspace);
    for (const file of candidatesFor(request, [root, top])) {
        const other = otherName(file);
        if (request.isOptional && reader.read(file).kind === 'bytes' && reader.read(other).kind === 'bytes') {
            const [one, two] = [(0,paths/* relativePath */.iZ)(top, file), (0,paths/* relativePath */.iZ)(top, other)];
            throw fault(one, `exists, and so does ${two}. Keep one of them`);
        }
        const shown = (0,paths/* relativePath */.iZ)(top, file);
        if (!reader.contains(file))
            throw fault(request.config, 'is outside of the workspace');
        const read = reader.read(file);
        if (read.kind === 'gone')
            continue;
        if (read.kind === 'folder')
            throw fault(shown, 'is a folder, not a YAML file');
        if (read.kind === 'unreadable')
            throw fault(shown, `can’t be read: ${read.why}`);
        return { settings: settingsOf(await readConfig(read.bytes, shown), overrides), file: shown };
    }
    if (!request.isOptional)
        throw fault(request.config, 'does not exist. Create it, or remove `config` to use the defaults');
    return { settings: settingsOf(NO_CONFIG, overrides), file: null };
}
/** The paths to look for a config file at, in order. The default file may end in `.yml` or `.yaml`. */
function candidatesFor({ config, isOptional }, folders) {
    const names = isOptional ? [config, otherName(config)] : [config];
    return [...new Set(folders)].flatMap(folder => names.map(name => external_node_path_default().resolve(folder, name)));
}
function otherName(file) {
    return file.endsWith('.yml') ? file.replace(/\.yml$/, '.yaml') : file.replace(/\.yaml$/, '.yml');
}
/** Reads a config file's bytes. @throws SettingsError */
async function readConfig(bytes, shown) {
    const decoded = (0,files_reader/* decodeFile */.JG)(bytes);
    // Loaded with its parser and schema only if there is a config file.
    const { LARGEST_CONFIG, parseConfig } = await Promise.all(/* import() | settings */[__webpack_require__.e(815), __webpack_require__.e(444), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 9458));
    if (bytes.length > LARGEST_CONFIG)
        throw fault(shown, 'is larger than 1 MiB');
    if (decoded.kind === 'binary')
        throw fault(shown, `can’t be read: ${decoded.why}`);
    return parseConfig(decoded.text, shown);
}
function fault(file, what) {
    return new error/* SettingsError */.G([{ file, line: null, message: `The config file ${file} ${what}.` }]);
}

// EXTERNAL MODULE: ./lib/settings/options.js
var options = __webpack_require__(3130);
// EXTERNAL MODULE: ./lib/terminal/access.js + 2 modules
var access = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/terminal/paths.js
var terminal_paths = __webpack_require__(4653);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(9388);
;// CONCATENATED MODULE: ./lib/report/progress.js

/** Milliseconds between two lines of a log. */
const BETWEEN_LINES = 5_000;
/** Logs every few seconds how many IDs are verified, and how long Notion asks to wait. */
class Progress {
    #print;
    #now;
    #last;
    #waitingUntil = null;
    /** @param now a clock, in milliseconds */
    constructor(print, now = () => performance.now()) {
        this.#print = print;
        this.#now = now;
        this.#last = now();
    }
    show(state) {
        const isNewWait = state.waitingUntil !== null && state.waitingUntil !== this.#waitingUntil;
        const now = this.#now();
        if (!isNewWait && now - this.#last < BETWEEN_LINES)
            return;
        this.#waitingUntil = state.waitingUntil;
        this.#last = now;
        this.#print(progressText(state));
    }
}
/** `Verified 120 of 400 IDs; Notion asks to wait until 14:03:20 UTC`. */
function progressText({ verified, total, waitingUntil }) {
    const wait = waitingUntil === null
        ? ''
        : `; Notion asks to wait until ${new Date(waitingUntil).toISOString().slice(11, 19)} UTC`;
    return `Verified ${verified} of ${(0,count/* count */.U)(total, 'ID')}${wait}`;
}

// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(2107);
// EXTERNAL MODULE: ./lib/text/width.js
var width = __webpack_require__(1562);
;// CONCATENATED MODULE: ./lib/terminal/progress-line.js




/** How far verification has come, in one line of a terminal that is written over; nothing in a pipe. */
class ProgressLine {
    #stream;
    #isShown = false;
    constructor(stream) {
        this.#stream = stream;
    }
    show(state) {
        if (!this.#stream.isTTY)
            return;
        const [line = ''] = (0,wrap/* wrap */.L)(progressText(state), this.#stream.columns - 1, width/* plainWidth */.P);
        (0,streams/* write */.M)(this.#stream, `\r${line}\u001b[K`);
        this.#isShown = true;
    }
    clear() {
        if (this.#isShown)
            (0,streams/* write */.M)(this.#stream, '\r\u001b[K');
        this.#isShown = false;
    }
}

;// CONCATENATED MODULE: ./lib/terminal/scan-run.js











/**
 * Puts together a run from the command line and the environment.
 *
 * @param written files that the command writes, absolute
 * @throws SettingsError
 */
async function scanRunOf(given, console, written = []) {
    const { stderr, environment, signal, retries } = console;
    const started = locateCommand(console.cwd);
    const settings = await settingsFor(given, started);
    const values = await valuesFor(given, started, console);
    const location = (0,terminal_paths/* scannedLocation */.i2)(given.positionals, started);
    const token = given.offline ? null : (0,access/* tokenIn */.j)(environment);
    const progress = new ProgressLine(stderr);
    return {
        started,
        location,
        trust: 'owner',
        settings,
        only: (0,terminal_paths/* pathsOf */.wG)(given.positionals, started, location),
        values,
        written,
        failOn: given.failOn,
        showTitles: given.showTitles,
        base: Promise.resolve(null),
        settingsAtBase: Promise.resolve(null),
        notion: token && {
            token,
            apiUrl: given.notionApiUrl,
            budgetMs: options/* DEFAULT_TIMEOUT_MINUTES */.EV * 60_000,
            tuning: retries,
            onProgress: given.quiet ? undefined : state => progress.show(state),
            debug: given.verbose ? line => (0,streams/* write */.M)(stderr, `${(0,log/* logLine */.BP)(line)}\n`) : undefined,
        },
        remarks: token || given.offline ? [] : [remarks/* NO_TOKEN_FOR_COMMAND */.iJ],
        face: 'command',
        ifNothingFound: options/* REMARK_SEVERITY */.LN[given.ifNothingFound],
        signal,
        progress,
    };
}
/** Where the command runs: in the folder that it was started in. Nothing outside its repository is read. */
function locateCommand(cwd) {
    const root = (0,external_node_fs_.realpathSync)(cwd);
    const { top, prefix } = (0,repository/* locateRepository */.Z)(root, null);
    return { root, workspace: top, top, prefix };
}
async function valuesFor({ positionals, values }, { root }, console) {
    if (values === null && !positionals.includes(terminal_paths/* STANDARD_INPUT */.XO))
        return null;
    const { valuesOf } = await Promise.all(/* import() | settings */[__webpack_require__.e(815), __webpack_require__.e(444), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 2374));
    return valuesOf({
        paths: positionals,
        values,
        cwd: root,
        get stdin() {
            return console.stdin;
        },
    });
}
async function settingsFor({ config, expect, include }, location) {
    const parser = expect.length === 0 ? null : await Promise.all(/* import() | settings */[__webpack_require__.e(815), __webpack_require__.e(444), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 1899));
    const expectations = expect.flatMap(line => parser?.parseExpectations(line, '--expect') ?? []);
    const request = { config: config ?? options/* DEFAULT_CONFIG */.PV, isOptional: config === null };
    const globs = (0,settings_globs/* parseGlobs */.nS)(include, '--include');
    return loadSettings(request, { base: location.prefix, files: [], include: globs, expectations, nameOf: key => `--${key}` }, location);
}


/***/ }),

/***/ 7136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ styleFor)
/* harmony export */ });
/* unused harmony export styles */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Node knows NO_COLOR, FORCE_COLOR, TERM and the rest (tty.WriteStream#getColorDepth). */
function styleFor(stream, environment) {
    const forced = environment['FORCE_COLOR'];
    const wants = stream.isTTY
        ? stream.hasColors(environment)
        : forced !== undefined && forced !== '0' && !environment['NO_COLOR'];
    return styles(wants);
}
function styles(wants) {
    const style = (name) => wants ? (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : (text) => text;
    return {
        bold: style('bold'),
        dim: style('dim'),
        red: style('red'),
        yellow: style('yellow'),
        blue: style('blue'),
        green: style('green'),
        cyan: style('cyan'),
    };
}


/***/ }),

/***/ 9972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pZ: () => (/* binding */ GlobError),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* unused harmony export LONGEST_GLOB */
var _a;
/** Longer globs are not matched: the work for each path is bounded by the length of the glob. */
const LONGEST_GLOB = 1_000;
/** A glob that is not matched, and why; the message continues “the glob …”. */
class GlobError extends Error {
}
const REPEATS = {
    '@': 'once',
    '?': 'maybe',
    '*': 'any',
    '+': 'some',
    '!': 'not',
};
/**
 * Parses a glob: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `{1..3}`, the extended forms of bash (`@(a|b)`, `!(a)`, …), and
 * a backslash before a character that is meant literally. Brackets that don't match are literal.
 *
 * @throws GlobError for a glob whose matching would take too long
 */
function parseGlob(glob) {
    if (glob.length > LONGEST_GLOB)
        throw new GlobError(`is longer than ${LONGEST_GLOB} characters`);
    return new Parser(glob, false).parts();
}
class Parser {
    #glob;
    /** It is inside `!(…)`, which can't be nested: the work would multiply with each level. */
    #isNegated;
    #parts = [];
    #at = 0;
    constructor(glob, isNegated) {
        this.#glob = glob;
        this.#isNegated = isNegated;
    }
    parts() {
        while (this.#at < this.#glob.length)
            this.#next();
        return this.#parts;
    }
    #next() {
        const character = this.#glob.charAt(this.#at);
        const repeat = this.#glob[this.#at + 1] === '(' ? REPEATS[character] : undefined;
        if (repeat !== undefined && this.#group(this.#at + 1, '|', repeat))
            return;
        if (character === '(' && this.#group(this.#at, '|', 'once'))
            return;
        if (character === '{' && this.#braces())
            return;
        if (character === '[' && this.#class())
            return;
        if (character === '*')
            this.#stars();
        else if (character === '?')
            this.#add(1, { kind: 'character', accepts: () => true });
        else
            this.#literal(character);
    }
    #add(length, part) {
        this.#at += length;
        this.#parts.push(part);
    }
    #literal(character) {
        const isEscaped = character === '\\' && this.#at + 1 < this.#glob.length;
        const text = isEscaped ? this.#glob.charAt(this.#at + 1) : character;
        const last = this.#parts.at(-1);
        if (last?.kind === 'text')
            this.#parts[this.#parts.length - 1] = { kind: 'text', text: last.text + text };
        else
            this.#parts.push({ kind: 'text', text });
        this.#at += isEscaped ? 2 : 1;
    }
    #stars() {
        const length = lengthOfStars(this.#glob, this.#at);
        const end = this.#at + length;
        const startsSegment = this.#at === 0 || this.#glob[this.#at - 1] === '/';
        if (length < 2 || !startsSegment)
            this.#add(length, { kind: 'star' });
        else if (this.#glob[end] === '/')
            this.#add(length + 1, { kind: 'folders' });
        else if (end === this.#glob.length)
            this.#add(length, { kind: 'below' });
        else
            this.#add(length, { kind: 'star' });
    }
    /** `(a|b)` from an opening bracket on. @returns false if it has no end */
    #group(open, separator, repeat) {
        const options = optionsOf(this.#glob, open, separator);
        if (!options)
            return false;
        if (repeat === 'not' && this.#isNegated)
            throw new GlobError('has “!(…)” inside “!(…)”');
        const isNegated = this.#isNegated || repeat === 'not';
        this.#parts.push({
            kind: 'group',
            options: options.texts.map(text => new _a(text, isNegated).parts()),
            repeat,
        });
        this.#at = options.end;
        return true;
    }
    #braces() {
        const options = optionsOf(this.#glob, this.#at, ',');
        if (!options)
            return false;
        if (options.texts.length > 1)
            return this.#group(this.#at, ',', 'once');
        const range = /^([^.])\.\.([^.])$/s.exec(options.texts[0] ?? '');
        if (!range)
            return false;
        const ends = [range[1] ?? '', range[2] ?? ''].sort();
        const [from = '', to = ''] = ends;
        this.#add(options.end - this.#at, {
            kind: 'character',
            accepts: character => character >= from && character <= to,
        });
        return true;
    }
    /** `[a-z]`, `[!a-z]`, `[^a-z]` */
    #class() {
        const match = /^\[([!^]?)(\]?(?:\\[\s\S]|[^\]\\])*)\]/.exec(this.#glob.slice(this.#at));
        const content = match?.[2] ?? '';
        if (!match || content === '')
            return false;
        const isNegated = match[1] !== '';
        const ranges = rangesOf(content);
        this.#add(match[0].length, {
            kind: 'character',
            accepts: character => ranges.some(([from, to]) => character >= from && character <= to) !== isNegated,
        });
        return true;
    }
}
_a = Parser;
function lengthOfStars(glob, start) {
    let end = start;
    while (glob[end] === '*')
        end++;
    // The last star may belong to `*(…)`.
    return end - start > 1 && glob[end] === '(' ? end - start - 1 : end - start;
}
function rangesOf(content) {
    const ranges = [];
    const characters = [...content.matchAll(/\\([\s\S])|[\s\S]/g)].map(([whole, escaped]) => escaped ?? whole);
    for (let i = 0; i < characters.length; i++) {
        const from = characters[i] ?? '';
        const to = characters[i + 2];
        if (characters[i + 1] === '-' && to !== undefined) {
            ranges.push([from, to]);
            i += 2;
        }
        else {
            ranges.push([from, from]);
        }
    }
    return ranges;
}
const CLOSING = { '(': ')', '{': '}', '[': ']' };
/** The texts between the separators of a bracket, and the offset after it. Null if it is not closed. */
function optionsOf(glob, open, separator) {
    const texts = [];
    const expected = [CLOSING[glob.charAt(open)]];
    let start = open + 1;
    for (let at = start; at < glob.length; at++) {
        const character = glob.charAt(at);
        if (character === '\\')
            at++;
        else if (character === expected.at(-1))
            expected.pop();
        else if (expected.at(-1) !== ']' && CLOSING[character])
            expected.push(CLOSING[character]);
        else if (character === separator && expected.length === 1) {
            texts.push(glob.slice(start, at));
            start = at + 1;
        }
        if (expected.length === 0)
            return { texts: [...texts, glob.slice(start, at)], end: at + 1 };
    }
    return null;
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fixedPartOf),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9972);

/**
 * Compiles a glob. Matching computes the set of offsets that each part of the glob can end at, so that the work is at
 * most the length of the glob times the length of the path; a backtracking regular expression needs exponential time
 * for globs such as `*a*a*a*a*b`. Hidden files match like all others.
 *
 * @throws GlobError for a glob that is too long, or nests `!(…)`
 */
function globMatcher(glob) {
    const parts = (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(glob);
    return path => {
        const ends = endsOf(parts, path, [0]);
        return ends.at(-1) === path.length;
    };
}
/** The segments of a glob before the first one with a special character. Everything that it matches starts with them. */
function fixedPartOf(glob) {
    const segments = glob.split('/');
    const first = segments.findIndex(segment => /[*?[{(\\]/.test(segment));
    return (first < 0 ? segments : segments.slice(0, first)).join('/');
}
/** Where the parts can end if they start at one of some offsets. */
function endsOf(parts, path, starts) {
    let offsets = starts;
    for (const part of parts) {
        if (offsets.length === 0)
            return offsets;
        offsets = endsOfPart(part, path, offsets);
    }
    return offsets;
}
function endsOfPart(part, path, starts) {
    switch (part.kind) {
        case 'text':
            return starts.flatMap(start => (path.startsWith(part.text, start) ? [start + part.text.length] : []));
        case 'character':
            return starts.flatMap(start => (isAccepted(part.accepts, path, start) ? [start + 1] : []));
        case 'star':
            return withinSegments(path, starts);
        case 'folders':
            return behindSlashes(path, starts);
        case 'below':
            return everythingFrom(path, starts);
        case 'group':
            return endsOfGroup(part, path, starts);
    }
}
function isAccepted(accepts, path, at) {
    const character = path[at];
    return character !== undefined && character !== '/' && accepts(character);
}
function withinSegments(path, starts) {
    const ends = [];
    for (const start of starts) {
        if (start <= (ends.at(-1) ?? -1))
            continue; // in the segment of an earlier start, with all its ends
        for (let at = start; at <= path.length; at++) {
            ends.push(at);
            if (path[at] === '/')
                break;
        }
    }
    return ends;
}
/** `**` and a slash: nothing at all, or everything up to a slash. */
function behindSlashes(path, starts) {
    const ends = new Set(starts);
    for (let at = path.indexOf('/', starts[0]); at >= 0; at = path.indexOf('/', at + 1))
        ends.add(at + 1);
    return [...ends].sort((a, b) => a - b);
}
/** `**` at the end. Inside braces a slash may follow, before which the stars can match nothing: `{a/**,b}/c`. */
function everythingFrom(path, starts) {
    const first = starts[0] ?? 0;
    const from = path[first - 1] === '/' ? first - 1 : first;
    return Array.from({ length: path.length - from + 1 }, (_, i) => from + i);
}
function endsOfGroup(group, path, starts) {
    const once = (from) => union(group.options.map(option => endsOf(option, path, from)));
    switch (group.repeat) {
        case 'once':
            return once(starts);
        case 'maybe':
            return union([starts, once(starts)]);
        case 'any':
            return union([starts, repeated(once, starts)]);
        case 'some':
            return repeated(once, starts);
        case 'not':
            return union(starts.map(start => withoutEnds(path, start, once([start]))));
    }
}
/** Where a group can end that occurs once or more. Each offset is a start at most once. */
function repeated(once, starts) {
    const ends = new Set();
    for (let from = starts; from.length > 0;) {
        from = once(from).filter(end => !ends.has(end));
        for (const end of from)
            ends.add(end);
    }
    return [...ends].sort((a, b) => a - b);
}
function withoutEnds(path, start, ends) {
    const without = new Set(ends);
    return withinSegments(path, [start]).filter(end => !without.has(end));
}
function union(lists) {
    if (lists.length === 1)
        return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
}


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startHash),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href);
/** Starts a hash. Node's cryptography takes a while to load, and most runs hash nothing. */
function startHash(algorithm) {
    const { createHash } = load('node:crypto');
    return createHash(algorithm);
}
/** What two texts that are not shown have in common if they are equal: SHA-256 in hexadecimal, without white space around. */
function fingerprintOf(text) {
    return startHash('sha256').update(text.trim()).digest('hex');
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pathFilter)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4754);

/**
 * Compiles a list of globs. A path is named if the last glob that matches it doesn't start with `!`: later globs win
 * over earlier ones, as in `.gitignore`. A `./` in front of a glob doesn't count.
 *
 * @param base the folder that the globs are relative to: empty, or a path that ends in `/`; nothing outside it matches
 * @throws GlobError for a glob that is too long, or nests `!(…)`
 */
function pathFilter(globs, base = '') {
    const steps = globs.map(glob => {
        const isNegative = glob.startsWith('!');
        return { isNegative, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(glob.replace(/^!/, '').replace(/^\.\//, '')) };
    });
    return file => {
        if (!file.startsWith(base))
            return false;
        const path = file.slice(base.length);
        let isNamed = false;
        for (const { isNegative, matches } of steps) {
            if (isNamed === isNegative && matches(path))
                isNamed = !isNegative;
        }
        return isNamed;
    };
}


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The path from a folder to a file as reports and globs write it: with `/` between its parts. Both are absolute. */
function relativePath(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)).join('/');
}
/** Whether a path is the folder itself or inside it. Both are absolute; symbolic links are not resolved. */
function isInside(folder, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative);
}
/** Encodes a path with `/` separators for a URL. */
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withQuietYaml)
/* harmony export */ });
/**
 * Does something with the YAML library, which is kept quiet and quick. If `LOG_TOKENS` or `LOG_STREAM` is set, it prints
 * everything that it reads (yaml 2.9.1, dist/parse/parser.js and dist/compose/composer.js): into a report on standard
 * output, or a secret into a log. Nothing else reads the two variables, so this process removes them from its environment.
 * And it makes an error for each mistake, whose stack trace would take longer than what led to it.
 */
function withQuietYaml(work) {
    delete process.env['LOG_TOKENS'];
    delete process.env['LOG_STREAM'];
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Finds lines and columns in a text by bisection. Lines end at LF, CR LF or a lone CR. */
class LineIndex {
    #starts = [0];
    constructor(text) {
        if (!text.includes('\r')) {
            for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
                this.#starts.push(at + 1);
            return;
        }
        const ending = /\r\n?|\n/g;
        while (ending.test(text))
            this.#starts.push(ending.lastIndex);
    }
    get count() {
        return this.#starts.length;
    }
    /** The offset at which a line (from 1) starts. */
    startOf(line) {
        return this.#starts[line - 1] ?? 0;
    }
    /** Line and column of an offset, both from 1, the column in UTF-16 units. */
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
    place(start, end) {
        const from = this.at(start);
        const to = this.at(end);
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
}
/** Resolves escapes. An invalid escape is kept as it is written, so nothing can fail. */
function decode(raw, escapes) {
    const notation = ESCAPE[escapes];
    if (!notation || !raw.includes(notation.mark))
        return { text: raw, at: unit => unit };
    let text = '';
    const offsets = [];
    let last = 0;
    const keep = (until) => {
        for (let i = last; i < until; i++)
            offsets.push(i);
        text += raw.slice(last, until);
    };
    for (const match of raw.matchAll(notation.pattern)) {
        keep(match.index);
        const character = notation.resolve(match[0]);
        for (let i = 0; i < character.length; i++)
            offsets.push(match.index);
        text += character;
        last = match.index + match[0].length;
    }
    keep(raw.length);
    offsets.push(raw.length);
    return { text, at: unit => offsets[unit] ?? raw.length };
}
const ESCAPE = {
    none: null,
    backslash: {
        mark: '\\',
        pattern: /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|U[0-9a-f]{8}|(?:\r\n?|\n)[ \t]*|[\s\S])/gi,
        resolve: resolveBackslash,
    },
    'doubled-quote': { mark: "''", pattern: /''/g, resolve: () => "'" },
    entities: {
        mark: '&',
        pattern: /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp);/gi,
        resolve: resolveEntity,
    },
};
const LETTERS = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\u0007',
    e: '\u001b',
    '0': '\0',
    '\n': '',
    '\r': '',
};
/** The escapes of JSON, JavaScript, YAML, TOML, Java properties and the shell: they agree where it matters. */
function resolveBackslash(written) {
    const first = written[1] ?? '';
    if (written.length > 2) {
        const hex = written.replace(/[^0-9a-f]/gi, '');
        return first === '\n' || first === '\r' ? '' : codePoint(Number.parseInt(hex, 16), written);
    }
    return LETTERS[first] ?? first;
}
const NAMED = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&nbsp;': '\u00a0',
};
function resolveEntity(written) {
    if (written[1] !== '#')
        return NAMED[written.toLowerCase()] ?? written;
    const isHex = written[2] === 'x' || written[2] === 'X';
    return codePoint(Number.parseInt(written.slice(isHex ? 3 : 2), isHex ? 16 : 10), written);
}
function codePoint(value, written) {
    return value <= 0x10_ffff ? String.fromCodePoint(value) : written;
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/**
 * Whether an error means that the stack was too short for how deeply a text is nested. If the stack ends while an
 * expression is compiled, V8 throws a SyntaxError with words of its own.
 */
function isTooDeep(error) {
    return error instanceof Error && /^Maximum call stack|: Stack overflow/.test(error.message);
}


/***/ }),

/***/ 1562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ plainWidth),
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/**
 * Letters of Latin, Greek and Cyrillic, punctuation, arrows, lines and the pictures of what can't be seen: each takes
 * one column, and nothing among them joins another.
 */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u2426\u2500-\u257f]*$/;
/** Measures text as if all its characters were narrow. */
const plainWidth = text => text.length;
/**
 * Lets something be set in columns. Unicode's tables take as long to load as the rest of the command, and most
 * reports need none of them: only where a text holds other characters than narrow ones, they are loaded and it is
 * set once more.
 */
async function measured(set) {
    let isNarrow = true;
    const first = set(text => {
        isNarrow &&= NARROW.test(text);
        return plainWidth(text);
    });
    if (isNarrow)
        return first;
    const { default: stringWidth } = await Promise.all(/* import() | on-demand */[__webpack_require__.e(835), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 4668));
    return set(text => stringWidth(text));
}


/***/ })

};
;