"use strict";
exports.id = 472;
exports.ids = [472];
exports.modules = {

/***/ 9458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LARGEST_CONFIG: () => (/* binding */ LARGEST_CONFIG),
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
// EXTERNAL MODULE: ./lib/keys/expected-types.js
var expected_types = __webpack_require__(5785);
// EXTERNAL MODULE: ./lib/keys/key-pattern.js
var key_pattern = __webpack_require__(705);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(8209);
// EXTERNAL MODULE: ./lib/rules/registry.js + 13 modules
var registry = __webpack_require__(6960);
// EXTERNAL MODULE: ./lib/text/suggest.js
var suggest = __webpack_require__(9056);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(2152);
// EXTERNAL MODULE: ./lib/settings/error.js
var error = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/settings/globs.js
var globs = __webpack_require__(6979);
;// CONCATENATED MODULE: ./lib/settings/schema.js




/** The shape of the config file. The JSON Schema that editors use is generated from it. */
const glob = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const type = dist/* pipe */.FsL(dist/* picklist */.KIO(expected_types/* EXPECTABLE */.cD), dist/* description */.h_('A type of Notion object, “any”, or “none” for a value that is never a Notion ID.'));
const IgnoreSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    id: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('A Notion ID, with or without dashes.'))),
    files: dist/* optional */.lqM(dist/* pipe */.FsL(glob, dist/* description */.h_('A glob of files.'))),
    reason: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('The reason, for people who read the file.'))),
}), dist/* description */.h_('References that are found, but not checked: an ID, the files that a glob matches, or an ID in these files.'));
const ConfigSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    root: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* description */.h_('The folder that all globs in this file are relative to. By default it is the root of the repository.'))),
    files: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(glob), dist/* description */.h_('Globs to scan, instead of the built-in ones. `!` excludes.'))),
    include: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(glob), dist/* description */.h_('Additional globs to scan, on top of `files` or the built-in ones.'))),
    exclude: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(glob), dist/* description */.h_('Globs of files not to scan.'))),
    expect: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([type, dist/* array */.YOg(type)])), dist/* description */.h_('Key patterns and the types of their IDs. The first match wins, then the built-in rules.'))),
    ignore: dist/* optional */.lqM(dist/* array */.YOg(IgnoreSchema)),
    rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* strictObject */.rej(Object.fromEntries(registry/* RULE_NAMES */.iU.map(rule => [rule, dist/* optional */.lqM(dist/* picklist */.KIO([...model/* SEVERITIES */.oC, 'off']))]))), dist/* description */.h_('The severity of the findings of each rule.'))),
}), dist/* title */.DDF('Notion ID Check'), dist/* description */.h_('The config file of Notion ID Check, .github/notion-id-check.yml.'));

;// CONCATENATED MODULE: ./lib/settings/unquoted.js
/** Characters that YAML reads as something else at the start of a text: an alias, a tag, or nothing that is allowed. */
const SPECIAL = '[*!@`%]';
/** An entry of a list or a value. */
const ENTRY = new RegExp(String.raw `^\s*(?:- +|(?:- +)?[^\s#'"]+: +)(${SPECIAL}.*)`);
/** A key. */
const KEY = new RegExp(String.raw `^\s*(${SPECIAL}[^\s'"]*?)(?=:(?:\s|$))`);
/** The start of a list or a map between brackets. */
const OPENING = /(?:: +|- +|^\s*)[[{]/;
/** An entry of one. */
const FLOW = new RegExp(String.raw `[[{,] *(${SPECIAL}[^\s,\]}:#]*)`, 'g');
/** A text in quotes. Without a quote at its end it goes on to the end of the line. */
const QUOTED = /"(?:[^"\\]|\\.)*("?)|'[^']*'/g;
const COMMENT = /(?:^|\s)#.*/;
/** A text over several lines: `|` or `>`. */
const BLOCK = /: +[|>][-+\d]*$/;
/** `&name`, which `*name` may refer to. */
const ANCHOR = /&([^\s,[\]{}]+)/g;
/**
 * Globs and key patterns that are not in quotes although YAML needs them there. The parser would call them unresolved
 * aliases or tags, or leave them out.
 */
function unquotedFaults(text) {
    const anchors = new Set(Array.from(text.matchAll(ANCHOR), ([, name]) => `*${name}`));
    const faults = [];
    let block = null;
    for (const [index, written] of text.split(/\r?\n/).entries()) {
        const indent = written.search(/\S/);
        if (indent < 0 || (block !== null && indent > block))
            continue;
        const line = withoutQuotes(written).replace(COMMENT, '').trimEnd();
        block = BLOCK.test(line) ? indent : null;
        for (const { start, end } of unquotedIn(line)) {
            const word = written.slice(start, end);
            if (anchors.has(word) || word.startsWith('!!') || word.startsWith('%YAML'))
                continue;
            const why = `because “${word[0]}” at the start has a meaning in YAML`;
            const quoted = `'${word.replaceAll("'", "''")}'`;
            faults.push({
                line: index + 1,
                message: `“${word}” must be in quotes, ${why}. Write ${quoted}.`,
            });
        }
    }
    return faults;
}
/** A line with `_` in place of each character of a text in quotes. */
function withoutQuotes(line) {
    return line.replace(QUOTED, (quoted, end) => end === '' ? quoted : '_'.repeat(quoted.length));
}
function unquotedIn(line) {
    const whole = ENTRY.exec(line) ?? KEY.exec(line);
    if (whole)
        return [spanOf(whole, 0)];
    const opening = OPENING.exec(line);
    if (!opening)
        return [];
    const start = opening.index + opening[0].length - 1;
    return Array.from(line.slice(start).matchAll(FLOW), match => spanOf(match, start));
}
/** The place of the group that ends a match. */
function spanOf({ index, 0: all, 1: word = '' }, offset) {
    const end = offset + index + all.length;
    return { start: end - word.length, end };
}

// EXTERNAL MODULE: ./lib/settings/yaml-document.js
var yaml_document = __webpack_require__(8355);
;// CONCATENATED MODULE: ./lib/settings/config-file.js














/** The largest config file anybody writes by hand, generously. */
const LARGEST_CONFIG = 1 << 20;
/**
 * Reads a config file's text.
 *
 * @param file the file's name for messages, relative to the repository's root
 * @throws SettingsError with every mistake found, each with its line
 */
function parseConfig(text, file) {
    const faultsAt = (faults) => new error/* SettingsError */.G(faults.map(({ line, message }) => ({ file, line, message: `${file}:${line}: ${message}` })));
    const unquoted = unquotedFaults(text);
    if (unquoted.length > 0)
        throw faultsAt(unquoted);
    const { document, faults, lineOf } = (0,yaml_document/* parseYaml */.h)(text);
    if (faults.length > 0) {
        throw faultsAt(faults.map(({ line, message }) => ({ line, message: `this is not valid YAML: ${message}.` })));
    }
    const lineAt = (path) => lineOf(nodeOf(document, path));
    const placed = (all) => faultsAt(all
        .map(({ path, message }) => ({ line: lineAt(path), message }))
        .toSorted((one, other) => one.line - other.line));
    const content = contentOf(document);
    if (typeof content === 'string')
        throw faultsAt([{ line: 1, message: content }]);
    const wrong = sectionFaults(content);
    if (wrong.length > 0)
        throw placed(wrong);
    const result = dist/* safeParse */.xLC(ConfigSchema, content);
    if (!result.success)
        throw placed(result.issues.map(faultOf));
    const meaningless = [...meaningFaults(result.output)];
    if (meaningless.length > 0)
        throw placed(meaningless);
    return { config: result.output, placeOf: path => ({ file, line: lineAt(path) }) };
}
/** The settings as written, or what is wrong with the file as a whole. */
function contentOf(document) {
    const fault = (found) => `the file ${found}, not a map of settings. Write for example “exclude:” and below it “  - fixtures/**”.`;
    if (document.contents !== null && !(0,yaml_dist.isMap)(document.contents)) {
        return fault((0,yaml_dist.isSeq)(document.contents) ? 'is a list' : `says “${(0,visible/* shorten */.ml)(String(document.contents), 40)}”`);
    }
    try {
        return document.toJS() ?? {};
    }
    catch (error) {
        // The library throws a ReferenceError for aliases that unfold without end, or that name nothing.
        if (error instanceof ReferenceError)
            return fault('has aliases that can’t be resolved');
        throw error;
    }
}
/** Each entry may be compared with each file and each key, so their number is a factor of the time that a check takes. */
const MOST_ENTRIES = 500;
/**
 * The sections that must be maps but are lists, in which the schema would take the indexes for keys, and the sections
 * with too many entries.
 */
function sectionFaults(content) {
    return Object.entries(content).flatMap(([section, entries]) => {
        const what = [];
        if ((section === 'expect' || section === 'rules') && Array.isArray(entries))
            what.push(`is a list. ${EXAMPLES[section]}`);
        if (typeof entries === 'object' && entries !== null && Object.keys(entries).length > MOST_ENTRIES)
            what.push(`has more than ${MOST_ENTRIES} entries. Write globs or patterns that cover many of them`);
        return what.map(message => ({ path: [section], message: `“${section}” ${message}.` }));
    });
}
/**
 * The key or the entry of a list that the path names. What an alias stands for is where the alias is, and a key that is
 * not a text is where its map is.
 */
function nodeOf({ contents }, path) {
    let [named, content] = [contents, contents];
    for (const step of path) {
        const part = partOf(content, String(step));
        if (part === undefined)
            return content;
        ({ key: named, value: content } = part);
    }
    return named;
}
function partOf(node, step) {
    if ((0,yaml_dist.isSeq)(node))
        return { key: node.items[Number(step)], value: node.items[Number(step)] };
    if (!(0,yaml_dist.isMap)(node))
        return undefined;
    return node.items.find(({ key }) => (0,yaml_dist.isScalar)(key) && String(key.value) === step);
}
/** Says what the schema does not allow. */
function faultOf(issue) {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    return { path, message: describe(issue, path) };
}
function describe(issue, path) {
    if (issue.expected === 'never')
        return unknownKey(path);
    const [section = '', part] = path;
    const found = nameOf(issue.input);
    if (section === 'expect' && part !== undefined) {
        const given = Array.isArray(issue.input) ? issue.input : [issue.input];
        const wrong = given.find(type => !expected_types/* EXPECTABLE */.cD.some(known => known === type));
        const what = wrong === null ? 'has no type' : `has the type ${nameOf(wrong)}, which does not exist`;
        return `“${part}” in “expect” ${what}. Write one of ${expected_types/* EXPECTABLE */.cD.join(', ')}, or a list of them.${meant(wrong, expected_types/* EXPECTABLE */.cD)}`;
    }
    if (section === 'rules' && part !== undefined) {
        const severities = [...model/* SEVERITIES */.oC, 'off'];
        return `the rule “${part}” is ${found}. Write one of ${severities.join(', ')}.${meant(issue.input, severities)}`;
    }
    const remove = issue.input === null ? ', or remove the key' : '';
    return `“${path.join('.')}” is ${found}. ${EXAMPLES[section]}${remove}.`;
}
function meant(value, allowed) {
    return typeof value === 'string' ? (0,suggest/* didYouMean */.a)(value, allowed) : '';
}
function unknownKey(path) {
    const section = path.length > 1 ? path[0] : undefined;
    const known = section === undefined
        ? Object.keys(ConfigSchema.entries)
        : section === 'rules'
            ? registry/* RULE_NAMES */.iU
            : Object.keys(IgnoreSchema.entries);
    const key = String(path.at(-1));
    const place = section === undefined ? '' : ` in “${section}”`;
    return `“${key}” is not a known key${place}. Known keys are ${known.join(', ')}.${(0,suggest/* didYouMean */.a)(key, known)}`;
}
/** What to write, for each key of the file. */
const EXAMPLES = {
    root: 'Write a folder of the repository, such as `root: services/api`',
    files: 'Write a list of globs, such as `files: ["config/**"]`',
    include: 'Write a list of globs, such as `include: ["src/**/*.ts"]`',
    exclude: 'Write a list of globs, such as `exclude: ["fixtures/**"]`',
    expect: 'Write a map of key patterns to types, such as `expect: { NOTION_TASKS_DB: data_source }`',
    ignore: 'Write a list of entries with an `id` or `files`, such as `ignore: [{ files: "legacy/**" }]`',
    rules: 'Write a map of rules to severities, such as `rules: { in-trash: error }`',
};
function nameOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? `“${value}”` : `the ${typeof value} ${String(value)}`;
}
/** What the schema can't say: folders, globs, patterns, IDs and combinations of types. */
function* meaningFaults(config) {
    const fault = config.root === undefined ? null : (0,globs/* faultOfFolder */.Wn)(config.root);
    if (fault)
        yield { path: ['root'], message: `“root” is “${config.root}”, which ${fault}.` };
    for (const section of ['files', 'include', 'exclude']) {
        for (const [i, glob] of Object.entries(config[section] ?? {})) {
            const fault = (0,globs/* faultOfGlob */.MN)(glob);
            if (fault)
                yield { path: [section, i], message: `${fault}.` };
        }
    }
    for (const [pattern, types] of Object.entries(config.expect ?? {})) {
        const message = expectFault(pattern, types);
        if (message)
            yield { path: ['expect', pattern], message };
    }
    for (const [i, { id, files }] of Object.entries(config.ignore ?? {})) {
        if (id === undefined && files === undefined) {
            yield { path: ['ignore', i], message: 'an entry of “ignore” needs an `id` or `files`.' };
        }
        if (id !== undefined && !(0,id_id/* parseId */.Fg)(id.trim())) {
            const message = `“${id}” is not a Notion ID, which has 32 hexadecimal digits.`;
            yield { path: ['ignore', i, 'id'], message };
        }
        const fault = files === undefined ? null : (0,globs/* faultOfGlob */.MN)(files);
        if (fault)
            yield { path: ['ignore', i, 'files'], message: `${fault}.` };
    }
}
function expectFault(pattern, types) {
    try {
        (0,key_pattern/* parseKeyPattern */.j)(pattern);
        (0,expected_types/* readTypes */._F)(typeof types === 'string' ? [types] : types);
        return null;
    }
    catch (error) {
        if (error instanceof key_pattern/* KeyPatternError */.g || error instanceof expected_types/* TypeNameError */.E3)
            return `in “expect”: ${error.message}`;
        throw error;
    }
}


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExpectations: () => (/* binding */ parseExpectations)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5785);
/* harmony import */ var _keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(705);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8355);





/**
 * Reads lines of `key pattern: type`.
 *
 * @param name what the lines were given as, for messages: ``input `expect` ``
 * @throws SettingsError naming each wrong line
 */
function parseExpectations(text, name) {
    // In YAML, a leading star means an alias. Here it is always a pattern.
    const quoted = text
        .split('\n')
        .map(line => line.replace(/^([ \t]*)(\*[^'"]*?)(:[ \t])/, "$1'$2'$3"))
        .join('\n');
    const { document, faults: syntax, lineOf } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(quoted);
    const fault = (line, message) => ({
        file: null,
        line: null,
        message: `${name}, line ${line}: ${message}`,
    });
    const [broken] = syntax;
    if (broken) {
        const message = `expected were lines \`key pattern: type\`. ${broken.message}.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G([fault(broken.line, message)]);
    }
    const { contents } = document;
    if (contents === null)
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents)) {
        const message = `“${text.trim()}” must have the form \`key pattern: type\`.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G([fault(lineOf(contents), message)]);
    }
    const faults = [];
    const expectations = [];
    for (const { key, value } of contents.items) {
        try {
            const types = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value) ? value.items : [value]).map(String);
            expectations.push({ pattern: (0,_keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyPattern */ .j)(String(key)), types: (0,_keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readTypes */ ._F)(types) });
        }
        catch (error) {
            if (!(error instanceof _keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyPatternError */ .g) && !(error instanceof _keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__/* .TypeNameError */ .E3))
                throw error;
            faults.push(fault(lineOf(key), error.message));
        }
    }
    if (faults.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G(faults);
    return expectations;
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_quiet_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);
/* harmony import */ var _text_too_deep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6955);



/** Parses YAML. Errors are only in the result, because the library would print its warnings unescaped. */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false };
    const document = (0,_text_quiet_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .withQuietYaml */ .u)(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, options));
    const lineAt = (offset) => lines.linePos(offset).line;
    const lineOf = (node) => lineAt(((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) ? node.range?.[0] : null) ?? 0);
    const faults = [
        ...document.errors.map(error => ({
            line: lineAt(error.pos[0]),
            message: (0,_text_too_deep_js__WEBPACK_IMPORTED_MODULE_2__/* .isTooDeep */ .f)(error) ? 'It is nested too deeply' : error.message,
        })),
        ...repeatedKeys(document).map(key => ({ line: lineOf(key), message: 'Map keys must be unique' })),
    ];
    return { document, faults: faults.toSorted((one, other) => one.line - other.line), lineOf };
}
/** Keys that are in a map twice. The library would compare each key with all before it. */
function repeatedKeys({ contents }) {
    const repeated = [];
    const waiting = [contents];
    while (waiting.length > 0) {
        const node = waiting.pop();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            for (const item of node.items)
                waiting.push(item);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
            continue;
        const known = new Set();
        for (const { key, value } of node.items) {
            waiting.push(key, value);
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key))
                continue;
            if (known.has(key.value))
                repeated.push(key);
            known.add(key.value);
        }
    }
    return repeated;
}


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./lib/files/reader.js
var reader = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/files/unread.js
var unread = __webpack_require__(4113);
// EXTERNAL MODULE: ./lib/git/git.js + 2 modules
var git_git = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/output/files.js
var files = __webpack_require__(567);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(9388);
// EXTERNAL MODULE: ./lib/run.js + 12 modules
var lib_run = __webpack_require__(7876);
// EXTERNAL MODULE: ./lib/settings/options.js
var options = __webpack_require__(3130);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(1484);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/terminal/init-files.js


/** The workflow that `init` writes, relative to the root of the repository. */
const WORKFLOW_FILE = '.github/workflows/notion-ids.yml';
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** The workflow, with the least permissions. @param branch the default branch */
function workflowText(branch) {
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
        uses: notion-id-check/notion-id-check@v${version/* VERSION */.xv}
        with:
          notion-token: \${{ secrets.NOTION_TOKEN }}
`;
}
const SCHEMA = 'https://raw.githubusercontent.com/notion-id-check/notion-id-check/v1/schema/config.schema.json';
/**
 * The config file that a repository needs, or null if it needs none: source files to include, and the types of IDs
 * whose keys do not say them.
 *
 * @param include globs of source files that mention Notion IDs
 */
function configText(findings, include) {
    const expect = new Map();
    for (const { reference, verdict } of findings) {
        const { key, file, expected, origin, isConfidential } = reference;
        if (key === '' || origin === 'link' || isConfidential || expected.length > 0)
            continue;
        const pattern = `${file}#${key.replaceAll(/\[\d+\]/g, '')}`;
        if (verdict.status === 'ok')
            expect.set(pattern, verdict.object.type);
    }
    if (include.length === 0 && expect.size === 0)
        return null;
    const parts = [
        `# yaml-language-server: $schema=${SCHEMA}\n`,
        ...(include.length > 0 ? [(0,dist.stringify)({ include })] : []),
        ...(expect.size > 0 ? [(0,dist.stringify)({ expect: Object.fromEntries(expect) })] : []),
    ];
    return parts.join('');
}
/** The keys without a type that only Notion can tell: a token would name their types. */
function untypedKeys(findings) {
    return findings.flatMap(({ reference: { file, line, key, expected, origin }, verdict }) => expected.length === 0 && origin === 'key' && verdict.status === 'unverified' && key !== ''
        ? [`${file}:${line} ${key}`]
        : []);
}

// EXTERNAL MODULE: ./lib/terminal/print.js
var print = __webpack_require__(6402);
// EXTERNAL MODULE: ./lib/terminal/scan-run.js + 5 modules
var scan_run = __webpack_require__(2357);
;// CONCATENATED MODULE: ./lib/terminal/init.js













/** Sets up the workflow, and a config file if one is needed. @returns the exit status @throws SettingsError */
async function init(given, console) {
    const run = await (0,scan_run/* scanRunOf */.s)(given, console);
    const report = await (0,lib_run/* runCheck */.k)({ ...run, failOn: 'never', remarks: [], ifNothingFound: null });
    run.progress.clear();
    const config = run.settings.file === null ? configText(report.findings, await unreadGlobs(run)) : null;
    const written = [
        await write(WORKFLOW_FILE, workflowText(await defaultBranch(run)), run, given, console),
        ...(config === null ? [] : [await write(options/* DEFAULT_CONFIG */.PV, config, run, given, console)]),
    ];
    const result = { version: 1, files: written, references: report.counts.references };
    await (0,print/* printResult */.RS)(given, console, result, style => (0,print/* table */.tp)(written.map(({ file, state }) => [
        { text: STATE[state], paint: state === 'kept' ? style.yellow : style.green },
        { text: file },
    ])));
    for (const line of nextSteps(written, untypedKeys(report.findings), report.counts.references))
        (0,print/* note */.N4)(given, console, line);
    (0,print/* noteRequests */.jK)(given, console, report.notion);
    return written.some(({ state }) => state === 'kept') ? terminal_console/* EXIT */.d.found : terminal_console/* EXIT */.d.clean;
}
const STATE = { written: 'written', unchanged: 'up to date', kept: 'not overwritten' };
function nextSteps(written, untyped, references) {
    const kept = written.filter(({ state }) => state === 'kept').map(({ file }) => file);
    const [first] = untyped;
    return [
        ...(kept.length > 0 ? [`${kept.join(' and ')} exists already. Run with --force to overwrite it.`] : []),
        ...(written.some(({ state }) => state === 'written')
            ? [
                'Next: add the secret of your Notion connection to the repository’s secrets as NOTION_TOKEN, and commit.',
            ]
            : []),
        ...(first === undefined
            ? []
            : [
                `The type of ${(0,count/* count */.U)(untyped.length, 'ID')} is not known from its key, for example ${first}. With a token, init writes the types into the config file.`,
            ]),
        ...(references === 0
            ? ['No Notion ID was found. If there are some, name their files with `include` in the config file.']
            : []),
    ];
}
async function unreadGlobs({ location, trust, settings, only, values, written, signal }) {
    const tree = (0,lib_run/* treeOf */.g)({ location, trust, settings, only, values, written, signal });
    const { names } = settings.settings;
    const { paths } = await (0,unread/* findUnreadSources */.N8)({ ...tree, isSelected: file => names(location.prefix + file) });
    return (0,unread/* globsFor */.tN)(paths.map(file => location.prefix + file));
}
/** The branch that is checked out; a new repository has it too. */
async function defaultBranch({ location: { top }, signal }) {
    const git = await (0,git_git/* openGit */.z)({ top, trust: 'owner', signal });
    for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
        const result = await git?.run(['symbolic-ref', '--quiet', '--short', ref]);
        const name = result?.ok
            ? result.stdout
                .toString('utf8')
                .trim()
                .replace(/^origin\//, '')
            : '';
        if (name !== '')
            return name;
    }
    return 'main';
}
async function write(file, text, { location: { top } }, { force }, console) {
    const place = external_node_path_default().join(top, file);
    const read = new reader/* FileReader */.qg(top).read(place);
    const decoded = read.kind === 'bytes' ? (0,reader/* decodeFile */.JG)(read.bytes) : null;
    if (decoded?.kind === 'text' && decoded.text === text)
        return { file, state: 'unchanged' };
    if (read.kind !== 'gone' && !force && !(await mayOverwrite(file, console)))
        return { file, state: 'kept' };
    (0,files/* writeReport */.u5)(place, text, { tree: top, within: [top] });
    return { file, state: 'written' };
}
/** Asks on a terminal. Without one nobody can answer, so the answer is no. */
async function mayOverwrite(file, { stdin, stderr, signal }) {
    if (!stdin.isTTY || !stderr.isTTY)
        return false;
    const asking = (0,promises_.createInterface)({ input: stdin, output: stderr });
    try {
        const answer = await asking.question(`${file} exists already. Overwrite it? [y/N] `, { signal });
        return /^y(?:es)?$/i.test(answer.trim());
    }
    finally {
        asking.close();
    }
}


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  valuesOf: () => (/* binding */ valuesOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/files/reader.js
var reader = __webpack_require__(5469);
// EXTERNAL MODULE: ./lib/settings/error.js
var settings_error = __webpack_require__(2622);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/text/too-deep.js
var too_deep = __webpack_require__(6955);
;// CONCATENATED MODULE: ./lib/settings/values.js



/** A line of a dotenv file, or of what `printenv` prints. */
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=/m;
const WANTED = 'Give a JSON object, for example `${{ toJSON(vars) }}`, or lines of the form `KEY=value`';
/**
 * Reads values that are not in a file. They may be secret, so no message quotes them.
 *
 * @param name how they were given, for messages: ``input `values` ``
 * @returns null if there are none
 * @throws SettingsError if they are neither a JSON object nor dotenv lines
 */
function parseValues(text, name) {
    const start = text.trim();
    if (start === '' || start === 'null')
        return null;
    if (/^[{["]/.test(start)) {
        const fault = faultOfJson(text) ?? (start.startsWith('{') ? null : 'is JSON, but not an object');
        if (fault)
            throw settings_error/* SettingsError */.G.of(`${name} ${fault}. ${WANTED}.`);
        return { text, format: 'json' };
    }
    if (ASSIGNMENT.test(text))
        return { text, format: 'dotenv' };
    throw settings_error/* SettingsError */.G.of(`${name} contains no values. ${WANTED}.`);
}
/** What is wrong with the syntax of JSON, or null. */
function faultOfJson(text) {
    const errors = [];
    try {
        (0,main.parse)(text, errors, { disallowComments: true });
    }
    catch (error) {
        if (!(0,too_deep/* isTooDeep */.f)(error))
            throw error;
        return 'is nested too deeply';
    }
    const [error] = errors;
    if (error === undefined)
        return null;
    const line = text.slice(0, error.offset).split('\n').length;
    const column = error.offset - text.lastIndexOf('\n', error.offset - 1);
    return `is not valid JSON: there is a mistake at line ${line}, column ${column}`;
}

// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __webpack_require__(2520);
// EXTERNAL MODULE: ./lib/terminal/paths.js
var terminal_paths = __webpack_require__(4653);
;// CONCATENATED MODULE: ./lib/terminal/values.js








/** More than any environment has. Bytes. */
const LARGEST = 64 << 20;
/** Reads the values that are given as `-` or with `--values FILE`. @returns null if there are none @throws SettingsError */
async function valuesOf(source) {
    const { paths, values, cwd } = source;
    const isPiped = paths.includes(terminal_paths/* STANDARD_INPUT */.XO) || values === terminal_paths/* STANDARD_INPUT */.XO;
    if (isPiped && values !== null && values !== terminal_paths/* STANDARD_INPUT */.XO)
        throw settings_error/* SettingsError */.G.of('Values come from standard input (`-`) or from `--values FILE`, not from both.');
    if (isPiped)
        return parseValues(await (0,consumers_.text)(source.stdin), 'standard input');
    if (values === null)
        return null;
    return parseValues(contentOf(external_node_path_default().resolve(cwd, values), `--values ${values}`), `--values ${values}`);
}
function contentOf(file, name) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw settings_error/* SettingsError */.G.of(`${name} can’t be read: ${(0,reason/* reasonOf */.A)(error)}.`);
    }
    if (bytes.length > LARGEST)
        throw settings_error/* SettingsError */.G.of(`${name} is larger than 64 MiB.`);
    const decoded = (0,reader/* decodeFile */.JG)(bytes);
    if (decoded.kind === 'binary')
        throw settings_error/* SettingsError */.G.of(`${name} can’t be read: ${decoded.why}.`);
    return decoded.text;
}


/***/ })

};
;