import { describe, expect, it } from 'vitest';
import { defaultOf, isDynamic } from '../../src/references/dynamic.ts';

describe('a lookup', () => {
  it.each([
    [
      'of shells, compose, GitHub and Azure',
      ['${X}', '$(x)', '$[x]', 'a-${X}', '$X', '$_x', '$NOTION_DB', 'a$b'],
    ],
    ['of templates', ['{{ x }}', '{% x %}', '<% x %>', '#{x}', 'a {{x}}']],
    ['of Windows', ['%X%', '%NOTION_DB%', '%name%', 'a %X1%', '(%_%)']],
    ['of build tools', ['@@X@@', '@@NAME@@', '__X__', '__NAME_2__']],
    ['of programs', ['process.env.X', 'import.meta.env.X', 'Deno.env.get("X")', 'os.environ["X"]']],
    ['of programs, by a call', ['getenv("X")', 'os.getenv("X")', 'ENV["X"]', 'env("X")', 'a(env("X"))']],
    [
      'of Terraform',
      ['var.x', 'local.ids["a"]', 'data.a-b.c', 'module.x', 'each.value', 'self.id', ' var.x '],
    ],
    ['of expressions', ['secrets.X', 'vars.X', 'env.X', 'inputs.x']],
    [
      'of secret managers',
      ['op://a/b', 'vault:a', 'env:X', 'SSM:/a', 'doppler:x', 'file:x', 'ref:x', '  op:x'],
    ],
    ['of other stores', ['ref+x', 'arn:aws', 'projects/ab/secrets/c', 'ENC[AES]', '@Microsoft.KeyVault(x)']],
    [
      'of format strings',
      ['{name}', 'f"{name}"', "'{a.b}'", 'tasks-{_name}', "{ids['tasks']}", '{a[0][1]}', '{a[]}'],
    ],
    ['of YAML tags', ['!Ref x', '!s', '  !secret x']],
  ])('%s', (_, texts) => {
    expect(texts.filter(text => !isDynamic(text))).toEqual([]);
  });

  it.each([
    ['a price', ['$5', 'US$', '$-x', '$']],
    ['a percentage', ['5%', '100%OFF%', '%5X%', '%%', '%a-b%', '%X']],
    ['signs in a row', ['@@', '@@a-b@@', '@@@@', '@@X', '__x__', '__X', '____', '__1__']],
    [
      'part of a longer word',
      ['myprocess.env.X', 'process.environment', 'reimport.meta.env', 'import.meta.environ'],
    ],
    [
      'part of another name',
      [
        'aDeno.env',
        'Deno.envy',
        'pos.environ',
        'os.environs',
        'forgetenv',
        'getenvs',
        'aENV[',
        'ENV',
        'myenv(',
        'env',
      ],
    ],
    [
      'dots or brackets of another kind',
      ['processXenv', 'importXmeta.env', 'import.metaXenv', 'DenoXenv', 'osXenviron'],
    ],
    [
      'a name with other text around it',
      ['my var.x', 'myvar.x', 'var.x y', 'var.', 'var', 'variable.x', 'varxy'],
    ],
    ['a scheme in the middle', ['my-env:x', 'to op://x', 'operate:x', 'env']],
    [
      'a store’s name in the middle',
      ['a ref+x', 'an arn:aws', 'a projects/p/secrets/s', 'an ENC[x]', 'an @Microsoft.KeyVault(x)'],
    ],
    [
      'a store’s path without its parts',
      ['projects/secrets/x', 'projects//secrets/x', 'projects/a/b/secrets/x', 'projects/a/secrets'],
    ],
    ['an object or a number in braces', ['{1}', '{}', '{a b}', '{1} {name}', '{a', 'a}', '{"a": 1}', '{a[}']],
    ['an exclamation', ['wow !ref', '!', '! x', 'x!y']],
    ['a text', ['', 'tasks', 'c7e1a17d911d4a3cb58fafcfed49072b', '{ {x }', '# {x', '< %']],
  ])('is not %s', (_, texts) => {
    expect(texts.filter(isDynamic)).toEqual([]);
  });

  it('is only found in the first 2000 characters', () => {
    expect(isDynamic(`${'a'.repeat(1998)}$X`)).toBe(true);
    expect(isDynamic(`${'a'.repeat(1999)}$X`)).toBe(false);
    expect(isDynamic(`${'a'.repeat(2000)}$X`)).toBe(false);
  });
});

describe('the default of a lookup', () => {
  const defaultIn = (text: string) => {
    const place = defaultOf(text);
    return place && text.slice(place.start, place.end);
  };

  it.each([
    ['${X:-abc}', 'abc'],
    ['${X-abc}', 'abc'],
    ['${X:=abc}', 'abc'],
    ['${X=abc}', 'abc'],
    ['${X:?abc}', 'abc'],
    ['${X+abc}', 'abc'],
    ['a ${X:-abc} b', 'abc'],
    ['${a.b.c:-abc}', 'abc'],
    ['${notion.page.id:abc}', 'abc'],
    ['${X:a}', 'a'],
    ["x || 'abc'", 'abc'],
    ['x ||"abc"', 'abc'],
    ['x ||  "abc"', 'abc'],
    ["x ?? 'abc'", 'abc'],
    ["x or 'abc'", 'abc'],
    ["x | default('abc')", 'abc'],
    ["x | default ('abc')", 'abc'],
    ["x | default  ( 'abc')", 'abc'],
    ["x | default: 'abc'", 'abc'],
    ["x | default 'abc'", 'abc'],
    ["x | default'abc'", 'abc'],
    ['getenv("X", "abc")', 'abc'],
    ['getenv("X","abc")', 'abc'],
    ["getenv('X',  'abc'  )", 'abc'],
    ["getenv('X', 'a')", 'a'],
  ])('%s is %s', (text, fallback) => {
    expect(defaultIn(text)).toBe(fallback);
  });

  it.each([
    '${X}',
    '${X=}',
    '${X:}',
    '${X:-${Y}}',
    "x || ''",
    'x || y',
    "x for 'abc'",
    "x orb 'abc'",
    "x defaults 'abc'",
    "x mydefault 'abc'",
    "x default -'abc'",
    "x | 'abc'",
    "x ? 'abc'",
    'getenv("X")',
    'getenv("X", abc)',
    'getenv("X", "")',
    'getenv("X", "abc"',
    'getenv("X", -"abc")',
    'getenv("X", "abc" + y)',
    '$X',
  ])('%s has no default', text => {
    expect(defaultOf(text)).toBeNull();
  });

  it('is only found in the first 2000 characters', () => {
    expect(defaultIn(`${' '.repeat(1993)}\${X-ab}`)).toBe('ab');
    expect(defaultIn(`${' '.repeat(1994)}\${X-ab}`)).toBeNull();
  });
});
