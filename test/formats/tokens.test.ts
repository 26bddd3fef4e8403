import { describe, expect, it } from 'vitest';
import { type Comments, tokens } from '../../src/formats/tokens.ts';

/** How tokens are shown: words as they are, numbers after `#`, signs after a colon, strings in brackets. */
const SHOWN = {
  word: (text: string) => text,
  number: (text: string) => `#${text}`,
  sign: (text: string) => `:${text}`,
  string: (text: string) => `[${text}]`,
};

/** The tokens of a piece of code. A token at the start of a line begins with `^`. */
const cut = (code: string, comments: Comments = 'both') =>
  [...tokens(code, comments)].map(({ kind, start, end, line }) => {
    return (line ? '^' : '') + SHOWN[kind](code.slice(start, end));
  });

describe('comments', () => {
  const CODE = 'a // b\nc # d\ne -- f\ng /* h\n*/ i';
  it.each([
    ['slashes', ['^a', '^c', ':#', 'd', '^e', ':-', ':-', 'f', '^g', 'i']],
    ['hash', ['^a', ':/', ':/', 'b', '^c', '^e', ':-', ':-', 'f', '^g', ':/', ':*', 'h', '^:*', ':/', 'i']],
    ['both', ['^a', '^c', '^e', ':-', ':-', 'f', '^g', 'i']],
    ['dashes', ['^a', '^c', ':#', 'd', '^e', '^g', 'i']],
  ] as const)('with %s', (comments, expected) => {
    expect(cut(CODE, comments)).toEqual(expected);
  });

  it('can be left open, and `#{` does not start one', () => {
    expect(cut('a /* b')).toEqual(['^a']);
    expect(cut('a #{b}')).toEqual(['^a', ':#', ':{', 'b', ':}']);
    expect(cut('a //\nb')).toEqual(['^a', '^b']);
    expect(cut('a /**/ b')).toEqual(['^a', 'b']);
    expect(cut('a /*/ b */ c')).toEqual(['^a', 'c']);
  });
});

describe('strings', () => {
  it.each([
    ['"a"', ['^[a]']],
    ["'a'", ['^[a]']],
    ['`a`', ['^[a]']],
    ['""', ['^[]']],
    ['"a\\"b"', ['^[a\\"b]']],
    ["'a\\'b'", ["^[a\\'b]"]],
    ['`a\\`b`', ['^[a\\`b]']],
    ['`a\nb`', ['^[a\nb]']],
    ['"""a\n"b" """ c', ['^[a\n"b" ]', 'c']],
    ["'''a\n'b' ''' c", ["^[a\n'b' ]", 'c']],
    ['"a // b"', ['^[a // b]']],
    ['\'a"""b\'', ['^[a"""b]']],
    ['"a\\\nb"', ['^[a\\\nb]']],
    ['"a\nb"', ['^:"', 'a', '^b', ':"']],
    ["'a\nb", ["^:'", 'a', '^b']],
    ["\"a 'b' c\nd", ['^:"', 'a', '[b]', 'c', '^d']],
    ['```a``` b', ['^[]', '[a]', '[]', 'b']],
  ])('are read from %j', (code, expected) => {
    expect(cut(code)).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ['a', ['^a']],
    ['a.b?.c::d->e', ['^a.b?.c::d->e']],
    ['$a @b _c', ['^$a', '@b', '_c']],
    ['é1 a_1$', ['^é1', 'a_1$']],
    ['a.1', ['^a', ':.', '#1']],
    ['a. b', ['^a', ':.', 'b']],
    ['1a 2.5 b', ['^#1a', '#2.5', 'b']],
    ['1e5 1.5E-3+1 1e+', ['^#1e5', '#1.5E-3', ':+', '#1', '#1e', ':+']],
    ['a-b', ['^a', ':-', 'b']],
  ])('are read from %j', (code, expected) => {
    expect(cut(code)).toEqual(expected);
  });
});

describe('signs', () => {
  it('are the longest ones that the language has', () => {
    expect(cut('a == b === c != d !== e <= f >= g => h := i || j && k ?? l :: m -> n')).toEqual(
      '^a :== b :=== c :!= d :!== e :<= f :>= g :=> h ::= i :|| j :&& k :?? l ::: m :-> n'.split(' '),
    );
    expect(cut('a = b : c ? d')).toEqual(['^a', ':=', 'b', '::', 'c', ':?', 'd']);
  });
});

describe('a regular expression', () => {
  it.each(['', 'x = ', '(', '[', 'a, ', 'a: ', 'a ? ', '{', '}', ';', '!', '&& ', '|| ', 'a => ', 'return '])(
    'may follow %j',
    before => {
      const plain = cut(`${before}y`).slice(0, -1);
      expect(cut(`${before}/['"]/ z`).map(token => token.replace('^', ''))).toEqual([
        ...plain.map(token => token.replace('^', '')),
        'z',
      ]);
    },
  );

  it.each([
    ['a / b / c', ['^a', ':/', 'b', ':/', 'c']],
    ['(a) / b / c', ['^:(', 'a', ':)', ':/', 'b', ':/', 'c']],
    ['1 / b / c', ['^#1', ':/', 'b', ':/', 'c']],
    ['"=" / b / c', ['^[=]', ':/', 'b', ':/', 'c']],
    ['a?.b / c / d', ['^a?.b', ':/', 'c', ':/', 'd']],
    ['x.return / b / c', ['^x.return', ':/', 'b', ':/', 'c']],
    ['a > / b / c', ['^a', ':>', ':/', 'b', ':/', 'c']],
    ['= /a\\/"b/gi c', ['^:=', 'c']],
    ['= /[/"]/ c', ['^:=', 'c']],
    ['= /[\\]"/]/ c', ['^:=', 'c']],
    ['= /a\nb/ c', ['^:=', ':/', 'a', '^b', ':/', 'c']],
    ['= /a\rb/ c', ['^:=', ':/', 'a', '^b', ':/', 'c']],
  ])('is distinguished from a division in %j', (code, expected) => {
    expect(cut(code)).toEqual(expected);
  });

  it('has up to 500 characters without its flags', () => {
    expect(cut(`= /${'a'.repeat(498)}/g b`)).toEqual(['^:=', 'b']);
    expect(cut(`= /${'a'.repeat(499)}/g b`)).toEqual(['^:=', ':/', 'a'.repeat(499), ':/', 'g', 'b']);
  });

  it('may be empty where two slashes start no comment', () => {
    expect(cut('= // b', 'hash')).toEqual(['^:=', 'b']);
  });
});
