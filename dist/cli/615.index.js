"use strict";
exports.id = 615;
exports.ids = [615];
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

/***/ 5615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(167);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);



/** Reads TOML with tables, arrays of tables, dotted keys, inline tables and strings of all four kinds. */
function readToml(text, sink) {
    const program = text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PARSED */ .xz ? null : parse(text, sink);
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
            sink.problem(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_PARSE */ .Oy);
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
        if (this.#depth >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI) {
            this.#sink.problem(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP_TO_READ */ .L1);
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


/***/ })

};
;