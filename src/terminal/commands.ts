/** The commands. A word that is none of them is a PATH for `check`. */
export const COMMAND_NAMES = ['check', 'list', 'find', 'show', 'init'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command: its arguments, and what it does. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly text: string;
}

const PATHS = `A PATH is a file, a folder or a quoted glob, or - for values from standard input.
Without a PATH, all environment and configuration files below this folder are
read, except for files that git ignores.`;

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check: {
    usage: '[check] [PATH…]',
    summary: 'check the Notion IDs in files',
    text: `Checks that every Notion ID in your configuration is valid, has the expected type
and is accessible to your connection.

${PATHS}`,
  },
  list: {
    usage: 'list [PATH…]',
    summary: 'list the Notion IDs in files',
    text: `Lists every reference to a Notion object with its key, the expected types and the
ID. With a token it also shows the actual type.

${PATHS}`,
  },
  find: {
    usage: 'find WORDS…',
    summary: 'find an object by its title',
    text: `Searches the pages, databases and data sources that your connection can access,
and shows their types and the IDs to copy.`,
  },
  show: {
    usage: 'show ID|URL…',
    summary: 'show what an ID or URL refers to',
    text: `Shows what an ID or a Notion URL refers to: its type and parent, whether your
connection can access it, and which keys and endpoint it is for.`,
  },
  init: {
    usage: 'init',
    summary: 'set up the workflow for this repository',
    text: `Writes .github/workflows/notion-ids.yml and, if the IDs in this repository need
one, a config file. Existing files are only overwritten after a question, or
with --force.`,
  },
};
