/** The base, or a part of it, can't be read. Contains the reason and what the user can do. */
export class BaseUnavailable extends Error {
  readonly whatToDo: string;

  constructor(why: string, whatToDo: string) {
    super(why);
    this.name = 'BaseUnavailable';
    this.whatToDo = whatToDo;
  }
}
