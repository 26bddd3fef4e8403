"use strict";
exports.id = 411;
exports.ids = [411];
exports.modules = {

/***/ 1411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_RESULTS: () => (/* binding */ MOST_RESULTS),
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(8209);
// EXTERNAL MODULE: ./lib/text/hash.js + 1 modules
var text_hash = __webpack_require__(4374);
;// CONCATENATED MODULE: ./lib/text/uri.js
/** A path with `/` between its parts, as it stands in an address. */
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(2152);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/report/rules.js
const RULE_TEXT = {
    malformed: {
        name: 'MalformedNotionId',
        short: 'The value at a Notion key is no Notion ID',
        full: 'A Notion ID is 32 hexadecimal digits, bare or dashed 8-4-4-4-12. The API answers anything else with an error when the program runs.',
    },
    'exposed-token': {
        name: 'ExposedNotionToken',
        short: 'A Notion token stands where an ID belongs',
        full: 'Whoever can read the repository has the token. It has to be taken out and replaced by a new one.',
    },
    'wrong-type': {
        name: 'WrongNotionType',
        short: 'The ID belongs to another kind of object than the key names',
        full: 'Pages, databases, data sources, blocks, users and views are retrieved through different endpoints: the ID of one is not found, or refused, at another’s.',
    },
    'not-found': {
        name: 'NotionObjectNotFound',
        short: 'Notion finds nothing with this ID',
        full: 'The object doesn’t exist, or isn’t shared with the connection: Notion’s answer is the same for both.',
    },
    'link-not-found': {
        name: 'NotionLinkNotFound',
        short: 'A link leads to something that the connection can’t see',
        full: 'What a Notion address in a value leads to doesn’t exist, or isn’t shared with the connection.',
    },
    'in-trash': {
        name: 'NotionObjectInTrash',
        short: 'The object is in Notion’s trash',
        full: 'The ID still resolves, but Notion deletes what is in the trash after a while.',
    },
    unverified: {
        name: 'NotionIdNotVerified',
        short: 'Notion could not be asked about the ID',
        full: 'The ID is well-formed. Whether it resolves is not known: Notion was not reachable, refused, or time was up.',
    },
    placeholder: {
        name: 'PlaceholderForNotionId',
        short: 'A placeholder stands where an ID belongs',
        full: 'The value only keeps the place for an ID. Off unless the settings say otherwise.',
    },
};

;// CONCATENATED MODULE: ./lib/report/sarif.js






/** Results of a run that GitHub's code scanning takes (docs.github.com, SARIF support for code scanning). */
const MOST_RESULTS = 25_000;
const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** The findings as SARIF 2.1.0, as GitHub's code scanning accepts it. Worst first where there are too many. */
function renderSarif(report, links) {
    const rank = { error: 0, warning: 1, notice: 2 };
    const found = report.findings.filter((finding) => finding.severity !== null && finding.rule !== null);
    const kept = found.length <= MOST_RESULTS
        ? found
        : found.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MOST_RESULTS);
    const seen = new Map();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: version/* NAME */.o_,
                        version: version/* VERSION */.xv,
                        semanticVersion: version/* VERSION */.xv,
                        informationUri: version/* HOMEPAGE */.py,
                        rules: model/* RULES */.y0.map(rule => describe(rule, links)),
                    },
                },
                automationDetails: { id: 'notion-id-check/' },
                columnKind: 'utf16CodeUnits',
                results: kept.map(finding => toResult(finding, seen)),
            },
        ],
    };
    return `${(0,visible/* visibleJson */.$m)(log)}\n`;
}
function describe(rule, links) {
    const { name, short, full } = RULE_TEXT[rule];
    const severity = model/* DEFAULT_SEVERITY */.Un[rule];
    const usual = severity === 'off' ? 'notice' : severity;
    const address = links.rule(rule);
    return {
        id: rule,
        name,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: `${full} ${address}`, markdown: `${full}\n\n[How to fix it](${address})` },
        helpUri: address,
        defaultConfiguration: { level: LEVEL[usual], enabled: severity !== 'off' },
        properties: {
            tags: ['notion', 'configuration'],
            precision: 'high',
            'problem.severity': PROBLEM_SEVERITY[usual],
        },
    };
}
function toResult(finding, seen) {
    const { reference, rule, severity, message, hint, introduced } = finding;
    const { file, line, column, endLine, endColumn, key } = reference;
    const uri = encodePath(file);
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return {
        ruleId: rule,
        ruleIndex: model/* RULES */.y0.indexOf(rule),
        level: LEVEL[severity],
        message: { text: (0,visible/* visible */.RK)(hint === '' ? message : `${message} ${hint}`) },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
                ...(key === '' ? {} : { logicalLocations: [{ fullyQualifiedName: (0,visible/* visible */.RK)(key), kind: 'member' }] }),
            },
        ],
        partialFingerprints: { primaryLocationLineHash: fingerprint(finding, seen) },
        ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
        ...fixesOf(finding, uri, region),
    };
}
/** The same finding keeps its fingerprint when lines move: it counts what is said of what, not where. */
function fingerprint({ reference, rule }, seen) {
    const { file, key, value } = reference;
    const hash = (0,text_hash/* startHash */.L)('sha256').update([rule, file, key, value].join('\0')).digest('hex').slice(0, 16);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return `${hash}:${occurrence}`;
}
function fixesOf({ reference: { reading } }, uri, deletedRegion) {
    if (reading.kind !== 'malformed' || !reading.fix)
        return {};
    const { description, replacement } = reading.fix;
    const replacements = [{ deletedRegion, insertedContent: { text: replacement } }];
    return {
        fixes: [
            {
                description: { text: description },
                artifactChanges: [{ artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, replacements }],
            },
        ],
    };
}


/***/ })

};
;