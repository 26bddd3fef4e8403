export const id = 800;
export const ids = [800];
export const modules = {

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExpectations: () => (/* binding */ parseExpectations)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);
/* harmony import */ var _key_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8885);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9636);




/**
 * Reads lines of `key pattern: type`.
 *
 * @param name what the lines were given as, for messages: ``input `expect` ``
 * @throws SettingsError naming each wrong line
 */
function parseExpectations(text, name) {
    // YAML takes a leading star for an alias; nobody means one here.
    const quoted = text.replace(/^([ \t]*)(\*[^\r\n'"]*?)(:[ \t])/gm, "$1'$2'$3");
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(quoted, { lineCounter: lines, prettyErrors: false });
    const fault = (offset, message) => ({
        file: null,
        line: null,
        message: `${name}, line ${lines.linePos(offset).line}: ${message}`,
    });
    const [broken] = document.errors;
    if (broken)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G([
            fault(broken.pos[0], `expected were lines \`key pattern: type\`. ${broken.message}.`),
        ]);
    if (document.contents === null)
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G([
            fault(document.contents.range?.[0] ?? 0, `“${text.trim()}” is no line \`key pattern: type\`.`),
        ]);
    }
    const faults = [];
    const expectations = [];
    for (const { key, value } of document.contents.items) {
        const offset = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.range?.[0] : 0) ?? 0;
        try {
            const types = JSON.parse(JSON.stringify(value));
            const names = (Array.isArray(types) ? types : [types]).map(String);
            expectations.push({ pattern: (0,_key_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeyPattern */ .j)(String(key)), types: (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .readTypes */ ._F)(names) });
        }
        catch (error) {
            if (!(error instanceof _key_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .KeyPatternError */ .g) && !(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .TypeNameError */ .E3))
                throw error;
            faults.push(fault(offset, error.message));
        }
    }
    if (faults.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(faults);
    return expectations;
}


/***/ })

};
