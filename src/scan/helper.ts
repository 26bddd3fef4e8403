import { parentPort, workerData } from 'node:worker_threads';
import { DefaultWalk, type DefaultWalkOrder, type Walked } from './default-walk.ts';
import { RealFolders } from './folders.ts';
import { Traces } from './prefilter.ts';
import { FileReader } from './read.ts';
import { Share, type SharedFiles, STATE } from './share.ts';

/** What a helper is started with. Both paths are absolute. */
export interface HelperData {
  readonly root: string;
  readonly workspace: string;
  /** The words of the traces. */
  readonly words: readonly string[];
}

/** What a helper is asked to do. Each is answered once it is done: a walk with what was found, reading with null. */
export type Task =
  | { readonly kind: 'walk'; readonly order: DefaultWalkOrder }
  | { readonly kind: 'read'; readonly files: SharedFiles };

/** A thread that lists folders and reads files for the main one, and tells it which are worth a look. */
function help({ root, workspace, words }: HelperData): void {
  const reader = new FileReader(workspace, new RealFolders(root));
  const traces = new Traces(words);
  parentPort?.on('message', (task: Task) => {
    parentPort?.postMessage(task.kind === 'walk' ? walk(root, task.order) : read(new Share(task.files)));
  });

  function read(share: Share): null {
    for (let { from, to } = share.take(); from < to; { from, to } = share.take()) {
      for (let file = from; file < to; file++) {
        if (share.get(file) === STATE.unknown) share.set(file, stateOf(`${root}/${share.names[file]}`));
      }
    }
    return null;
  }

  function stateOf(file: string): number {
    const { kind } = reader.sift(file, traces);
    if (kind === 'nothing') return STATE.nothing;
    return kind === 'gone' || kind === 'folder' ? STATE.gone : STATE.candidate;
  }
}

function walk(root: string, order: DefaultWalkOrder): Walked {
  const found = new DefaultWalk(root, order);
  found.step(Number.POSITIVE_INFINITY);
  return found.walked;
}

help(workerData);
