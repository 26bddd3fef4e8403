import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { DefaultWalk, type DefaultWalkOrder, type Walked } from './default-walk.ts';
import type { HelperData, Task } from './helper.ts';
import type { Traces } from './prefilter.ts';
import type { Share } from './share.ts';
import { SLICE, turn } from './turn.ts';

/** Starting a thread costs as much as reading two thousand files. */
export const MANY = 4000;
/** More threads than these wait for the disk and for each other. */
const MOST = 3;

/** Beside this module, in the sources as in the bundles. */
const ENTRY = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  `helper${path.extname(fileURLToPath(import.meta.url))}`,
);

/**
 * Threads that list folders and read files while this one looks into those that matter. None is started before it is
 * needed, and whatever one of them can't do, this one does.
 */
export class Helpers {
  readonly #data: HelperData;
  readonly #most: number;
  #threads: Promise<readonly Thread[]> | null = null;

  /** @param most threads beside this one */
  constructor(
    { root, workspace }: Pick<HelperData, 'root' | 'workspace'>,
    traces: Traces,
    most: number = Math.min(availableParallelism() - 1, MOST),
  ) {
    this.#data = { root, workspace, words: traces.words };
    this.#most = most;
  }

  /** Starts the threads, for work that is likely to come. */
  prepare(): void {
    void this.#start();
  }

  /** Finishes a walk. */
  async walk({ folders, ignored }: DefaultWalkOrder): Promise<Walked> {
    const threads = await this.#start();
    const parts = threads.map((_, part) => folders.filter((_, i) => i % threads.length === part));
    if (threads.length === 0) parts.push([...folders]);
    const walked = await Promise.all(
      parts.map(async (part, i): Promise<Walked> => {
        const order = { folders: part, ignored };
        const answer = await threads[i]?.ask({ kind: 'walk', order });
        return answer ?? this.#walkHere(order);
      }),
    );
    return {
      found: walked.flatMap(({ found }) => found),
      refused: walked.flatMap(({ refused }) => refused),
    };
  }

  /** Lets the threads read files with this one, until none is left that nobody has taken. */
  async read(share: Share): Promise<void> {
    const threads = await this.#start();
    await Promise.all(threads.map(thread => thread.ask({ kind: 'read', files: share.shared })));
  }

  /** Ends the threads, whatever they are at. */
  async end(): Promise<void> {
    const threads = (await this.#threads) ?? [];
    await Promise.all(threads.map(thread => thread.end()));
  }

  #start(): Promise<readonly Thread[]> {
    this.#threads ??= Promise.all(Array.from({ length: this.#most }, () => Thread.start(this.#data))).then(
      threads => threads.filter(thread => thread !== null),
    );
    return this.#threads;
  }

  async #walkHere(order: DefaultWalkOrder): Promise<Walked> {
    const walk = new DefaultWalk(this.#data.root, order);
    while (walk.waiting.length > 0) {
      walk.step(SLICE);
      await turn();
    }
    return walk.walked;
  }
}

/** A thread that answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: ((answer: Walked | null) => void)[] = [];
  #hasEnded = false;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Walked | null) => this.#asked.shift()?.(answer));
    worker.on('error', () => this.#giveUp());
    worker.on('exit', () => this.#giveUp());
  }

  /** Null where none can be started. Nothing of our environment is any business of it: it holds the tokens. */
  static async start(workerData: HelperData): Promise<Thread | null> {
    const { Worker } = await import('node:worker_threads'); // few trees are large enough
    try {
      return new Thread(new Worker(ENTRY, { workerData, env: {}, execArgv: [] }));
    } catch {
      return null;
    }
  }

  /** What a walk found; null for reading, and where the thread has ended. */
  ask(task: Task): Promise<Walked | null> {
    return new Promise(resolve => {
      if (this.#hasEnded) return resolve(null);
      this.#asked.push(resolve);
      this.#worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #giveUp(): void {
    this.#hasEnded = true;
    for (const resolve of this.#asked.splice(0)) resolve(null);
  }
}
