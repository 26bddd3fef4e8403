"use strict";
exports.id = 481;
exports.ids = [481];
exports.modules = {

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_yaml_logging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8399);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9227);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9008);





/** Nodes visited again through aliases and merge keys, in all: a bomb can't unfold. */
const MOST_ALIASED = 10_000;
const TOO_MUCH_ALIASED = 'its aliases unfold to more than 10,000 values; the rest of them is not read';
/** How far a tag may be before its value. */
const LONGEST_TAG = 500;
/** Files that a template engine turns into YAML can't be parsed as they are, which is not a mistake. */
const TEMPLATE = /\{\{|\{%|<%|\$\{\{/;
/** Reads YAML: all documents, styles of scalars, anchors with their aliases, merge keys and tags. */
function readYaml(text, sink) {
    if (text.length > _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PARSED */ .xz) {
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(text, sink, 'yaml');
        return;
    }
    const documents = parse(text);
    if (!documents) {
        sink.problem(0, _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_PARSE */ .Oy);
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(text, sink, 'yaml');
        return;
    }
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
/** @returns null if the stack is too short for how deeply the text is nested; most of such errors are in the document */
function parse(text) {
    (0,_text_yaml_logging_js__WEBPACK_IMPORTED_MODULE_3__/* .disableYamlLogging */ .r)();
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
            schema: 'failsafe',
            resolveKnownTags: false,
            uniqueKeys: false,
            strict: false,
            prettyErrors: false,
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return null;
    }
}
function reason(message) {
    if (message.startsWith('Maximum call stack'))
        return _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_PARSE */ .Oy;
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
        if (this.#depth >= _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI) {
            this.#sink.problem(0, _sink_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_READ */ .L1);
            return;
        }
        this.#depth++;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
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
    /** `<<: *name` or `<<: [*a, *b]`: the keys of the named maps are keys here too. */
    #merge(value) {
        const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value];
        for (const source of sources) {
            const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(source) ? this.#anchors.get(source.source) : source;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target) || this.#withinAlias)
                continue;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(source)) {
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
                return (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .blockScalar */ .My)(this.#text, this.#behindHeader(from, to), to);
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
        return (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .plainScalar */ .dn)(this.#text, from, to);
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