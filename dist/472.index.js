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
var id = __webpack_require__(3707);
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
// EXTERNAL MODULE: ./lib/text/too-deep.js
var too_deep = __webpack_require__(6955);
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
const Ignore = dist/* pipe */.FsL(dist/* strictObject */.rej({
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
    ignore: dist/* optional */.lqM(dist/* array */.YOg(Ignore)),
    rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* strictObject */.rej(Object.fromEntries(registry/* RULE_NAMES */.iU.map(rule => [rule, dist/* optional */.lqM(dist/* picklist */.KIO([...model/* SEVERITIES */.oC, 'off']))]))), dist/* description */.h_('The severity of the findings of each rule.'))),
}), dist/* title */.DDF('Notion ID Check'), dist/* description */.h_('The config file of Notion ID Check, .github/notion-id-check.yml.'));

;// CONCATENATED MODULE: ./lib/settings/unquoted.js
/** Characters that YAML reads as something else at the start of a text: an alias, a tag, or nothing that is allowed. */
const SPECIAL = '[*!@`%]';
/** An entry of a list or a value, up to a comment. */
const ENTRY = new RegExp(String.raw `^\s*(?:- +|(?:- +)?[^\s#'"]+: +)(${SPECIAL}[^#]*)`);
/** A key. */
const KEY = new RegExp(String.raw `^\s*(${SPECIAL}[^\s'"]*?):(?:\s|$)`);
/** An entry of a list or a map between brackets. */
const FLOW = new RegExp(String.raw `[[{,] *(${SPECIAL}[^\s,\]}:#]*)`, 'g');
/** A text in quotes. Without a quote at its end it goes on to the end of the line. */
const QUOTED = /"(?:\\[\s\S]|[^"\\])*("|\\?$)|'[^']*('|$)/g;
/** A text over several lines: `|` or `>`. */
const BLOCK = /: +[|>][-+\d]*\s*$/;
/** `&name`, which `*name` may refer to. */
const ANCHOR = /&([^\s,[\]{}]+)/g;
/**
 * Globs and key patterns that are not in quotes although YAML needs them there. The parser would call them unresolved
 * aliases or tags, or leave them out.
 */
function unquotedFaults(text, file) {
    const anchors = new Set(Array.from(text.matchAll(ANCHOR), ([, name]) => `*${name}`));
    const faults = [];
    let block = null;
    for (const [index, written] of text.split(/\r?\n/).entries()) {
        const indent = written.search(/\S/);
        if (indent < 0 || written[indent] === '#')
            continue;
        if (block !== null && indent > block)
            continue;
        block = BLOCK.test(written) ? indent : null;
        for (const word of unquotedIn(written)) {
            if (anchors.has(word) || word.startsWith('!!') || word.startsWith('%YAML'))
                continue;
            const line = index + 1;
            const why = `because “${word[0]}” at the start has a meaning in YAML`;
            faults.push({
                file,
                line,
                message: `${file}:${line}: “${word}” must be in quotes, ${why}. Write '${word}'.`,
            });
        }
    }
    return faults;
}
function unquotedIn(written) {
    const line = written.replace(QUOTED, (quoted, ...ends) => ends.slice(0, 2).some(end => end === '"' || end === "'") ? '_'.repeat(quoted.length) : quoted);
    const whole = ENTRY.exec(line)?.[1]?.trimEnd() ?? KEY.exec(line)?.[1];
    if (whole !== undefined)
        return [whole];
    const opening = /(?:: +|- +|^\s*)[[{]/.exec(line);
    const flow = opening ? line.slice(opening.index + opening[0].length - 1) : '';
    return Array.from(flow.matchAll(FLOW), ([, word = '']) => word);
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
    const unquoted = unquotedFaults(text, file);
    if (unquoted.length > 0)
        throw new error/* SettingsError */.G(unquoted);
    const { document, lines } = (0,yaml_document/* parseYaml */.h)(text);
    const lineAt = (offset) => lines.linePos(offset).line;
    if (document.errors.length > 0) {
        throw new error/* SettingsError */.G(document.errors.map(error => syntaxFault(error, file, lineAt(error.pos[0]))));
    }
    const content = contentOf(document, file);
    const wrong = [
        ...listsOf(content).map(section => ({ section, what: `is a list. ${EXAMPLES[section]}` })),
        ...longSections(content).map(section => ({ section, what: `has ${TOO_MANY_ENTRIES}` })),
    ].map(({ section, what }) => {
        const line = lineAt(offsetOf(document, [section], true));
        return { file, line, message: `${file}:${line}: “${section}” ${what}.` };
    });
    if (wrong.length > 0)
        throw new error/* SettingsError */.G(wrong);
    const result = dist/* safeParse */.xLC(ConfigSchema, content);
    const faults = (result.issues ?? []).map(issue => {
        const path = pathOf(issue);
        const line = lineAt(offsetOf(document, path, issue.type === 'strict_object'));
        return { file, line, message: `${file}:${line}: ${describe(issue, path)}` };
    });
    if (result.success) {
        for (const { path, message } of meaningFaults(result.output)) {
            const line = lineAt(offsetOf(document, path, path[0] === 'expect'));
            faults.push({ file, line, message: `${file}:${line}: ${message}` });
        }
        if (faults.length === 0) {
            const placeOf = (path) => ({
                file,
                line: lineAt(offsetOf(document, path, path[0] === 'expect')),
            });
            return { config: result.output, placeOf };
        }
    }
    throw new error/* SettingsError */.G(faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
function contentOf(document, file) {
    const fault = (found) => new error/* SettingsError */.G([
        {
            file,
            line: 1,
            message: `${file}:1: the file ${found}, not a map of settings. Write for example “exclude:” and below it “  - fixtures/**”.`,
        },
    ]);
    if (document.contents !== null && !(0,yaml_dist.isMap)(document.contents)) {
        throw fault((0,yaml_dist.isSeq)(document.contents) ? 'is a list' : `says “${(0,visible/* shorten */.ml)(String(document.contents), 40)}”`);
    }
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
    }
    catch (error) {
        // The library throws a ReferenceError for aliases that unfold without end, or that name nothing.
        if (error instanceof ReferenceError)
            throw fault('has aliases that can’t be resolved');
        throw error;
    }
}
const MOST_ALIASES = 100;
/** The sections that must be maps, but are lists. The schema takes the indexes of a list for keys. */
function listsOf(content) {
    if (typeof content !== 'object' || content === null)
        return [];
    return Object.entries(content).flatMap(([key, value]) => (key === 'expect' || key === 'rules') && Array.isArray(value) ? [key] : []);
}
/** Each entry may be compared with each file and each key, so their number is a factor of the time that a check takes. */
const MOST_ENTRIES = 500;
const TOO_MANY_ENTRIES = `more than ${MOST_ENTRIES.toLocaleString('en')} entries. Write globs or patterns that cover many of them`;
/** The sections with too many entries. */
function longSections(content) {
    if (typeof content !== 'object' || content === null)
        return [];
    return Object.entries(content).flatMap(([section, entries]) => typeof entries === 'object' && entries !== null && Object.keys(entries).length > MOST_ENTRIES
        ? [section]
        : []);
}
function syntaxFault(error, file, line) {
    const message = (0,too_deep/* isTooDeep */.f)(error) ? 'it is nested too deeply' : error.message;
    return { file, line, message: `${file}:${line}: this is not valid YAML: ${message.replace(/\.$/, '')}.` };
}
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
/** The offset of the value that the path names; for an unknown key, the offset of the key. */
function offsetOf(document, path, isKey) {
    const parent = document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if ((isKey || !(0,yaml_dist.isNode)(document.getIn(path, true))) && (0,yaml_dist.isMap)(parent)) {
        const pair = parent.items.find(item => (0,yaml_dist.isPair)(item) && (0,yaml_dist.isScalar)(item.key) && String(item.key.value) === String(last));
        if ((0,yaml_dist.isNode)(pair?.key))
            return startOf(pair.key);
    }
    for (let depth = path.length; depth >= 0; depth--) {
        const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
        if ((0,yaml_dist.isNode)(node))
            return startOf(node);
    }
    return 0;
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
const KEYS = {
    '': ['root', 'files', 'include', 'exclude', 'expect', 'ignore', 'rules'],
    rules: registry/* RULE_NAMES */.iU,
    ignore: ['id', 'files', 'reason'],
};
function describe(issue, path) {
    const where = path.join('.');
    const section = path.length <= 1 ? '' : String(path[0]);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = KEYS[section] ?? [];
        const key = String(path.at(-1));
        const of = section === '' ? '' : ` in “${section}”`;
        return `“${key}” is not a known key${of}. Known keys are ${known.join(', ')}.${(0,suggest/* didYouMean */.a)(key, known)}`;
    }
    const found = nameOf(issue.input);
    if (path[0] === 'expect' && path.length > 1) {
        const given = Array.isArray(issue.input) ? issue.input : [issue.input];
        const wrong = given.find(type => !expected_types/* EXPECTABLE */.cD.some(known => known === type));
        const word = typeof wrong === 'string' ? (0,suggest/* didYouMean */.a)(wrong, expected_types/* EXPECTABLE */.cD) : '';
        const what = wrong === null || wrong === undefined
            ? 'has no type'
            : `has the type ${nameOf(wrong)}, which does not exist`;
        return `“${path[1]}” in “expect” ${what}. Write one of ${expected_types/* EXPECTABLE */.cD.join(', ')}, or a list of them.${word}`;
    }
    if (path[0] === 'rules' && path.length > 1) {
        const severities = [...model/* SEVERITIES */.oC, 'off'];
        const word = typeof issue.input === 'string' ? (0,suggest/* didYouMean */.a)(issue.input, severities) : '';
        return `the rule “${path[1]}” is ${found}. Write one of ${severities.join(', ')}.${word}`;
    }
    const example = EXAMPLES[String(path[0] ?? '')] ?? EXAMPLES['exclude'];
    return `${where === '' ? 'the file' : `“${where}”`} is ${found}. ${example}${found === 'empty' ? ', or remove the key' : ''}.`;
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
    if (value === null || value === undefined)
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
        for (const [i, glob] of (config[section] ?? []).entries()) {
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
    for (const [i, entry] of (config.ignore ?? []).entries()) {
        if (entry.id === undefined && entry.files === undefined) {
            yield { path: ['ignore', i], message: 'an entry of “ignore” needs an `id` or `files`.' };
        }
        if (entry.id !== undefined && !(0,id/* parseId */.Fg)(entry.id.trim())) {
            yield {
                path: ['ignore', i, 'id'],
                message: `“${entry.id}” is not a Notion ID, which has 32 hexadecimal digits.`,
            };
        }
        const fault = entry.files === undefined ? null : (0,globs/* faultOfGlob */.MN)(entry.files);
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
    const { document, lines } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(quoted);
    const fault = (offset, message) => ({
        file: null,
        line: null,
        message: `${name}, line ${lines.linePos(offset).line}: ${message}`,
    });
    const [broken] = document.errors;
    if (broken)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G([
            fault(broken.pos[0], `expected were lines \`key pattern: type\`. ${broken.message}.`),
        ]);
    if (document.contents === null)
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G([
            fault(document.contents.range?.[0] ?? 0, `“${text.trim()}” must have the form \`key pattern: type\`.`),
        ]);
    }
    const faults = [];
    const expectations = [];
    for (const { key, value } of document.contents.items) {
        const offset = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? key.range?.[0] : 0) ?? 0;
        try {
            const types = JSON.parse(JSON.stringify(value));
            const names = (Array.isArray(types) ? types : [types]).map(String);
            expectations.push({ pattern: (0,_keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyPattern */ .j)(String(key)), types: (0,_keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readTypes */ ._F)(names) });
        }
        catch (error) {
            if (!(error instanceof _keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyPatternError */ .g) && !(error instanceof _keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__/* .TypeNameError */ .E3))
                throw error;
            faults.push(fault(offset, error.message));
        }
    }
    if (faults.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G(faults);
    return expectations;
}


/***/ }),

/***/ 1956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseValues: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2622);


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
    const start = text.replace(/^\ufeff/, '').trim();
    if (start === '' || start === 'null')
        return null;
    if (/^[{["]/.test(start))
        return json(text, name);
    if (ASSIGNMENT.test(text))
        return { text, format: 'dotenv' };
    throw _error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G.of(`${name} contains no values. ${WANTED}.`);
}
function json(text, name) {
    const errors = [];
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error) {
        const before = text.slice(0, error.offset).split('\n');
        const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
        throw _error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G.of(`${name} is not valid JSON: there is a mistake at ${place}. ${WANTED}.`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { text, format: 'json' };
    throw _error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G.of(`${name} is JSON, but not an object. ${WANTED}.`);
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_quiet_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);


/** Parses YAML. Errors are only in the document, because the library would print its warnings unescaped. */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false };
    const document = (0,_text_quiet_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .withQuietYaml */ .u)(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, options));
    document.errors.push(...repeatedKeys(document));
    document.errors.sort((one, other) => one.pos[0] - other.pos[0]);
    return { document, lines };
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
            const at = key.range?.[0] ?? 0;
            if (known.has(key.value))
                repeated.push(new yaml__WEBPACK_IMPORTED_MODULE_0__.YAMLParseError([at, at + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
            known.add(key.value);
        }
    }
    return repeated;
}


/***/ })

};
;