"use strict";
exports.id = 11;
exports.ids = [11,533];
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


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixFiles: () => (/* binding */ fixFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./lib/files/reader.js + 1 modules
var reader = __webpack_require__(6294);
// EXTERNAL MODULE: ./lib/output/place.js
var place = __webpack_require__(6771);
// EXTERNAL MODULE: ./lib/output/replace.js + 1 modules
var replace = __webpack_require__(9562);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(4778);
// EXTERNAL MODULE: ./lib/text/reason.js
var reason = __webpack_require__(2520);
// EXTERNAL MODULE: ./lib/text/source.js
var source = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/fix/edits.js
var fix_edits = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/fix/encode.js
/** The bytes of a text in the encoding of a file, with the same byte order mark. @param before the file's bytes */
function encodeLike(before, text, encoding) {
    switch (encoding) {
        case 'utf-8':
        case 'latin1':
            return Buffer.concat([before.subarray(0, hasMark(before) ? 3 : 0), Buffer.from(text, encoding)]);
        case 'utf-16le':
            return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le')]);
        case 'utf-16be':
            return Buffer.concat([before.subarray(0, 2), Buffer.from(text, 'utf16le').swap16()]);
    }
}
/** Whether a file starts with the byte order mark of UTF-8. */
function hasMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

;// CONCATENATED MODULE: ./lib/fix/files.js










/** A file that is not fixed, and is as it was. The message is a clause without a full stop. */
class Refused extends Error {
}
/**
 * Writes the certain fixes into their files. A file is replaced completely or not at all, and keeps its encoding, line
 * endings, owner, permissions and every other byte.
 *
 * @param top absolute path of the folder that the references' files are relative to
 */
function fixFiles(references, top) {
    const targets = new Map();
    const refused = new Map();
    for (const reference of references) {
        const { file } = reference;
        if (refused.has(file))
            continue;
        try {
            const target = targetOf(file, top);
            const { dev, ino } = target.stats;
            const identity = ino === 0 ? target.real : `${dev}:${ino}`; // some file systems have no inodes
            const known = targets.get(identity) ?? target;
            known.references.push(reference);
            targets.set(identity, known);
        }
        catch (error) {
            refused.set(file, { file, kind: 'refused', why: whyOf(error) });
        }
    }
    const fixed = [...targets.values()].map((target) => {
        const { file } = target;
        try {
            return { file, kind: 'fixed', count: fixFile(target) };
        }
        catch (error) {
            return { file, kind: 'refused', why: whyOf(error) };
        }
    });
    return [...refused.values(), ...fixed];
}
function targetOf(file, top) {
    const real = (0,external_node_fs_.realpathSync)(external_node_path_default().join(top, file));
    if (!(0,paths/* isInside */.F)((0,external_node_fs_.realpathSync)(top), real))
        throw new Refused('it is outside of the repository');
    return { file, real, stats: (0,external_node_fs_.statSync)(real), references: [] };
}
/** @returns the number of fixes */
function fixFile({ real, stats, references }) {
    if (!stats.isFile())
        throw new Refused('it is not a regular file');
    if ((stats.mode & 0o222) === 0)
        throw new Refused('it is read-only');
    // Replacing one of them would leave the others as they are.
    if (stats.nlink > 1)
        throw new Refused(`it has ${stats.nlink} hard links; edit it by hand to keep them`);
    const bytes = (0,external_node_fs_.readFileSync)(real);
    const decoded = (0,reader/* decodeFile */.JG)(bytes);
    if (decoded.kind === 'binary')
        throw changed();
    if (!encodeLike(bytes, decoded.text, decoded.encoding).equals(bytes))
        throw new Refused('some of its bytes are not valid text and would get lost');
    const edits = editsOf(decoded.text, references);
    const after = encodeLike(bytes, (0,fix_edits.applyEdits)(decoded.text, edits), decoded.encoding);
    (0,replace/* replaceFile */.f)({
        file: real,
        bytes: after,
        current: stats,
        lastCheck: () => {
            if (!(0,external_node_fs_.readFileSync)(real).equals(bytes))
                throw changed();
        },
    });
    return edits.length;
}
/** The edits for all references to a file, each of them once: two names of a file may lead to the same fix. */
function editsOf(text, references) {
    const lines = new source/* LineIndex */.r(text);
    const edits = new Map();
    for (const reference of references) {
        const edit = (0,fix_edits.editOf)(reference, lines);
        if (!edit || !(0,fix_edits.isUnchanged)(text.slice(edit.start, edit.end), reference))
            throw changed();
        edits.set(`${edit.start}:${edit.end}:${edit.replacement}`, edit);
    }
    const found = [...edits.values()];
    if ((0,fix_edits.overlap)(found))
        throw new Refused('two of its fixes overlap');
    return found;
}
function changed() {
    return new Refused('it changed while it was being checked; run the command again');
}
function whyOf(error) {
    return error instanceof Refused || error instanceof place/* Forbidden */.cw ? error.message : (0,reason/* reasonOf */.A)(error);
}


/***/ })

};
;