"use strict";
exports.id = 660;
exports.ids = [660];
exports.modules = {

/***/ 7280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
const LINE = /[^\r\n]+/g;
const ITEM = /^[ \t]*(?:-[ \t]+)+/;
/** A key in quotes or bare, its separator, and the white space in front of the value. */
const ENTRY = {
    yaml: /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s#"'{}[\],&*!|>%@`:][^#"'{}[\],:]*?))[ \t]*:(?:[ \t]+|$)/,
    ini: /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s#"'{}[\],:=][^#"'{}[\],:=]*?))[ \t]*[=:][ \t]*/,
};
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/;
/**
 * Reads `key: value`, `key = value` and `- value` line by line, for files whose own parser gave up on them or
 * that are too large for it. Deeper indentation stands below the key above it.
 *
 * @param from offset of the line to begin with
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
            const name = entry[1] ?? entry[2] ?? entry[3] ?? '';
            const nameStart = match.index + indent + (entry[3] === undefined ? 1 : 0);
            sink.enter(name, nameStart, nameStart + name.length);
            levels.push({ indent, steps: 1 });
            const value = entry[0].length;
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
    const bare = written.replace(/^#.*$|[ \t]#.*$/, '').trimEnd();
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

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_yaml_logging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8399);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(167);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8801);





/** Nodes visited a second time through aliases and merge keys, in all: no bomb unfolds. */
const MOST_ALIASED = 10_000;
/** Files that a template engine turns into YAML can't be parsed as they are, and that is no mistake of theirs. */
const TEMPLATE = /\{\{|\{%|<%|\$\{\{/;
/** Reads YAML: all documents, styles of scalars, anchors with their aliases, merge keys and tags. */
function readYaml(text, sink) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PARSED */ .xz) {
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(text, sink, 'yaml');
        return;
    }
    const documents = parse(text);
    const broken = documents.findIndex(({ errors }) => errors.length > 0);
    for (const document of broken < 0 ? documents : documents.slice(0, broken))
        new Walk(text, sink).node(document.contents);
    const [error] = documents[broken]?.errors ?? [];
    if (!error)
        return;
    if (!TEMPLATE.test(text))
        sink.problem(error.pos[0], reason(error.message));
    // From the document with a mistake on, the parser's guesses are worse than the lines themselves.
    (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(text, sink, 'yaml', documents[broken]?.range[0]);
}
/** The parser throws nothing: even a stack that is too short for it becomes an error of the document's. */
function parse(text) {
    (0,_text_yaml_logging_js__WEBPACK_IMPORTED_MODULE_3__/* .disableYamlLogging */ .r)();
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
        schema: 'failsafe',
        resolveKnownTags: false,
        uniqueKeys: false,
        strict: false,
        prettyErrors: false,
    });
}
function reason(message) {
    if (message.startsWith('Maximum call stack'))
        return _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_PARSE */ .Oy;
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
        if (this.#withinAlias && ++this.#aliased > MOST_ALIASED)
            return;
        if (this.#depth >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI) {
            this.#sink.problem(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_READ */ .L1);
            return;
        }
        this.#depth++;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            this.#alias(node);
        else if (node)
            this.#written(node);
        this.#depth--;
    }
    #written(node) {
        if (node.anchor !== undefined && !this.#withinAlias)
            this.#anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            this.#map(node.items);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === 'PLAIN') {
            this.#merge(value);
            return;
        }
        const written = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? this.#scalar(key) : { start: 0, end: 0 };
        this.#sink.enter((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '', written.start, written.end);
        this.node(value);
        this.#sink.leave();
    }
    /** `<<: *name` or `<<: [*a, *b]`: the keys of the named maps stand here too. */
    #merge(value) {
        const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value];
        for (const source of sources) {
            const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(source) ? this.#anchors.get(source.source) : source;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target) || this.#withinAlias)
                continue;
            this.#withinAlias = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(source);
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
                return (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .blockScalar */ .M)(this.#text, this.#behindHeader(from, to), to);
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
        const tagged = tag === null ? -1 : this.#text.lastIndexOf(tag, from);
        // `!secret name` and its like are looked up: the tag is part of what is written.
        if (tagged >= 0)
            return { start: tagged, end: to, escapes: 'none', type: 'string' };
        return (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .plainScalar */ .d)(this.#text, from, to);
    }
}


/***/ }),

/***/ 8399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ disableYamlLogging)
/* harmony export */ });
/**
 * Keeps the YAML library quiet. If `LOG_TOKENS` or `LOG_STREAM` is set, it prints everything that it reads (yaml 2.9.1,
 * dist/parse/parser.js and dist/compose/composer.js): into a report on standard output, or a secret into a log. Nothing
 * else reads the two variables, so this process removes them from its environment before it parses YAML.
 */
function disableYamlLogging() {
    delete process.env['LOG_TOKENS'];
    delete process.env['LOG_STREAM'];
}


/***/ })

};
;