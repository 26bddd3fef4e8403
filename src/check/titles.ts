import type { Resolution } from '../model.ts';

/** The resolution without titles and names: they may only be shown on request. */
export function untitled(resolution: Resolution): Resolution {
  switch (resolution.state) {
    case 'found': {
      const dataSources = resolution.object.dataSources.map(({ id }) => ({ id, name: null }));
      return { ...resolution, object: { ...resolution.object, title: null, dataSources } };
    }
    case 'absent':
      return {
        ...resolution,
        lookAlike: resolution.lookAlike && { ...resolution.lookAlike, title: null },
        namesake: resolution.namesake && { ...resolution.namesake, title: null },
      };
    case 'invalid':
    case 'unknown':
      return resolution;
  }
}
