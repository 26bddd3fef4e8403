"use strict";
exports.id = 419;
exports.ids = [419];
exports.modules = {

/***/ 705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ KeyPatternError),
/* harmony export */   j: () => (/* binding */ parseKeyPattern)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1625);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2140);


class KeyPatternError extends Error {
}
/** Reads a pattern such as `NOTION_TASKS_DB`, `notion.pages.*`, `D1_**` or `config/*.json#**.id`. */
function parseKeyPattern(source) {
    const hash = source.indexOf('#');
    const glob = hash < 0 ? null : source.slice(0, hash).trim();
    const keys = hash < 0 ? source : source.slice(hash + 1);
    const tokens = tokenize(keys);
    if (tokens.length === 0)
        throw new KeyPatternError(`“${source}” names no key`);
    if (glob === '')
        throw new KeyPatternError(`“${source}” has no file pattern in front of the #`);
    const matchesFile = glob === null ? () => true : picomatch__WEBPACK_IMPORTED_MODULE_1___default()(glob, { dot: true });
    return {
        source,
        literals: tokens.flatMap(token => (token.kind === 'word' ? [token.word] : [])),
        matchesFile: file => matchesFile(file),
        matchesKey: path => {
            const named = path.filter(step => step !== 'item');
            const key = named.at(-1);
            if (key && matches(tokens, flatten([key])))
                return true;
            if (matches(tokens, flatten(named)))
                return true;
            return named.length < path.length && matches(tokens, flatten(path));
        },
    };
}
function tokenize(keys) {
    const tokens = [];
    // A literal stretch, a lone star, two stars or more; a dot behind the stars binds them to whole steps.
    for (const match of keys.matchAll(/\*{2,}(\.?)|\*|[^*]+/g)) {
        if (match[0].startsWith('**'))
            tokens.push({ kind: 'all', wholeSteps: match[1] === '.' });
        else if (match[0] === '*')
            tokens.push({ kind: 'some' });
        else
            tokens.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(match[0]).map(word => ({ kind: 'word', word })));
    }
    return tokens;
}
/** The item of a list has no words of its own; a star may stand for it. */
const ITEM = '\u0000item';
function flatten(path) {
    return path.flatMap((step, index) => {
        const words = step === 'item' ? [ITEM] : step;
        return words.map((word, i) => ({ word, last: i === words.length - 1, step: index }));
    });
}
/** Matches the tokens against all words: dynamic programming over (token, word), so no pattern can explode. */
function matches(tokens, words) {
    if (words.length === 0)
        return false;
    let reach = new Array(words.length + 1).fill(false);
    reach[0] = true;
    for (const token of tokens) {
        const next = new Array(words.length + 1).fill(false);
        for (let from = 0; from <= words.length; from++) {
            if (reach[from])
                advance(token, words, from, next);
        }
        reach = next;
    }
    return reach[words.length] === true;
}
function advance(token, words, from, next) {
    if (token.kind === 'word') {
        if (words[from]?.word === token.word)
            next[from + 1] = true;
        return;
    }
    if (token.kind === 'some') {
        const step = words[from]?.step;
        for (let to = from; to < words.length && words[to]?.step === step; to++)
            next[to + 1] = true;
        return;
    }
    next[from] ||= from === 0 || !token.wholeSteps || words[from - 1]?.last === true;
    for (let to = from; to < words.length; to++) {
        if (!token.wholeSteps || words[to]?.last)
            next[to + 1] = true;
    }
}


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./lib/files/default-files.js
var default_files = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
// EXTERNAL MODULE: ./lib/keys/expected-types.js
var expected_types = __webpack_require__(5785);
// EXTERNAL MODULE: ./lib/keys/key-pattern.js
var key_pattern = __webpack_require__(705);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(1625);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./lib/text/path-filter.js

/** Later globs win over earlier ones, as in `.gitignore`. */
function pathFilter(globs) {
    const steps = globs.map(glob => {
        const isNegative = glob.startsWith('!');
        return { isNegative, matches: picomatch_default()(glob.replace(/^!/, '').replace(/^\.\//, ''), { dot: true }) };
    });
    return path => {
        let named = false;
        for (const { isNegative, matches } of steps) {
            if (named === isNegative && matches(path))
                named = !isNegative;
        }
        return named;
    };
}

;// CONCATENATED MODULE: ./lib/settings/compile.js





/** Makes what matches out of the patterns of a config file (already valid). @param files globs ahead of its own */
function compile(config, files) {
    const globs = files.length > 0 ? files : (config.files ?? null);
    const exclude = config.exclude ?? [];
    const isNamed = globs === null ? default_files/* isDefaultPath */.R2 : pathFilter(globs);
    const isExcluded = pathFilter(exclude);
    return {
        files: globs,
        exclude,
        scans: file => isNamed(file) && !isExcluded(file),
        expectations: Object.entries(config.expect ?? {}).map(([pattern, types]) => ({
            pattern: (0,key_pattern/* parseKeyPattern */.j)(pattern),
            types: (0,expected_types/* readTypes */._F)(typeof types === 'string' ? [types] : types),
        })),
        ignores: ignoring(config.ignore ?? []),
    };
}
/** An entry with both an ID and files means that ID in those files. */
function ignoring(entries) {
    const rules = entries.map(({ id, files }) => ({
        isIt: id === undefined ? () => true : sameAs((0,id_id/* parseId */.Fg)(id.trim())),
        isIn: files === undefined ? () => true : pathFilter([files]),
    }));
    return (file, id) => rules.some(({ isIt, isIn }) => isIt(id) && isIn(file));
}
function sameAs(wanted) {
    return id => wanted !== null && id === wanted;
}


/***/ })

};
;