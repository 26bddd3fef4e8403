import { write } from '../output/streams.ts';
import type { Arguments } from './arguments.ts';
import { type Console, EXIT } from './console.ts';
import { checkAndPrint } from './run.ts';

/** Does what the arguments ask for. @returns the exit status @throws SettingsError */
export async function perform(
  given: Exclude<Arguments, { readonly kind: 'help' | 'version' }>,
  console: Console,
): Promise<number> {
  switch (given.kind) {
    case 'check':
      return checkAndPrint(given, console);
    case 'completion': {
      const { completionFor } = await import(/* webpackChunkName: "on-demand" */ './completion.ts');
      write(console.stdout, completionFor(given.shell));
      return EXIT.clean;
    }
    case 'list': {
      const { list } = await import(/* webpackChunkName: "on-demand" */ './list.ts');
      return list(given, console);
    }
    case 'find': {
      const { find } = await import(/* webpackChunkName: "on-demand" */ './find.ts');
      return find(given, console);
    }
    case 'show': {
      const { show } = await import(/* webpackChunkName: "on-demand" */ './show.ts');
      return show(given, console);
    }
    case 'init': {
      // Only this command writes YAML: no other is to wait until the YAML library has loaded.
      const { init } = await import(/* webpackChunkName: "settings" */ './init.ts');
      return init(given, console);
    }
  }
}
