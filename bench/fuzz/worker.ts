/** Scans one text after the other, and answers with the CPU time of each in milliseconds. */
import { parentPort } from 'node:worker_threads';
import { loadAllFormats } from '../../src/formats/formats.ts';
import { extract } from '../../src/references/extract.ts';

await loadAllFormats();
parentPort?.on('message', ({ file, text }: { file: string; text: string }) => {
  const start = process.cpuUsage();
  extract({ file, path: file, text }, []);
  const { user, system } = process.cpuUsage(start);
  parentPort?.postMessage((user + system) / 1000);
});
