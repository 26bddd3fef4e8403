"use strict";
exports.id = 481;
exports.ids = [481];
exports.modules = {

/***/ 7280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _text_trim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);

const LINE = /[^\r\n]+/g;
const ITEM = /^[ \t]*(?:-[ \t]+)+/;
/** A key in quotes or bare with its separator. The white space before the separator is part of a bare key here. */
const ENTRY = {
    yaml: /^(?:"((?:[^"\\]|\\[\s\S])*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'{}[\],&*!|>%@`:][^#"'{}[\],:]*)):(?=[ \t]|$)/,
    ini: /^(?:"((?:[^"\\]|\\[\s\S])*)"[ \t]*|'([^']*)'[ \t]*|([^\s#"'{}[\],:=][^#"'{}[\],:=]*))[=:]/,
};
const QUOTED = /^(?:"((?:[^"\\]|\\[\s\S])*)"|'([^']*)')/;
const BLANK = /^[ \t]*/;
/**
 * Reads `key: value`, `key = value` and `- value` line by line, for files that their own parser can't read or that are too
 * large for it. A line with deeper indentation is below the key above it.
 *
 * @param from offset of the first line to read
 */
function readLines(text, sink, flavour, from = 0) {
    const levels = [];
    const leaveTo = (indent) => {
        for (let top = levels.at(-1); top && top.indent >= indent; top = levels.at(-1)) {
            for (let i = 0; i < top.steps; i++)
                sink.leave();
            levels.pop();
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
            const name = entry[1] ?? entry[2] ?? (0,_text_trim_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndOf */ .f)(entry[3] ?? '', ' \t');
            const nameStart = match.index + indent + (entry[3] === undefined ? 1 : 0);
            sink.enter(name, nameStart, nameStart + name.length);
            levels.push({ indent, steps: 1 });
            const value = entry[0].length + (BLANK.exec(content.slice(entry[0].length))?.[0].length ?? 0);
            if (value < content.length)
                putValue(content.slice(value), match.index + indent + value, sink);
        }
        else if (item.length > 0) {
            sink.item();
            putValue(content, match.index + indent, sink);
            sink.leave();
        }
    }
    leaveTo(-1);
}
function putValue(written, start, sink) {
    const quoted = QUOTED.exec(written);
    if (quoted) {
        const value = quoted[1] ?? quoted[2] ?? '';
        const escapes = quoted[1] === undefined ? 'none' : 'backslash';
        sink.value({ start: start + 1, end: start + 1 + value.length, escapes, type: 'string' });
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


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9008);



/** Reads TOML with tables, arrays of tables, dotted keys, inline tables and strings of all four kinds. */
function readToml(text, sink) {
    const program = text.length > _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PARSED */ .xz ? null : parse(text, sink);
    if (program)
        new Walk(text, sink).table(program.body[0].body);
    else
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(text, sink, 'ini');
}
function parse(text, sink) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text);
    }
    catch (error) {
        if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB)
            sink.problem(text.slice(0, error.index).trimEnd().length, lowerFirst(error.message));
        else if (error instanceof RangeError)
            sink.problem(0, _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_PARSE */ .Oy);
        else
            throw error;
        return null;
    }
}
class Walk {
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
        if (this.#depth >= _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI) {
            this.#sink.problem(0, _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_READ */ .L1);
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


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readXml: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5052);

const NAMING = new Set(['name', 'key', 'id']);
/** Reads XML: attributes and text, each below the elements around it. `name="…" value="…"` is a key and its value. */
function readXml(text, sink) {
    const reader = new Reader(text, sink);
    const tokenizer = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ xmlMode: true, decodeEntities: false }, reader);
    tokenizer.write(text);
    tokenizer.end();
    reader.finish();
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


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(7280);
// EXTERNAL MODULE: ./lib/formats/plain-yaml.js
var plain_yaml = __webpack_require__(9227);
// EXTERNAL MODULE: ./lib/formats/sink.js
var formats_sink = __webpack_require__(9008);
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
function parseDocuments(text, mostTokens = MOST_TOKENS) {
    try {
        return (0,quiet_yaml/* withQuietYaml */.u)(() => parse(text, mostTokens));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return null;
    }
}
function parse(text, mostTokens) {
    const documents = [];
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const isBroken = (parts) => {
        for (const part of parts) {
            for (const document of composer.next(part))
                documents.push(document);
            if (part.type === 'error')
                return true;
        }
        return false;
    };
    const end = (needsDocument = documents.length === 0) => {
        for (const document of composer.end(needsDocument, text.length))
            documents.push(document);
    };
    let tokens = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        tokens++;
        if (tokens > mostTokens) {
            end(false);
            return { documents, unfinished: { from: documents.at(-1)?.range[2] ?? 0, why: tooMany(mostTokens) } };
        }
        if (isBroken(parser.next(token))) {
            end(); // an error in front of all documents is in an empty one
            return { documents, unfinished: null };
        }
    }
    isBroken(parser.end());
    end();
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
/** Reads YAML: all documents, styles of scalars, anchors with their aliases, merge keys and tags. */
function readYaml(text, sink) {
    if (text.length > formats_sink/* LONGEST_PARSED */.xz) {
        (0,lines/* readLines */.S)(text, sink, 'yaml');
        return;
    }
    const parsed = parseDocuments(text);
    if (!parsed) {
        sink.problem(0, formats_sink/* TOO_DEEP_TO_PARSE */.Oy);
        (0,lines/* readLines */.S)(text, sink, 'yaml');
        return;
    }
    const { documents, unfinished } = parsed;
    const broken = documents.findIndex(({ errors }) => errors.length > 0);
    const sound = broken < 0 ? documents : documents.slice(0, broken);
    for (const document of sound)
        new Walk(text, sink).node(document.contents);
    const [error] = documents[broken]?.errors ?? [];
    if (error) {
        if (!TEMPLATE.test(text))
            sink.problem(error.pos[0], reason(error.message));
        // From the document with a mistake on, the parser's guesses are worse than the lines themselves.
        (0,lines/* readLines */.S)(text, sink, 'yaml', documents[broken]?.range[0]);
    }
    else if (unfinished) {
        sink.problem(unfinished.from, unfinished.why);
        (0,lines/* readLines */.S)(text, sink, 'yaml', unfinished.from);
    }
}
function reason(message) {
    if (message.startsWith('Maximum call stack'))
        return formats_sink/* TOO_DEEP_TO_PARSE */.Oy;
    return message.charAt(0).toLowerCase() + message.slice(1).replace(/\n.*/s, '');
}
class Walk {
    #text;
    #sink;
    #anchors = new Map();
    #depth = 0;
    #aliased = 0;
    #withinAlias = false;
    constructor(text, sink) {
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
        if ((0,dist/* isAlias */.Vj)(node))
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
        if ((0,dist/* isMap */.jh)(node))
            this.#map(node.items);
        else if ((0,dist/* isSeq */.oP)(node))
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
        if ((0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN') {
            this.#merge(value);
            return;
        }
        const written = (0,dist/* isScalar */.jn)(key) ? this.#scalar(key) : { start: 0, end: 0 };
        this.#sink.enter((0,dist/* isScalar */.jn)(key) ? String(key.value) : '', written.start, written.end);
        this.node(value);
        this.#sink.leave();
    }
    /** `<<: *name` or `<<: [*a, *b]`: the keys of the named maps are keys here too. */
    #merge(value) {
        const sources = (0,dist/* isSeq */.oP)(value) ? value.items : [value];
        for (const source of sources) {
            const target = (0,dist/* isAlias */.Vj)(source) ? this.#anchors.get(source.source) : source;
            if (!(0,dist/* isMap */.jh)(target) || this.#withinAlias)
                continue;
            if (!(0,dist/* isAlias */.Vj)(source)) {
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
                return (0,plain_yaml/* blockScalar */.My)(this.#text, this.#behindHeader(from, to), to);
            default:
                return this.#plain(node, from, to);
        }
    }
    /** Where the text of a block begins. */
    #behindHeader(from, to) {
        const header = this.#text.indexOf('\n', from);
        return header < 0 ? to : header + 1;
    }
    #plain(node, from, to) {
        const tag = node.tag?.startsWith('!') ? node.tag : null;
        const before = this.#text.slice(Math.max(0, from - LONGEST_TAG), from);
        const tagged = tag === null ? -1 : before.lastIndexOf(tag);
        // `!secret name` and the like are lookups: the tag is part of the value.
        if (tagged >= 0)
            return { start: from - before.length + tagged, end: to, escapes: 'none', type: 'string' };
        return (0,plain_yaml/* plainScalar */.dn)(this.#text, from, to);
    }
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


/***/ })

};
;