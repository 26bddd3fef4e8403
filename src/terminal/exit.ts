/** What the command tells the shell. */
export const EXIT = { clean: 0, found: 1, refused: 2 } as const;
