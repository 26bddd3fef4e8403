/** A heading in the summary: findings that ask for the same kind of action. */
export interface Group {
  readonly title: string;
  /** The order of the headings: the lowest number first. */
  readonly precedence: number;
}

export const REMOVE_TOKEN: Group = { title: 'Remove the token', precedence: 1 };
export const CORRECT_ID: Group = { title: 'Correct the ID', precedence: 2 };
export const RIGHT_TYPE: Group = { title: 'Use the ID of the right type of object', precedence: 3 };
export const SHARE: Group = { title: 'Share it with the connection, or correct the ID', precedence: 4 };
export const TRASH: Group = { title: 'Restore it, or replace the ID', precedence: 5 };
export const CAPABILITY: Group = { title: 'Turn on the missing capability', precedence: 6 };
