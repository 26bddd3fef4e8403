import type { NotionId, RequestCounts, Resolution, Verification } from '../../model.ts';
import type { Lookup } from './lookup.ts';
import type { Parent } from './sighting.ts';

/** What one ID is. */
export interface Inspected {
  /** What Notion says about it. `found` means that the connection can access it. */
  readonly resolution: Resolution;
  /** What contains the object; null if that is the workspace, or unknown. */
  readonly parent: Parent | null;
}

export interface Inspection {
  readonly token: Verification['token'];
  readonly objects: ReadonlyMap<NotionId, Inspected>;
  readonly counts: RequestCounts;
}

/** Finds out what each ID is, whatever its type, with its title, its parent and its data sources. */
export async function inspected(lookup: Lookup): Promise<Inspection> {
  const { token, resolutions } = await lookup.verification();
  const objects = await Promise.all(
    [...resolutions].map(async ([id, resolution]): Promise<[NotionId, Inspected]> => {
      const whole = resolution.state === 'found' ? await lookup.whole(id) : undefined;
      if (!whole) return [id, { resolution, parent: null }];
      return [id, { resolution: { state: 'found', object: whole.object }, parent: whole.parent }];
    }),
  );
  return { token, objects: new Map(objects), counts: lookup.counts };
}
