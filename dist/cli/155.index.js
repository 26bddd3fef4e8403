"use strict";
exports.id = 155;
exports.ids = [155,533];
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


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixFiles: () => (/* binding */ fixFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
/* harmony import */ var _text_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2520);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8565);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4533);






/**
 * Writes the certain fixes into their files. A file is replaced whole or not at all, and keeps its encoding, line
 * endings, permissions and every other byte.
 *
 * @param top what the references' files are relative to
 */
function fixFiles(references, top) {
    const byFile = new Map();
    for (const reference of references) {
        const inFile = byFile.get(reference.file);
        if (inFile)
            inFile.push(reference);
        else
            byFile.set(reference.file, [reference]);
    }
    return [...byFile].map(([file, inFile]) => {
        try {
            fixFile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(top, file)), inFile);
            return { file, kind: 'fixed', count: inFile.length };
        }
        catch (error) {
            return {
                file,
                kind: 'refused',
                why: error instanceof Changed || error instanceof ReadOnly ? error.message : (0,_text_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error),
            };
        }
    });
}
class Changed extends Error {
    message = 'it changed while it was being checked; run the command again';
}
class ReadOnly extends Error {
    message = 'it is read-only';
}
function fixFile(file, references) {
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    if ((mode & 0o222) === 0)
        throw new ReadOnly();
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    const decoded = (0,_files_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeFile */ .JG)(bytes);
    if (decoded.kind === 'binary')
        throw new Changed();
    const lines = new _text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .LineIndex */ .r(decoded.text);
    const edits = references.flatMap(reference => {
        const edit = (0,_edits_js__WEBPACK_IMPORTED_MODULE_5__.editOf)(reference, lines);
        if (!edit || decoded.text.slice(edit.start, edit.end) !== reference.value)
            throw new Changed();
        return edit;
    });
    replace(file, bytes, encode((0,_edits_js__WEBPACK_IMPORTED_MODULE_5__.applyEdits)(decoded.text, edits), decoded.encoding, bytes), mode);
}
/** Writes beside the file and renames over it: whoever reads it meanwhile sees the old one or the new one. */
function replace(file, before, after, mode) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file)}.${process.pid}.tmp`);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, after);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).equals(before))
            throw new Changed();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function encode(text, encoding, before) {
    switch (encoding) {
        case 'utf-8':
        case 'latin1': {
            const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
                ? before.subarray(0, 3)
                : Buffer.alloc(0);
            return Buffer.concat([mark, Buffer.from(text, encoding === 'latin1' ? 'latin1' : 'utf8')]);
        }
        case 'utf-16le':
            return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le')]);
        case 'utf-16be':
            return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
    }
}


/***/ })

};
;