/** A parser builds a tree of ten to twenty times the text; longer files are read line by line. UTF-16 units. */
export const LONGEST_PARSED = 4 << 20;
/** Levels of a tree that are read. Deeper ones would exceed the stack, and people don't write any. */
export const DEEPEST = 300;

export const TOO_DEEP_TO_PARSE = 'it is nested too deeply to be parsed';
export const TOO_DEEP_TO_READ = 'it is nested too deeply to be read whole';
