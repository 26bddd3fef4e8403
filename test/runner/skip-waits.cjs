'use strict';

/**
 * Preloaded into a process, this ends every wait of the process at once: when nothing is left to do but to wait for a
 * timer, its clock moves on to that timer. An open request is something to do, so a server that never answers is
 * waited for. While a request is open, SIGUSR2 moves the clock on to the next timer.
 */

const { syncBuiltinESMExports } = require('node:module');
const timers = require('node:timers/promises');

const startTimer = globalThis.setTimeout;
const stopTimer = globalThis.clearTimeout;
const now = performance.now.bind(performance);
const date = Date.now;

/** Milliseconds that the clock of the process is ahead of the real one. */
let ahead = 0;
/** Timers that have not ended: the time of their end on the clock of the process, and what they call. */
const waits = new Map();

performance.now = () => now() + ahead;
Date.now = () => date() + Math.round(ahead);

globalThis.setTimeout = Object.assign((callback, milliseconds = 0, ...args) => {
  const end = () => {
    waits.delete(timer);
    callback(...args);
  };
  const timer = startTimer(end, milliseconds);
  waits.set(timer, { due: performance.now() + milliseconds, end });
  return timer;
}, startTimer);

globalThis.clearTimeout = timer => {
  waits.delete(timer);
  stopTimer(timer);
};

timers.setTimeout = (milliseconds, value, { signal } = {}) =>
  new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new DOMException('The operation was aborted', { name: 'AbortError', cause: signal.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
syncBuiltinESMExports();

/** Moves the clock to the end of the next timer, and ends all that are due by then. */
function moveOn() {
  if (waits.size === 0) return;
  ahead += Math.max(0, Math.min(...Array.from(waits.values(), ({ due }) => due)) - performance.now());
  for (const [timer, { due, end }] of waits) {
    if (due > performance.now()) continue;
    stopTimer(timer);
    end();
  }
}

/** What keeps the process running besides timers. Its own streams are part of it from the start, if they are pipes. */
function work() {
  return process.getActiveResourcesInfo().filter(name => name !== 'Timeout').length;
}

process.stdin.readable;
process.stdout.writable;
process.stderr.writable;
const streams = work();

const isIdle = () => work() <= streams;

setInterval(() => {
  if (isIdle()) moveOn();
}, 2).unref();
process.on('SIGUSR2', () => {
  // A signal that comes after the end of its request moves nothing.
  if (!isIdle()) moveOn();
});
