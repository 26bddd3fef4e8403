import fc from 'fast-check';
import { forgetSecrets } from '../../src/secrets/scrub.ts';
import { IS_THOROUGH, runs } from './runs.ts';

/** A usual run tries the same inputs each time, so that it does not fail by chance. */
const SEED = 20_260_101;

// Test files share modules, and a secret in one file must not be removed from the texts of the next.
forgetSecrets();

fc.configureGlobal({ numRuns: runs(30), ...(IS_THOROUGH ? {} : { seed: SEED }) });
