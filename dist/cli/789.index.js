"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {

/***/ 9789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2152);

/** The version of the JSON report's shape. */
const VERSION = 1;
/** The JSON report, as `schema/report.schema.json` describes it. The same report gives the same bytes. */
function renderJson(report) {
    const { result, scope, verified, counts, notion, findings, problems, remarks } = report;
    const content = {
        version: VERSION,
        result,
        scope,
        verified,
        counts,
        notion,
        references: findings.map(toJson),
        problems,
        remarks: remarks.map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
    };
    return `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(content)}\n`;
}
function toJson({ reference, verdict, rule, severity, message, hint, introduced }) {
    const { file, line, column, endLine, endColumn, key, value, expected, reading } = reference;
    return {
        file,
        line,
        column,
        endLine,
        endColumn,
        key,
        value,
        id: reading.kind === 'id' || reading.kind === 'malformed' ? reading.id : null,
        expected,
        actual: actualType(verdict),
        status: verdict.status,
        reason: 'reason' in verdict ? verdict.reason : null,
        rule,
        severity,
        message,
        hint,
        introduced,
        fix: reading.kind === 'malformed' ? reading.fix : null,
    };
}
function actualType(verdict) {
    const object = 'object' in verdict ? verdict.object : null;
    return object?.type ?? null;
}


/***/ })

};
;