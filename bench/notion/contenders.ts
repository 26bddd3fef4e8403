import { pathToFileURL } from 'node:url';
import { Client, isHTTPResponseError } from '@notionhq/client';
import type { NotionId } from '../../src/model.ts';
import { verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { DEFAULT_TOKEN } from '../../test/notion/workspace.ts';

/** The answers of a contender. All IDs exist and are pages, so every other answer is wrong or missing. */
export interface Said {
  readonly right: number;
  /** Reported as missing or as another type. */
  readonly wrong: number;
  /** Reported as unknown, with a reason. */
  readonly unverified: number;
}

export interface Contender {
  readonly name: string;
  readonly ask: (ids: readonly NotionId[], url: URL) => Promise<Said>;
}

/** Verification as a version of this project does it. */
function verifying(name: string, verifyIds: typeof verify): Contender {
  return {
    name,
    ask: async (ids, url) => {
      const { resolutions } = await verifyIds(
        ids.map(id => ({ id, expected: [['page']] })),
        { token: new Secret(DEFAULT_TOKEN), apiUrl: url, budgetMs: 600_000 },
      );
      const all = [...resolutions.values()];
      const right = all.filter(each => each.state === 'found' && each.object.type === 'page').length;
      const unverified = all.filter(each => each.state === 'unknown').length;
      return { right, unverified, wrong: ids.length - right - unverified };
    },
  };
}

/** Another version of this project. @param folder its sources and `node_modules` */
export async function another(folder: string): Promise<Contender> {
  const module: { readonly verify: typeof verify } = await import(
    new URL('src/notion/verify.ts', pathToFileURL(`${folder}/`)).href
  );
  return verifying('Notion ID Check, before', module.verify);
}

/** A typical client: it takes the SDK's final error as the verdict. */
function naive(name: string, all: <T>(work: readonly (() => Promise<T>)[]) => Promise<T[]>): Contender {
  return {
    name,
    ask: async (ids, url) => {
      const client = new Client({
        auth: DEFAULT_TOKEN,
        baseUrl: url.href.replace(/\/$/, ''),
        logger: () => {},
      });
      const work = ids.map(id => async () => {
        try {
          return (await client.pages.retrieve({ page_id: id })).object === 'page';
        } catch (error) {
          if (isHTTPResponseError(error)) return false;
          throw error;
        }
      });
      const right = (await all(work)).filter(Boolean).length;
      return { right, unverified: 0, wrong: ids.length - right };
    },
  };
}

function limited(most: number) {
  return async <T>(work: readonly (() => Promise<T>)[]): Promise<T[]> => {
    const results: T[] = [];
    const queue = work.entries();
    const worker = async (): Promise<void> => {
      for (const [i, job] of queue) results[i] = await job();
    };
    await Promise.all(Array.from({ length: most }, worker));
    return results;
  };
}

export const CONTENDERS: readonly Contender[] = [
  verifying('Notion ID Check', verify),
  naive('SDK, Promise.all', work => Promise.all(work.map(job => job()))),
  naive('SDK, 3 at a time', limited(3)),
  naive('SDK, 10 at a time', limited(10)),
];
