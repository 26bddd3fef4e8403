import fc from 'fast-check';
import { IS_THOROUGH, runs } from './runs.ts';

/** A usual run tries the same inputs each time, so that it fails for a change and not by chance. */
const SEED = 20_260_101;

fc.configureGlobal({ numRuns: runs(50), ...(IS_THOROUGH ? {} : { seed: SEED }) });
