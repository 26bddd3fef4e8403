"use strict";
exports.id = 978;
exports.ids = [978];
exports.modules = {

/***/ 3978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

;// CONCATENATED MODULE: ./lib/notion/run.js
/** Timers of Node hold at most 31 bits of milliseconds (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * One verification from its start to its end: the deadline, cancellation, and whatever else ends it early.
 * Times are those of `performance.now()`, in milliseconds, so that a clock that jumps moves no deadline.
 */
class Run {
    startedAt = performance.now();
    deadline;
    #timer;
    #cancelled;
    #listeners = new Set();
    #stopped = null;
    constructor(budgetMs, cancelled) {
        this.deadline = this.startedAt + Math.max(0, budgetMs);
        this.#timer = setTimeout(() => this.stop({ reason: 'deadline', detail: '' }), Math.min(Math.max(0, budgetMs), LONGEST_TIMER_MS));
        this.#cancelled = cancelled;
        if (cancelled?.aborted)
            this.#cancel();
        else
            cancelled?.addEventListener('abort', this.#cancel, { once: true });
    }
    /** Why the run was stopped, or null while it goes on. */
    get stopped() {
        return this.#stopped;
    }
    /** Ends the run; what is under way is aborted. Only the first reason counts. */
    stop(stop) {
        if (this.#stopped)
            return;
        this.#stopped = stop;
        this.#release();
        for (const listener of [...this.#listeners])
            listener();
        this.#listeners.clear();
    }
    /** Calls back once when the run stops. The function returned withdraws that. */
    onStop(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Resolves after so many milliseconds, or as soon as the run stops. */
    async sleep(ms) {
        if (this.#stopped)
            return;
        await new Promise(resolve => {
            const done = () => {
                clearTimeout(timer);
                withdraw();
                resolve();
            };
            const timer = setTimeout(done, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
            const withdraw = this.onStop(done);
        });
    }
    #cancel = () => this.stop({ reason: 'cancelled', detail: '' });
    #release() {
        clearTimeout(this.#timer);
        this.#cancelled?.removeEventListener('abort', this.#cancel);
    }
}

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
;// CONCATENATED MODULE: ./lib/notion/json.js

function asJson(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
/** The objects in a list; what is none is left out. */
function asList(value) {
    return Array.isArray(value) ? value.map(asJson).filter(item => item !== null) : [];
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}
function asId(value) {
    return typeof value === 'string' ? (0,id_id/* parseId */.Fg)(value) : null;
}

;// CONCATENATED MODULE: ./lib/notion/sighting.js


const NOTHING_ELSE = {
    inTrash: false,
    title: null,
    databaseId: null,
    dataSourceId: null,
    pageId: null,
    dataSources: [],
    databasesOnPage: [],
    linked: false,
};
/** An object of which Notion has told the type and nothing else. */
function sightingInPassing(type, id, known = {}) {
    return {
        id,
        object: { ...NOTHING_ELSE, ...known, type },
        parent: null,
        seen: 'in-passing',
        isPerson: false,
    };
}
/**
 * Reads an object out of an answer, or null where that is not an object of the kind and ID that was asked for:
 * then whoever answered did not answer the question. A page or database that the blocks endpoint shows comes
 * out as the page or database that it is.
 */
function readSighting(endpoint, id, body) {
    if (body['object'] !== endpoint || asId(body['id']) !== id)
        return null;
    return readAny(body);
}
/** Reads whatever object this is, or null. */
function readAny(body) {
    const id = asId(body['id']);
    const type = asText(body['object']) ?? '';
    if (!id || !(0,object_types/* isObjectType */.YQ)(type))
        return null;
    const parent = readParent(body['parent']);
    const common = { ...NOTHING_ELSE, type, inTrash: isInTrash(body), title: titleOf(type, body) };
    const belonging = { ...common, ...ancestry(body['parent']) };
    const whole = { id, parent, seen: 'itself', isPerson: false, object: common };
    switch (type) {
        case 'page':
            return { ...whole, object: belonging };
        case 'database':
            return { ...whole, object: { ...common, dataSources: sourcesOf(body) } };
        case 'data_source':
            return { ...whole, object: { ...belonging, dataSourceId: null } };
        case 'view':
            return { ...whole, object: { ...belonging, dataSourceId: asId(body['data_source_id']) } };
        case 'user':
            return { ...whole, isPerson: body['type'] === 'person' };
        case 'block':
            return readBlock(body, whole);
        default:
            return whole;
    }
}
function titleOf(type, body) {
    const { titleField } = object_types/* OBJECT_TYPE */.ZJ[type];
    switch (titleField) {
        case null:
            return null;
        case 'properties':
            return titleOfPage(body[titleField]);
        case 'title':
            return plainText(body[titleField]);
        case 'name':
        case 'filename':
            return asText(body[titleField]);
    }
}
function readBlock(body, block) {
    const kind = body['type'] === 'child_page' ? 'page' : body['type'] === 'child_database' ? 'database' : 'block';
    if (kind === 'block') {
        return {
            ...block,
            object: { ...block.object, pageId: block.parent?.type === 'page' ? block.parent.id : null },
        };
    }
    const title = asText(asJson(body[`child_${kind}`])?.['title']);
    return { ...block, seen: 'as-block', object: { ...block.object, type: kind, title } };
}
/** `archived` is the older name of `in_trash` (Notion-Version 2026-03-11 renamed it). */
function isInTrash(body) {
    return body['in_trash'] === true || (body['in_trash'] === undefined && body['archived'] === true);
}
const PARENT_TYPES = new Map([
    ['page_id', 'page'],
    ['database_id', 'database'],
    ['data_source_id', 'data_source'],
    ['block_id', 'block'],
]);
function readParent(value) {
    const parent = asJson(value);
    const key = asText(parent?.['type']) ?? '';
    const type = PARENT_TYPES.get(key);
    const id = asId(parent?.[key]);
    return type && id ? { type, id } : null;
}
/** The database and data source that a row, a view or a data source belongs to; a parent may name both. */
function ancestry(value) {
    const parent = asJson(value);
    return { databaseId: asId(parent?.['database_id']), dataSourceId: asId(parent?.['data_source_id']) };
}
function sourcesOf(body) {
    return asList(body['data_sources']).flatMap(source => {
        const id = asId(source['id']);
        return id ? [{ id, name: asText(source['name']) }] : [];
    });
}
function titleOfPage(properties) {
    const title = Object.values(asJson(properties) ?? {})
        .map(asJson)
        .find(property => property?.['type'] === 'title');
    return title ? plainText(title['title']) : null;
}
function plainText(richText) {
    const text = asList(richText)
        .map(part => asText(part['plain_text']) ?? '')
        .join('');
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./lib/notion/catalog.js

/** A list of Notion's that names what the connection can see, a hundred at a time. */
class Source {
    #ask;
    #cursor = null;
    #isDone = false;
    /** How many of the IDs in question the last page named; null before the first. */
    lastHits = null;
    constructor(ask) {
        this.#ask = ask;
    }
    get isDone() {
        return this.#isDone;
    }
    /** The next page; none where the list is at its end or can't be read, which proves nothing. */
    async next(priority) {
        const before = this.#cursor;
        const settled = await this.#ask(before, priority);
        const page = settled.kind === 'answer' ? settled.value : { results: [], next: null };
        this.#cursor = page.next;
        this.#isDone = page.next === null || page.next === before;
        return page.results;
    }
}
/** Fewer IDs than this go out in one burst within the smallest documented budget: a search could only be slower. */
const MANY = 100;
/** With this many left when the server asks for a long wait, a page of search may save that wait. */
const SOME = 20;
/** Requests above one an ID that are ever risked: one in ten. */
const RISK = 0.1;
/**
 * Lists of visible objects as positive proof: what they name is there, what they don't name may be there all the
 * same. Pages of them are taken only while each saves more requests than it costs.
 */
class Catalog {
    #gateway;
    #seen = new Map();
    #search;
    #users;
    /** Requests spent beyond those saved; users.me is the first. */
    #spent = 1;
    constructor(gateway) {
        this.#gateway = gateway;
        this.#search = new Source((cursor, priority) => gateway.search(cursor, priority));
        this.#users = new Source((cursor, priority) => gateway.users(cursor, priority));
    }
    get(id) {
        return this.#seen.get(id);
    }
    /** Everything that was seen, by whatever way. */
    get sightings() {
        return this.#seen.values();
    }
    add(sighting) {
        this.#seen.set(sighting.id, sighting);
    }
    /**
     * Takes pages while that is worth it, holding retrievals back meanwhile.
     * @param isWaiting whether the server has asked for a long wait, so that every request saved is a wait saved
     */
    async take(open, isWaiting) {
        for (const [source, ids] of [
            [this.#search, open.searchable],
            [this.#users, open.users],
        ]) {
            const isWorthIt = () => this.#isWorthIt(source, ids, open.total, isWaiting);
            if (!isWorthIt())
                continue;
            await this.#gateway.holdingRetrievals(async () => {
                while (isWorthIt())
                    await this.#takePage(source, ids);
            });
        }
    }
    /** Takes up to so many further pages of search, for what else can be seen. */
    async browse(pages, isEnough) {
        for (let i = 0; i < pages && !this.#search.isDone && !isEnough(); i++) {
            for (const result of await this.#search.next('hint'))
                this.#note(result);
        }
    }
    #isWorthIt(source, ids, total, isWaiting) {
        const left = [...ids].filter(id => !this.#seen.has(id)).length;
        if (source.isDone || left === 0)
            return false;
        const { lastHits } = source;
        if (lastHits === null)
            return left >= (isWaiting ? SOME : MANY) && this.#spent + 1 <= total * RISK;
        // A page takes about as long as eight retrievals side by side, and what fits into one burst has no time to gain.
        const least = isWaiting || left > MANY ? 2 : Math.max(2, left / 8);
        return lastHits >= least;
    }
    async #takePage(source, ids) {
        const results = await source.next('catalog');
        source.lastHits = results.flatMap(result => this.#note(result)).filter(id => ids.has(id)).length;
        this.#spent += 1 - source.lastHits;
    }
    /** The IDs that a result is the first to prove: its own and, of a data source, its database's. */
    #note(result) {
        const sighting = readAny(result);
        if (!sighting || !isWhole(result))
            return [];
        const fresh = [sighting, ...databaseOf(sighting)].filter(({ id }) => !this.#seen.has(id));
        for (const each of fresh)
            this.#seen.set(each.id, each);
        return fresh.map(({ id }) => id);
    }
}
/** A partial object doesn't say whether it is in the trash. */
function isWhole(result) {
    return result['object'] === 'user' || result['in_trash'] !== undefined || result['archived'] !== undefined;
}
/** A data source that can be seen proves its database; of the database's title and other data sources it tells nothing. */
function databaseOf({ object: { type, databaseId, inTrash } }) {
    return type === 'data_source' && databaseId !== null && !inTrash
        ? [sightingInPassing('database', databaseId)]
        : [];
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
;// CONCATENATED MODULE: ./lib/notion/breaker.js
/**
 * When a run of failures is not worth going on with. So many in a row, whatever they were about, without one
 * good answer between them, and for so long, is a server that is down: asking for every other ID as well would
 * take hours and tell nothing. A timeout counts twice, as it has taken its time already. Shorter outages are sat
 * out by the tries that each request has.
 */
const FAILURES_IN_A_ROW = 10;
/** The same where all that comes are 429s: two whole windows of Notion's budget without one request granted. */
const VAIN_WAITS = 5;
const VAIN_MS = 120_000;
/** A connection that Notion has blocked is not asked on and on for every ID. */
const BLOCKS_IN_A_ROW = 3;
class Breaker {
    #silenceMs;
    #answeredAt;
    #failures = 0;
    #blocks = 0;
    /** @param silenceMs how long nothing may have been answered before a run of failures ends it */
    constructor(now, silenceMs) {
        this.#answeredAt = now;
        this.#silenceMs = silenceMs;
    }
    answered(now) {
        this.#failures = 0;
        this.#blocks = 0;
        this.#answeredAt = now;
    }
    /** Why to stop now, or null. */
    failed(now, detail, what) {
        this.#failures += what === 'timeout' ? 2 : 1;
        this.#blocks = what === 'blocked' ? this.#blocks + 1 : 0;
        if (this.#blocks >= BLOCKS_IN_A_ROW)
            return { reason: 'rate-limited', detail };
        const isDown = this.#failures >= FAILURES_IN_A_ROW && now - this.#answeredAt >= this.#silenceMs;
        return isDown ? { reason: 'unreachable', detail } : null;
    }
    /** Why to stop now, or null. */
    throttled(now, detail, vainWaits) {
        const isShut = vainWaits >= VAIN_WAITS && now - this.#answeredAt >= VAIN_MS;
        return isShut ? { reason: 'rate-limited', detail } : null;
    }
}

;// CONCATENATED MODULE: ./lib/notion/pace.js
/** Requests that go out at once before anything is known of the budget. */
const BURST = 8;
/** After the burst this many at a time, and one more for every so many answers: what runs into a limit is few. */
const FEW = 2;
const ANSWERS_A_STEP = 5;
/** The same where a server has named its limit by refilling a little at a time. */
const ANSWERS_A_CAREFUL_STEP = 8;
const MOST_AT_ONCE = 16;
/** After so many faults in a row everything rests, ever longer, and then a few requests see whether the server is back. */
const FAULTS_IN_A_ROW = 3;
const PROBES = 2;
const LONGEST_REST_MS = 8_000;
/** A server that asks for a longer wait counts in windows; one that asks for less refills all the time. */
const LONG_WAIT_MS = 2_000;
/** Requests in a window of a minute, by plan (https://developers.notion.com/reference/request-limits). */
const DOCUMENTED_WINDOWS = [180, 600];
const DOCUMENTED_RATES = DOCUMENTED_WINDOWS.map(requests => requests / 60_000).reverse();
/** A learnt rate is kept for about this long and this many answers; then it grows ever faster until it is too much. */
const STEADY_MS = 20_000;
const STEADY_ANSWERS = 60;
const STEEPNESS = 4;
/** What was learnt longer ago no longer counts. */
const MEMORY_MS = 30_000;
/** Waits where the server names none, doubled for each that was in vain. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/**
 * When the next request may go out. Begins with a burst and goes up with every answer; what a 429 teaches is
 * used to stay just below the next one. A pure model: it holds no timer and reads no clock, all times are
 * milliseconds that its caller gives.
 *
 * A budget comes in two kinds. A window (Notion's own: so many in 60 seconds) grants as much after the wait as it
 * did before, and all of that is sent at once. A bucket that refills continuously grants a rate, which two
 * moments of emptiness bound from both sides.
 */
class Pace {
    #restMs;
    #random;
    #startedAt = null;
    #pausedUntil = 0;
    #inFlight = 0;
    #sent = 0;
    #granted = 0;
    /** Since the last wait. */
    #sentSince = 0;
    #grantedSince = 0;
    #faultsInARow = 0;
    #rests = 0;
    #restsUntil = 0;
    #vainWaits = 0;
    #empties = [];
    /** What the last window granted; null where the server refills continuously. */
    #windowful = null;
    #slowest = 0;
    #fastest = Number.POSITIVE_INFINITY;
    /** @param restMs milliseconds that a first rest takes, after a run of faults */
    constructor(restMs, random = Math.random) {
        this.#restMs = restMs;
        this.#random = random;
    }
    get inFlight() {
        return this.#inFlight;
    }
    /** Until when the server has asked everybody to wait. */
    get pausedUntil() {
        return this.#pausedUntil;
    }
    /** Waits in a row after which not one request was granted. */
    get vainWaits() {
        return this.#vainWaits;
    }
    /** Milliseconds until a request may go out: 0 for now, Infinity for not before one in flight is answered. */
    wait(now) {
        const from = Math.max(this.#pausedUntil, this.#restsUntil);
        if (now < from)
            return from - now;
        if (this.#inFlight + 1 > this.#atOnce())
            return Number.POSITIVE_INFINITY;
        const empty = this.#empties.at(-1);
        // Somebody else may have used up the budget before the first request: then no rate is known to keep to yet.
        if (!empty || this.#windowful !== null || this.#granted === 0)
            return 0;
        const rate = this.#rate(now, empty);
        const left = rate * (now - empty.at) - this.#sentSince;
        return left >= 1 ? 0 : Math.max(1, (1 - left) / rate);
    }
    sent(now) {
        this.#startedAt ??= now;
        this.#inFlight++;
        this.#sent++;
        this.#sentSince++;
    }
    /** The request sent then was within the budget, and answered. */
    answered(sentAt) {
        this.#faultsInARow = 0;
        this.#rests = 0;
        this.#vainWaits = 0;
        this.#grant(sentAt);
    }
    /** The request sent then failed, and may have cost its share of the budget. */
    failed(now, sentAt) {
        this.#grant(sentAt);
        if (++this.#faultsInARow < FAULTS_IN_A_ROW || sentAt < this.#restsUntil)
            return;
        const rest = Math.min(LONGEST_REST_MS, this.#restMs * 2 ** this.#rests++);
        this.#restsUntil = now + rest * (0.5 + this.#random() / 2);
    }
    /** The request sent then was beyond the budget: nothing goes out until the wait is over. */
    throttled(now, sentAt, retryAfterMs) {
        this.#inFlight--;
        this.#sentSince--;
        const last = this.#empties.at(-1);
        const isNews = !last || sentAt >= this.#pausedUntil;
        if (!isNews) {
            last.at = Math.max(last.at, sentAt);
            this.pause(now + (retryAfterMs ?? 0));
            return;
        }
        if (last && this.#grantedSince === 0)
            this.#vainWaits++;
        const own = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#vainWaits) * (1 + this.#random() / 4);
        const wait = Math.max(retryAfterMs ?? own, this.#vainWaits > 0 ? own : 0);
        this.pause(now + wait);
        this.#learn(sentAt, wait);
    }
    /** Nothing goes out before then. */
    pause(until) {
        this.#pausedUntil = Math.max(this.#pausedUntil, until);
    }
    #grant(sentAt) {
        this.#inFlight--;
        this.#granted++;
        const last = this.#empties.at(-1);
        if (!last || sentAt > last.at) {
            this.#grantedSince++;
        }
        else {
            this.#sentSince--;
            if (this.#windowful !== null)
                this.#windowful++;
        }
        for (const empty of this.#empties)
            if (sentAt > empty.at)
                empty.granted++;
        const [first] = this.#empties;
        if (first && this.#empties.length > 1 && first.granted > 1 && sentAt > first.at) {
            this.#slowest = Math.max(this.#slowest, (first.granted - 1) / (sentAt - first.at));
        }
    }
    /** Between two moments of emptiness a bucket grants what it refilled, give or take one. */
    #learn(emptyAt, wait) {
        this.#windowful = wait >= LONG_WAIT_MS ? this.#grantedSince : null;
        this.#empties = this.#empties.filter(({ at }, i) => i >= this.#empties.length - 1 || emptyAt - at <= MEMORY_MS);
        const [first] = this.#empties;
        if (first && emptyAt > first.at) {
            this.#slowest = Math.max(0, first.granted - 1) / (emptyAt - first.at);
            this.#fastest = (first.granted + 1) / (emptyAt - first.at);
        }
        this.#empties.push({ at: emptyAt, granted: 0 });
        this.#grantedSince = 0;
        this.#sentSince = this.#inFlight;
    }
    #atOnce() {
        const limit = this.#limit();
        return this.#faultsInARow >= FAULTS_IN_A_ROW ? Math.min(PROBES, limit) : Math.min(MOST_AT_ONCE, limit);
    }
    #limit() {
        if (this.#empties.length === 0) {
            if (this.#sent < BURST)
                return BURST;
            const toTheEdge = DOCUMENTED_WINDOWS.find(edge => edge > this.#sent) ?? Number.POSITIVE_INFINITY;
            const limit = FEW + Math.max(0, this.#grantedSince - BURST) / ANSWERS_A_STEP;
            return Math.min(limit, Math.max(FEW, toTheEdge - this.#sent));
        }
        if (this.#windowful === null)
            return 1 + this.#grantedSince / ANSWERS_A_CAREFUL_STEP;
        const left = this.#windowful - this.#sentSince + this.#inFlight;
        if (left > this.#inFlight)
            return Math.min(left, ANSWERS_A_STEP + this.#grantedSince);
        return 1 + Math.max(0, this.#grantedSince - this.#windowful) / ANSWERS_A_STEP;
    }
    /** Requests a millisecond that the bucket is thought to refill. */
    #rate(now, empty) {
        const steadyFor = Math.max(0, now - Math.max(empty.at, this.#pausedUntil)) / STEADY_MS;
        const growth = 1 + steadyFor ** STEEPNESS + (this.#grantedSince / STEADY_ANSWERS) ** STEEPNESS;
        const isBounded = this.#fastest < Number.POSITIVE_INFINITY;
        const all = this.#granted / Math.max(1, this.#pausedUntil - (this.#startedAt ?? 0));
        const slowest = isBounded ? this.#slowest : 0;
        const fastest = isBounded ? Math.max(this.#fastest, this.#slowest) : all;
        const documented = DOCUMENTED_RATES.find(rate => rate >= slowest && rate <= fastest);
        return (documented ?? (isBounded ? (slowest + fastest) / 2 : fastest)) * growth;
    }
}

;// CONCATENATED MODULE: ./lib/notion/budget.js

/** What goes first when not everything can: verdicts before what only makes a hint better. */
const PRIORITIES = ['token', 'catalog', 'first', 'sibling', 'hint'];
/** A first-in-first-out line that forgets what has left it. */
class Line {
    #items = [];
    #first = 0;
    push(item) {
        this.#items.push(item);
    }
    /** The first that is still needed; those before it are sent home. */
    head() {
        for (;;) {
            const item = this.#items[this.#first];
            if (!item || item.isNeeded())
                return item ?? null;
            this.shift();
            item.resolve({ kind: 'unneeded' });
        }
    }
    shift() {
        this.#first++;
        if (this.#first < 1024 || this.#first * 2 < this.#items.length)
            return;
        this.#items = this.#items.slice(this.#first);
        this.#first = 0;
    }
    clear() {
        const rest = this.#items.slice(this.#first);
        this.#items = [];
        this.#first = 0;
        return rest;
    }
}
/**
 * The one gate that every request passes: in order of priority, no sooner than the pace allows, all of them held
 * while the server has asked for a wait. When the run stops, whoever still waits is sent home.
 */
class Budget {
    #run;
    #pace;
    #lines = PRIORITIES.map(() => new Line());
    #onWait;
    #held = [];
    #timer = null;
    #waitingSince = null;
    #toldOfWait = 0;
    #waitedMs = 0;
    constructor(run, restMs, onWait) {
        this.#run = run;
        this.#pace = new Pace(restMs);
        this.#onWait = onWait;
        run.onStop(() => this.#clear());
    }
    /** Milliseconds during which requests were ready and the server had asked for a wait. */
    get waitedMs() {
        return Math.round(this.#waitedMs);
    }
    /** Waits in a row that the server imposed and after which it granted nothing. */
    get vainWaits() {
        return this.#pace.vainWaits;
    }
    /** Resolves when a request may go out, or when it needn't any more. */
    enter(priority, isNeeded) {
        if (this.#run.stopped)
            return Promise.resolve({ kind: 'unneeded' });
        return new Promise(resolve => {
            this.#lines[PRIORITIES.indexOf(priority)]?.push({ isNeeded, resolve });
            this.#pump();
        });
    }
    answered(sentAt) {
        this.#pace.answered(sentAt);
        this.#pump();
    }
    /** `retryAfterMs` pauses everything, as it does for a 429. */
    failed(sentAt, retryAfterMs) {
        const now = performance.now();
        this.#pace.failed(now, sentAt);
        if (retryAfterMs !== null)
            this.#pace.pause(now + retryAfterMs);
        this.#pump();
    }
    /** Returns how long everything waits now, in milliseconds. */
    throttled(sentAt, retryAfterMs) {
        const now = performance.now();
        this.#pace.throttled(now, sentAt, retryAfterMs);
        this.#pump();
        return this.#pace.pausedUntil - now;
    }
    /** Keeps requests of these priorities back while `work` runs. */
    async holding(priorities, work) {
        this.#held = priorities;
        try {
            await work();
        }
        finally {
            this.#held = [];
            this.#pump();
        }
    }
    #pump() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
        for (;;) {
            const line = this.#next();
            const now = performance.now();
            this.#tellOfWait(now, line !== null);
            if (!line || this.#run.stopped)
                return;
            const wait = this.#pace.wait(now);
            if (wait > 0) {
                this.#sleep(now, wait);
                return;
            }
            const waiting = line.head();
            line.shift();
            this.#pace.sent(now);
            waiting?.resolve({ kind: 'go', sentAt: now });
        }
    }
    #next() {
        return (this.#lines.find((line, i) => !this.#held.includes(PRIORITIES[i] ?? 'hint') && line.head() !== null) ??
            null);
    }
    #sleep(now, wait) {
        if (wait === Number.POSITIVE_INFINITY)
            return;
        if (now + wait < this.#run.deadline) {
            this.#timer = setTimeout(() => this.#pump(), wait);
        }
        else if (this.#pace.inFlight === 0 && now < this.#pace.pausedUntil) {
            // What the server asks for is more than there is time: waiting would change nothing.
            this.#run.stop({ reason: 'rate-limited', detail: `asked to wait ${Math.ceil(wait / 1000)} s` });
        }
    }
    #tellOfWait(now, isAnybodyReady) {
        const until = this.#pace.pausedUntil;
        const isWaiting = isAnybodyReady && now < until && !this.#run.stopped;
        if (isWaiting) {
            this.#waitingSince ??= now;
            if (until !== this.#toldOfWait)
                this.#onWait(Date.now() + (until - now));
            this.#toldOfWait = until;
        }
        else if (this.#waitingSince !== null) {
            this.#waitedMs += now - this.#waitingSince;
            this.#waitingSince = null;
            this.#onWait(null);
        }
    }
    #clear() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
        for (const line of this.#lines) {
            for (const { resolve } of line.clear())
                resolve({ kind: 'unneeded' });
        }
        this.#tellOfWait(performance.now(), false);
    }
}

;// CONCATENATED MODULE: ./lib/notion/retry-after.js

/**
 * How long a server asks to wait, in milliseconds, or null where it doesn't say: the Retry-After header (seconds
 * or a date, RFC 9110 section 10.2.3), else the number of seconds that Notion repeats in the body's
 * `additional_data.retry_after`. A date is measured against the server's own Date, so that no clock here matters.
 */
function retryAfterMs(headers, body) {
    const header = headers.get('retry-after');
    const inHeader = header === null ? null : (seconds(header) ?? untilDate(header, headers.get('date')));
    return inHeader ?? seconds(asJson(asJson(body)?.['additional_data'])?.['retry_after']);
}
function seconds(value) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : null;
}
/** Every form of an HTTP date begins with the day of the week; `Date.parse` would read a year into `-5`. */
const HTTP_DATE = /^[a-z]{3,9},? /i;
function untilDate(text, serverDate) {
    const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
    const now = Date.parse(serverDate ?? '');
    if (Number.isNaN(until))
        return null;
    return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

;// CONCATENATED MODULE: ./lib/notion/outcome.js



/** The codes that Notion documents or was seen to send: the only words of an answer that are ever repeated. */
const CODES = new Set([
    'bad_gateway',
    'conflict_error',
    'database_connection_unavailable',
    'gateway_timeout',
    'internal_server_error',
    'invalid_beta',
    'invalid_json',
    'invalid_request',
    'invalid_request_url',
    'missing_version',
    'object_not_found',
    'rate_limited',
    'restricted_resource',
    'row_limit_exceeded',
    'service_overload',
    'service_unavailable',
    'unauthorized',
    'validation_error',
]);
const BLOCKED = 'public_api_request_blocked';
/** Beyond 5xx: too slow, too early, and changed meanwhile are worth a second try. */
const TRANSIENT_STATUSES = new Set([408, 409, 425]);
/** What an answer with an error status comes to: a pure function of status, headers and body. */
function outcomeOf({ status, headers, body }) {
    const json = parse(body);
    const code = asText(json?.['code']);
    const detail = detailOf(status, code);
    if (code === BLOCKED || reasonOf(json) === BLOCKED)
        return { kind: 'blocked', detail: `HTTP ${status} ${BLOCKED}` };
    if (status === 429 || status === 529)
        return { kind: 'throttled', retryAfterMs: retryAfterMs(headers, json), detail };
    // What carries no code is not from Notion's API: a proxy in between, which knows nothing of tokens and IDs.
    const isFinal = code !== null && status >= 400 && status < 500 && !TRANSIENT_STATUSES.has(status);
    if (isFinal) {
        if (status === 401) {
            if (code === 'unauthorized')
                return { kind: 'token-rejected' };
        }
        else if (status === 403) {
            return { kind: 'refused', detail };
        }
        else if (status === 404) {
            if (code === 'object_not_found')
                return { kind: 'missing' };
        }
        else {
            return typeNamed(status, code, json) ?? { kind: 'unanswerable', detail };
        }
    }
    return { kind: 'fault', retryAfterMs: retryAfterMs(headers, json), detail };
}
function parse(body) {
    try {
        return asJson(JSON.parse(body));
    }
    catch {
        return null;
    }
}
function detailOf(status, code) {
    if (code === null)
        return `HTTP ${status}, not from Notion’s API`;
    return CODES.has(code) ? `HTTP ${status} ${code}` : `HTTP ${status}`;
}
function reasonOf(json) {
    return asText(asJson(json?.['additional_data'])?.['rate_limit_reason']);
}
/** Each type as messages may write it: `data source`, `data_source`. */
const TYPE_OF_WORD = new Map(object_types/* OBJECT_TYPES */.iQ.flatMap(type => [[type, type], [object_types/* OBJECT_TYPE */.ZJ[type].label, type]]));
/** `Provided ID … is a database, not a page.`: the wording around it differs between versions of the API. */
const IS_A = new RegExp(`\\bis an? (${[...TYPE_OF_WORD.keys()].join('|')}), not an? `);
const LINKED = /\bis a linked database\b|\bdoes not contain any data sources accessible\b/;
const MULTIPLE_SOURCES = 'multiple_data_sources_for_database';
function typeNamed(status, code, json) {
    if (status !== 400 || code !== 'validation_error')
        return null;
    const message = asText(json?.['message']) ?? '';
    if (LINKED.test(message))
        return { kind: 'named', type: 'database', isLinked: true };
    if (asText(asJson(json?.['additional_data'])?.['error_type']) === MULTIPLE_SOURCES) {
        return { kind: 'named', type: 'database', isLinked: false };
    }
    const type = TYPE_OF_WORD.get(IS_A.exec(message)?.[1] ?? '');
    return type ? { kind: 'named', type, isLinked: false } : null;
}

;// CONCATENATED MODULE: ./lib/notion/transport.js
/** A request that brought no answer. Its message is ours, and tells no address, header or body. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    /** A timeout took its time: it says more about a server that is down than a refusal does. */
    isTimeout;
    constructor(message, isTimeout = false) {
        super(message);
        this.isTimeout = isTimeout;
    }
}
/**
 * A `fetch` for the SDK. Its time limit covers the body and really ends the request (the SDK's own covers neither,
 * fact of 5.26.0), redirects are refused because they would carry the token elsewhere, a body has a greatest
 * length, and every failure is a `NoAnswer`.
 */
function transport(limits, run) {
    return async (url, init = {}) => {
        const controller = new AbortController();
        const abort = () => controller.abort();
        const limit = init.method === 'GET' ? limits.timeoutMs : limits.searchTimeoutMs;
        let isLate = false;
        const timer = setTimeout(() => {
            isLate = true;
            abort();
        }, limit);
        const withdraw = run.onStop(abort);
        if (run.stopped)
            abort();
        try {
            const response = await fetch(url, {
                method: init.method ?? 'GET',
                headers: init.headers ?? {},
                body: typeof init.body === 'string' ? init.body : null,
                redirect: 'error',
                signal: controller.signal,
            });
            const body = await readWhole(response, limits.mostBytes, abort);
            return {
                ok: response.ok,
                status: response.status,
                headers: response.headers,
                text: () => Promise.resolve(body),
            };
        }
        catch (error) {
            if (error instanceof NoAnswer)
                throw error;
            throw isLate ? new NoAnswer(`no answer within ${limit / 1000} s`, true) : new NoAnswer(whyOf(error));
        }
        finally {
            clearTimeout(timer);
            withdraw();
        }
    };
}
async function readWhole(response, most, abort) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > most) {
            abort();
            throw new NoAnswer(`an answer of more than ${most} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** In words what the commonest codes of Node and undici mean. */
const WORDS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection broke off',
    EPIPE: 'the connection broke off',
    UND_ERR_SOCKET: 'the connection broke off',
    ETIMEDOUT: 'no connection in time',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    ENOTFOUND: 'its address could not be looked up',
    EAI_AGAIN: 'its address could not be looked up',
};
/** Whatever is no code may quote what must not be told. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;
function whyOf(error) {
    const cause = error instanceof Error ? error.cause : null;
    if (!(cause instanceof Error))
        return 'the connection failed';
    const code = 'code' in cause && typeof cause.code === 'string' && CODE.test(cause.code) ? cause.code : null;
    if (code !== null)
        return `${WORDS[code] ?? 'the connection failed'} (${code})`;
    return cause.message === 'unexpected redirect' ? 'a redirect to another address' : 'the connection failed';
}

;// CONCATENATED MODULE: ./lib/notion/tuning.js
const DEFAULT_TUNING = {
    timeoutMs: 10_000,
    searchTimeoutMs: 20_000,
    mostBytes: 32 * 1024 * 1024,
    tries: 5,
    backoffMs: 500,
    silenceMs: 10_000,
    hintsMs: 10_000,
};
/** Exponential, with half of it left to chance so that many clients don't come back as one. Milliseconds. */
function backoff(tuning, failures, random = Math.random()) {
    return tuning.backoffMs * 2 ** (failures - 1) * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/notion/asker.js







/** The newest version at the time of writing: data sources, and `in_trash` instead of `archived`. */
const NOTION_VERSION = '2026-03-11';
/** What only saves requests is not worth a second try, what only makes a hint better is worth one. */
const TRIES = { catalog: 1, hint: 2 };
/** Sends requests through the budget, tries again what failed, and stops the run where that is no use. */
class Asker {
    #run;
    #tuning;
    #debug;
    #client;
    #budget;
    #breaker;
    #requests = 0;
    #retries = 0;
    #hasAnswered = false;
    constructor({ token, apiUrl, run, tuning, onWait, debug }) {
        this.#run = run;
        this.#tuning = tuning;
        this.#debug = debug;
        this.#budget = new Budget(run, tuning.backoffMs, onWait);
        this.#breaker = new Breaker(performance.now(), tuning.silenceMs);
        this.#client = new src/* Client */.Kj({
            auth: token.reveal(),
            baseUrl: apiUrl.href.replace(/\/+$/, ''),
            notionVersion: NOTION_VERSION,
            retry: false,
            fetch: transport(tuning, run),
            logLevel: src/* LogLevel */.$b.ERROR,
            // The SDK's own lines quote bodies.
            logger: () => { },
        });
    }
    get counts() {
        return { requests: this.#requests, retries: this.#retries, waitedMs: this.#budget.waitedMs };
    }
    /** Whether Notion has taken the token for good in at least one answer. */
    get hasAnswered() {
        return this.#hasAnswered;
    }
    /** Keeps requests of these priorities back while `work` runs. */
    holding(priorities, work) {
        return this.#budget.holding(priorities, work);
    }
    async ask(request) {
        const tries = Math.min(this.#tuning.tries, TRIES[request.priority] ?? Number.POSITIVE_INFINITY);
        let failures = 0;
        for (let attempt = 0;; attempt++) {
            const permit = await this.#budget.enter(request.priority, request.isNeeded ?? always);
            const before = this.#ended();
            if (before)
                return before;
            if (permit.kind === 'unneeded')
                return permit;
            if (attempt > 0)
                this.#retries++;
            const outcome = await this.#attempt(request, permit.sentAt);
            switch (outcome.kind) {
                case 'answer':
                case 'missing':
                case 'named':
                case 'refused':
                case 'unanswerable':
                    return outcome;
                case 'token-rejected':
                    this.#run.stop({ reason: 'token-rejected', detail: '' });
                    break;
                case 'blocked':
                    return this.#ended() ?? { kind: 'unknown', reason: 'rate-limited', detail: outcome.detail };
                case 'throttled':
                    break;
                case 'fault':
                    failures++;
                    if (failures >= tries)
                        return this.#ended() ?? { kind: 'unknown', reason: 'unreachable', detail: outcome.detail };
                    await this.#run.sleep(backoff(this.#tuning, failures));
                    break;
            }
        }
    }
    #ended() {
        return this.#run.stopped && { kind: 'unknown', ...this.#run.stopped };
    }
    /** One request, and what it means for all the others. */
    async #attempt(request, sentAt) {
        this.#requests++;
        let isTimeout = false;
        let outcome;
        try {
            outcome = read(request, await request.send(this.#client));
        }
        catch (error) {
            outcome = outcomeOfError(error);
            isTimeout = error instanceof NoAnswer && error.isTimeout;
        }
        const now = performance.now();
        const took = `${Math.round(now - sentAt)} ms`;
        if (this.#run.stopped) {
            this.#debug(`${request.label} → stopped (${took})`);
        }
        else if (outcome.kind === 'throttled') {
            const waitMs = this.#budget.throttled(sentAt, outcome.retryAfterMs);
            this.#debug(`${request.label} → ${outcome.detail}, waiting ${(waitMs / 1000).toFixed(1)} s (${took})`);
            this.#stopIf(this.#breaker.throttled(now, outcome.detail, this.#budget.vainWaits));
        }
        else if (outcome.kind === 'fault' || outcome.kind === 'blocked') {
            this.#debug(`${request.label} → ${outcome.detail} (${took})`);
            const what = outcome.kind === 'blocked' ? 'blocked' : isTimeout ? 'timeout' : 'failure';
            this.#stopIf(this.#breaker.failed(now, outcome.detail, what));
            this.#budget.failed(sentAt, outcome.kind === 'fault' ? outcome.retryAfterMs : null);
        }
        else {
            this.#hasAnswered ||= outcome.kind !== 'token-rejected';
            this.#debug(`${request.label} → ${said(outcome)} (${took})`);
            this.#breaker.answered(now);
            this.#budget.answered(sentAt);
        }
        return outcome;
    }
    #stopIf(stop) {
        if (stop)
            this.#run.stop(stop);
    }
}
function always() {
    return true;
}
function read(request, body) {
    const json = asJson(body);
    const value = json && request.read(json);
    return value === null
        ? { kind: 'fault', retryAfterMs: null, detail: 'an answer to another question' }
        : { kind: 'answer', value };
}
/** Nothing of an error but its kind and status may be repeated: its message can quote the token or a title. */
function outcomeOfError(error) {
    if (error instanceof NoAnswer)
        return { kind: 'fault', retryAfterMs: null, detail: error.message };
    if (!(0,src/* isHTTPResponseError */.K_)(error))
        return { kind: 'fault', retryAfterMs: null, detail: 'an answer that is not JSON' };
    const headers = error.headers instanceof Headers ? error.headers : new Headers();
    return outcomeOf({ status: error.status, headers, body: error.body });
}
function said(outcome) {
    switch (outcome.kind) {
        case 'answer':
            return 'HTTP 200';
        case 'missing':
            return 'HTTP 404 object_not_found';
        case 'named':
            return `HTTP 400, it is a ${outcome.type}`;
        case 'token-rejected':
            return 'HTTP 401 unauthorized';
        default:
            return outcome.detail;
    }
}

;// CONCATENATED MODULE: ./lib/notion/gateway.js




/** The greatest page size of every list (https://developers.notion.com/reference/intro#pagination). */
const MOST_IN_A_PAGE = 100;
/** Everything that is ever asked of Notion is asked here. It only reads: GETs, and the POST that a search is. */
class Gateway {
    #asker;
    constructor(options) {
        this.#asker = new Asker(options);
    }
    get counts() {
        return this.#asker.counts;
    }
    /** Whether Notion has taken the token for good in at least one answer. */
    get hasAnswered() {
        return this.#asker.hasAnswered;
    }
    /** Keeps retrievals back while `work` runs. */
    holdingRetrievals(work) {
        return this.#asker.holding(['first', 'sibling', 'hint'], work);
    }
    /** Whose token it is. */
    self() {
        return this.#asker.ask({
            label: 'GET /v1/users/me',
            priority: 'token',
            send: client => client.users.me({}),
            read: body => (body['object'] === 'user' ? body : null),
        });
    }
    /** Asks the endpoint of one kind of object for an ID. A block that is a page or a database comes back as that. */
    retrieve(type, id, priority, isNeeded) {
        const path = `${object_types/* OBJECT_TYPE */.ZJ[type].collection}/${id}`;
        return this.#asker.ask({
            label: `GET /v1/${path}`,
            priority,
            isNeeded,
            send: client => client.request({ method: 'get', path }),
            read: body => readSighting(type, id, body),
        });
    }
    /** The first hundred blocks on a page. */
    children(id) {
        return this.#asker.ask({
            label: `GET /v1/blocks/${id}/children`,
            priority: 'hint',
            send: client => client.blocks.children.list({ block_id: id, page_size: MOST_IN_A_PAGE }),
            read: readList,
        });
    }
    /** A page of all that the connection may see, as far as the search index knows it. */
    search(cursor, priority) {
        return this.#asker.ask({
            label: 'POST /v1/search',
            priority,
            send: client => client.search({ page_size: MOST_IN_A_PAGE, ...from(cursor) }),
            read: readList,
        });
    }
    /** A page of the workspace's members and bots. Guests are not among them. */
    users(cursor, priority) {
        return this.#asker.ask({
            label: 'GET /v1/users',
            priority,
            send: client => client.users.list({ page_size: MOST_IN_A_PAGE, ...from(cursor) }),
            read: readList,
        });
    }
}
function from(cursor) {
    return cursor === null ? {} : { start_cursor: cursor };
}
function readList(body) {
    if (body['object'] !== 'list' || !Array.isArray(body['results']))
        return null;
    const next = body['next_cursor'];
    const hasMore = body['has_more'] === true && typeof next === 'string' && next !== '';
    return { results: asList(body['results']), next: hasMore ? next : null };
}

;// CONCATENATED MODULE: ./lib/notion/hints.js

/** Blocks within blocks that are climbed to find the page. */
const DEEPEST = 10;
/** Requests for better hints in one run. The first hundred wrong IDs say what happened to the others. */
const MOST_REQUESTS = 200;
/**
 * What a finding of the wrong type needs besides the object itself: a block's page, a database's data sources, the
 * databases on a page. Nothing here changes a verdict, and what can't be had is left out.
 */
class Hints {
    #gateway;
    #blocks = new Map();
    #left = MOST_REQUESTS;
    constructor(gateway) {
        this.#gateway = gateway;
    }
    /** The object with all that can be said of it where these types are expected. */
    async enrich(sighting, expected) {
        const { object } = sighting;
        const wanted = new Set(expected.filter(types => !types.includes(object.type)).flat());
        if (wanted.size === 0)
            return object;
        switch (object.type) {
            case 'block':
                return this.#withPage(sighting);
            case 'page':
                return wanted.has('database') || wanted.has('data_source') ? this.#withDatabases(sighting) : object;
            case 'database':
                return wanted.has('data_source') ? this.#withSources(sighting) : object;
            case 'view':
                return wanted.has('data_source') && object.dataSourceId === null
                    ? this.#withSourcesOfDatabase(object)
                    : object;
            default:
                return object;
        }
    }
    async #withPage(sighting) {
        let block = sighting.seen === 'in-passing' ? await this.#block(sighting.id) : sighting;
        const { object } = block ?? sighting;
        for (let depth = 0; block && depth < DEEPEST; depth++) {
            const { parent } = block;
            if (parent?.type === 'page')
                return { ...object, pageId: parent.id };
            if (parent?.type !== 'block')
                return object;
            block = await this.#block(parent.id);
            if (block?.object.type === 'page')
                return { ...object, pageId: parent.id };
        }
        return object;
    }
    /** A row names its database; any other page may have databases on it. */
    async #withDatabases(sighting) {
        const { object } = sighting.seen === 'itself' ? sighting : ((await this.#retrieve('page', sighting.id)) ?? sighting);
        if (object.databaseId !== null || object.dataSourceId !== null || !this.#may())
            return object;
        const settled = await this.#gateway.children(sighting.id);
        if (settled.kind !== 'answer')
            return object;
        const databasesOnPage = settled.value.results
            .filter(block => block['type'] === 'child_database' && block['in_trash'] !== true)
            .flatMap(block => asId(block['id']) ?? []);
        return { ...object, databasesOnPage };
    }
    async #withSources(sighting) {
        if (sighting.seen === 'itself' || sighting.object.linked)
            return sighting.object;
        if (!this.#may())
            return sighting.object;
        const settled = await this.#gateway.retrieve('database', sighting.id, 'hint');
        if (settled.kind === 'named')
            return { ...sighting.object, linked: settled.isLinked };
        return settled.kind === 'answer' ? settled.value.object : sighting.object;
    }
    async #withSourcesOfDatabase(view) {
        const database = view.databaseId === null ? null : await this.#retrieve('database', view.databaseId);
        const [only, ...others] = database?.object.dataSources ?? [];
        if (only && others.length === 0)
            return { ...view, dataSourceId: only.id };
        return only ? { ...view, dataSources: [only, ...others] } : view;
    }
    #block(id) {
        const known = this.#blocks.get(id) ?? this.#retrieve('block', id);
        this.#blocks.set(id, known);
        return known;
    }
    async #retrieve(type, id) {
        if (!this.#may())
            return null;
        const settled = await this.#gateway.retrieve(type, id, 'hint');
        return settled.kind === 'answer' ? settled.value : null;
    }
    #may() {
        return this.#left-- > 0;
    }
}

;// CONCATENATED MODULE: ./lib/notion/look-alike.js

/** One or two digits mistyped, or two that changed places. */
const MOST_DIGITS = 2;
/** The one visible object whose ID is a slip of the finger away, or null where there is none or more than one. */
function lookAlikeOf(id, visible) {
    const digits = (0,id_id/* digitsOf */.C3)(id);
    let nearest = [];
    let least = MOST_DIGITS;
    for (const sighting of visible) {
        const distance = differing(digits, (0,id_id/* digitsOf */.C3)(sighting.id), least);
        if (distance === 0 || distance > least)
            continue;
        nearest = distance < least ? [sighting] : [...nearest, sighting];
        least = distance;
    }
    const [only] = nearest;
    return only && nearest.length === 1
        ? { id: only.id, type: only.object.type, title: only.object.title }
        : null;
}
/** How many digits differ; counting stops beyond `most`. */
function differing(a, b, most) {
    let count = 0;
    for (let i = 0; i < a.length && count <= most; i++)
        if (a[i] !== b[i])
            count++;
    return count;
}
/** Objects that must agree before anything is said of an ID that doesn't. */
const FEWEST_SAMPLES = 3;
/**
 * The digits that all version-8 IDs seen in this workspace share, or null where too few were seen or they differ.
 * People are left out: they may belong to several workspaces.
 */
function digitsOfWorkspace(visible) {
    const samples = [...visible]
        .filter(({ isPerson }) => !isPerson)
        .flatMap(({ id }) => (0,id_id/* workspaceDigits */.uA)(id) ?? []);
    const distinct = new Set(samples);
    const [only] = distinct;
    return only !== undefined && distinct.size === 1 && samples.length >= FEWEST_SAMPLES ? only : null;
}
/** Whether an ID bears the digits of another workspace. An observed regularity: good for a hint, never a verdict. */
function isOfAnotherWorkspace(id, digits) {
    const own = (0,id_id/* workspaceDigits */.uA)(id);
    return digits !== null && own !== null && own !== digits;
}

;// CONCATENATED MODULE: ./lib/notion/plan.js


/**
 * The expected type's endpoint comes first, so that one request answers a good ID. A 404 there says nothing about
 * the other kinds, so the rest follows, the likeliest mix-up first: a database for a data source and the reverse,
 * the database or data source behind a `?v=` for a view. `pages` and `databases` stand in for each other, as each
 * answers 400 `is a …, not a …` for the other's IDs.
 */
function planFor({ id, expected }) {
    const isAny = expected.length === 0 || expected.some(types => types.length === 0);
    const wanted = new Set(expected.flat());
    const tagged = (0,id_id/* taggedType */.pG)(id);
    const first = isAny ? anyOf(tagged) : firstOf(wanted, tagged);
    const endpoints = [...new Set([...first, ...(isAny ? object_types/* OBJECT_TYPE */.ZJ.block.siblings : siblingsOf(first))])];
    return {
        endpoints,
        wants: type => isAny || wanted.has(type),
        // Most connections have only the capability to read content. Any other one matters only if a key or the tag
        // of the ID names a type that needs it: the ID of a page is missing even if the token must not read users.
        needs: endpoint => wanted.has(endpoint) ||
            (isAny && (object_types/* OBJECT_TYPE */.ZJ[endpoint].capability === 'read content' || tagged === endpoint)),
    };
}
function anyOf(tagged) {
    return tagged === null ? ['block'] : [tagged, 'block'];
}
function firstOf(wanted, tagged) {
    const types = [...wanted];
    const blocks = types.filter(type => object_types/* OBJECT_TYPE */.ZJ[type].isBlock);
    const others = types.filter(type => !object_types/* OBJECT_TYPE */.ZJ[type].isBlock);
    const asked = blocks.length > 1 ? ['block', ...blocks] : blocks;
    const inOrder = others[0] === types[0] ? [...others, ...asked] : [...asked, ...others];
    return tagged !== null && wanted.has(tagged) ? [tagged, ...inOrder] : inOrder;
}
function siblingsOf(first) {
    const siblings = object_types/* OBJECT_TYPE */.ZJ[first[0] ?? 'block'].siblings;
    return first.includes('page') ? siblings.filter(type => type !== 'database') : siblings;
}
/** Whether a search can name this ID: it lists pages and data sources, and those name their databases. */
function isListedAsObject({ id, expected }) {
    const tagged = (0,id_id/* taggedType */.pG)(id);
    if (tagged !== null && object_types/* OBJECT_TYPE */.ZJ[tagged].listedBy !== 'search')
        return false;
    return (expected.length === 0 ||
        expected.some(types => types.length === 0 || types.some(type => object_types/* OBJECT_TYPE */.ZJ[type].listedBy === 'search')));
}
/** Whether the list of users can name this ID. */
function isListedAsUser({ expected }) {
    return expected.some(types => types.some(type => object_types/* OBJECT_TYPE */.ZJ[type].listedBy === 'users'));
}

;// CONCATENATED MODULE: ./lib/notion/refusals.js
/** 403s from the content endpoints after which, not one of them having answered, the rest needn't be asked. */
const ENOUGH = 3;
/**
 * What the token has been refused. Capabilities belong to the whole connection (read content, read user
 * information: https://developers.notion.com/reference/capabilities), so a few refusals stand for all.
 */
class Refusals {
    #tokenKind;
    #ofContent = 0;
    #ofUsers = 0;
    #hasReadContent = false;
    #hasReadUsers = false;
    constructor(tokenKind) {
        this.#tokenKind = tokenKind;
    }
    note(endpoint, kind) {
        const isAnswered = kind === 'answer' || kind === 'missing' || kind === 'named';
        if (endpoint === 'user') {
            if (kind === 'refused')
                this.#ofUsers++;
            this.#hasReadUsers ||= isAnswered;
        }
        else {
            if (kind === 'refused')
                this.#ofContent++;
            this.#hasReadContent ||= isAnswered;
        }
    }
    /** Whether asking this endpoint can only bring another refusal. */
    isRefused(endpoint) {
        if (endpoint === 'user')
            return this.#ofUsers > 0 && !this.#hasReadUsers;
        return this.#ofContent >= ENOUGH && !this.#hasReadContent;
    }
    /**
     * The capability to switch on, in Notion's words; `other users` for a personal access token, which may look up
     * its owner only; empty where the endpoint answers for other objects, so that no capability can be the reason.
     */
    capability(endpoint) {
        if (endpoint !== 'user')
            return this.#hasReadContent ? '' : 'read content';
        if (this.#tokenKind() === 'personal')
            return 'other users';
        return this.#hasReadUsers ? '' : 'user information';
    }
}

;// CONCATENATED MODULE: ./lib/notion/resolve.js


/**
 * Asks the endpoints in the order of the plan until one knows the ID. Only 404s on all of them make it absent;
 * anything that is not an answer makes it unknown.
 *
 * | an endpoint says | and its type is expected | and it is not |
 * | --- | --- | --- |
 * | 200 with the object, 400 naming the type | found | found |
 * | 404 | goes on | goes on |
 * | 403 | refused (at a key for anything: not that of users) | goes on |
 * | another 4xx (no such endpoint behind this proxy, …) | unknown, `unreachable` | goes on |
 * | 429, 5xx, no answer, nonsense, after all tries | unknown | unknown |
 */
async function resolve(question, gateway, known, refusals) {
    const plan = planFor(question);
    const missingAt = [];
    let unsaid = null;
    for (const [i, endpoint] of plan.endpoints.entries()) {
        if (unsaid && !plan.wants(endpoint))
            break;
        const settled = await ask(question.id, endpoint, i === 0 ? 'first' : 'sibling', gateway, known, refusals);
        switch (settled.kind) {
            case 'answer':
                return { state: 'found', sighting: completed(settled.value, missingAt) };
            case 'named':
                return named(question.id, settled, endpoint, plan, gateway);
            case 'unknown':
                return { state: 'unknown', reason: settled.reason, detail: settled.detail };
            case 'refused':
                if (plan.needs(endpoint))
                    unsaid ??= { state: 'refused', endpoint };
                break;
            case 'unanswerable':
                if (plan.wants(endpoint))
                    unsaid ??= { state: 'unknown', reason: 'unreachable', detail: settled.detail };
                break;
            case 'missing':
                missingAt.push(endpoint);
                break;
            case 'unneeded':
                break;
        }
    }
    return unsaid ?? { state: 'absent' };
}
/** The type is certain, and where it isn't the expected one, nothing else matters. Where it is, the trash does. */
async function named(id, { type, isLinked }, endpoint, plan, gateway) {
    const inPassing = { state: 'found', sighting: sightingInPassing(type, id, { linked: isLinked }) };
    if (isLinked || type === endpoint || !plan.wants(type))
        return inPassing;
    const settled = await gateway.retrieve(type, id, 'sibling');
    switch (settled.kind) {
        case 'answer':
            return { state: 'found', sighting: settled.value };
        case 'named':
            return { state: 'found', sighting: sightingInPassing(settled.type, id, { linked: settled.isLinked }) };
        case 'unknown':
            return { state: 'unknown', reason: settled.reason, detail: settled.detail };
        case 'refused':
            return { state: 'refused', endpoint: type };
        default:
            return { state: 'unknown', reason: 'unreachable', detail: 'answers that contradict each other' };
    }
}
/** A database that its page shows and its own endpoint does not know is a linked one. */
function completed(sighting, missingAt) {
    const isLinked = sighting.seen === 'as-block' && sighting.object.type === 'database' && missingAt.includes('database');
    return isLinked ? { ...sighting, object: { ...sighting.object, linked: true } } : sighting;
}
async function ask(id, endpoint, priority, gateway, known, refusals) {
    const before = known.get(id);
    if (before)
        return { kind: 'answer', value: before };
    if (refusals.isRefused(endpoint))
        return { kind: 'refused', detail: '' };
    const settled = await gateway.retrieve(endpoint, id, priority, () => known.get(id) === undefined && !refusals.isRefused(endpoint));
    refusals.note(endpoint, settled.kind);
    if (settled.kind !== 'unneeded')
        return settled;
    const since = known.get(id);
    return since ? { kind: 'answer', value: since } : { kind: 'refused', detail: '' };
}

;// CONCATENATED MODULE: ./lib/notion/session.js









/** Pages of search taken to find the object that a missing ID was meant to be. */
const MOST_PAGES_BROWSED = 10;
/** One verification: first the token, then a verdict for each ID, then what makes the hints better. */
class Session {
    #questions;
    #run;
    #options;
    #tuning;
    #gateway;
    #catalog;
    #refusals = new Refusals(() => this.#tokenKind);
    #answers = new Map();
    #searchable;
    #users;
    #tokenKind = null;
    #waitingUntil = null;
    #isTakingCatalog = false;
    constructor(questions, run, options, tuning) {
        this.#questions = questions;
        this.#run = run;
        this.#options = options;
        this.#tuning = tuning;
        this.#gateway = new Gateway({
            token: options.token,
            apiUrl: options.apiUrl,
            run,
            tuning,
            onWait: until => this.#waits(until),
            debug: line => options.debug?.(line),
        });
        this.#catalog = new Catalog(this.#gateway);
        this.#searchable = new Set(questions.filter(isListedAsObject).map(({ id }) => id));
        this.#users = new Set(questions.filter(isListedAsUser).map(({ id }) => id));
    }
    async verification() {
        this.#tell();
        await this.#identify();
        await this.#takeCatalog(false);
        await Promise.all(this.#questions.map(question => this.#answer(question)));
        const isRejected = () => this.#run.stopped?.reason === 'token-rejected';
        const resolutions = isRejected() ? null : await this.#resolutions();
        return {
            token: {
                state: isRejected() ? 'rejected' : this.#gateway.hasAnswered ? 'accepted' : 'unknown',
                kind: this.#tokenKind,
            },
            resolutions: (isRejected() ? null : resolutions) ?? this.#rejected(),
            counts: this.#gateway.counts,
        };
    }
    /** Whose token it is. A person's own access token shows that person, a connection's shows its bot. */
    async #identify() {
        const self = await this.#gateway.self();
        if (self.kind !== 'answer')
            return;
        if (self.value['type'] === 'person')
            this.#tokenKind = 'personal';
        if (self.value['type'] === 'bot')
            this.#tokenKind = 'connection';
        const sighting = readAny(self.value);
        if (sighting)
            this.#catalog.add(sighting);
    }
    async #takeCatalog(isWaiting) {
        if (this.#isTakingCatalog || this.#run.stopped)
            return;
        this.#isTakingCatalog = true;
        const users = this.#tokenKind === 'personal' ? new Set() : this.#users;
        await this.#catalog.take({ total: this.#questions.length, searchable: this.#searchable, users }, isWaiting);
        this.#isTakingCatalog = false;
    }
    async #answer(question) {
        const answer = await resolve(question, this.#gateway, this.#catalog, this.#refusals);
        this.#answers.set(question.id, answer);
        this.#searchable.delete(question.id);
        this.#users.delete(question.id);
        if (answer.state === 'found')
            this.#catalog.add(answer.sighting);
        this.#tell();
    }
    #waits(until) {
        this.#waitingUntil = until;
        this.#tell();
        if (until !== null && until - Date.now() > LONG_WAIT_MS * 0.9)
            queueMicrotask(() => void this.#takeCatalog(true));
    }
    #tell() {
        const progress = {
            verified: this.#answers.size,
            total: this.#questions.length,
            waitingUntil: this.#waitingUntil,
        };
        this.#options.onProgress?.(progress);
    }
    async #resolutions() {
        // Every verdict is in: what follows may only make hints better, and is cut off where it takes long.
        const timer = setTimeout(() => this.#run.stop({ reason: 'deadline', detail: '' }), this.#tuning.hintsMs);
        const hints = new Hints(this.#gateway);
        await this.#browse();
        const digits = digitsOfWorkspace(this.#catalog.sightings);
        const resolved = await Promise.all(this.#questions.map(question => this.#resolution(question, hints, digits)));
        clearTimeout(timer);
        return new Map(this.#questions.map(({ id }, i) => [id, resolved[i] ?? CANCELLED]));
    }
    /** Looks for the objects that missing IDs were meant to be. */
    async #browse() {
        const missing = this.#questions.filter(({ id }) => this.#answers.get(id)?.state === 'absent');
        const isEnough = () => this.#run.stopped !== null ||
            missing.every(({ id }) => lookAlikeOf(id, this.#catalog.sightings) !== null);
        await this.#catalog.browse(MOST_PAGES_BROWSED, isEnough);
    }
    async #resolution({ id, expected }, hints, digits) {
        const answer = this.#answers.get(id);
        switch (answer?.state) {
            case 'found':
                return { state: 'found', object: await hints.enrich(answer.sighting, expected) };
            case 'absent': {
                const lookAlike = lookAlikeOf(id, this.#catalog.sightings);
                return { state: 'absent', lookAlike, otherWorkspace: isOfAnotherWorkspace(id, digits) };
            }
            case 'refused':
                return { state: 'unknown', reason: 'forbidden', detail: this.#refusals.capability(answer.endpoint) };
            case 'unknown':
                return answer;
            case undefined:
                return CANCELLED;
        }
    }
    /** No ID is blamed for a token that Notion rejects, not even one that was asked about before. */
    #rejected() {
        const why = { state: 'unknown', reason: 'token-rejected', detail: '' };
        return new Map(this.#questions.map(({ id }) => [id, why]));
    }
}
const CANCELLED = { state: 'unknown', reason: 'cancelled', detail: '' };

;// CONCATENATED MODULE: ./lib/notion/verify.js



/** What may stand in a header (RFC 9110, section 5.5). A token of anything else can't be sent, let alone be right. */
const SENDABLE = /^[\x21-\x7e]+$/;
/**
 * Asks Notion what each ID is. Never throws, never takes longer than `budgetMs`, and never turns a failure of
 * Notion, the network or the time into a verdict: those IDs come back as `unknown` with the reason.
 */
async function verify(questions, options) {
    const distinct = merged(questions);
    const token = options.token.reveal();
    if (token === '')
        return unasked(distinct, 'none', { state: 'unknown', reason: 'no-token', detail: '' });
    if (!SENDABLE.test(token)) {
        const detail = 'it holds characters that no token has';
        return unasked(distinct, 'rejected', { state: 'unknown', reason: 'token-rejected', detail });
    }
    if (distinct.length === 0)
        return unasked(distinct, 'unknown', { state: 'unknown', reason: 'cancelled', detail: '' });
    const run = new Run(options.budgetMs, options.signal);
    try {
        return await new Session(distinct, run, options, { ...DEFAULT_TUNING, ...options.tuning }).verification();
    }
    finally {
        run.stop({ reason: 'cancelled', detail: '' });
    }
}
function merged(questions) {
    const byId = new Map();
    for (const { id, expected } of questions) {
        byId.set(id, { id, expected: [...(byId.get(id)?.expected ?? []), ...expected] });
    }
    return [...byId.values()];
}
function unasked(questions, state, why) {
    return {
        token: { state, kind: null },
        resolutions: new Map(questions.map(({ id }) => [id, why])),
        counts: { requests: 0, retries: 0, waitedMs: 0 },
    };
}


/***/ })

};
;