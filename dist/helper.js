/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./lib/scan/default-files.js
/** The files that are scanned when nobody says which: environment files and configuration, by their names. */
const DEFAULT_FILE = /^(?:\.env.*|\.dev\.vars.*|(?:.*\.)?(?:env|json|jsonc|json5|ya?ml|toml|ini|cfg|conf|properties|tf|tfvars|config\.[mc]?[jt]s)(?:\.(?:example|sample|template|dist))?)$/is;
/** Lock files name exact versions and hashes by the thousand, and nothing that a person wrote. */
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
/** Whether one of the folders on the way to a file is never scanned. */
function isBelowNever(path) {
    const end = path.lastIndexOf('/');
    if (end < 0)
        return false;
    for (let from = 0; from <= end;) {
        const next = path.indexOf('/', from);
        if (NEVER.has(path.slice(from, next)))
            return true;
        from = next + 1;
    }
    return false;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_namespaceObject);
;// CONCATENATED MODULE: ./lib/scan/gitignore.js


/**
 * Folders that the root's `.gitignore` names plainly: without looking into them, git's answer is known. Patterns
 * that need more thought are left to git, and with exceptions (`!`) all are.
 *
 * @returns names of folders anywhere, and paths from the root with a `/` in front
 */
function plainlyIgnored(root) {
    const lines = patternsOf(root);
    if (lines.some(isException))
        return new Set();
    return new Set(lines.flatMap(line => (/^\/?[\w.-]+(?:\/[\w.-]+)*\/$/.test(line) ? pruned(line.slice(0, -1)) : [])));
}
/** Exceptions in the `.gitignore` files below a root, which win over those of the folders above (gitignore(5)). */
class Exceptions {
    #root;
    #known = new Map([['', false]]);
    /** @param root absolute path */
    constructor(root) {
        this.#root = root;
    }
    /** Whether some may hold for what is in a folder. @param folder empty for the root, else a path that ends in `/` */
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
/** A byte order mark may stand in front of the first pattern. */
function isException(pattern) {
    return /^\ufeff?!/.test(pattern);
}
/** A pattern with a slash in it is anchored, one without matches at any depth (gitignore(5)). */
function pruned(pattern) {
    if (pattern.startsWith('/'))
        return pattern;
    return pattern.includes('/') ? `/${pattern}` : pattern;
}
/** The lines of a folder's `.gitignore`. Git follows no link in its place, and one could lead anywhere. */
function patternsOf(folder) {
    const file = external_node_path_default().join(folder, '.gitignore');
    try {
        if (!(0,external_node_fs_namespaceObject.lstatSync)(file, { throwIfNoEntry: false })?.isFile())
            return [];
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8').split(/\r?\n/);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/scan/error-code.js
/** The code of an error of the system: `ENOENT`. */
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

;// CONCATENATED MODULE: ./lib/scan/turn.js
/** How long to work before whoever waits gets a turn: git's answer, another thread's, a signal. Milliseconds. */
const SLICE = 6;
/** Milliseconds of a clock that nobody sets. `performance` would load two milliseconds’ worth of Node for it. */
function now() {
    return process.uptime() * 1000;
}
/** Lets everybody else have a turn. */
function turn() {
    return new Promise(resolve => {
        setImmediate(resolve);
    });
}

;// CONCATENATED MODULE: ./lib/scan/walk.js



/** Walks a folder, a few folders at a time, without following links to folders, so that no loop can hold it up. */
class Walk {
    refused = [];
    #root;
    #prune;
    #take;
    #waiting;
    /**
     * @param root absolute path
     * @param folders where to begin: empty for the root, else paths that end in `/`
     * @param take is given every file, relative to the root
     */
    constructor(root, folders, prune, take) {
        this.#root = root.endsWith('/') ? root : `${root}/`;
        this.#prune = prune;
        this.#take = take;
        this.#waiting = [...folders];
    }
    /** The folders that are still to be listed. */
    get waiting() {
        return this.#waiting;
    }
    /** Goes on for so many milliseconds. */
    step(milliseconds) {
        const end = now() + milliseconds;
        for (let listed = 0; this.#waiting.length > 0; listed++) {
            if (listed % FOLDERS_BETWEEN_LOOKS === 0 && listed > 0 && now() > end)
                return;
            this.#list(this.#waiting.pop() ?? '');
        }
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
            return (0,external_node_fs_namespaceObject.readdirSync)(this.#root + folder, { withFileTypes: true });
        }
        catch (error) {
            this.refused.push({
                path: folder === '' ? '.' : folder,
                why: `the folder can’t be listed (${codeOf(error)})`,
            });
            return [];
        }
    }
}
/** Listing as many takes well under a millisecond. */
const FOLDERS_BETWEEN_LOOKS = 16;

;// CONCATENATED MODULE: ./lib/scan/default-walk.js



/** Looks for the files that are scanned by default, whether git ignores them or not. */
class DefaultWalk {
    #found = [];
    #walk;
    /** @param root absolute path */
    constructor(root, { folders, ignored }) {
        const exceptions = new Exceptions(root);
        const isIgnored = (name, parent) => (ignored.has(name) || ignored.has(`/${parent}${name}`)) && !exceptions.mayHoldIn(parent);
        const prune = {
            folder: (name, parent) => isNeverFolder(name) || isIgnored(name, parent),
            // Another repository, not part of this one.
            repositories: true,
        };
        this.#walk = new Walk(root, folders, prune, name => {
            if (isDefaultPath(name))
                this.#found.push(name);
        });
    }
    get waiting() {
        return this.#walk.waiting;
    }
    /** What was found so far. */
    get walked() {
        return { found: this.#found, refused: this.#walk.refused };
    }
    /** Goes on for so many milliseconds. */
    step(milliseconds) {
        this.#walk.step(milliseconds);
    }
}

;// CONCATENATED MODULE: ./lib/scan/folders.js


const LEAVES = { kind: 'refused', why: 'it is a symbolic link that leaves the workspace' };
/** Folders whose real place is inside the workspace: links are followed within it. */
class Workspace {
    #real;
    #known = new Map();
    /** @param folder absolute path */
    constructor(folder) {
        this.#real = (0,external_node_fs_namespaceObject.realpathSync)(folder);
    }
    refusal(folder) {
        const known = this.#known.get(folder);
        if (known !== undefined)
            return known;
        const refusal = this.leadsInside(folder) ? null : LEAVES;
        this.#known.set(folder, refusal);
        return refusal;
    }
    /** Whether an absolute path leads into the workspace, through whatever links. */
    leadsInside(target) {
        try {
            return this.contains((0,external_node_fs_namespaceObject.realpathSync)(target));
        }
        catch {
            return true; // reading says what is wrong
        }
    }
    /** Whether an absolute path, its links resolved, lies in the workspace. */
    contains(target) {
        const relative = external_node_path_default().relative(this.#real, target);
        return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
    }
}
const GONE = { kind: 'gone' };
/**
 * Folders below a root with no link on the way, which a scan stays in: git may list files in what is a link by now.
 * Each is asked about once.
 */
class RealFolders {
    #known;
    /** @param root absolute path, its links resolved */
    constructor(root) {
        this.#known = new Map([[root, true]]);
    }
    refusal(folder) {
        return this.#isReal(folder) ? null : GONE;
    }
    #isReal(folder) {
        const known = this.#known.get(folder);
        if (known !== undefined)
            return known;
        const parent = external_node_path_default().dirname(folder);
        const isReal = (parent === folder || this.#isReal(parent)) && isFolder(folder);
        this.#known.set(folder, isReal);
        return isReal;
    }
}
function isFolder(folder) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return true; // reading says what is wrong
    }
}

;// CONCATENATED MODULE: ./lib/scan/byte-search-code.js
/** `byte-search.wat`, assembled by `npm run assemble`; in Base64. */
const BYTE_SEARCH_CODE = 'AGFzbQEAAAABEwNgAn97AX9gAX8Bf2ADf39/AX8CDAEABm1lbW9yeQIAAgMGBQABAgIBBxsCBWhvbGRzAAMPZ29lc0JleW9uZEFzY2lpAAQKpwIFFAAgASAA/QAEAEEg/Q/9UP0j/WQLHAEBfyAALQAAIQEgAUEgciABIAFBwQBrQRpJGws2AANAIAJFBEBBAQ8LIAAQASABLQAARwRAQQAPCyAAQQFqIQAgAUEBaiEBIAJBAWshAgwACwALjwEDAn8CewF/IAFBAWshBCACIARrIQIgAC0AAEEgcv0PIQUgACAEai0AAEEgcv0PIQYDQCADIAJOBEBBAA8LIAMgBRAAIAMgBGogBhAAcSEHAkADQCAHRQ0BIAMgB2hqIAJODQEgAyAHaGogACABEAIEQEEBDwsgByAHQQFrcSEHDAALCyADQRBqIQMMAAsACysBAX8DQCABIABOBEBBAA8LIAEtAABBgAFPBEBBAQ8LIAFBAWohAQwACwAL';

;// CONCATENATED MODULE: ./lib/scan/byte-search.js

/** Bytes that are looked through at one time. */
const WINDOW = 64 << 10;
/**
 * Looks for words in bytes, in whatever case they are written: several times as fast as a regular expression, for
 * which a string has to be made of the bytes first (docs/performance.md). Where Node has no WebAssembly
 * (`--jitless`), a word may be anywhere.
 */
class ByteSearch {
    /** Where bytes are put to be looked through. */
    window;
    #code;
    /** @param words of one letter or more */
    constructor(words) {
        this.#code = Code.load(words);
        this.window = this.#code?.window ?? Buffer.allocUnsafeSlow(WINDOW);
    }
    /** Whether one of the words may stand in the first bytes of the window. */
    finds(length) {
        return this.#code?.finds(length) ?? true;
    }
}
/** `byte-search.wat` with its memory: the window, and the words behind it. */
class Code {
    window;
    #functions;
    #words;
    /** What words beyond ASCII look like in bytes depends on more than their case. */
    #wordsBeyondAscii;
    constructor(words) {
        const within = words.filter(isAscii).map(word => word.toLowerCase());
        const written = Buffer.from(within.join(''), 'latin1');
        const memory = new WebAssembly.Memory({ initial: 1 + Math.max(1, Math.ceil(written.length / WINDOW)) });
        const module = new WebAssembly.Module(Buffer.from(BYTE_SEARCH_CODE, 'base64'));
        this.#functions = new WebAssembly.Instance(module, { '': { memory } }).exports;
        this.window = Buffer.from(memory.buffer, 0, WINDOW);
        written.copy(Buffer.from(memory.buffer, WINDOW));
        let end = WINDOW;
        this.#words = within.map(({ length }) => {
            end += length;
            return { at: end - length, length };
        });
        this.#wordsBeyondAscii = within.length < words.length;
    }
    /** Null where it can't be run. */
    static load(words) {
        try {
            return new Code(words);
        }
        catch {
            return null;
        }
    }
    finds(length) {
        const { holds, goesBeyondAscii } = this.#functions;
        for (const word of this.#words)
            if (holds?.(word.at, word.length, length))
                return true;
        return this.#wordsBeyondAscii && goesBeyondAscii?.(length) === 1;
    }
}
function isAscii(word) {
    return /^[\0-\x7f]+$/.test(word);
}

;// CONCATENATED MODULE: ./lib/scan/prefilter.js

/** What every file with a reference holds somewhere, unless the settings or the file's own name say *notion*. */
const WORDS = (/* unused pure expression or super */ null && (['notion', 'collection://', 'view://']));
/** The beginning of a longer one tells as much. */
const LONGEST_WORD = 64;
/** Short texts one of which every file with a reference holds; found in bytes, before anything is decoded. */
class Traces {
    /** As another thread takes them. */
    words;
    /** Bytes of the longest of them. */
    longest;
    #search = null;
    constructor(words) {
        this.words = words;
        this.longest = Math.max(...words.map(word => word.length));
    }
    /** Where bytes are put to be looked through: `WINDOW` of them at most. */
    get window() {
        return this.#loaded.window;
    }
    /** Whether a part of a file, in the window, may hold one. @param length bytes */
    mayBeInPart(length) {
        return this.#loaded.finds(length);
    }
    /** Whether a file that begins with what is in the window may hold one: UTF-16 can't be searched as bytes. */
    mayBeInStart(length) {
        return isUtf16(this.window, length) || this.mayBeInPart(length);
    }
    /** Whether a whole file may hold one. */
    mayBeIn(bytes) {
        if (this.mayBeInStart(bytes.copy(this.window)))
            return true;
        // One may lie across two parts.
        for (let start = 0; start + WINDOW < bytes.length;) {
            start += WINDOW - this.longest + 1;
            if (this.mayBeInPart(bytes.copy(this.window, 0, start)))
                return true;
        }
        return false;
    }
    get #loaded() {
        this.#search ??= new ByteSearch(this.words);
        return this.#search;
    }
}
/**
 * Tells from a file's bytes whether parsing it can find anything. Most files hold no reference, and parsing them
 * is the whole cost of a scan.
 */
class Prefilter {
    traces;
    #all;
    constructor(expectations) {
        const counting = expectations.filter(({ types }) => types !== 'none');
        // A pattern matches nothing in a file that lacks one of its words: look for the rarest, likely the longest.
        const words = counting.flatMap(({ pattern }) => pattern.literals.toSorted((a, b) => b.length - a.length)[0]?.slice(0, LONGEST_WORD) ?? []);
        this.traces = new Traces([...WORDS, ...words]);
        this.#all = counting.filter(({ pattern }) => pattern.literals.length === 0);
    }
    /** Whether a file may hold a reference whatever its bytes are. @param path relative to the root of the scan */
    passesByName(path) {
        return /notion/i.test(path) || this.#all.some(({ pattern }) => pattern.matchesFile(path));
    }
    /** @param path relative to the root of the scan */
    passes(path, bytes) {
        return this.passesByName(path) || this.traces.mayBeIn(bytes);
    }
}
/** A byte order mark of UTF-16 begins so, and no text in UTF-8. */
function isUtf16(start, length) {
    return length > 0 && (start[0] ?? 0) >= 0xfe;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./lib/scan/read.js






/** Larger files are named and passed over: no configuration is this large, and a scan must not swallow the machine. */
const LARGEST_FILE = 64 << 20;
/** Windows has no such flags; there, links are found by their target. */
const FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
/**
 * Reads files below one folder, into a buffer that the next read uses again. A symbolic link is followed only
 * within `workspace`.
 */
class FileReader {
    #workspace;
    #folders;
    #buffer = Buffer.allocUnsafeSlow(WINDOW); // most files are smaller
    /**
     * @param workspace absolute path; nothing outside of it is read
     * @param folders narrows down which folders in it files are read in
     */
    constructor(workspace, folders) {
        this.#workspace = new Workspace(workspace);
        this.#folders = folders ?? this.#workspace;
    }
    /** @param file absolute path */
    read(file) {
        return this.#open(file, descriptor => this.#readAll(descriptor));
    }
    /** Reads a file unless it holds no traces; a large one without is never held as a whole. @param file absolute path */
    sift(file, traces) {
        return this.#open(file, descriptor => this.#sift(descriptor, traces));
    }
    #open(file, read) {
        const refusal = this.#folders.refusal(external_node_path_default().dirname(file));
        if (refusal)
            return refusal;
        if (external_node_fs_namespaceObject.constants.O_NOFOLLOW === undefined && !this.#workspace.leadsInside(file))
            return LEAVES;
        try {
            return withFile(file, read);
        }
        catch (error) {
            const code = codeOf(error);
            // ELOOP is what O_NOFOLLOW gives for a link, EMLINK on FreeBSD.
            if (code === 'ELOOP' || code === 'EMLINK')
                return this.#openLink(file, read);
            // Listed, and not there: Node lists a name that is no UTF-8 with these in the place of its bytes.
            if (code === 'ENOENT' && file.includes('\ufffd'))
                return { kind: 'refused', why: 'its name is not valid UTF-8' };
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return { kind: 'gone' };
            if (code === 'EISDIR')
                return { kind: 'folder' };
            return { kind: 'refused', why: `it can’t be read (${code})` };
        }
    }
    #openLink(file, read) {
        try {
            const target = (0,external_node_fs_namespaceObject.realpathSync)(file);
            if (!this.contains(target))
                return LEAVES;
            return withFile(target, read);
        }
        catch (error) {
            const code = codeOf(error);
            if (code === 'ENOENT')
                return { kind: 'refused', why: 'it is a symbolic link to nothing' };
            if (code === 'EISDIR')
                return { kind: 'gone' };
            return { kind: 'refused', why: `it is a symbolic link that can’t be followed (${code})` };
        }
    }
    /** Whether an absolute path, its links resolved, lies in the workspace. */
    contains(target) {
        return this.#workspace.contains(target);
    }
    #readAll(descriptor) {
        const length = (0,external_node_fs_namespaceObject.readSync)(descriptor, this.#buffer, 0, WINDOW, 0);
        const start = this.#buffer.subarray(0, length);
        if (length < WINDOW)
            return { kind: 'bytes', bytes: start };
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        return size > LARGEST_FILE ? tooLarge(size) : { kind: 'bytes', bytes: readRest(descriptor, start, size) };
    }
    /** Most files end here: opened, read once, closed. */
    #sift(descriptor, traces) {
        const { window } = traces;
        const length = (0,external_node_fs_namespaceObject.readSync)(descriptor, window, 0, WINDOW, 0);
        const may = traces.mayBeInStart(length);
        if (length < WINDOW)
            return may ? { kind: 'bytes', bytes: window.subarray(0, length) } : NOTHING;
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (size > LARGEST_FILE)
            return tooLarge(size);
        return may || mayBeInRest(descriptor, traces) ? this.#readAll(descriptor) : NOTHING;
    }
}
const NOTHING = { kind: 'nothing' };
/** Looks through what follows the start of a file, which fills the window; a trace may lie across two parts of it. */
function mayBeInRest(descriptor, traces) {
    const { window, longest } = traces;
    const kept = longest - 1;
    for (let position = WINDOW;;) {
        window.copyWithin(0, WINDOW - kept, WINDOW);
        const length = kept + fill(descriptor, window.subarray(kept), position);
        if (traces.mayBeInPart(length))
            return true;
        if (length < WINDOW)
            return false;
        position += length - kept;
    }
}
/** The whole of a file that begins so. It may have grown or shrunk since its size was asked for. */
function readRest(descriptor, start, size) {
    const whole = Buffer.allocUnsafeSlow(Math.max(size, start.length));
    start.copy(whole);
    return whole.subarray(0, start.length + fill(descriptor, whole.subarray(start.length), start.length));
}
/** Reads from a position of a file until a buffer is full or the file ends. @returns the number of bytes read */
function fill(descriptor, buffer, position) {
    let length = 0;
    while (length < buffer.length) {
        const read = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, position + length);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}
function withFile(file, read) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, FLAGS);
    try {
        return read(descriptor);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function tooLarge(size) {
    const whole = Math.floor((size - 1) / MEBIBYTE); // a byte more than 64 MiB is not 64 MiB
    const most = LARGEST_FILE / MEBIBYTE;
    return { kind: 'refused', why: `it is over ${whole} MiB large; files up to ${most} MiB are read` };
}
const MEBIBYTE = 1 << 20;
/** Decodes UTF-8 and, by its byte order mark, UTF-16. A byte order mark is no part of the text. */
function decodeFile(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes, 'utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes, 'utf-16be');
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return { kind: 'binary', why: `it is no text: there is a NUL byte at offset ${nul}` };
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if (isUtf8(bytes))
        return read_text(bytes.toString('utf8', start), 'utf-8');
    return read_text(bytes.toString('latin1', start), 'latin1', 'it is not valid UTF-8, and was read as Latin-1');
}
function utf16(bytes, encoding) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    const units = encoding === 'utf-16le' ? even : Buffer.from(even).swap16();
    return read_text(units.toString('utf16le'), encoding);
}
function read_text(content, encoding, note = null) {
    return { kind: 'text', text: content, encoding, note };
}

;// CONCATENATED MODULE: ./lib/scan/share.js
/** What is known of a file, a byte for each. */
const STATE = {
    unknown: 0,
    /** It was read, and holds nothing. */
    nothing: 1,
    /** It may hold a reference, or couldn't be read: for the main thread to look at. */
    candidate: 2,
    /** It is not there, or it is a folder. */
    gone: 3,
    /** The main thread knows of it. */
    done: 4,
};
/** Files taken at one time. */
const BATCH = 32;
/**
 * One thread's view of the files that all of them read. Each takes a batch that nobody has taken yet, until there is
 * none left.
 */
class Share {
    names;
    #shared;
    #next;
    #states;
    constructor(shared, names = shared.names.split('\0')) {
        this.#shared = shared;
        this.names = names;
        this.#next = new Int32Array(shared.next);
        this.#states = new Uint8Array(shared.states);
    }
    static of(names) {
        const shared = {
            names: names.join('\0'),
            next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
            states: new SharedArrayBuffer(names.length),
        };
        return new Share(shared, names);
    }
    /** To be handed to other threads. */
    get shared() {
        return this.#shared;
    }
    /** The next files that nobody has taken, by their numbers; empty once all are taken. */
    take() {
        const from = Math.min(Atomics.add(this.#next, 0, BATCH), this.names.length);
        return { from, to: Math.min(from + BATCH, this.names.length) };
    }
    /** The number of a file in some state, from one number on, or -1. */
    find(state, from) {
        return this.#states.indexOf(state, from);
    }
    get(file) {
        return Atomics.load(this.#states, file);
    }
    set(file, state) {
        Atomics.store(this.#states, file, state);
    }
}

;// CONCATENATED MODULE: ./lib/scan/helper.js






/** A thread that lists folders and reads files for the main one, and tells it which are worth a look. */
function help({ root, workspace, words }) {
    const reader = new FileReader(workspace, new RealFolders(root));
    const traces = new Traces(words);
    external_node_worker_threads_namespaceObject.parentPort?.on('message', (task) => {
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(task.kind === 'walk' ? walk(root, task.order) : read(new Share(task.files)));
    });
    function read(share) {
        for (let { from, to } = share.take(); from < to; { from, to } = share.take()) {
            for (let file = from; file < to; file++) {
                if (share.get(file) === STATE.unknown)
                    share.set(file, stateOf(`${root}/${share.names[file]}`));
            }
        }
        return null;
    }
    function stateOf(file) {
        const { kind } = reader.sift(file, traces);
        if (kind === 'nothing')
            return STATE.nothing;
        return kind === 'gone' || kind === 'folder' ? STATE.gone : STATE.candidate;
    }
}
function walk(root, order) {
    const found = new DefaultWalk(root, order);
    found.step(Number.POSITIVE_INFINITY);
    return found.walked;
}
help(external_node_worker_threads_namespaceObject.workerData);

module.exports = __webpack_exports__;
/******/ })()
;