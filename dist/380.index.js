"use strict";
exports.id = 380;
exports.ids = [380];
exports.modules = {

/***/ 7638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect),
  searchObjects: () => (/* binding */ searchObjects),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
// EXTERNAL MODULE: ./lib/text/trim.js
var trim = __webpack_require__(1748);
;// CONCATENATED MODULE: ./lib/notion/client/breaker.js
/**
 * This many failures in a row end the run if the last good answer was some time ago: the server is down, and
 * asking for every other ID as well would take hours. A timeout counts twice because it takes long itself.
 * The attempts that each request has bridge shorter outages.
 */
const FAILURES_IN_A_ROW = 10;
/** Waits in vain that end the run: two of Notion's windows of 60 s in which it granted no request. */
const VAIN_WAITS = 5;
const VAIN_MS = 120_000;
/** Notion documents that a blocked request is never to be repeated. A blocked connection is not asked for every ID. */
const BLOCKS_IN_A_ROW = 3;
/** Decides when failures end the run (the circuit breaker pattern). Times are milliseconds of `performance.now()`. */
class Breaker {
    #silenceMs;
    #answeredAt;
    #failures = 0;
    #blocks = 0;
    #hasResponded = false;
    /** @param silenceMs milliseconds without a good answer before failures end the run */
    constructor(now, silenceMs) {
        this.#answeredAt = now;
        this.#silenceMs = silenceMs;
    }
    /** Whether anything has answered over HTTP, be it with an error. */
    get hasResponded() {
        return this.#hasResponded;
    }
    responded() {
        this.#hasResponded = true;
    }
    answered(now) {
        this.#failures = 0;
        this.#blocks = 0;
        this.#answeredAt = now;
    }
    /** Why to stop now, or null. If nothing listens at all, half the time is enough to know. */
    failed(now, detail, failure) {
        this.#failures += failure === 'timeout' ? 2 : 1;
        this.#blocks = failure === 'blocked' ? this.#blocks + 1 : 0;
        if (this.#blocks >= BLOCKS_IN_A_ROW)
            return { reason: 'rate-limited', detail };
        const silence = this.#hasResponded ? this.#silenceMs : this.#silenceMs / 2;
        const isDown = this.#failures >= FAILURES_IN_A_ROW && now - this.#answeredAt >= silence;
        return isDown ? { reason: 'unreachable', detail } : null;
    }
    /** Why to stop now, or null. */
    throttled(now, detail, vainWaits) {
        const isClosed = vainWaits >= VAIN_WAITS && now - this.#answeredAt >= VAIN_MS;
        return isClosed ? { reason: 'rate-limited', detail } : null;
    }
}

// EXTERNAL MODULE: ./lib/id/id.js
var id_id = __webpack_require__(3707);
;// CONCATENATED MODULE: ./lib/notion/client/json.js

function asJson(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
/** The objects in a list, without its other items. */
function asList(value) {
    return Array.isArray(value) ? value.map(asJson).filter(item => item !== null) : [];
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}
function asId(value) {
    return typeof value === 'string' ? (0,id_id/* parseId */.Fg)(value) : null;
}

// EXTERNAL MODULE: ./lib/object-types.js
var object_types = __webpack_require__(8273);
;// CONCATENATED MODULE: ./lib/notion/client/retry-after.js

/** No wait is longer than a day: no run is, and later dates are beyond what a `Date` can hold. */
const LONGEST_MS = 24 * 60 * 60 * 1000;
/**
 * How long a server asks to wait, in milliseconds and at most a day, or null if it doesn't say: the Retry-After
 * header (seconds or a date, RFC 9110 section 10.2.3), else the number of seconds that Notion repeats in the
 * body's `additional_data.retry_after`. A date is compared with the server's own Date header, so the clock of this
 * machine does not matter.
 */
function retryAfterMs(headers, body) {
    const header = headers.get('retry-after');
    const inHeader = header === null ? null : (seconds(header) ?? untilDate(header, headers.get('date')));
    const wait = inHeader ?? seconds(asJson(asJson(body)?.['additional_data'])?.['retry_after']);
    return wait === null ? null : Math.min(wait, LONGEST_MS);
}
function seconds(value) {
    if (typeof value !== 'number' && typeof value !== 'string')
        return null;
    const text = String(value).trim();
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : null;
}
/** Every form of an HTTP date begins with the day of the week. `Date.parse` would find a year in `-5`. */
const HTTP_DATE = /^[a-z]{3,9},? /i;
function untilDate(text, serverDate) {
    const until = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
    const now = Date.parse(serverDate ?? '');
    if (Number.isNaN(until))
        return null;
    return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

;// CONCATENATED MODULE: ./lib/notion/client/outcome.js



/**
 * The codes that Notion documents or was seen to send, each with the statuses that it comes with
 * (https://developers.notion.com/reference/status-codes). Only these codes are ever repeated in our own output.
 */
const STATUSES = new Map([
    ['bad_gateway', [502]],
    ['conflict_error', [409]],
    ['database_connection_unavailable', [503]],
    ['gateway_timeout', [504]],
    ['internal_server_error', [500]],
    ['invalid_beta', [400]],
    ['invalid_json', [400]],
    ['invalid_request', [400]],
    ['invalid_request_url', [400]],
    ['missing_version', [400]],
    ['object_not_found', [404]],
    ['rate_limited', [429]],
    ['restricted_resource', [403]],
    ['row_limit_exceeded', [400]],
    ['service_overload', [529]],
    ['service_unavailable', [503]],
    ['unauthorized', [401]],
    ['validation_error', [400]],
]);
const BLOCKED = 'public_api_request_blocked';
/**
 * What an answer with an error status means: a pure function of the answer and the ID that was asked for.
 *
 * Only Notion's own words count. An error is Notion's if its body is an `error` object with a known code and the
 * status that belongs to this code, and if the ID that it names, if any, is the one that was asked for. Anything
 * else comes from something in between, which knows nothing about tokens and IDs.
 *
 * @param id the ID that the request asked for; null if it asked for none
 */
function outcomeOf({ status, headers, body }, id) {
    const json = parse(body);
    const code = asText(json['code']);
    const data = asJson(json['additional_data']) ?? {};
    if (code === BLOCKED || data['rate_limit_reason'] === BLOCKED)
        return { kind: 'blocked', detail: `HTTP ${status} ${BLOCKED}` };
    const isNotions = code !== null && isNotionError(json, code, status);
    const detail = isNotions ? `HTTP ${status} ${code}` : `HTTP ${status}, not from Notion’s API`;
    const wait = retryAfterMs(headers, json);
    if (status === 429 || status === 529)
        return { kind: 'throttled', retryAfterMs: wait, detail };
    if (!isNotions)
        return { kind: 'fault', retryAfterMs: wait, detail };
    const message = asText(json['message']) ?? '';
    const named = idNamedIn(message, data);
    if (id !== null && (named === null ? NAMES_SOMETHING.test(message) : named !== id))
        return { kind: 'fault', retryAfterMs: wait, detail: `HTTP ${status} about another ID` };
    switch (status) {
        case 400:
            return meaningOf400({ code, message, data, named }, detail);
        case 401:
            return { kind: 'token-rejected' };
        case 403:
            return { kind: 'refused', detail };
        case 404:
            return { kind: 'missing' };
        default:
            // Conflicts and server errors pass.
            return { kind: 'fault', retryAfterMs: wait, detail };
    }
}
/** Text that is no JSON object has no fields. */
function parse(body) {
    try {
        return asJson(JSON.parse(body)) ?? {};
    }
    catch {
        return {};
    }
}
function isNotionError(json, code, status) {
    const own = json['status'];
    return (json['object'] === 'error' &&
        STATUSES.get(code)?.includes(status) === true &&
        (own === undefined || own === status));
}
const ANY_ID = /(?<![0-9a-f])[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![0-9a-f])/i;
/** The ID that an error is about: the first in its message (a connection's name may follow), or a database's. */
function idNamedIn(message, data) {
    return asId(ANY_ID.exec(message)?.[0]) ?? asId(data['database_id']);
}
/** Matches a message that has the form of Notion's about an ID, whatever is in its place. */
const NAMES_SOMETHING = /\bID: *\S/;
/** Each type as messages may write it: `data source`, `data_source`. */
const TYPE_OF_WORD = new Map(object_types/* OBJECT_TYPES */.iQ.flatMap(type => [[type, type], [object_types/* OBJECT_TYPE */.ZJ[type].label, type]]));
/** `Provided ID … is a database, not a page.`: the words around it differ between versions of the API. */
const IS_A = new RegExp(`\\bis an? (${[...TYPE_OF_WORD.keys()].join('|')}), not an? `);
const LINKED = /\bis a linked database\b|\bdoes not contain any data sources accessible\b/;
const MULTIPLE_SOURCES = 'multiple_data_sources_for_database';
const NOT_A_UUID = /\bpath\.\w+ should be a valid uuid\b/;
function meaningOf400({ code, message, data, named }, detail) {
    const unanswerable = { kind: 'unanswerable', detail };
    if (code === 'invalid_request_url')
        return { kind: 'no-endpoint', detail };
    if (code !== 'validation_error')
        return unanswerable;
    if (named !== null && NOT_A_UUID.test(message))
        return { kind: 'invalid-id' };
    if (LINKED.test(message))
        return { kind: 'named', type: 'database', isLinked: true };
    if (data['error_type'] === MULTIPLE_SOURCES) {
        return { kind: 'named', type: 'database', isLinked: false };
    }
    const type = TYPE_OF_WORD.get(IS_A.exec(message)?.[1] ?? '');
    return type ? { kind: 'named', type, isLinked: false } : unanswerable;
}

;// CONCATENATED MODULE: ./lib/notion/client/pace.js
/** Requests sent at once before anything is known of the server's limit. */
const BURST = 10;
/** Small limits are met by this many answers. Until then one request at a time follows the burst, so that one is refused. */
const CAREFUL_ANSWERS = 20;
/** Beyond that, the concurrency grows by this much with each answer. */
const GROWTH = 2;
const MOST_AT_ONCE = 20;
/** Notion's documented limits: requests in each minute, by plan (https://developers.notion.com/reference/request-limits). */
const DOCUMENTED_LIMITS = [180, 600];
const DOCUMENTED_WINDOW_MS = 60_000;
/** A server that asks for a longer wait counts requests in windows. One that asks for less refills all the time. */
const LONG_WAIT_MS = 2_000;
/** A refill rate that was measured is doubled over this time, unless a refusal corrects it. */
const DOUBLING_MS = 300_000;
/** Waits if the server names none: the first, doubled for each wait that was in vain, up to the longest. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** After this many failures in a row, requests go out one at a time, with rests in between. */
const pace_FAILURES_IN_A_ROW = 3;
const LONGEST_REST_MS = 4_000;
/**
 * Decides when the next request may go out. This is a pure model: it has no timer and reads no clock, and all
 * times are milliseconds that the caller passes.
 *
 * 1. A burst, then one request at a time, then more with each answer.
 * 2. When the server refuses a request (429 or 529), nothing goes out until its Retry-After is over. This is one
 *    gate for all requests.
 * 3. What the server granted before a refusal shows its limit: so many requests in a window (Notion's own kind),
 *    or a rate. Later requests stay just below it and then probe one at a time.
 */
class Pace {
    #restMs;
    #random;
    #limit = { kind: 'unknown' };
    #inFlight = 0;
    /** Requests sent in all. */
    #sent = 0;
    /** Requests that the server granted since the last refusal. */
    #granted = 0;
    /** When the last refused request was sent: then nothing was left. */
    #emptyAt = Number.NEGATIVE_INFINITY;
    #gateOpensAt = Number.NEGATIVE_INFINITY;
    #restsUntil = Number.NEGATIVE_INFINITY;
    #vainWaits = 0;
    #failuresInARow = 0;
    #rests = 0;
    /** @param restMs milliseconds of the first rest after several failures in a row */
    constructor(restMs, random = Math.random) {
        this.#restMs = restMs;
        this.#random = random;
    }
    get inFlight() {
        return this.#inFlight;
    }
    /** When the wait that the server asked for is over. */
    get gateOpensAt() {
        return this.#gateOpensAt;
    }
    /** Waits in a row after which the server granted nothing. */
    get vainWaits() {
        return this.#vainWaits;
    }
    /** How many requests the server grants after each wait, or null if that is not known. */
    get windowSize() {
        return this.#limit.kind === 'window' ? this.#limit.size : null;
    }
    /** Milliseconds until a request may go out: 0 for now, Infinity if one in flight must be answered first. */
    wait(now) {
        const opensAt = Math.max(this.#gateOpensAt, this.#restsUntil);
        if (now < opensAt)
            return opensAt - now;
        if (this.#inFlight + 1 > this.#atOnce())
            return Number.POSITIVE_INFINITY;
        if (this.#limit.kind !== 'refill' || this.#limit.perMs === null)
            return 0;
        const since = now - this.#emptyAt;
        const rate = this.#limit.perMs * (1 + since / DOUBLING_MS);
        const left = rate * since - (this.#granted + this.#inFlight);
        return left >= 1 ? 0 : Math.max(1, (1 - left) / rate);
    }
    sent() {
        this.#inFlight++;
        this.#sent++;
    }
    /** The request that was sent then has an answer. */
    answered(sentAt) {
        this.#failuresInARow = 0;
        this.#rests = 0;
        this.#vainWaits = 0;
        this.#grant(sentAt);
    }
    /** The request that was sent then failed. The server may have counted it all the same. */
    failed(now, sentAt) {
        this.#grant(sentAt);
        if (++this.#failuresInARow < pace_FAILURES_IN_A_ROW || sentAt < this.#restsUntil)
            return;
        const rest = Math.min(LONGEST_REST_MS, this.#restMs * 2 ** this.#rests++);
        this.#restsUntil = now + rest * (0.5 + this.#random() / 2);
    }
    /** The server refused the request that was sent then, because there were too many. */
    throttled(now, sentAt, retryAfterMs) {
        this.#inFlight--;
        if (sentAt < this.#gateOpensAt) {
            // It was sent before the gate closed, so it shows nothing new.
            this.#emptyAt = Math.max(this.#emptyAt, sentAt);
            this.pause(now + (retryAfterMs ?? 0));
            return;
        }
        const isVain = this.#granted === 0 && this.#emptyAt > Number.NEGATIVE_INFINITY;
        if (isVain)
            this.#vainWaits++;
        const own = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#vainWaits) * (1 + this.#random() / 4);
        const wait = isVain ? Math.max(retryAfterMs ?? 0, own) : (retryAfterMs ?? own);
        this.pause(now + wait);
        if (!isVain)
            this.#limit = this.#learnt(sentAt, wait);
        this.#emptyAt = sentAt;
        this.#granted = 0;
    }
    /** Nothing goes out before then. */
    pause(until) {
        this.#gateOpensAt = Math.max(this.#gateOpensAt, until);
    }
    #grant(sentAt) {
        this.#inFlight--;
        if (this.#limit.kind === 'refill' && sentAt > this.#limit.from)
            this.#limit.granted++;
        if (sentAt > this.#emptyAt) {
            this.#granted++;
            return;
        }
        // It was sent before the last refusal and belongs to what was granted until then.
        if (this.#limit.kind === 'window')
            this.#limit.size++;
    }
    #learnt(emptyAt, wait) {
        if (wait >= LONG_WAIT_MS)
            return { kind: 'window', size: this.#granted };
        const before = this.#limit;
        if (before.kind !== 'refill' || emptyAt - before.from > DOCUMENTED_WINDOW_MS)
            return { kind: 'refill', from: emptyAt, granted: 0, perMs: null };
        // Between two moments with nothing left, the server grants what it refills, give or take one request.
        return { ...before, perMs: (before.granted + 1) / (emptyAt - before.from) };
    }
    #atOnce() {
        if (this.#failuresInARow >= pace_FAILURES_IN_A_ROW)
            return 1;
        return Math.min(MOST_AT_ONCE, this.#concurrency());
    }
    #concurrency() {
        switch (this.#limit.kind) {
            case 'unknown': {
                if (this.#sent < BURST)
                    return BURST;
                // One request at a time crosses a documented limit.
                const next = DOCUMENTED_LIMITS.find(limit => limit >= this.#granted) ?? Number.POSITIVE_INFINITY;
                const untilNext = Math.max(1, this.#inFlight + next - this.#sent);
                return Math.min(1 + Math.max(0, this.#granted - CAREFUL_ANSWERS) * GROWTH, untilNext);
            }
            case 'window': {
                const left = this.#limit.size - this.#granted;
                return left > 0 ? Math.min(left, BURST + this.#granted) : 1 - left * GROWTH;
            }
            case 'refill':
                return 1 + this.#granted / BURST;
        }
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/throttle.js

/** Which request goes first if not all can: verdicts come before what only makes a hint better. */
const PRIORITIES = ['token', 'catalog', 'first', 'sibling', 'hint'];
/**
 * Every request passes here: in order of priority, no sooner than the pace allows, and none while the server has
 * asked for a wait. When the run stops, requests that still wait are dropped.
 */
class Throttle {
    #run;
    #pace;
    #queues = new Map(PRIORITIES.map(each => [each, []]));
    #onWait;
    #held = [];
    #timer;
    #waitingSince = null;
    #reportedWait = 0;
    #waitedMs = 0;
    /** @param onWait is called when a wait begins, with its end in milliseconds since 1970, and with null at its end */
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
    get inFlight() {
        return this.#pace.inFlight;
    }
    /** Waits in a row that the server asked for and after which it granted nothing. */
    get vainWaits() {
        return this.#pace.vainWaits;
    }
    /** How many requests the server grants after each wait, or null if that is not known. */
    get windowSize() {
        return this.#pace.windowSize;
    }
    /** Resolves when a request may be sent, or when it is no longer needed. */
    enter(priority, isNeeded) {
        if (this.#run.stopped)
            return Promise.resolve({ kind: 'unneeded' });
        return new Promise(resolve => {
            this.#queues.get(priority)?.push({ priority, isNeeded, resolve });
            this.#pump();
        });
    }
    answered(sentAt) {
        this.#pace.answered(sentAt);
        this.#pump();
    }
    /** A `retryAfterMs` pauses all requests, as it does with a 429. */
    failed(sentAt, retryAfterMs) {
        const now = performance.now();
        this.#pace.failed(now, sentAt);
        if (retryAfterMs !== null)
            this.#pace.pause(now + retryAfterMs);
        this.#pump();
    }
    /** Returns how long all requests wait from now on, in milliseconds. */
    throttled(sentAt, retryAfterMs) {
        const now = performance.now();
        this.#pace.throttled(now, sentAt, retryAfterMs);
        this.#pump();
        return this.#pace.gateOpensAt - now;
    }
    /** Holds requests of these priorities back while `work` runs. */
    async holdBack(priorities, work) {
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
        clearTimeout(this.#timer);
        for (;;) {
            const next = this.#next();
            const now = performance.now();
            this.#reportWait(now, next !== null);
            if (!next || this.#run.stopped)
                return;
            const wait = this.#pace.wait(now);
            if (wait > 0) {
                this.#sleep(now, wait);
                return;
            }
            this.#queues.get(next.priority)?.shift();
            this.#pace.sent();
            next.resolve({ kind: 'go', sentAt: now });
        }
    }
    /** The first request that somebody still needs. Those before it are dropped. */
    #next() {
        for (const [priority, queue] of this.#queues) {
            if (this.#held.includes(priority))
                continue;
            for (let first = queue[0]; first; first = queue[0]) {
                if (first.isNeeded())
                    return first;
                queue.shift();
                first.resolve({ kind: 'unneeded' });
            }
        }
        return null;
    }
    /** Without end, there is nothing to set: an answer goes on. */
    #sleep(now, wait) {
        if (now + wait < this.#run.deadline) {
            this.#timer = setTimeout(() => this.#pump(), wait);
        }
        else if (this.#pace.inFlight === 0 && now < this.#pace.gateOpensAt) {
            // The server asks for a longer wait than there is time for.
            this.#run.stop({ reason: 'rate-limited', detail: `asked to wait ${Math.ceil(wait / 1000)} s` });
        }
    }
    #reportWait(now, isAnyReady) {
        const opensAt = this.#pace.gateOpensAt;
        const isWaiting = isAnyReady && now < opensAt;
        if (isWaiting) {
            this.#waitingSince ??= now;
            if (opensAt !== this.#reportedWait)
                this.#onWait(Date.now() + (opensAt - now));
            this.#reportedWait = opensAt;
        }
        else if (this.#waitingSince !== null) {
            this.#waitedMs += now - this.#waitingSince;
            this.#waitingSince = null;
            this.#onWait(null);
        }
    }
    #clear() {
        clearTimeout(this.#timer);
        for (const queue of this.#queues.values())
            for (const { resolve } of queue.splice(0))
                resolve({ kind: 'unneeded' });
        this.#reportWait(performance.now(), false);
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/transport.js
/** A request without an answer. The message is our own and quotes no address, header or body. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    /** A timeout took its time, so it says more about a server that is down than a refused connection does. */
    isTimeout;
    constructor(message, isTimeout = false) {
        super(message);
        this.isTimeout = isTimeout;
    }
}
/**
 * Returns a `fetch` for the SDK. Its time limit covers the body and ends the request (the SDK's own does neither,
 * as of 5.26.0). It refuses redirects, because they would carry the token elsewhere, limits the size of a body, and
 * turns every failure into a `NoAnswer`.
 *
 * @param onResponse is called when a server has answered, whatever it says
 */
function transport(limits, run, onResponse = () => { }) {
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
            onResponse();
            const body = await readAll(response, limits.mostBytes);
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
            throw isLate ? new NoAnswer(`no answer within ${limit / 1000} s`, true) : new NoAnswer(reasonOf(error));
        }
        finally {
            clearTimeout(timer);
            withdraw();
        }
    };
}
/** Whatever ends the loop early also closes the connection. */
async function readAll(response, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > most)
            throw new NoAnswer(`an answer of more than ${most} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** What the commonest codes of Node and undici mean. */
const MEANINGS = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was closed',
    EPIPE: 'the connection was closed',
    UND_ERR_SOCKET: 'the connection was closed',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
    ENOTFOUND: 'the host name could not be resolved',
    EAI_AGAIN: 'the host name could not be resolved',
};
/** Any other text could quote what must not be shown. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;
function reasonOf(error) {
    const cause = error instanceof Error ? error.cause : null;
    if (!(cause instanceof Error))
        return 'the connection failed';
    const code = 'code' in cause && typeof cause.code === 'string' && CODE.test(cause.code) ? cause.code : null;
    if (code !== null)
        return `${MEANINGS[code] ?? 'the connection failed'} (${code})`;
    return cause.message === 'unexpected redirect' ? 'a redirect to another address' : 'the connection failed';
}

;// CONCATENATED MODULE: ./lib/notion/client/tuning.js
const DEFAULT_TUNING = {
    timeoutMs: 10_000,
    searchTimeoutMs: 20_000,
    mostBytes: 32 * 1024 * 1024,
    tries: 5,
    backoffMs: 500,
    firstResponseMs: 13_000,
    silenceMs: 10_000,
    hintsMs: 10_000,
};
/** Milliseconds before the next attempt: exponential, and half of it random so that clients do not return together. */
function backoff(tuning, failures, random = Math.random()) {
    return tuning.backoffMs * 2 ** (failures - 1) * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/notion/client/client.js








/** The newest version at the time of writing. It has data sources, and `in_trash` instead of `archived`. */
const NOTION_VERSION = '2026-03-11';
/** What only saves requests is not retried. What only makes a hint better is retried once. */
const TRIES = { catalog: 1, hint: 2 };
/** Whose token it is. Every valid token may ask this, whatever its capabilities. */
const SELF = {
    method: 'get',
    path: 'users/me',
    id: null,
    read: body => (body['object'] === 'user' ? body : null),
};
/** Sends requests through the throttle, retries those that fail, and stops the run if retrying cannot help. */
class NotionClient {
    throttle;
    #run;
    #tuning;
    #debug;
    #sdk;
    #breaker;
    #requests = 0;
    #retries = 0;
    #hasAnswered = false;
    #rejections = 0;
    #lastFailure = '';
    #self = null;
    constructor({ token, apiUrl, run, tuning, onWait, debug }) {
        this.#run = run;
        this.#tuning = tuning;
        this.#debug = debug;
        this.throttle = new Throttle(run, tuning.backoffMs, onWait);
        this.#breaker = new Breaker(performance.now(), tuning.silenceMs);
        this.#sdk = new src/* Client */.Kj({
            auth: token.reveal(),
            baseUrl: (0,trim/* trimEndOf */.f)(apiUrl.href, '/'),
            notionVersion: NOTION_VERSION,
            retry: false,
            fetch: transport(tuning, run, () => this.#breaker.responded()),
            logLevel: src/* LogLevel */.$b.ERROR,
            // The SDK's own lines quote bodies.
            logger: () => { },
        });
    }
    get counts() {
        return { requests: this.#requests, retries: this.#retries, waitedMs: this.throttle.waitedMs };
    }
    /** Whether Notion has accepted the token in at least one answer. */
    get hasAnswered() {
        return this.#hasAnswered;
    }
    /** Asks whose token it is; only once at a time. */
    self(priority) {
        this.#self ??= this.ask(SELF, priority).finally(() => {
            this.#self = null;
        });
        return this.#self;
    }
    /** Never throws. A request that is not `isNeeded` any more when its turn comes is not sent. */
    async ask(request, priority, isNeeded = always) {
        const tries = Math.min(this.#tuning.tries, TRIES[priority] ?? Number.POSITIVE_INFINITY);
        let failures = 0;
        for (let attempt = 0;; attempt++) {
            const permit = await this.throttle.enter(priority, isNeeded);
            const before = this.#ended();
            if (before)
                return before;
            if (permit.kind === 'unneeded')
                return permit;
            if (attempt > 0)
                this.#retries++;
            this.#watchForFirstResponse();
            const outcome = await this.#attempt(request, permit.sentAt);
            switch (outcome.kind) {
                case 'answer':
                case 'missing':
                case 'named':
                case 'invalid-id':
                case 'refused':
                case 'no-endpoint':
                case 'unanswerable':
                    return outcome;
                case 'blocked':
                    return this.#ended() ?? { kind: 'unknown', reason: 'rate-limited', detail: outcome.detail };
                case 'throttled':
                    break;
                case 'token-rejected':
                    await this.#checkToken(request.path);
                    if (++failures >= tries)
                        return this.#ended() ?? unreachable('HTTP 401 unauthorized');
                    await this.#run.sleep(backoff(this.#tuning, failures));
                    break;
                case 'fault':
                    if (++failures >= tries)
                        return this.#ended() ?? unreachable(outcome.detail);
                    await this.#run.sleep(backoff(this.#tuning, failures));
                    break;
            }
        }
    }
    /**
     * Stops the run if the token is really rejected. In the middle of good answers, a 401 does not prove that: Notion is
     * asked again, at the one endpoint that answers every valid token. Before any good answer, a first 401 is enough
     * if no other request is in flight that could still show the opposite; else the request is sent again.
     */
    async #checkToken(path) {
        this.#rejections++;
        if (this.#hasAnswered && path !== SELF.path) {
            await this.self('token');
        }
        else if (path === SELF.path || this.#rejections > 1 || this.throttle.inFlight === 0) {
            this.#run.stop({ reason: 'token-rejected', detail: '' });
        }
    }
    #ended() {
        return this.#run.stopped && { kind: 'unknown', ...this.#run.stopped };
    }
    /** Ends the run if nothing has responded for a while since the first request: nothing listens at all. */
    #watchForFirstResponse() {
        if (this.#requests > 0)
            return;
        void this.#run.sleep(this.#tuning.firstResponseMs).then(() => {
            if (this.#breaker.hasResponded)
                return;
            const detail = this.#lastFailure || `no answer within ${this.#tuning.firstResponseMs / 1000} s`;
            this.#run.stop({ reason: 'unreachable', detail });
        });
    }
    /** Sends the request once, and applies what the result means for all others. */
    async #attempt(request, sentAt) {
        this.#requests++;
        let isTimeout = false;
        let outcome;
        try {
            outcome = read(request, await this.#sdk.request(parametersOf(request)));
        }
        catch (error) {
            outcome = outcomeOfError(error, request.id);
            isTimeout = error instanceof NoAnswer && error.isTimeout;
        }
        const now = performance.now();
        const label = `${request.method.toUpperCase()} /v1/${request.path}`;
        const took = `${Math.round(now - sentAt)} ms`;
        if (this.#run.stopped) {
            this.#debug(`${label} → stopped (${took})`);
        }
        else if (outcome.kind === 'throttled') {
            const waitMs = this.throttle.throttled(sentAt, outcome.retryAfterMs);
            this.#debug(`${label} → ${outcome.detail}, waiting ${(waitMs / 1000).toFixed(1)} s (${took})`);
            this.#stopIf(this.#breaker.throttled(now, outcome.detail, this.throttle.vainWaits));
        }
        else if (outcome.kind === 'fault' || outcome.kind === 'blocked') {
            this.#debug(`${label} → ${outcome.detail} (${took})`);
            this.#lastFailure = outcome.detail;
            const failure = outcome.kind === 'blocked' ? 'blocked' : isTimeout ? 'timeout' : 'failure';
            this.#stopIf(this.#breaker.failed(now, outcome.detail, failure));
            this.throttle.failed(sentAt, outcome.kind === 'fault' ? outcome.retryAfterMs : null);
        }
        else {
            this.#hasAnswered ||= outcome.kind !== 'token-rejected';
            this.#debug(`${label} → ${described(outcome)} (${took})`);
            this.#breaker.answered(now);
            this.throttle.answered(sentAt);
        }
        return outcome;
    }
    #stopIf(stop) {
        if (stop)
            this.#run.stop(stop);
    }
}
function unreachable(detail) {
    return { kind: 'unknown', reason: 'unreachable', detail };
}
function parametersOf({ method, path, query, body }) {
    return { method, path, ...(query && { query: { ...query } }), ...(body && { body: { ...body } }) };
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
/** Only the kind and status of an error may be repeated: its message can quote the token or a title. */
function outcomeOfError(error, id) {
    if (error instanceof NoAnswer)
        return { kind: 'fault', retryAfterMs: null, detail: error.message };
    if (!(0,src/* isHTTPResponseError */.K_)(error))
        return { kind: 'fault', retryAfterMs: null, detail: 'an answer that is not JSON' };
    const headers = error.headers instanceof Headers ? error.headers : new Headers();
    return outcomeOf({ status: error.status, headers, body: error.body }, id);
}
function described(outcome) {
    switch (outcome.kind) {
        case 'answer':
            return 'HTTP 200';
        case 'missing':
            return 'HTTP 404 object_not_found';
        case 'named':
            return `HTTP 400, the ID is of a ${outcome.type}`;
        case 'invalid-id':
            return 'HTTP 400, the ID is not a valid UUID';
        case 'token-rejected':
            return 'HTTP 401 unauthorized';
        default:
            return outcome.detail;
    }
}

;// CONCATENATED MODULE: ./lib/notion/client/run.js
/** Node's timers hold at most 31 bits of milliseconds (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * One run from its start to its end: the deadline, cancellation, and anything else that ends it early.
 * Times are those of `performance.now()`, in milliseconds, so setting the machine's clock moves no deadline.
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
            cancelled?.addEventListener('abort', this.#cancel);
    }
    /** Why the run was stopped, or null while it goes on. */
    get stopped() {
        return this.#stopped;
    }
    /** Ends the run and aborts what is in flight. Only the first reason counts. */
    stop(stop) {
        if (this.#stopped)
            return;
        this.#stopped = stop;
        this.#release();
        for (const listener of [...this.#listeners])
            listener();
    }
    /** Calls back once when the run stops. Call the returned function to withdraw. */
    onStop(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Resolves after this many milliseconds, or as soon as the run stops. */
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

;// CONCATENATED MODULE: ./lib/notion/client/requests.js


/** The maximum page size of every list (https://developers.notion.com/reference/intro#pagination). */
const PAGE_SIZE = 100;
/** Retrieves one object from the endpoint of its type. @param read null if the answer is about something else */
function retrieval(type, id, read) {
    return { method: 'get', path: `${object_types/* OBJECT_TYPE */.ZJ[type].collection}/${id}`, id, read };
}
/** The first hundred blocks of a page. */
function childrenOf(id) {
    return {
        method: 'get',
        path: `blocks/${id}/children`,
        query: { page_size: PAGE_SIZE },
        id,
        read: readList,
    };
}
/** One page of the pages and data sources that the connection can see and the search index knows. */
function searchPage(cursor, query = null) {
    return {
        method: 'post',
        path: 'search',
        body: {
            page_size: PAGE_SIZE,
            ...(query && { query: query.words }),
            ...(query?.type && { filter: { property: 'object', value: query.type } }),
            ...startAt(cursor),
        },
        id: null,
        read: readList,
    };
}
/** One page of the workspace's members and bots. Guests are not listed. */
function usersPage(cursor) {
    return {
        method: 'get',
        path: 'users',
        query: { page_size: PAGE_SIZE, ...startAt(cursor) },
        id: null,
        read: readList,
    };
}
function startAt(cursor) {
    return cursor === null ? {} : { start_cursor: cursor };
}
function readList(body) {
    if (body['object'] !== 'list' || !Array.isArray(body['results']))
        return null;
    const next = body['next_cursor'];
    const hasMore = body['has_more'] === true && typeof next === 'string' && next !== '';
    return { results: asList(body['results']), next: hasMore ? next : null };
}

;// CONCATENATED MODULE: ./lib/notion/lookup/capabilities.js

/** After this many 403s from the content endpoints, and not one other answer, the rest need not be asked. */
const ENOUGH = 3;
/** Whether the endpoint of this type needs more than "read content", so its 403 does not concern other types. */
function needsOwnCapability(type) {
    return object_types/* OBJECT_TYPE */.ZJ[type].capability !== 'read content';
}
/**
 * Which capabilities the token lacks. A capability belongs to the whole connection (read content, read user
 * information: https://developers.notion.com/reference/capabilities), so a few refusals stand for all.
 */
class Capabilities {
    #tallies = new Map();
    note(endpoint, kind) {
        const tally = this.#tally(endpoint);
        if (kind === 'refused')
            tally.refusals++;
        tally.hasAnswered ||=
            kind === 'answer' || kind === 'missing' || kind === 'named' || kind === 'invalid-id';
    }
    /** Whether asking this endpoint can only bring another refusal. */
    isRefused(endpoint) {
        const { refusals, hasAnswered } = this.#tally(endpoint);
        return !hasAnswered && refusals >= (needsOwnCapability(endpoint) ? 1 : ENOUGH);
    }
    /**
     * The capability to enable, in Notion's words; `other users` for a personal access token, which may look up only
     * its owner; empty if the endpoint answers for other objects, so that a missing capability cannot be the reason, or
     * if Notion documents none.
     */
    missing(endpoint, tokenKind) {
        if (endpoint === 'user' && tokenKind === 'personal')
            return 'other users';
        if (this.#tally(endpoint).hasAnswered)
            return '';
        return object_types/* OBJECT_TYPE */.ZJ[endpoint].capability ?? '';
    }
    #tally(endpoint) {
        const key = needsOwnCapability(endpoint) ? endpoint : 'content';
        const tally = this.#tallies.get(key) ?? { refusals: 0, hasAnswered: false };
        this.#tallies.set(key, tally);
        return tally;
    }
}

;// CONCATENATED MODULE: ./lib/notion/lookup/plan.js



/**
 * The expected type's endpoint comes first, so one request answers a good ID. A 404 there leaves the other
 * types open, so the rest follow, the likeliest mix-up first: a database instead of a data source and the reverse,
 * the database or data source of a view. Only one of `pages` and `databases` needs to be asked, because each answers
 * 400 `is a …, not a …` for the other's IDs. The type that the ID's tag names comes first among the rest.
 */
function planFor({ id, expected }) {
    const isAny = expected.length === 0 || expected.some(types => types.length === 0);
    const wanted = new Set(expected.flat());
    const tagged = (0,id_id/* taggedType */.pG)(id);
    const first = isAny ? anyOf(tagged) : firstOf(wanted, tagged);
    const siblings = isAny ? object_types/* OBJECT_TYPE */.ZJ.block.siblings : siblingsOf(first);
    const endpoints = [...new Set([...first, ...siblings.filter(type => type === tagged), ...siblings])];
    return {
        endpoints,
        isExpected: type => isAny || wanted.has(type),
        // Most connections rightly may not read users, but that does not make the ID of a page less absent. Such a
        // capability matters only at a key for that type, or if the ID has that type's tag.
        isNeeded: endpoint => wanted.has(endpoint) || !needsOwnCapability(endpoint) || (isAny && tagged === endpoint),
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
    return expected.some(types => types.includes('user'));
}

;// CONCATENATED MODULE: ./lib/notion/lookup/sighting.js


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
/** An object whose type Notion has named, and nothing else. */
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
 * Reads the object in an answer, or null if it does not have the type and ID that were asked for: then the answer is
 * to another question. A page or database that the blocks endpoint returns is read as a page or database.
 */
function readSighting(endpoint, id, body) {
    if (body['object'] !== endpoint || asId(body['id']) !== id)
        return null;
    return readAny(body);
}
/** Reads an object of any type, or null. */
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
/** The database and data source that a row, a view or a data source belongs to. A parent may name both. */
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

;// CONCATENATED MODULE: ./lib/notion/lookup/resolve.js



/** Asks the endpoint of a type for an ID. */
function retrieve(client, type, id, priority, isNeeded) {
    return client.ask(retrieval(type, id, body => readSighting(type, id, body)), priority, isNeeded);
}
/**
 * Asks the endpoints in the order of the plan until one knows the ID.
 *
 * | an endpoint says | if its type is expected | if it is not |
 * | --- | --- | --- |
 * | 200 with the object, 400 naming the type | found | found |
 * | 400 that the ID is not a valid UUID | invalid | invalid |
 * | Notion's own 404 | next endpoint | next endpoint |
 * | Notion's own 403 | refused | next endpoint; not absent, unless the endpoint needs a capability of its own |
 * | Notion's own 400 that there is no such endpoint | unknown | the same |
 * | another 4xx of Notion's own | unknown | next endpoint; not absent |
 * | 429, 5xx, no answer, anything that is not Notion's own, after all attempts | unknown | unknown |
 *
 * So an ID is absent only if Notion itself says 404 at every endpoint that could know it.
 */
async function resolve(question, client, known, capabilities) {
    const plan = planFor(question);
    const missingAt = [];
    let unanswered = null;
    for (const [i, endpoint] of plan.endpoints.entries()) {
        // If no expected endpoint has answered, the siblings need not be asked: the ID stays unverified anyway.
        if (unanswered !== null && missingAt.length === 0 && !plan.isExpected(endpoint))
            break;
        const priority = i === 0 ? 'first' : 'sibling';
        const result = await ask(question.id, endpoint, priority, client, known, capabilities);
        switch (result.kind) {
            case 'answer':
                return { state: 'found', sighting: completed(result.value, missingAt) };
            case 'named':
                return named(question.id, result, endpoint, plan, client);
            case 'invalid-id':
                return { state: 'invalid' };
            case 'unknown':
                return { state: 'unknown', reason: result.reason, detail: result.detail };
            case 'refused':
                if (plan.isNeeded(endpoint))
                    unanswered ??= { state: 'refused', endpoint };
                break;
            case 'no-endpoint':
                if (plan.isNeeded(endpoint))
                    unanswered ??= { state: 'unknown', reason: 'unreachable', detail: result.detail };
                break;
            case 'unanswerable':
                unanswered ??= { state: 'unknown', reason: 'unreachable', detail: result.detail };
                break;
            case 'missing':
                missingAt.push(endpoint);
                break;
        }
    }
    return unanswered ?? { state: 'absent' };
}
/** The type is certain. If it is an expected one, whether the object is in the trash matters too. */
async function named(id, { type, isLinked }, endpoint, plan, client) {
    const inPassing = { state: 'found', sighting: sightingInPassing(type, id, { linked: isLinked }) };
    if (isLinked || type === endpoint || !plan.isExpected(type))
        return inPassing;
    const result = await retrieve(client, type, id, 'sibling');
    switch (result.kind) {
        case 'answer':
            return { state: 'found', sighting: result.value };
        case 'named':
            return { state: 'found', sighting: sightingInPassing(result.type, id, { linked: result.isLinked }) };
        case 'unknown':
            return { state: 'unknown', reason: result.reason, detail: result.detail };
        case 'refused':
            return { state: 'refused', endpoint: type };
        default:
            return { state: 'unknown', reason: 'unreachable', detail: 'answers that contradict each other' };
    }
}
/** If the blocks endpoint shows a database that the databases endpoint does not know, the database is a linked one. */
function completed(sighting, missingAt) {
    const isLinked = sighting.seen === 'as-block' && sighting.object.type === 'database' && missingAt.includes('database');
    return isLinked ? { ...sighting, object: { ...sighting.object, linked: true } } : sighting;
}
async function ask(id, endpoint, priority, client, known, capabilities) {
    const before = known.get(id);
    if (before)
        return { kind: 'answer', value: before };
    if (capabilities.isRefused(endpoint))
        return { kind: 'refused' };
    const isNeeded = () => known.get(id) === undefined && !capabilities.isRefused(endpoint);
    const result = await retrieve(client, endpoint, id, priority, isNeeded);
    capabilities.note(endpoint, result.kind);
    if (result.kind !== 'unneeded')
        return result;
    const since = known.get(id);
    return since ? { kind: 'answer', value: since } : { kind: 'refused' };
}

;// CONCATENATED MODULE: ./lib/notion/lookup/find.js



/** Databases whose data sources are looked up. A search returns only the data sources. */
const MOST_DATABASES = 25;
/** Pages of search results that are read at most. */
const MOST_PAGES = 10;
/** Searches the titles of the objects that the connection can access. */
async function find(words, limit, client) {
    const sightings = new Map();
    let failure = null;
    let cursor = null;
    for (let page = 0; page < MOST_PAGES && sightings.size < limit; page++) {
        const result = await client.ask(searchPage(cursor, { words, type: null }), 'first');
        if (result.kind !== 'answer') {
            failure = result.kind === 'unknown' ? result : { reason: 'forbidden', detail: 'read content' };
            break;
        }
        for (const each of result.value.results) {
            const sighting = readAny(each);
            if (sighting)
                sightings.set(sighting.id, sighting);
        }
        const before = cursor;
        cursor = result.value.next;
        if (cursor === null || cursor === before)
            break;
    }
    const shown = [...sightings.values()].slice(0, limit);
    const objects = await withDatabases(shown, client);
    return {
        objects,
        hasMore: sightings.size > limit || cursor !== null,
        failure: failure && { reason: failure.reason, detail: failure.detail },
        counts: client.counts,
    };
}
/** Adds the database of each data source in front of it. */
async function withDatabases(sightings, client) {
    const ids = new Set(sightings.flatMap(({ object }) => databaseOf(object) ?? []));
    const databases = new Map();
    await Promise.all([...ids].map(async (id, i) => {
        const result = i < MOST_DATABASES ? await retrieve(client, 'database', id, 'hint') : null;
        if (result?.kind === 'answer')
            databases.set(id, foundObject(result.value));
    }));
    return sightings.flatMap(sighting => {
        const id = databaseOf(sighting.object);
        const database = databases.get(id);
        databases.delete(id);
        return database ? [database, foundObject(sighting)] : [foundObject(sighting)];
    });
}
function databaseOf({ type, databaseId }) {
    return type === 'data_source' ? databaseId : null;
}
/** What a sighting shows, as data for the caller. */
function foundObject({ id, object, parent }) {
    const { type, title, inTrash, databaseId, dataSources } = object;
    return { type, id, title, inTrash, parent, databaseId, dataSources };
}

;// CONCATENATED MODULE: ./lib/notion/lookup/inspect.js
/** Finds out what each ID is, whatever its type, with its title, its parent and its data sources. */
async function inspected(lookup) {
    const { token, resolutions } = await lookup.verification();
    const objects = await Promise.all([...resolutions].map(async ([id, resolution]) => {
        const whole = resolution.state === 'found' ? await lookup.whole(id) : undefined;
        if (!whole)
            return [id, { resolution, parent: null }];
        return [id, { resolution: { state: 'found', object: whole.object }, parent: whole.parent }];
    }));
    return { token, objects: new Map(objects), counts: lookup.counts };
}

;// CONCATENATED MODULE: ./lib/notion/token.js
/** What a header may contain (RFC 9110, section 5.5). A token with anything else can't be sent, so it can't be valid. */
const SENDABLE = /^[\x21-\x7e]*$/;
/** Why a token can't even be sent; null if it can. */
function unsendable(token) {
    const text = token.reveal();
    if (SENDABLE.test(text))
        return null;
    if (/[\r\n]/.test(text))
        return 'line-break';
    return /\s/.test(text) ? 'space' : 'character';
}
/**
 * Why Notion may have rejected a token; null if nothing about it is unusual. Only Notion decides what is valid, so this
 * says what to look at and never keeps a token from being sent.
 */
function flawOf(token) {
    return unsendable(token) ?? (/["'`“”‘’]/.test(token.reveal()) ? 'quotes' : null);
}

;// CONCATENATED MODULE: ./lib/notion/lookup/catalog.js


/** One of Notion's lists of what the connection can see, read a hundred at a time. */
class Source {
    #client;
    #page;
    #cursor = null;
    #isDone = false;
    /** How many of the wanted IDs the last page contained; null before the first page. */
    lastHits = null;
    constructor(client, page) {
        this.#client = client;
        this.#page = page;
    }
    get isDone() {
        return this.#isDone;
    }
    /** The next page. It is empty at the end of the list or if the list can't be read, which proves nothing. */
    async next(priority) {
        const before = this.#cursor;
        const result = await this.#client.ask(this.#page(before), priority);
        const page = result.kind === 'answer' ? result.value : { results: [], next: null };
        this.#cursor = page.next;
        this.#isDone = page.next === null || page.next === before;
        return page.results;
    }
}
/** Fewer IDs than this fit into the smallest documented limit, so a search could only be slower. */
const MANY = 100;
/** With this many unanswered when the server asks for a long wait, a page of search may save that wait. */
const SOME = 20;
/**
 * Reads lists of visible objects. What they contain exists; what they don't contain may exist all the same. Pages
 * of them are read only while each saves more requests than it costs.
 */
class Catalog {
    #client;
    #seen = new Map();
    #search;
    #users;
    constructor(client) {
        this.#client = client;
        this.#search = new Source(client, cursor => searchPage(cursor));
        this.#users = new Source(client, usersPage);
    }
    get(id) {
        return this.#seen.get(id);
    }
    /** Every object that was seen, whichever answer showed it. */
    get sightings() {
        return this.#seen.values();
    }
    add(sighting) {
        this.#seen.set(sighting.id, sighting);
    }
    /**
     * Reads pages while that is worth it, and holds retrievals back meanwhile.
     * @param isWaiting whether the server has asked for a long wait, so that a saved request is a saved wait
     */
    async take(open, isWaiting) {
        for (const [source, ids] of [
            [this.#search, open.searchable],
            [this.#users, open.users],
        ]) {
            const isWorthIt = () => this.#isWorthIt(source, ids, isWaiting);
            if (!isWorthIt())
                continue;
            await this.#client.throttle.holdBack(['first', 'sibling', 'hint'], async () => {
                while (isWorthIt())
                    await this.#takePage(source, ids);
            });
        }
    }
    /** Reads up to this many further pages of search, to see what else is visible. */
    async browse(pages, isEnough) {
        for (let i = 0; i < pages && !this.#search.isDone && !isEnough(); i++) {
            for (const result of await this.#search.next('hint'))
                this.note(result);
        }
    }
    /** Adds what a result proves, and returns the IDs that it is the first to prove: its own and its database's. */
    note(result) {
        const sighting = readAny(result);
        if (!sighting || !isComplete(result))
            return [];
        const fresh = [sighting, ...catalog_databaseOf(sighting)].filter(({ id }) => !this.#seen.has(id));
        for (const each of fresh)
            this.#seen.set(each.id, each);
        return fresh.map(({ id }) => id);
    }
    #isWorthIt(source, ids, isWaiting) {
        const left = [...ids].filter(id => !this.#seen.has(id)).length;
        if (source.isDone || left === 0)
            return false;
        const { lastHits } = source;
        if (lastHits === null)
            return left >= (isWaiting ? SOME : MANY) && !this.#costsAWindow(left);
        // A page takes about as long as eight retrievals at the same time. What fits into one burst gains no time.
        const least = isWaiting || left > MANY ? 2 : Math.max(2, left / 8);
        return lastHits >= least;
    }
    /** Whether what is left fits into whole windows, so that one request more would mean another wait. */
    #costsAWindow(left) {
        return left % (this.#client.throttle.windowSize ?? Number.POSITIVE_INFINITY) === 0;
    }
    async #takePage(source, ids) {
        const results = await source.next('catalog');
        source.lastHits = results.flatMap(result => this.note(result)).filter(id => ids.has(id)).length;
    }
}
/** A partial object doesn't say whether it is in the trash. */
function isComplete(result) {
    return result['object'] === 'user' || result['in_trash'] !== undefined || result['archived'] !== undefined;
}
/** A visible data source proves its database, but not the database's title or its other data sources. */
function catalog_databaseOf({ object: { type, databaseId, inTrash } }) {
    return type === 'data_source' && databaseId !== null && !inTrash
        ? [sightingInPassing('database', databaseId)]
        : [];
}

;// CONCATENATED MODULE: ./lib/notion/lookup/digits.js


/** One or two mistyped digits, or two that were swapped. */
const MOST_DIGITS = 2;
/** The one visible object whose ID differs by a typo, or null if there is none or more than one. */
function lookAlikeOf(id, visible) {
    let nearest = [];
    let least = MOST_DIGITS;
    for (const sighting of visible) {
        const distance = differing(id, sighting.id, least);
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
/** The number of digits that differ. Counting stops beyond `most`. */
function differing(a, b, most) {
    let count = 0;
    for (let i = 0; i < a.length && count <= most; i++)
        if (a[i] !== b[i])
            count++;
    return count;
}
/** The number of objects that must agree before an ID that differs is worth a hint. */
const FEWEST_SAMPLES = 3;
/**
 * The digits that all version-8 IDs seen in this workspace share, or null if too few were seen or they differ.
 * People are not counted: they may belong to several workspaces.
 */
function digitsOfWorkspace(visible) {
    const samples = [...visible]
        .filter(({ isPerson }) => !isPerson)
        .flatMap(({ id }) => (0,id_id/* workspaceDigits */.uA)(id) ?? []);
    const distinct = new Set(samples);
    const [only] = distinct;
    return distinct.size === 1 && samples.length >= FEWEST_SAMPLES ? (only ?? null) : null;
}
/** Whether an ID has the digits of another workspace. Undocumented, so it is good for a hint and never a verdict. */
function isOfAnotherWorkspace(id, digits) {
    const own = (0,id_id/* workspaceDigits */.uA)(id);
    return digits !== null && own !== null && own !== digits;
}
/**
 * Why no object can have this ID, which Notion rejects as an invalid UUID. RFC 9562 knows the versions 1 to 8 (13th
 * digit) and the variant 8 to b (17th digit). Notion decides; this only names the digit that is out of the ordinary.
 */
function uuidFault(id) {
    const digits = (0,id_id/* digitsOf */.C3)(id);
    const version = digits.charAt(12);
    const variant = digits.charAt(16);
    if (!/[1-8]/.test(version))
        return { code: 'uuid', part: 'version', digit: version };
    if (!/[89ab]/.test(variant))
        return { code: 'uuid', part: 'variant', digit: variant };
    return { code: 'uuid', part: null, digit: '' };
}
/**
 * The kind of object that the tag in an ID of version 8 names, if it is not an expected one; null if the tag is
 * expected or unknown. Undocumented, so it is good for a hint and never a verdict.
 */
function unexpectedKind(id, expected) {
    const type = (0,id_id/* taggedType */.pG)(id);
    if (type !== null) {
        const isExpected = expected.some(types => types.length === 0 || types.includes(type));
        return isExpected ? null : type;
    }
    const tag = id.slice(24, 28);
    const kinds = ['workspace', 'discussion', 'connection', 'thread'];
    return id[14] === '8' ? (kinds.find(kind => object_types/* OTHER_KINDS */.FI[kind].tag === tag) ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/notion/lookup/hints.js



/** Levels of nested blocks to climb to find the page. */
const DEEPEST = 10;
/** Requests for better hints in one run. The first hundred wrong IDs show what happened to the others. */
const MOST_REQUESTS = 200;
/**
 * Looks up what a `wrong-type` finding needs besides the object itself: a block's page, a database's data sources,
 * the databases on a page. Nothing here changes a verdict, and what can't be looked up is left out.
 */
class Hints {
    #client;
    #blocks = new Map();
    #left = MOST_REQUESTS;
    constructor(client) {
        this.#client = client;
    }
    /** Returns the object with everything that helps if these types are expected. */
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
    /** A row names its database. Any other page may have databases on it. */
    async #withDatabases(sighting) {
        const { object } = sighting.seen === 'itself' ? sighting : ((await this.#retrieve('page', sighting.id)) ?? sighting);
        if (object.databaseId !== null || object.dataSourceId !== null || !this.#may())
            return object;
        const result = await this.#client.ask(childrenOf(sighting.id), 'hint');
        if (result.kind !== 'answer')
            return object;
        const databasesOnPage = result.value.results
            .filter(block => block['type'] === 'child_database' && block['in_trash'] !== true)
            .flatMap(block => asId(block['id']) ?? []);
        return { ...object, databasesOnPage };
    }
    async #withSources(sighting) {
        if (sighting.seen === 'itself' || sighting.object.linked)
            return sighting.object;
        if (!this.#may())
            return sighting.object;
        const result = await retrieve(this.#client, 'database', sighting.id, 'hint');
        if (result.kind === 'named')
            return { ...sighting.object, linked: result.isLinked };
        return result.kind === 'answer' ? result.value.object : sighting.object;
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
        const result = await retrieve(this.#client, type, id, 'hint');
        return result.kind === 'answer' ? result.value : null;
    }
    #may() {
        return this.#left-- > 0;
    }
}

// EXTERNAL MODULE: ./lib/secrets/scrub.js + 1 modules
var scrub = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/notion/lookup/titles.js




/** Searches for titles in one run, one for each missing ID. */
const MOST_SEARCHES = 20;
/**
 * Finds the objects that missing IDs were meant to be by what the file says about them: searches Notion for these
 * words, and names an object of an expected type whose title is these words. If several objects have such a title,
 * none is named.
 */
async function namesakesOf(missing, client) {
    const searches = new Map();
    const found = new Map();
    await Promise.all(missing.map(async ({ id, expected, clues = [] }) => {
        // What is in a file may be a secret, and a secret is not sent anywhere.
        const clue = clues.find(each => !(0,scrub/* holdsSecret */.hK)(each)) ?? '';
        const words = wordsOfTitle(clue);
        const wanted = typesOf(expected);
        const type = searchableType(wanted);
        if (words.length === 0 || type === null)
            return;
        const key = `${type}:${words.join(' ')}`;
        if (!searches.has(key) && searches.size >= MOST_SEARCHES)
            return;
        const searching = searches.get(key) ?? search(words, type, client);
        searches.set(key, searching);
        const only = theOnly(await searching, words, wanted);
        // A search can show an object that its own endpoint does not find.
        if (only && only.id !== id)
            found.set(id, { ...only, words: clue });
    }));
    return found;
}
/** The expected types; empty if an object of any type is expected. */
function typesOf(expected) {
    return new Set(expected.some(types => types.length === 0) ? [] : expected.flat());
}
/** The type to search for: databases are found by their data sources. Null if the index contains no expected type. */
function searchableType(wanted) {
    const isPage = wanted.has('page');
    const isSource = wanted.has('data_source') || wanted.has('database');
    if (wanted.size === 0 || (isPage && isSource))
        return 'any';
    return isPage ? 'page' : isSource ? 'data_source' : null;
}
async function search(words, type, client) {
    const query = { words: withoutType(words).join(' '), type: type === 'any' ? null : type };
    const result = await client.ask(searchPage(null, query), 'hint');
    return result.kind === 'answer' ? result.value.results.flatMap(each => readAny(each) ?? []) : [];
}
/** The one object of an expected type whose title is these words. */
function theOnly(sightings, words, wanted) {
    const matching = sightings.filter(({ object }) => object.title !== null && !object.inTrash && isSameTitle(object.title, words));
    const candidates = matching.flatMap(sighting => asExpected(sighting, wanted));
    const distinct = new Map(candidates.map(each => [each.id, each]));
    const [only] = distinct.values();
    return only && distinct.size === 1 ? only : null;
}
/** The object itself, or the database of a data source if a database is expected. */
function asExpected({ id, object }, wanted) {
    const { type, title, databaseId } = object;
    if (wanted.size === 0 || wanted.has(type))
        return [{ id, type, title }];
    const isOfDatabase = type === 'data_source' && databaseId !== null && wanted.has('database');
    return isOfDatabase ? [{ id: databaseId, type: 'database', title }] : [];
}
/**
 * Whether a title is these words: without regard to case, accents, punctuation, and words that only name a type
 * (`Tasks database`, `tasks`). The slug of a URL leaves out letters that are not ASCII.
 */
function isSameTitle(title, words) {
    const slug = title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
    const own = wordsOfTitle(title);
    return withoutType(own).join(' ') === withoutType(words).join(' ') || slug === words.join(' ');
}
/** The words of a title or of a clue, in lower case and without accents. */
function wordsOfTitle(text) {
    const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
const TYPE_WORDS = new Set(object_types/* OBJECT_TYPES */.iQ.flatMap(type => object_types/* OBJECT_TYPE */.ZJ[type].keyWords.flatMap(word => word.split(' '))));
function withoutType(words) {
    const left = words.filter(word => !TYPE_WORDS.has(word));
    return left.length > 0 ? left : words;
}

;// CONCATENATED MODULE: ./lib/notion/lookup/lookup.js










/** Pages of search that are read to find the object that a missing ID was meant to be. */
const MOST_PAGES_BROWSED = 10;
/** One verification: first an answer for each ID, then what makes the hints better. */
class Lookup {
    #questions;
    #run;
    #options;
    #tuning;
    #client;
    #catalog;
    #capabilities = new Capabilities();
    #searchable;
    #users;
    #verified = 0;
    #waitingUntil = null;
    #isTakingCatalog = false;
    constructor(questions, run, options, tuning) {
        this.#questions = questions;
        this.#run = run;
        this.#options = options;
        this.#tuning = tuning;
        this.#client = new NotionClient({
            token: options.token,
            apiUrl: options.apiUrl,
            run,
            tuning,
            onWait: until => this.#wait(until),
            debug: line => options.debug?.(line),
        });
        this.#catalog = new Catalog(this.#client);
        this.#searchable = new Set(questions.filter(isListedAsObject).map(({ id }) => id));
        this.#users = new Set(questions.filter(isListedAsUser).map(({ id }) => id));
    }
    async verification() {
        this.#report();
        await this.#takeCatalog(false);
        const answered = await Promise.all(this.#questions.map(question => this.#answer(question)));
        const { kind, resolutions } = await this.#withHints(answered);
        const counts = this.#client.counts;
        if (this.#run.stopped?.reason === 'token-rejected')
            return {
                token: { state: 'rejected', kind, flaw: flawOf(this.#options.token) },
                resolutions: this.#rejected(),
                counts,
            };
        return {
            token: { state: this.#client.hasAnswered ? 'accepted' : 'unknown', kind, flaw: null },
            resolutions,
            counts,
        };
    }
    get counts() {
        return this.#client.counts;
    }
    /**
     * All that can be seen of an object that was found; another endpoint may have shown only a part of it. Undefined if
     * it was not found.
     */
    async whole(id) {
        const seen = this.#catalog.get(id);
        if (!seen || seen.seen === 'itself' || seen.object.linked)
            return seen;
        const result = await retrieve(this.#client, seen.object.type, id, 'hint');
        return result.kind === 'answer' ? { ...result.value, parent: result.value.parent ?? seen.parent } : seen;
    }
    async #takeCatalog(isWaiting) {
        if (this.#isTakingCatalog || this.#run.stopped)
            return;
        this.#isTakingCatalog = true;
        await this.#catalog.take({ searchable: this.#searchable, users: this.#users }, isWaiting);
        this.#isTakingCatalog = false;
    }
    async #answer(question) {
        const answer = await resolve(question, this.#client, this.#catalog, this.#capabilities);
        this.#verified++;
        this.#searchable.delete(question.id);
        this.#users.delete(question.id);
        if (answer.state === 'found')
            this.#catalog.add(answer.sighting);
        this.#report();
        return { question, answer };
    }
    #wait(until) {
        this.#waitingUntil = until;
        this.#report();
        if ((until ?? 0) - Date.now() > LONG_WAIT_MS * 0.9)
            queueMicrotask(() => void this.#takeCatalog(true));
    }
    #report() {
        this.#options.onProgress?.({
            verified: this.#verified,
            total: this.#questions.length,
            waitingUntil: this.#waitingUntil,
        });
    }
    /** Every verdict is in. What follows only makes hints better, and ends when its time is over. */
    async #withHints(answered) {
        const timer = setTimeout(() => this.#run.stop({ reason: 'deadline', detail: '' }), this.#tuning.hintsMs);
        const missing = answered
            .filter(({ answer }) => answer.state === 'absent')
            .map(({ question }) => question);
        const [kind, namesakes] = await Promise.all([
            this.#tokenKind(answered),
            namesakesOf(missing, this.#client),
            this.#browse(missing),
        ]);
        const context = {
            kind,
            namesakes,
            hints: new Hints(this.#client),
            digits: digitsOfWorkspace(this.#catalog.sightings),
        };
        const resolutions = await Promise.all(answered.map(async (each) => [each.question.id, await this.#resolution(each, context)]));
        clearTimeout(timer);
        return { kind, resolutions: new Map(resolutions) };
    }
    /**
     * Whose token it is, which only two kinds of hint need: how to share a missing object, and which capability is
     * missing. A personal access token shows a person, a connection's token shows its bot.
     */
    async #tokenKind(answered) {
        const isOfUse = answered.some(({ answer }) => answer.state === 'absent' || answer.state === 'refused');
        if (!isOfUse || this.#run.stopped)
            return null;
        const self = await this.#client.self('hint');
        const type = self.kind === 'answer' ? self.value['type'] : null;
        return type === 'person' ? 'personal' : type === 'bot' ? 'connection' : null;
    }
    /** Looks for the objects that missing IDs were meant to be. */
    async #browse(missing) {
        const isEnough = () => missing.every(({ id }) => lookAlikeOf(id, this.#catalog.sightings) !== null);
        await this.#catalog.browse(MOST_PAGES_BROWSED, isEnough);
    }
    async #resolution({ question, answer }, context) {
        const { id, expected } = question;
        switch (answer.state) {
            case 'found':
                return { state: 'found', object: await context.hints.enrich(answer.sighting, expected) };
            case 'absent':
                return {
                    state: 'absent',
                    lookAlike: lookAlikeOf(id, this.#catalog.sightings),
                    namesake: context.namesakes.get(id) ?? null,
                    looksLike: unexpectedKind(id, expected),
                    otherWorkspace: isOfAnotherWorkspace(id, context.digits),
                };
            case 'invalid':
                return { state: 'invalid', fault: uuidFault(id) };
            case 'refused': {
                const detail = this.#capabilities.missing(answer.endpoint, context.kind);
                return { state: 'unknown', reason: 'forbidden', detail };
            }
            case 'unknown':
                return answer;
        }
    }
    /** No ID is blamed for a token that Notion rejects, not even one that was answered before. */
    #rejected() {
        const why = { state: 'unknown', reason: 'token-rejected', detail: '' };
        return new Map(this.#questions.map(({ id }) => [id, why]));
    }
}

;// CONCATENATED MODULE: ./lib/notion/verify.js







/**
 * Asks Notion what each ID is. Never throws, never takes longer than `budgetMs`, and never turns a failure of
 * Notion, the network or the time into a verdict: those IDs come back as `unknown` with the reason. Without
 * questions it sends no request.
 */
function verify(questions, options) {
    const distinct = merged(questions);
    const unasked = withoutAsking(distinct, options);
    if (unasked)
        return Promise.resolve(unasked);
    return running(options, (run, tuning) => new Lookup(distinct, run, options, tuning).verification());
}
/**
 * Searches the titles of the objects that the connection can access. Never throws and never takes longer than
 * `budgetMs`; `failure` says why the result is missing or incomplete.
 *
 * @param words words of the title; empty for all objects
 * @param options `limit` is the maximum of pages and data sources; their databases are added to them
 */
function searchObjects(words, options) {
    const useless = uselessness(options.token);
    if (useless) {
        const failure = { reason: useless.reason, detail: '' };
        return Promise.resolve({ objects: [], hasMore: false, failure, counts: NO_REQUESTS });
    }
    return running(options, (run, tuning) => {
        const debug = (line) => options.debug?.(line);
        const client = new NotionClient({ ...options, run, tuning, debug, onWait: () => { } });
        return find(words, options.limit ?? DEFAULT_LIMIT, client);
    });
}
const DEFAULT_LIMIT = 100;
/**
 * Finds out what each ID is: its type, title and parent, and whether the connection can access it. Never throws, and
 * never takes longer than `budgetMs`.
 */
function inspect(ids, options) {
    const questions = merged(ids.map(id => ({ id, expected: [] })));
    const unasked = withoutAsking(questions, options);
    if (unasked) {
        const { token, resolutions, counts } = unasked;
        const objects = new Map([...resolutions].map(([id, resolution]) => [id, { resolution, parent: null }]));
        return Promise.resolve({ token, objects, counts });
    }
    return running(options, (run, tuning) => inspected(new Lookup(questions, run, options, tuning)));
}
/** Runs the work with a deadline, and leaves no timer behind. */
async function running(options, work) {
    const run = new Run(options.budgetMs, options.signal);
    try {
        return await work(run, { ...DEFAULT_TUNING, ...options.tuning });
    }
    finally {
        run.stop({ reason: 'cancelled', detail: '' });
    }
}
/** The result if nothing can or need be asked: the token is missing or cannot be sent, or there are no questions. */
function withoutAsking(questions, { token }) {
    const useless = uselessness(token);
    if (useless) {
        const why = { state: 'unknown', reason: useless.reason, detail: '' };
        const resolutions = new Map(questions.map(({ id }) => [id, why]));
        return { token: useless.token, resolutions, counts: NO_REQUESTS };
    }
    if (questions.length > 0)
        return null;
    return {
        token: { state: 'unknown', kind: null, flaw: null },
        resolutions: new Map(),
        counts: NO_REQUESTS,
    };
}
const NO_REQUESTS = { requests: 0, retries: 0, waitedMs: 0 };
function uselessness(token) {
    if (token.reveal() === '')
        return { token: { state: 'none', kind: null, flaw: null }, reason: 'no-token' };
    const flaw = unsendable(token);
    return flaw && { token: { state: 'rejected', kind: null, flaw }, reason: 'token-rejected' };
}
function merged(questions) {
    const byId = new Map();
    for (const { id, expected, clues = [] } of questions) {
        const before = byId.get(id);
        byId.set(id, {
            id,
            expected: [...(before?.expected ?? []), ...expected],
            clues: [...(before?.clues ?? []), ...clues],
        });
    }
    return [...byId.values()];
}


/***/ })

};
;