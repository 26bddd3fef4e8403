#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 6205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/** Signals that ask the process to end: GitHub sends SIGINT, and SIGTERM 7.5 seconds later, to cancel a job. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * A signal that is aborted when the process is asked to end. The run then stops waiting and reports what it knows. When
 * the process is asked a second time, it ends immediately.
 */
function cancellation() {
    const controller = new AbortController();
    for (const name of SIGNALS) {
        process.once(name, () => {
            controller.abort();
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 4006:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6205);
/* harmony import */ var _terminal_console_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1484);
/* harmony import */ var _terminal_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3029);



const { argv, stdout, stderr, env: environment } = process;
// Fails unless the run completes: Node ends the process when nothing is left to wait for.
process.exitCode = _terminal_console_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.refused;
let status = _terminal_console_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.clean;
// The reader of our output may close the pipe (`| head`). This is not an error.
stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE')
        process.exit(status);
    process.exitCode = (0,_terminal_main_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(error, stderr);
});
status = await (0,_terminal_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(argv.slice(2), {
    // A getter, because Node loads its file streams when standard input is first used, and most runs do not use it.
    get stdin() {
        return process.stdin;
    },
    stdout,
    stderr,
    environment,
    cwd: process.cwd(),
    signal: (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellation */ .W)(),
});
process.exitCode = status;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8209:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ VALUES_FILE),
/* harmony export */   iQ: () => (/* reexport safe */ _object_types_js__WEBPACK_IMPORTED_MODULE_0__.iQ),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony exports SKIP_REASONS, UNVERIFIED_REASONS */
/* harmony import */ var _object_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8273);
/** The terms of the public interface as types. */

const SEVERITIES = ['error', 'warning', 'notice'];
const SKIP_REASONS = (/* unused pure expression or super */ null && (['empty', 'placeholder', 'dynamic', 'ignored']));
const UNVERIFIED_REASONS = (/* unused pure expression or super */ null && ([
    'no-token',
    'token-rejected',
    'forbidden',
    'unreachable',
    'rate-limited',
    'deadline',
    'cancelled',
    // The scope is `introduced`, and the reference was there before: nothing is asked about it.
    'unchanged',
]));
/** The name of the file that values from an input or from standard input are checked as. */
const VALUES_FILE = 'values';


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ OTHER_KINDS),
/* harmony export */   SL: () => (/* binding */ aKind),
/* harmony export */   YQ: () => (/* binding */ isObjectType),
/* harmony export */   ZJ: () => (/* binding */ OBJECT_TYPE),
/* harmony export */   iQ: () => (/* binding */ OBJECT_TYPES),
/* harmony export */   po: () => (/* binding */ anyOfTypes)
/* harmony export */ });
/**
 * The types of objects that Notion's API can retrieve by ID, one row each. Settings, the words of keys, endpoints,
 * wording and schemas derive from this table, so that a new type is one new row.
 *
 * Facts about the API: https://developers.notion.com/reference. Tags are undocumented; they were observed in IDs of
 * version 8.
 */
const ROWS = {
    page: {
        label: 'page',
        aLabel: 'a page',
        keyWords: ['page', 'subpage'],
        keyRank: 3,
        collection: 'pages',
        titleField: 'properties',
        capability: 'read content',
        siblings: ['data_source', 'view', 'block', 'user', 'agent', 'comment', 'file_upload'],
        isBlock: true,
        hasLink: true,
        listedBy: 'search',
        tag: null,
    },
    database: {
        label: 'database',
        aLabel: 'a database',
        keyWords: ['database', 'db'],
        keyRank: 2,
        collection: 'databases',
        titleField: 'title',
        capability: 'read content',
        siblings: ['data_source', 'block', 'view', 'user', 'agent', 'comment', 'file_upload'],
        isBlock: true,
        hasLink: true,
        listedBy: 'search',
        tag: null,
    },
    data_source: {
        label: 'data source',
        aLabel: 'a data source',
        keyWords: ['data source'],
        keyRank: 1,
        collection: 'data_sources',
        titleField: 'title',
        capability: 'read content',
        siblings: ['database', 'block', 'view', 'user', 'agent', 'comment', 'file_upload'],
        isBlock: false,
        hasLink: true,
        listedBy: 'search',
        tag: '000b',
    },
    block: {
        label: 'block',
        aLabel: 'a block',
        keyWords: ['block'],
        keyRank: 5,
        collection: 'blocks',
        titleField: null,
        capability: 'read content',
        siblings: ['data_source', 'view', 'database', 'user', 'agent', 'comment', 'file_upload'],
        isBlock: true,
        hasLink: true,
        listedBy: null,
        tag: null,
    },
    user: {
        label: 'user',
        aLabel: 'a user',
        keyWords: ['user'],
        keyRank: 6,
        collection: 'users',
        titleField: 'name',
        capability: 'user information',
        siblings: ['block', 'database', 'data_source', 'view', 'agent', 'comment', 'file_upload'],
        isBlock: false,
        hasLink: false,
        listedBy: 'users',
        tag: '0002',
    },
    view: {
        label: 'view',
        aLabel: 'a view',
        keyWords: ['view'],
        keyRank: 4,
        collection: 'views',
        titleField: 'name',
        capability: 'read content',
        siblings: ['database', 'data_source', 'block', 'user', 'agent', 'comment', 'file_upload'],
        isBlock: false,
        hasLink: true,
        listedBy: null,
        tag: '000c',
    },
    agent: {
        label: 'agent',
        aLabel: 'an agent',
        keyWords: ['agent'],
        keyRank: 7,
        collection: 'agents',
        titleField: 'name',
        capability: null,
        siblings: ['user', 'block', 'data_source', 'view', 'database', 'comment', 'file_upload'],
        isBlock: false,
        hasLink: false,
        listedBy: null,
        tag: '0092',
    },
    comment: {
        label: 'comment',
        aLabel: 'a comment',
        keyWords: ['comment'],
        keyRank: 8,
        collection: 'comments',
        titleField: null,
        capability: 'read comments',
        siblings: ['block', 'data_source', 'view', 'user', 'database', 'agent', 'file_upload'],
        isBlock: false,
        hasLink: false,
        listedBy: null,
        tag: '001d',
    },
    file_upload: {
        label: 'file upload',
        aLabel: 'a file upload',
        keyWords: ['file upload'],
        keyRank: 9,
        collection: 'file_uploads',
        titleField: 'filename',
        capability: null,
        siblings: ['block', 'data_source', 'view', 'user', 'database', 'agent', 'comment'],
        isBlock: false,
        hasLink: false,
        listedBy: null,
        tag: '00b2',
    },
};
/** The row of each type. */
const OBJECT_TYPE = ROWS;
/** Whether a word is the name of a type. */
function isObjectType(word) {
    return Object.hasOwn(ROWS, word);
}
/** All types, in the order in which reports list them. */
const OBJECT_TYPES = Object.keys(ROWS).filter(isObjectType);
/** `a page`, `a page, a database or a data source`; `an object` for an empty list, which means any type. */
function anyOfTypes(types) {
    const labels = types.map(type => OBJECT_TYPE[type].aLabel);
    const last = labels.pop() ?? 'an object';
    return labels.length === 0 ? last : `${labels.join(', ')} or ${last}`;
}
/** Kinds of objects that have IDs but no endpoint, by the tag in their IDs of version 8. */
const OTHER_KINDS = {
    workspace: { aLabel: 'a workspace', tag: '0003' },
    discussion: { aLabel: 'a discussion', tag: '001c' },
    connection: { aLabel: 'a connection', tag: '0037' },
    thread: { aLabel: 'a chat thread', tag: '00a9' },
};
/** The kind with its article, as people read it. */
function aKind(kind) {
    return isObjectType(kind) ? OBJECT_TYPE[kind].aLabel : OTHER_KINDS[kind].aLabel;
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* unused harmony export writeMasks */
/* harmony import */ var _secrets_scrub_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(959);

/** Masking a shorter part of a secret would hide ordinary words. */
const SHORTEST_MASK = 8;
/** Writes to a stream. Everything that may be a secret is redacted. */
function write(stream, text) {
    stream.write((0,_secrets_scrub_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text));
}
/**
 * Tells the runner to mask a secret in every log: whole, in parts and in the encodings in which it may turn up. This
 * is the only place that writes a secret to a stream; the runner doesn't show these lines.
 *
 * @param command makes a workflow command of a text
 */
function writeMasks(stream, secret, command) {
    const text = secret.reveal();
    for (const form of formsOf(text)) {
        if (form.length >= SHORTEST_MASK || form === text)
            stream.write(`${command(form)}\n`);
    }
}


/***/ }),

/***/ 2093:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2152);

/**
 * One line of the step's log that has no effect. The runner executes `::command::` at the start of a
 * line and `##[command]` anywhere in one, on both streams (actions/runner, ActionCommand.cs).
 */
function logLine(text) {
    return inert((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text));
}
/** Lines in which nothing is a workflow command. */
function inert(lines) {
    return lines.replaceAll('##[', '#\u200b#[').replace(/^([^\S\n]*):/gm, '$1\u200b:');
}
/** A workflow command. Property values and data are escaped as the runner unescapes them. */
function command(name, properties, data) {
    const written = Object.entries(properties)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${written === '' ? '' : ` ${written}`}::${escapeData(data)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hK: () => (/* binding */ holdsSecret),
  kY: () => (/* binding */ remember),
  fG: () => (/* binding */ scrubbed),
  cT: () => (/* binding */ withoutSecrets)
});

// UNUSED EXPORTS: forgetSecrets, formsOf

// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __nccwpck_require__(1748);
;// CONCATENATED MODULE: ./lib/secrets/shapes.js
/** `_` and `-` as they are written, and as JSON, URLs and our own Markdown escape them. */
const UNDERSCORE = String.raw `(?:_|&#95;|%5[Ff]|\\u005[Ff]|\\x5[Ff])`;
const DASH = String.raw `(?:-|&#45;|%2[Dd]|\\u002[Dd]|\\x2[Dd])`;
/** What separates the lines of a key: white space, or its escapes in JSON, in URLs and in workflow commands. */
const BREAK = String.raw `(?:\s|\\[nrt]|%0[ADad])`;
/** Not in the middle of a word. */
const APART = '(?<![A-Za-z0-9])';
const ALPHANUMERIC = '[A-Za-z0-9]';
/** The characters of a token that consists of words. */
const WORDS = String.raw `[\w-]`;
const BASE64 = '[A-Za-z0-9+/=]';
/** A token that starts with a word and an underscore. */
function underscored(words, body, least) {
    return { start: `(?:${words})${UNDERSCORE}`, body: `${body}{${least},}` };
}
/** A token that starts with a word and a dash. */
function dashed(words, body, least) {
    return { start: `(?:${words})${DASH}`, body: `${body}{${least},}` };
}
const SHAPES = [
    // Notion: access tokens, refresh tokens, and the secrets of internal connections made before September 2024.
    underscored('ntn', ALPHANUMERIC, 8),
    underscored('nrt', ALPHANUMERIC, 16),
    underscored('secret', ALPHANUMERIC, 20),
    // GitHub and GitLab
    underscored('gh[a-z]', String.raw `[\w.-]`, 8),
    underscored('github_pat|github&#95;pat', String.raw `\w`, 8),
    dashed('gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|wt)', String.raw `[\w.-]`, 16),
    // Amazon Web Services: the IDs of keys, and a secret key that is named
    {
        start: `${APART}(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)`,
        body: '[A-Z0-9]{16,}',
    },
    {
        start: String.raw `(?:[Ss]ecret|SECRET)_?(?:[Aa]ccess|ACCESS)?_?(?:[Kk]ey|KEY)["']?\s{0,4}(?::|=>|=)\s{0,4}["']?`,
        body: `${BASE64}{40,}`,
    },
    // Google, Azure
    { start: `${APART}AIza`, body: `${WORDS}{30,}` },
    { start: `${APART}ya29\\.`, body: `${WORDS}{20,}` },
    { start: 'GOCSPX-', body: `${WORDS}{20,}` },
    { start: '(?:AccountKey|SharedAccessKey)=', body: `${BASE64}{40,}` },
    // Slack and Discord
    { start: `${APART}xox[a-z][-.]`, body: String.raw `[\w.-]{10,}` },
    { start: `${APART}xapp-`, body: `${WORDS}{10,}` },
    { start: 'hooks\\.slack\\.com/(?:services|workflows|triggers)/', body: String.raw `[\w/-]{16,}` },
    { start: 'discord(?:app)?\\.com/api/webhooks/', body: String.raw `[\w/-]{20,}` },
    { start: `${APART}[MNO]`, body: String.raw `[\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27,}` },
    // Payments and shops
    underscored('[srp]k(?:_|&#95;)(?:live|test|prod)', ALPHANUMERIC, 16),
    underscored('whsec', BASE64, 16),
    underscored('shp(?:at|ca|pa|ppa|ss|ua)', ALPHANUMERIC, 16),
    { start: `${APART}sq0[a-z]{3}-`, body: `${WORDS}{20,}` },
    { start: `${APART}access_token\\$(?:production|sandbox)\\$`, body: String.raw `[\w$]{20,}` },
    // Language models
    { start: `${APART}sk${DASH}`, body: `${WORDS}{20,}` },
    { start: `${APART}(?:xai|pplx|tvly)${DASH}`, body: `${WORDS}{20,}` },
    underscored(`${APART}(?:hf|gsk|r8)`, ALPHANUMERIC, 30),
    // Registries of packages
    underscored(`${APART}npm`, ALPHANUMERIC, 20),
    { start: '_authToken=', body: String.raw `[\w.~+/=:-]{8,}` },
    dashed('pypi', WORDS, 16),
    underscored('dckr(?:_|&#95;)(?:pat|oat)', WORDS, 16),
    underscored(`${APART}rubygems`, ALPHANUMERIC, 30),
    // Other services
    { start: `${APART}SG\\.`, body: String.raw `[\w-]{10,}\.[\w-]{10,}` },
    { start: `${APART}SK`, body: '[0-9a-f]{32}(?![0-9a-f])' },
    { start: `${APART}hv[sbr]\\.`, body: String.raw `[\w.-]{20,}` },
    { start: `${APART}dapi`, body: '[0-9A-Fa-f]{32,}' },
    { start: `${APART}pat`, body: String.raw `[A-Za-z0-9]{14}\.[0-9a-f]{20,}` },
    { start: `${APART}ops_`, body: `ey${BASE64}{50,}` },
    { start: `${APART}tskey-`, body: `${WORDS}{20,}` },
    { start: `${APART}AT[AC]TT3`, body: String.raw `[\w=+/.-]{20,}` },
    { start: `${APART}EAA`, body: `${ALPHANUMERIC}{60,}` },
    { start: `${APART}PMAK-`, body: `${WORDS}{20,}` },
    { start: `${APART}NR(?:AK|II|JS)-`, body: `${WORDS}{16,}` },
    { start: `${APART}AGE-SECRET-KEY-`, body: '[A-Z0-9]{20,}' },
    { start: `${APART}[0-9]{8,10}:AA`, body: `${WORDS}{30,}` },
    underscored(`${APART}lin_(?:api|oauth)`, String.raw `\w`, 16),
    underscored(`${APART}gl(?:sa|c)`, String.raw `[\w+/=]`, 20),
    underscored(`${APART}sntry[su]`, String.raw `[\w+/=.-]`, 20),
    underscored(`${APART}(?:dop|doo|dor)_v1`, '[0-9a-f]', 20),
    underscored(`${APART}vc[piark]`, ALPHANUMERIC, 20),
    underscored(`${APART}cf(?:k|ut|at)`, ALPHANUMERIC, 30),
    underscored(`${APART}(?:figd|sbp|sb_secret|ph[cx]|pul)`, WORDS, 20),
    // JSON Web Tokens, private keys, headers, and passwords in URLs
    { start: `${APART}eyJ`, body: String.raw `[\w-]{16,}(?:\.[\w-]*){0,4}` },
    {
        start: `-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----`,
        body: String.raw `(?:${BREAK}+(?:Proc-Type|DEK-Info|Version|Comment): [^\r\n"\\%]{0,100})*${BASE64}*(?:${BREAK}+${BASE64}+)*`,
    },
    { start: String.raw `[Bb]earer\s{1,4}`, body: String.raw `[\w.~+/=-]{20,}` },
    { start: String.raw `[Aa]uthorization["']?\s{0,4}[:=]\s{0,4}["']?[Bb]asic\s{1,4}`, body: `${BASE64}{8,}` },
    { start: String.raw `:\/\/[^\s:/?#@"'<>\\$ {}]{0,100}:`, body: String.raw `[^\s/?#@"'<>\\$ {}]{3,256}(?=@)` },
];

;// CONCATENATED MODULE: ./lib/secrets/scrub.js


/** A shorter part of a text can occur in it by chance. */
const SHORTEST_SECRET = 8;
const REDACTED = '[redacted]';
const TOKENS = new RegExp(SHAPES.map(({ start, body }) => `(${start})(?:${body})`).join('|'), 'g');
/** The secrets of this run, in every form that they may take. Longer ones first: one may contain another. */
let known = [];
/** Makes the scrubber remove this secret from now on, whatever its shape. */
function remember(secret) {
    const forms = formsOf(secret).filter(form => form.length >= SHORTEST_SECRET);
    known = [...new Set([...known, ...forms])].toSorted((a, b) => b.length - a.length);
}
/** Starts over with no secret of the run, for a process that works on more than one run, as the tests do. */
function forgetSecrets() {
    known = [];
}
/**
 * Replaces what may be a secret with `[redacted]`: the run's own secrets, and everything in the shape of a common
 * token. The beginning of a token (`ntn_`, `ghp_`) stays, so that its owner recognises it. The replacement needs no
 * escaping in JSON, XML, Markdown or workflow commands.
 */
function withoutSecrets(text) {
    let clean = text;
    for (const secret of known)
        clean = clean.replaceAll(secret, REDACTED);
    // Of the groups, one for the start of each shape, one has matched.
    return clean.replace(TOKENS, (_, ...starts) => {
        return `${starts.find(start => start !== undefined)}${REDACTED}`;
    });
}
/** Whether a text has something in it that `withoutSecrets` removes. */
function holdsSecret(text) {
    return withoutSecrets(text) !== text;
}
function scrubbed(value) {
    return new Scrubber().scrub(value);
}
/** Keeps what it has seen: the same sentence occurs in many findings, and one object in many places. */
class Scrubber {
    #texts = new Map();
    #objects = new Map();
    scrub(value) {
        if (typeof value === 'string')
            return this.#text(value);
        if (!(value instanceof Object))
            return value;
        const seen = this.#objects.get(value);
        if (seen !== undefined)
            return seen;
        this.#objects.set(value, value); // an object that contains itself ends here
        const copy = this.#copy(value);
        this.#objects.set(value, copy);
        return copy;
    }
    #text(text) {
        const known = this.#texts.get(text);
        if (known !== undefined)
            return known;
        const clean = withoutSecrets(text);
        this.#texts.set(text, clean);
        return clean;
    }
    #copy(value) {
        if (Array.isArray(value)) {
            const items = value.map(item => this.scrub(item));
            return items.some((item, i) => item !== value[i]) ? items : value;
        }
        if (Object.getPrototypeOf(value) !== Object.prototype)
            return value;
        const entries = Object.entries(value).map(([name, item]) => [name, this.scrub(item), item]);
        return entries.some(([, clean, item]) => clean !== item)
            ? Object.fromEntries(entries.map(([name, clean]) => [name, clean]))
            : value;
    }
}
/**
 * The forms in which a secret may turn up: as it is, its words, without its prefix, URL-encoded, and in base64 or
 * base64url, also behind `Bearer `. The runner masks each of them, and the scrubber removes them.
 */
function formsOf(secret) {
    const words = [...secret.split(/\s+/), secret.replace(/^(?:ntn_|secret_|gh[a-z]_|github_pat_)/, '')];
    const encoded = [secret, `Bearer ${secret}`].flatMap(inBase64);
    const base64url = encoded.map(form => form.replaceAll('+', '-').replaceAll('/', '_'));
    return [...new Set([secret, ...words, encodeURIComponent(secret), ...encoded, ...base64url])];
}
/**
 * Base64 of a text by itself, and at each of the three offsets it can have in a longer one, without what its neighbours
 * change.
 */
function inBase64(text) {
    const encoded = (before) => Buffer.from(before + text).toString('base64');
    const within = [encoded(''), encoded('\0').slice(2), encoded('\0\0').slice(3)].map(form => form.slice(0, -4));
    return [(0,trim/* trimEndOf */.f)(encoded(''), '='), ...within];
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SettingsError)
/* harmony export */ });
/* harmony import */ var _secrets_scrub_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(959);

/**
 * The settings are wrong. All that was found, so that one run tells everything. Messages quote what was given, and
 * a token that was given in a wrong place is not to be quoted.
 */
class SettingsError extends Error {
    faults;
    constructor(faults) {
        const safe = faults.map(({ file, line, message }) => ({
            file: file === null ? null : (0,_secrets_scrub_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(file),
            line,
            message: (0,_secrets_scrub_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(message),
        }));
        super(safe.map(({ message }) => message).join('\n'));
        this.name = 'SettingsError';
        this.faults = safe;
    }
    static of(message) {
        return new SettingsError([{ file: null, line: null, message }]);
    }
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ DEFAULT_TIMEOUT_MINUTES),
/* harmony export */   JH: () => (/* binding */ IF_NOTHING_FOUND),
/* harmony export */   LN: () => (/* binding */ REMARK_SEVERITY),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   rK: () => (/* binding */ DEFAULT_API_URL),
/* harmony export */   y0: () => (/* binding */ apiUrl),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports SCOPES, VERIFY, COMMENT, yesOrNo, minutes */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8209);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9056);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2622);



const SCOPES = (/* unused pure expression or super */ null && (['auto', 'introduced', 'all']));
const FAIL_ON = [..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'never'];
const VERIFY = (/* unused pure expression or super */ null && (['auto', 'always', 'never']));
const COMMENT = (/* unused pure expression or super */ null && (['never', 'on-failure', 'always']));
const IF_NOTHING_FOUND = ['warn', 'error', 'ignore'];
/** How severe it is that nothing was found; null if nothing is said about it. */
const REMARK_SEVERITY = {
    warn: 'warning',
    error: 'error',
    ignore: null,
};
const DEFAULT_CONFIG = '.github/notion-id-check.yml';
const DEFAULT_API_URL = 'https://api.notion.com';
const DEFAULT_TIMEOUT_MINUTES = 10;
/** Jobs on GitHub's own runners end after six hours, so a longer time limit has no effect. */
const LONGEST_TIMEOUT_MINUTES = 360;
/** Reads a word of a closed list. @throws SettingsError naming what was given and what is allowed */
function oneOf(name, given, allowed) {
    const known = allowed.find(word => word === given.toLowerCase());
    if (known !== undefined)
        return known;
    throw _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G.of(`${name} is “${given}”; allowed are ${allowed.join(', ')}.${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(given, allowed)}`);
}
/** Reads a switch. @throws SettingsError */
function yesOrNo(name, given) {
    const word = given.toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false' || word === '')
        return false;
    throw SettingsError.of(`${name} is “${given}”; allowed are true and false.`);
}
/** Reads a number of minutes as milliseconds. @throws SettingsError */
function minutes(name, given) {
    const value = Number(given);
    if (value > 0 && value <= LONGEST_TIMEOUT_MINUTES)
        return Math.round(value * 60_000);
    throw SettingsError.of(`${name} is “${given}”; expected was a number of minutes above 0, at most ${LONGEST_TIMEOUT_MINUTES}.`);
}
/**
 * Reads the address of the API. The token is sent there, so only over https; http is for a server on this very
 * machine.
 *
 * @throws SettingsError
 */
function apiUrl(name, given) {
    const url = URL.canParse(given) ? new URL(given) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G.of(`${name} is “${given}”; expected was an https address.`);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G.of(`${name} has more than a host and a path; expected was an address such as ${DEFAULT_API_URL}.`);
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw _error_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .G.of(`${name} is “${given}”; the token is only sent over https (http is for loopback addresses).`);
    }
    return url;
}
/** @param host as `URL` writes it, with all four numbers of an IPv4 address */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.[\d.]+$/.test(host);
}


/***/ }),

/***/ 5579:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   n: () => (/* binding */ COMMAND_NAMES)
/* harmony export */ });
/** The commands. A word that is none of them is a PATH for `check`. */
const COMMAND_NAMES = ['check', 'list', 'find', 'show', 'init'];
const PATHS = `A PATH is a file, a folder or a quoted glob, or - for values from standard input.
Without a PATH, all environment and configuration files below this folder are
read, except for files that git ignores.`;
const COMMANDS = {
    check: {
        usage: '[check] [PATH…]',
        summary: 'check the Notion IDs in files',
        text: `Checks that every Notion ID in your configuration is valid, has the expected type
and is accessible to your connection.

${PATHS}`,
    },
    list: {
        usage: 'list [PATH…]',
        summary: 'list the Notion IDs in files',
        text: `Lists every reference to a Notion object with its key, the expected types and the
ID. With a token it also shows the actual type.

${PATHS}`,
    },
    find: {
        usage: 'find WORDS…',
        summary: 'find an object by its title',
        text: `Searches the pages, databases and data sources that your connection can access,
and shows their types and the IDs to copy.`,
    },
    show: {
        usage: 'show ID|URL…',
        summary: 'show what an ID or URL refers to',
        text: `Shows what an ID or a Notion URL refers to: its type and parent, whether your
connection can access it, and which keys and endpoint it is for.`,
    },
    init: {
        usage: 'init',
        summary: 'set up the workflow for this repository',
        text: `Writes .github/workflows/notion-ids.yml and, if the IDs in this repository need
one, a config file. Existing files are only overwritten after a question, or
with --force.`,
    },
};


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** What the command tells the shell. */
const EXIT = { clean: 0, found: 1, refused: 2 };


/***/ }),

/***/ 7834:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3130);

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown', 'gitlab', 'junit'];
const SHELLS = ['bash', 'zsh', 'fish'];
const SCANNING = ['check', 'list', 'init'];
const CHECKING = ['check'];
const ASKING = ['check', 'list', 'find', 'show', 'init'];
/** In the order of the help. */
const FLAGS = [
    {
        name: 'config',
        value: 'FILE',
        commands: SCANNING,
        text: 'the config file (.github/notion-id-check.yml)',
    },
    {
        name: 'include',
        value: 'GLOB',
        repeats: true,
        commands: SCANNING,
        text: 'scan these files too, on top of the built-in globs',
    },
    {
        name: 'expect',
        value: "'KEY: TYPE'",
        repeats: true,
        commands: SCANNING,
        text: 'the type that a key’s ID must have',
    },
    {
        name: 'values',
        value: 'FILE',
        commands: ['check', 'list'],
        text: 'check the values in this file too, and never show them',
    },
    {
        name: 'since',
        value: 'REV',
        commands: CHECKING,
        text: 'count only what was added since a git revision',
    },
    {
        name: 'fail-on',
        value: 'SEVERITY',
        choices: _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d$,
        commands: CHECKING,
        text: 'error (default), warning, notice or never',
    },
    {
        name: 'if-nothing-found',
        value: 'WHAT',
        choices: _settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .IF_NOTHING_FOUND */ .JH,
        commands: CHECKING,
        text: 'warn (default), error or ignore',
    },
    {
        name: 'offline',
        value: null,
        commands: SCANNING,
        text: 'check only the format, and send no request',
    },
    { name: 'fix', value: null, commands: CHECKING, text: 'fix what can be fixed automatically, then check' },
    {
        name: 'format',
        value: 'FORMAT',
        choices: FORMATS,
        commands: CHECKING,
        text: FORMATS.map(format => (format === 'pretty' ? 'pretty (default)' : format))
            .join(', ')
            .replace(/, (\w+)$/, ' or $1'),
    },
    {
        name: 'output',
        value: 'FILE',
        commands: CHECKING,
        text: 'write the result to a file instead of standard output',
    },
    { name: 'json', value: null, commands: ['list', 'find', 'show', 'init'], text: 'print JSON' },
    { name: 'explain', value: null, commands: ['list'], text: 'show why each value counts as a reference' },
    {
        name: 'show-titles',
        value: null,
        commands: ['check', 'list'],
        text: 'show the titles of pages and databases',
    },
    { name: 'force', value: null, commands: ['init'], text: 'overwrite existing files' },
    {
        name: 'notion-api-url',
        value: 'URL',
        commands: ASKING,
        text: `another URL of the Notion API (${_settings_options_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_API_URL */ .rK})`,
    },
    { name: 'quiet', short: 'q', value: null, text: 'print only the result' },
    { name: 'verbose', value: null, text: 'print every request, and how many there were' },
    {
        name: 'completion',
        value: 'SHELL',
        choices: SHELLS,
        commands: CHECKING,
        text: 'print a completion script for bash, zsh or fish',
    },
    { name: 'version', short: 'V', value: null, text: 'print the version' },
    { name: 'help', short: 'h', value: null, text: 'print this help' },
];
/** The flags that a command takes. */
function flagsOf(command) {
    return FLAGS.filter(({ commands }) => commands === undefined || commands.includes(command));
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fail),
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/output/streams.js
var streams = __nccwpck_require__(2749);
// EXTERNAL MODULE: ./lib/report/log.js
var log = __nccwpck_require__(2093);
// EXTERNAL MODULE: ./lib/settings/error.js
var settings_error = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __nccwpck_require__(2520);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __nccwpck_require__(2152);
// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(7992);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/settings/options.js
var options = __nccwpck_require__(3130);
// EXTERNAL MODULE: ./lib/text/suggest.js
var suggest = __nccwpck_require__(9056);
// EXTERNAL MODULE: ./lib/terminal/commands.js
var commands = __nccwpck_require__(5579);
// EXTERNAL MODULE: ./lib/terminal/flags.js
var terminal_flags = __nccwpck_require__(7834);
;// CONCATENATED MODULE: ./lib/terminal/arguments.js






/** Flags that people try for the token. Flags are visible in process lists and in the history of shells. */
const TOKEN_FLAGS = /^--?(?:notion-)?(?:token|secret|auth|api-key)\b/;
/**
 * Reads the command line.
 *
 * @throws SettingsError for wrong usage, with what was given and what is allowed
 */
function parseArguments(given) {
    const { command, values, positionals } = parse(given);
    const text = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : null;
    };
    const list = (name) => listOf(values[name]);
    const isOn = (name) => values[name] === true;
    if (isOn('help'))
        return { kind: 'help', command };
    if (isOn('version'))
        return { kind: 'version' };
    const shell = text('completion');
    if (shell !== null)
        return { kind: 'completion', shell: (0,options/* oneOf */.yL)('--completion', shell, terminal_flags/* SHELLS */.OF) };
    if ((command === 'find' || command === 'show') && positionals.length === 0) {
        const what = command === 'find' ? 'words of a title' : 'an ID or a Notion URL';
        throw settings_error/* SettingsError */.G.of(`\`notion-id-check ${command}\` needs ${what}.`);
    }
    if (command === 'init' && positionals.length > 0)
        throw settings_error/* SettingsError */.G.of(`\`notion-id-check init\` takes no arguments, but “${positionals[0]}” was given.`);
    return {
        kind: command,
        positionals,
        config: text('config'),
        include: list('include'),
        expect: list('expect'),
        values: text('values'),
        since: text('since'),
        failOn: (0,options/* oneOf */.yL)('--fail-on', text('fail-on') ?? 'error', options/* FAIL_ON */.d$),
        ifNothingFound: (0,options/* oneOf */.yL)('--if-nothing-found', text('if-nothing-found') ?? 'warn', options/* IF_NOTHING_FOUND */.JH),
        offline: isOn('offline'),
        fix: isOn('fix'),
        format: (0,options/* oneOf */.yL)('--format', text('format') ?? 'pretty', terminal_flags/* FORMATS */.hR),
        output: text('output'),
        json: isOn('json'),
        explain: isOn('explain'),
        showTitles: isOn('show-titles'),
        force: isOn('force'),
        notionApiUrl: (0,options/* apiUrl */.y0)('--notion-api-url', text('notion-api-url') ?? options/* DEFAULT_API_URL */.rK),
        quiet: isOn('quiet'),
        verbose: isOn('verbose'),
    };
}
/**
 * Splits the command line into the command, its flags and the rest. Node's parser finds the parts; what is wrong with
 * them is decided here, because the parser's errors name the flag only in an English sentence.
 */
function parse(given) {
    const options = Object.fromEntries(terminal_flags/* FLAGS */.Wg.map(({ name, value, short }) => {
        const type = value === null ? 'boolean' : 'string';
        return [name, { type, ...(short ? { short } : {}) }];
    }));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...given],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? given.length;
    const positionals = tokens.flatMap(token => (token.kind === 'positional' ? [token] : []));
    // What follows `--` is never a command.
    const [first] = positionals;
    const command = first && first.index < end ? commands/* COMMAND_NAMES */.n.find(name => name === first.value) : undefined;
    const values = {};
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const flag = flagNamed(token.name, token.rawName, command ?? 'check');
        const value = flagValue(flag, token);
        values[flag.name] = flag.repeats && value !== true ? [...listOf(values[flag.name]), value] : value;
    }
    return {
        command: command ?? 'check',
        values,
        positionals: positionals.map(({ value }) => value).slice(command === undefined ? 0 : 1),
    };
}
function flagValue(flag, { rawName, value, inlineValue }) {
    if (flag.value === null) {
        if (value !== undefined)
            throw settings_error/* SettingsError */.G.of(`${rawName} takes no value.`);
        return true;
    }
    // `--output --quiet` is a missing value. `--output=-x` is a value that starts with a dash.
    if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith('-')))
        throw settings_error/* SettingsError */.G.of(`${rawName} needs a value.`);
    return value;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function flagNamed(name, given, command) {
    if (TOKEN_FLAGS.test(given)) {
        throw settings_error/* SettingsError */.G.of('The token is never a flag, because other people could see it. Set the environment variable NOTION_TOKEN.');
    }
    const help = `\`notion-id-check ${command === 'check' ? '' : `${command} `}--help\` lists them.`;
    const allowed = (0,terminal_flags/* flagsOf */.Zo)(command);
    const flag = terminal_flags/* FLAGS */.Wg.find(each => each.name === name);
    if (flag && allowed.includes(flag))
        return flag;
    if (flag)
        throw settings_error/* SettingsError */.G.of(`\`notion-id-check ${command}\` has no flag ${given}. ${help}`);
    const names = allowed.map(each => each.name);
    const guess = (0,suggest/* didYouMean */.a)(given.replace(/^-+/, ''), names).replace(/“/, '“--');
    throw settings_error/* SettingsError */.G.of(`There is no flag ${given}.${guess} ${help}`);
}

// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __nccwpck_require__(1484);
;// CONCATENATED MODULE: ./lib/terminal/help.js



const EXIT_STATUS = {
    check: ['nothing at or above --fail-on was found', 'something was'],
    list: ['the references were listed', 'Notion could not be reached'],
    find: ['something was found', 'nothing was found'],
    show: ['the connection can access everything', 'it can’t access something'],
    init: ['the files were written or are up to date', 'something was not written'],
};
/** The help of a command, made from its flags. */
function helpText(command) {
    const { usage, text } = commands/* COMMANDS */.L[command];
    const flags = (0,terminal_flags/* flagsOf */.Zo)(command).map(({ name, short, value, text: meaning }) => [
        `${short ? `-${short}, ` : ''}--${name}${value === null ? '' : ` ${value}`}`,
        meaning,
    ]);
    const [clean, found] = EXIT_STATUS[command];
    const others = commands/* COMMAND_NAMES */.n.map(name => [commands/* COMMANDS */.L[name].usage, commands/* COMMANDS */.L[name].summary]);
    return `${text}

Usage: notion-id-check ${usage} [options]
${command === 'check' ? `\nCommands:\n${columns(others)}\n\`notion-id-check COMMAND --help\` describes a command.\n` : ''}
The token of your Notion connection comes from the environment variable
NOTION_TOKEN, else NOTION_API_KEY, else NOTION_API_TOKEN.${command === 'check' ? ' Without a token, only\nthe format is checked.' : ''}

Options:
${columns(flags)}

Exit status:
  0  ${clean}
  1  ${found}
  2  wrong usage or settings, or Notion rejected the token

${version/* HOMEPAGE */.py}
`;
}
function columns(rows) {
    const width = Math.max(...rows.map(([left = '']) => left.length));
    return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/terminal/main.js









/**
 * The command: reads the arguments, does what they ask for, and prints the result, or why there is none.
 *
 * @param args without the names of Node.js and of the script @returns the exit status
 */
async function main(args, console) {
    try {
        return await run(args, console);
    }
    catch (error) {
        return fail(error, console.stderr);
    }
}
async function run(args, console) {
    const given = parseArguments(args);
    switch (given.kind) {
        case 'help':
            (0,streams/* write */.M)(console.stdout, helpText(given.command));
            return terminal_console/* EXIT */.d.clean;
        case 'version':
            (0,streams/* write */.M)(console.stdout, `${version/* VERSION */.xv}\n`);
            return terminal_console/* EXIT */.d.clean;
        default: {
            const { perform } = await Promise.all(/* import() | check */[__nccwpck_require__.e(525), __nccwpck_require__.e(741)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5253));
            return perform(given, console);
        }
    }
}
/**
 * Prints why the command failed, one line per reason: never a stack trace, which would quote the whole bundle.
 *
 * @returns the exit status
 */
function fail(error, stderr) {
    const reasons = error instanceof settings_error/* SettingsError */.G
        ? error.faults.map(({ message }) => message)
        : [`notion-id-check itself failed: ${(0,reason/* reasonOf */.A)(error)}`];
    for (const reason of reasons)
        (0,streams/* write */.M)(stderr, `${(0,log/* inert */.tJ)((0,visible/* visible */.RK)(reason))}\n`);
    return terminal_console/* EXIT */.d.refused;
}


/***/ }),

/***/ 9223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   JW: () => (/* binding */ letterPattern)
/* harmony export */ });
/* unused harmony export letterPatterns */
/** Whether Unicode has nothing to say about a text. */
function isAscii(text) {
    return /^[\0-\x7f]*$/.test(text);
}
/** What is left of Unicode's categories within ASCII, as parts of a class. */
const WITHIN_ASCII = {
    '\\p{L}': 'A-Za-z',
    '\\p{Lu}': 'A-Z',
    '\\p{Ll}': 'a-z',
    '\\p{N}': '0-9',
    '\\p{Lo}': '',
    '\\p{Lm}': '',
    '\\p{M}': '',
    '\\p{Cc}': String.raw `\0-\x1f\x7f`,
    '\\p{Cf}': '',
    '\\p{Cs}': '',
    '\\p{Zl}': '',
    '\\p{Zp}': '',
    '\\p{Variation_Selector}': '',
    '\\p{Script=Latin}': 'A-Za-z',
    '\\p{Script=Common}': String.raw `\0-@[-\x60{-\x7f`,
    '\\p{Script=Inherited}': '',
};
/** All patterns about letters, for the test that proves that they take linear time. */
const letterPatterns = [];
/**
 * A pattern about letters of any script, of which each text gets the cheapest: making tables of Unicode's categories
 * takes Node a while, and most texts are ASCII.
 *
 * @param source as of a `RegExp` with the flag `u`; categories (`\p{L}`) occur only in classes: `[\p{L}_]`
 * @param flags without `u`
 */
function letterPattern(source, flags = '') {
    const forms = {
        ascii: { source: source.replace(/\\p\{[\w=]+\}/g, category => WITHIN_ASCII[category] ?? ''), flags },
        unicode: { source, flags: `${flags}u` },
    };
    letterPatterns.push(forms);
    const built = { ascii: null, unicode: null };
    return text => {
        const form = isAscii(text) ? 'ascii' : 'unicode';
        built[form] ??= new RegExp(forms[form].source, forms[form].flags);
        return built[form];
    };
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** The reason for an error, as part of a sentence: its message, or a text for its system code. Never a stack trace. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return SYSTEM[code] ?? error.message;
}
const SYSTEM = {
    ENOSPC: 'the disk is full (ENOSPC)',
    EROFS: 'the file system is read-only (EROFS)',
    EACCES: 'permission was denied (EACCES)',
    EPERM: 'permission was denied (EPERM)',
    ENOENT: 'the folder does not exist (ENOENT)',
    EISDIR: 'it is a folder (EISDIR)',
    ENOTDIR: 'a part of the path is a file, not a folder (ENOTDIR)',
    EDQUOT: 'the disk quota is used up (EDQUOT)',
};
/** The code of a system error, such as `ENOENT`. */
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The candidate that was probably meant, or null if none is close: a third of the letters may differ. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return null;
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), [...candidates]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), guess) <= Math.ceil(guess.length / 3) ? guess : null;
}
/** ` Did you mean “page”?`, or nothing. */
function didYouMean(word, candidates) {
    const guess = nearest(word, candidates);
    return guess === null ? '' : ` Did you mean “${guess}”?`;
}


/***/ }),

/***/ 1748:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ trimmedRange),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * Trimming by explicit loops. A regular expression such as `/[*_]+$/` looks for its end again from every character of
 * every run, and so needs time that grows with the square of the length.
 */
/** The range of a text between two offsets without certain characters at both ends. Empty ranges end where they start. */
function trimmedRange(text, isTrimmed, from = 0, to = text.length) {
    let start = from;
    let end = to;
    while (start < end && isTrimmed(text.charAt(start)))
        start++;
    while (end > start && isTrimmed(text.charAt(end - 1)))
        end--;
    return { start, end };
}
/** A text without certain characters at its end. @param characters those to remove */
function trimEndOf(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 2152:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9223);

/** Characters that act on a terminal, a log or the direction of a text, or that are invisible. */
const unseen = (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterPattern */ .JW)(String.raw `(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]`, 'g');
/** Shows what can't be seen, so that a text is only displayed: `⟨U+202E⟩`. Line feeds stay. */
function visible(text) {
    return text.replace(unseen(text), character => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20)
            return String.fromCodePoint(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
/** A value as JSON in which the same characters are escaped, and nothing that a runner takes for a command is whole. */
function visibleJson(value) {
    const json = JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[');
    return json.replace(unseen(json), characters => Array.from({ length: characters.length }, (_, i) => {
        const unit = characters.charCodeAt(i).toString(16).padStart(4, '0');
        return `\\u${unit}`;
    }).join(''));
}
/** A text with what can’t be seen shown, in one line. */
function visibleLine(text) {
    return visible(text).replaceAll('\n', '␊');
}
/** Cuts a text at so many UTF-16 units, never through a character. */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   py: () => (/* binding */ HOMEPAGE),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json. A test compares them. */
const VERSION = '1.0.0';
const NAME = 'Notion ID Check';
const HOMEPAGE = 'https://github.com/notion-id-check/notion-id-check';


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = require("node:stream/consumers");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
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
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(4006);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;