"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 1899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExpectations: () => (/* binding */ parseExpectations)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5785);
/* harmony import */ var _keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(705);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2622);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8355);





/**
 * Reads lines of `key pattern: type`.
 *
 * @param name what the lines were given as, for messages: ``input `expect` ``
 * @throws SettingsError naming each wrong line
 */
function parseExpectations(text, name) {
    // YAML takes a leading star for an alias; nobody means one here.
    const quoted = text.replace(/^([ \t]*)(\*[^\r\n'"]*?)(:[ \t])/gm, "$1'$2'$3");
    const { document, lines } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(quoted);
    const fault = (offset, message) => ({
        file: null,
        line: null,
        message: `${name}, line ${lines.linePos(offset).line}: ${message}`,
    });
    const [broken] = document.errors;
    if (broken)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G([
            fault(broken.pos[0], `expected were lines \`key pattern: type\`. ${broken.message}.`),
        ]);
    if (document.contents === null)
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G([
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
            expectations.push({ pattern: (0,_keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyPattern */ .j)(String(key)), types: (0,_keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readTypes */ ._F)(names) });
        }
        catch (error) {
            if (!(error instanceof _keys_key_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyPatternError */ .g) && !(error instanceof _keys_expected_types_js__WEBPACK_IMPORTED_MODULE_1__/* .TypeNameError */ .E3))
                throw error;
            faults.push(fault(offset, error.message));
        }
    }
    if (faults.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .G(faults);
    return expectations;
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_yaml_logging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8399);


/** Parses YAML. What the library has to say is in the document alone: its warnings would go to the log as they are. */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    (0,_text_yaml_logging_js__WEBPACK_IMPORTED_MODULE_1__/* .disableYamlLogging */ .r)();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    return { document, lines };
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