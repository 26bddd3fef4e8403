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
/* harmony export */   fixedLines: () => (/* binding */ fixedLines)
/* harmony export */ });
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8565);

/** The edit that a reference's certain fix makes in its file's text, or null where it has none. */
function editOf(reference, lines) {
    const fix = fixOf(reference);
    if (!fix)
        return null;
    const start = lines.startOf(reference.line) + reference.column - 1;
    const end = lines.startOf(reference.endLine) + reference.endColumn - 1;
    return { start, end, replacement: fix.replacement };
}
function fixOf({ reading }) {
    return reading.kind === 'malformed' ? reading.fix : null;
}
/** Applies edits that don't overlap, in any order. */
function applyEdits(text, edits) {
    let result = '';
    let last = 0;
    for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
        if (start < last)
            continue; // two fixes of one place: the first stands
        result += text.slice(last, start) + replacement;
        last = end;
    }
    return result + text.slice(last);
}
/** The lines that a reference stands on, as they are and as they would be. */
function fixedLines(text, reference) {
    const lines = new _text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text);
    const edit = editOf(reference, lines);
    if (!edit)
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