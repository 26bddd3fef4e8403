"use strict";
exports.id = 525;
exports.ids = [525];
exports.modules = {

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* unused harmony exports MOST_PER_LEVEL, LONGEST_MESSAGE */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2152);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);



/** Annotations of one level that GitHub shows of a step (actions/toolkit, docs/problem-matchers.md). The first win. */
const MOST_PER_LEVEL = 10;
/** Longer messages are cut (actions/runner, ExecutionContext.cs). */
const LONGEST_MESSAGE = 4096;
/** What comes first where not all can be shown: the least number. */
const PRECEDENCE = {
    'exposed-token': 0,
    malformed: 1,
    'wrong-type': 2,
    'not-found': 3,
    'in-trash': 4,
    'link-not-found': 5,
    unverified: 6,
    placeholder: 7,
};
/**
 * The report as workflow commands: remarks, then the findings that count, worst first, then files that could not
 * be read. At most as many a level as GitHub shows; where there are more, the last one says how many.
 *
 * @param whereTheRestIs ends the sentence “12 more errors are in …”
 */
function renderAnnotations(report, whereTheRestIs) {
    const counting = report.findings.filter(({ introduced }) => introduced !== false);
    const annotations = [
        ...report.remarks.map(ofRemark),
        ...counting.toSorted((a, b) => precedence(a) - precedence(b)).flatMap(ofFinding),
        ...report.problems.map(ofProblem),
    ];
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap(level => {
        const all = annotations.filter(annotation => annotation.level === level);
        if (all.length <= MOST_PER_LEVEL)
            return all.map(written);
        const shown = all.slice(0, MOST_PER_LEVEL - 1);
        const more = all.length - shown.length;
        return [
            ...shown.map(written),
            (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(level, { title: 'Notion ID Check' }, `${more} more ${level}s are in ${whereTheRestIs}.`),
        ];
    });
}
function ofFinding(finding) {
    const { severity, reference, rule, message, hint } = finding;
    if (severity === null || rule === null)
        return [];
    const { file, line, endLine, column, endColumn, key } = reference;
    // The runner drops the columns of a range over several lines.
    const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {};
    const title = key === '' ? rule : `${rule}: ${key}`;
    return [
        {
            level: severity,
            properties: {
                title: oneLine(title),
                file: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file),
                line,
                ...(endLine > line ? { endLine } : columns),
            },
            message: hint === '' ? message : `${message}\n${hint}`,
        },
    ];
}
function ofProblem({ file, line, message }) {
    return {
        level: 'warning',
        properties: { title: 'Not read whole', file: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file), ...(line === null ? {} : { line }) },
        message: `${file}${line === null ? '' : `:${line}`}: ${message.replace(/\.$/, '')}.`,
    };
}
function ofRemark({ severity, message, hint, place }) {
    return {
        level: severity,
        properties: { title: 'Notion ID Check', ...(place ? { ...place, file: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(place.file) } : {}) },
        message: hint === '' ? message : `${message}\n${hint}`,
    };
}
function written({ level, properties, message }) {
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(level, properties, (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(message), LONGEST_MESSAGE));
}
function oneLine(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replaceAll('\n', ' '), 120);
}
function precedence({ rule }) {
    return rule === null ? Number.MAX_SAFE_INTEGER : PRECEDENCE[rule];
}


/***/ })

};
;