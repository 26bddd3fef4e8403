"use strict";
exports.id = 50;
exports.ids = [50];
exports.modules = {

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
        this.#open.push({ tag: this.#text.slice(start, end), name: null });
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
        const trimmed = written.trim();
        if (trimmed === '')
            return;
        const from = start + written.indexOf(trimmed);
        const name = this.#open.at(-1)?.name;
        if (name)
            this.#sink.enter(this.#text.slice(name.start, name.end), name.start, name.end);
        this.#sink.value({ start: from, end: from + trimmed.length, escapes: 'entities', type: 'string' });
        if (name)
            this.#sink.leave();
    }
    /** @param behind how much of the end is no text: the brackets, where there are any */
    oncdata(start, end, behind) {
        this.ontext(start, end - behind);
    }
    onclosetag(start, end) {
        const tag = this.#text.slice(start, end);
        if (!this.#open.some(element => element.tag === tag)) {
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
        if (!this.#open.pop())
            return;
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


/***/ })

};
;