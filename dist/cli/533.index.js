"use strict";
exports.id = 533;
exports.ids = [533];
exports.modules = {

/***/ 4533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyEdits: () => (/* binding */ applyEdits),
/* harmony export */   editOf: () => (/* binding */ editOf),
/* harmony export */   fixOf: () => (/* binding */ fixOf),
/* harmony export */   fixedLines: () => (/* binding */ fixedLines),
/* harmony export */   isUnchanged: () => (/* binding */ isUnchanged),
/* harmony export */   overlap: () => (/* binding */ overlap)
/* harmony export */ });
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4374);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8565);


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
    return fingerprint === undefined ? text === value : (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(text) === fingerprint;
}
/** Whether two of some edits change the same characters. */
function overlap(edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return sorted.some(({ start }, i) => i > 0 && start < (sorted[i - 1]?.end ?? 0));
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
    const lines = new _text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(text);
    const edit = editOf(reference, lines);
    if (!edit || !isUnchanged(text.slice(edit.start, edit.end), reference))
        return null;
    const start = lines.startOf(reference.line);
    const end = reference.endLine < lines.count ? lines.startOf(reference.endLine + 1) : text.length;
    const current = text.slice(start, end).replace(/\r?\n$|\r$/, '');
    const within = { start: edit.start - start, end: edit.end - start, replacement: edit.replacement };
    return { line: reference.line, endLine: reference.endLine, current, text: applyEdits(current, [within]) };
}


/***/ })

};
;