"use strict";
exports.id = 591;
exports.ids = [591];
exports.modules = {

/***/ 6591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   walkNamed: () => (/* binding */ walkNamed)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _default_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5339);



/**
 * Looks for the files that globs name, whatever git thinks of them: in the folders that one of them leads to.
 *
 * @param root absolute path
 * @param isNamed whether a path is among those that the globs name
 */
function walkNamed(root, globs, isNamed) {
    const naming = globs.filter(glob => !glob.startsWith('!'));
    const prefixes = naming.map(glob => picomatch__WEBPACK_IMPORTED_MODULE_2___default().scan(glob.replace(/^\.\//, '')));
    const isPruned = (name, folder) => {
        const whole = `${folder}${name}/`;
        if (!prefixes.some(({ base }) => base === '' || whole.startsWith(`${base}/`) || `${base}/`.startsWith(whole)))
            return true;
        return (0,_default_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeverFolder */ .fj)(name) && !naming.some(glob => glob.split('/').includes(name));
    };
    const found = [];
    const prune = { folder: isPruned, repositories: false };
    const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_1__/* .Walk */ .q(root, prune, name => {
        if (isNamed(name))
            found.push(name);
    });
    walk.step(Number.POSITIVE_INFINITY);
    return { paths: found, refused: walk.refused };
}


/***/ })

};
;