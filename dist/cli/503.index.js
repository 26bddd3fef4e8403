"use strict";
exports.id = 503;
exports.ids = [503];
exports.modules = {

/***/ 503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LARGEST_SUMMARY: () => (/* binding */ LARGEST_SUMMARY),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(9388);
// EXTERNAL MODULE: ./lib/report/wording.js + 2 modules
var wording = __webpack_require__(9884);
;// CONCATENATED MODULE: ./lib/report/groups.js

/** Most pressing first. */
const GROUPS = {
    token: { title: 'Remove the token', advice: '' },
    shape: { title: 'Correct the ID', advice: '' },
    type: { title: 'Point it at the right kind of object', advice: '' },
    share: { title: 'Share it with the connection, or correct the ID', advice: '' },
    trash: { title: 'Restore it, or replace the ID', advice: '' },
    again: { title: 'Ask again', advice: 'Nothing is known to be wrong with these.' },
};
const GROUP_OF = {
    'exposed-token': 'token',
    malformed: 'shape',
    placeholder: 'shape',
    'wrong-type': 'type',
    'not-found': 'share',
    'link-not-found': 'share',
    'in-trash': 'trash',
    unverified: 'again',
};
/** Groups findings by what to do about them, most pressing first; within a group they keep their order. */
function groupsOf(findings) {
    return Object.entries(GROUPS)
        .map(([name, { title, advice }]) => {
        const ofGroup = findings.filter(({ rule }) => rule !== null && GROUP_OF[rule] === name);
        // Advice that every hint ends in is given once.
        const shared = Object.values(wording/* SHARE_ADVICE */.xQ).find(each => ofGroup.every(({ hint }) => hint.endsWith(each)));
        if (ofGroup.length === 0 || shared === undefined)
            return { title, advice, findings: ofGroup };
        const shorter = ofGroup.map(finding => ({
            ...finding,
            hint: finding.hint.slice(0, -shared.length).trim(),
        }));
        return { title, advice: shared, findings: shorter };
    })
        .filter(group => group.findings.length > 0);
}

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(2152);
;// CONCATENATED MODULE: ./lib/report/markdown.js

/**
 * Characters that mean something in GitHub's Markdown or in HTML, or that begin a mention or a reference. Some do
 * only at the start of a line, a colon only in front of something.
 */
const ACTIVE = /[&<>"'`|*_~[\](){}#@!\\$^]|:(?=\S)|^[-+=]|^\d+(?=[.)])/g;
/** The same within code type, where white space at the ends would get lost too. */
const INERT = /[&<>"'`|*_~[\](){}#@!\\$^:+=]|^ | $/g;
/** The dot that makes an address of a name: GitHub's Markdown links it even within an element of HTML. */
const WWW = /(?<=www)\./gi;
/**
 * A text as plain text in Markdown, in a table cell too: every character that could mean something is an entity,
 * and what GitHub would link by itself (mentions, issue numbers, addresses, commits) is broken by nothing visible.
 */
function markdown_text(raw) {
    return (0,visible/* visibleLine */.P8)(raw)
        .replace(ACTIVE, characters => `&#${characters.charCodeAt(0)};${characters.slice(1)}`)
        .replace(/&#(?:64|35|58);/g, match => `${match}&#8203;`)
        .replace(WWW, '&#46;')
        .replace(/\b[0-9a-f]{7,}/gi, run => run.replace(/^.{3}|.{6}(?=.)/g, '$&&#8203;'));
}
/** Longer texts would make a table too wide to read; the JSON report has them whole. */
const LONGEST_CODE = 120;
/** Where a text may be broken: behind a joint of a path, an address or a name, or within digits that have none. */
const BREAK = /.{9,}?[./?_:](?=.{4})|[^./?_:-]{16}(?=[^./?_:-]{8})/gu;
/**
 * A text in code type, which may be broken in parts that are still easy to read, so that a table fits a phone.
 */
function code(raw) {
    const shown = (0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(raw), LONGEST_CODE);
    if (shown === '')
        return '';
    const parts = shown.replace(BREAK, '$&\u0000').split('\u0000');
    const inert = (part) => part.replace(INERT, character => `&#${character.charCodeAt(0)};`).replace(WWW, '&#46;');
    return `<code>${parts.map(inert).join('<wbr>')}</code>`;
}
/** A sentence of ours: what stands in backquotes and whole IDs in code type, the rest (snippets of files too) as text. */
function sentence(raw) {
    return raw
        .split(/(`[^`]*`|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)/)
        .map((part, i) => (i % 2 === 1 ? code(part.replace(/^`|`$/g, '')) : markdown_text(part)))
        .join('');
}
/** A link to an address that we made. The label is Markdown already. */
function markdown_link(label, address) {
    return `<a href="${address.replace(/[&<>"'`|]/g, character => `&#${character.charCodeAt(0)};`)}">${label}</a>`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function table(headings) {
    return row(headings) + row(headings.map(() => ':--'));
}
/** A part that is folded away until somebody opens it. */
function folded(title, content) {
    return `<details>\n<summary>${title}</summary>\n\n${content}\n</details>\n\n`;
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5355);
;// CONCATENATED MODULE: ./lib/report/pages.js
/**
 * Text that never grows beyond a size: what doesn't fit is counted, and the reader is told where it stands.
 * Sizes are bytes of UTF-8.
 */
class Pages {
    #parts = [];
    #left;
    #elsewhere;
    /** @param elsewhere ends the sentence “12 more stand in …” */
    constructor(most, elsewhere) {
        this.#left = most;
        this.#elsewhere = elsewhere;
    }
    /** Adds a text whole, or not at all. */
    put(part) {
        const size = Buffer.byteLength(part);
        if (size > this.#left)
            return false;
        this.#left -= size;
        this.#parts.push(part);
        return true;
    }
    /** Keeps room for a text that comes later. */
    reserve(part) {
        this.#left -= Buffer.byteLength(part);
    }
    /** Adds the text that room was kept for. */
    release(part) {
        this.#left += Buffer.byteLength(part);
        this.put(part);
    }
    /** Adds a heading, as many items as fit, how many don't, and an ending. */
    list(heading, items, render, ending) {
        if (items.length === 0)
            return;
        const more = (count) => `\n${count} more ${count === 1 ? 'stands' : 'stand'} in ${this.#elsewhere}.\n`;
        const frame = Buffer.byteLength(heading + more(items.length) + ending);
        if (frame > this.#left)
            return;
        this.#left -= frame;
        const rows = [];
        for (const item of items) {
            const part = render(item);
            const size = Buffer.byteLength(part);
            if (size > this.#left)
                break;
            this.#left -= size;
            rows.push(part);
        }
        const missing = items.length - rows.length;
        const note = missing > 0 ? more(missing) : '';
        this.#left += Buffer.byteLength(more(items.length)) - Buffer.byteLength(note);
        this.#parts.push(heading, rows.join(''), note, ending);
    }
    content() {
        return this.#parts.join('');
    }
}

;// CONCATENATED MODULE: ./lib/report/summary.js







/** GitHub drops a step's summary that is larger, in bytes of UTF-8 (actions/runner, FileCommandManager.cs). */
const LARGEST_SUMMARY = 1024 * 1024;
const OUTCOME_ICON = { passed: '✅', 'passed with findings': '⚠️', failed: '❌' };
const ICON = { error: '🔴', warning: '🟡', notice: '🔵' };
/**
 * The report as GitHub Markdown: the outcome first, then what to do about each kind of problem, then what was
 * there before, then what was checked, with the good ones folded away. Never larger than `most`.
 */
function renderSummary(report, context) {
    const pages = new Pages(context.most, context.whereTheRestIs);
    const { state, title, detail } = (0,outcome/* outcomeOf */.s)(report);
    pages.put(`## ${OUTCOME_ICON[state]} ${markdown_text(title)}\n\n`);
    if (detail !== '')
        pages.put(`${sentence(detail)}\n\n`);
    for (const { severity, message, hint } of report.remarks) {
        pages.put(`> ${ICON[severity]} **${sentence(message)}**${hint === '' ? '' : ` ${sentence(hint)}`}\n\n`);
    }
    const problems = report.findings.filter(({ severity }) => severity !== null);
    const closing = closingOf(report, context.links);
    pages.reserve(closing);
    for (const group of groupsOf(problems.filter(({ introduced }) => introduced !== false)))
        putGroup(pages, group, context.links);
    putFolded(pages, 'Already there before this change', problems.filter(({ introduced }) => introduced === false), HEADINGS, finding => problemRow(finding, context.links));
    putFolded(pages, 'Files not read whole', report.problems, ['File', 'Why'], ({ file, line, message }) => [
        place(file, line, context.links),
        sentence(message),
    ]);
    pages.release(closing);
    const verified = report.findings.filter(({ verdict }) => verdict.status === 'ok');
    putFolded(pages, 'Resolved as expected', verified, ['Where', 'Value'], finding => [
        where(finding, context.links),
        `${code(finding.reference.value)} ${sentence(finding.message.replace(/^Resolves to/, 'is').replace(/\.$/, ''))}`,
    ]);
    const quiet = report.findings.filter(({ verdict, severity }) => severity === null && verdict.status !== 'ok');
    putFolded(pages, report.verified ? 'Skipped' : 'Not checked with Notion, or skipped', quiet, ['Where', 'Value', 'Why'], finding => [where(finding, context.links), code(finding.reference.value), sentence(finding.message)]);
    return pages.content();
}
const HEADINGS = ['Where', 'What to do'];
function putGroup(pages, { title, advice, findings }, links) {
    const heading = `### ${markdown_text(title)} (${findings.length})\n\n${advice === '' ? '' : `${sentence(advice)}\n\n`}${table(HEADINGS)}`;
    pages.list(heading, findings, finding => row(problemRow(finding, links)), '\n');
}
function putFolded(pages, title, items, headings, cells) {
    if (items.length === 0)
        return;
    const [before = '', after = ''] = folded(`${markdown_text(title)} (${items.length})`, `${table(headings)}\u0000`).split('\u0000');
    pages.list(before, items, item => row(cells(item)), after);
}
/** Two cells, so that a phone shows both: where it is and what was expected and found; what is wrong and what to do. */
function problemRow(finding, links) {
    const { reference, verdict, severity, rule, message, hint } = finding;
    const isFound = 'object' in verdict
        ? `is ${object_types/* OBJECT_TYPE */.ZJ[verdict.object.type].aLabel}${verdict.status === 'in-trash' ? ' in the trash' : ''}`
        : FOUND[verdict.status];
    return [
        [
            `${severity ? ICON[severity] : ''} ${rule ? markdown_link(markdown_text(rule), links.rule(rule)) : ''}`,
            `${where(finding, links)}${reference.expected.length > 0 ? ` expects ${(0,wording/* oneOfTypes */.rK)(reference.expected)}` : ''}`,
            `${code(reference.value)} ${isFound ?? ''}`,
        ].join('<br>'),
        `${sentence(message)}${hint === '' ? '' : `<br>➜ ${sentence(hint)}`}`,
    ];
}
const FOUND = {
    'not-found': 'is not found',
    malformed: 'is no ID',
    'exposed-token': 'is a token',
    unverified: 'is not known',
};
function where({ reference: { file, line, key } }, links) {
    return `${place(file, line, links)}${key === '' ? '' : `<br>${code(key)}`}`;
}
function place(file, line, links) {
    const label = code(line === null ? file : `${file}:${line}`);
    const address = links.line(file, line ?? 1);
    return address === null ? label : markdown_link(label, address);
}
/** What was checked, and against what. */
function closingOf({ counts, notion, verified, compared, scope }, links) {
    const parts = [
        `${(0,count/* count */.U)(counts.references, 'reference')} (${(0,count/* count */.U)(counts.ids, 'distinct ID')}) in ${(0,count/* count */.U)(counts.files, 'file')}${commit(' at ', links.commit)}`,
        `${counts.ok} as expected`,
        ...(counts.unverified > 0 ? [`${counts.unverified} not verified`] : []),
        `${counts.skipped} skipped`,
        verified ? `${(0,count/* count */.U)(notion.requests, 'request')} to Notion` : 'formats alone were checked',
        ...(compared
            ? [`compared with${commit(' ', compared.base) || ' nothing'} (${compared.how})`]
            : scope === 'all'
                ? ['everything counts']
                : []),
    ];
    const help = markdown_link('What the findings mean', links.rule('not-found').replace(/[^/]*$/, ''));
    return `<sub>${parts.map(sentence).join(' · ')} · ${help}</sub>\n\n`;
}
/** As short as git shows it. */
function commit(before, sha) {
    return sha === null ? '' : `${before}\`${sha.slice(0, 7)}\``;
}


/***/ })

};
;