/** The base, or something of it, can't be had. Says why, and what would make it possible. */
export class BaseUnavailable extends Error {
  readonly whatToDo: string;

  constructor(why: string, whatToDo: string) {
    super(why);
    this.name = 'BaseUnavailable';
    this.whatToDo = whatToDo;
  }
}
