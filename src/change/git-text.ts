import type { Git, RunOptions } from '../git/git.ts';
import { BaseUnavailable } from './unavailable.ts';

/** The output of a git command that must succeed. @throws BaseUnavailable */
export async function gitText(git: Git, args: readonly string[], options?: RunOptions): Promise<string> {
  const result = await git.run(args, options);
  if (result.ok) return result.stdout.toString('utf8');
  throw new BaseUnavailable(
    `git ${args[0] ?? ''} failed: ${result.why}`,
    'Check that the checkout is complete and that git works in it.',
  );
}
