import { describe, expect, it } from 'vitest';
import { codeLines as code } from './code-lines.ts';

describe('an assignment', () => {
  it.each([
    ['a = "b"', 'a = b'],
    ["const a = 'b';", 'a = b'],
    ['export const a = `b`', 'a = b'],
    ['let a: string = "b"', 'a = b'],
    ['a: str = "b"', 'a = b'],
    ['private static final String a = "b";', 'a = b'],
    ['a := "b"', 'a = b'],
    ['a.b = "c"', 'a.b = c'],
    ['$a = "b"', 'a«$a» = b'],
    ['@a = "b"', 'a«@a» = b'],
    ['a["b"] = "c"', 'b = c'],
    ['a =\n  "b"', 'a = b'],
    ['a = b || "c"', 'a = c (lookups b)'],
    ['a = x.y.b ?? "c"', 'a = c (lookups b)'],
    ['a = X::b || "c"', 'a = c (lookups b)'],
    ['a = x["b"] || "c"', 'a = c (lookups x b)'],
    ['x.b || "c"', 'b«x.b» = c'],
    ['x["b"] || "c"', 'b = c'],
    ['a = c ? "b" : "d"', 'a = b (lookups c)'],
    ['a = "b" // c', 'a = b'],
    ['module.exports = "b"', ' = b'],
    ['exports = "b"', ' = b'],
    ['x.b ?? "c"', 'b«x.b» = c'],
    ['x::b || "c"', 'b«x::b» = c'],
    ['a = b = "c"', 'a = c'],
    ['a =\n b = "c"', 'b = c'],
    ['a = f(x) || "b"', 'a = b (lookups f)'],
    [
      'a = b1 || b2 || b3 || b4 || b5 || b6 || b7 || b8 || b9 || "c"',
      'a = c (lookups b2 b3 b4 b5 b6 b7 b8 b9)',
    ],
    ['] = "b"', ' = b'],
    ['a[] = "b"', 'a = b'],
    ['}) a = "b"', 'a = b'],
    ['a = x ?: "b"', 'a = b (lookups x)'],
    ['c ? a = "b" : "d"', 'a = b'],
  ])('%j gives %s', (text, expected) => {
    expect(code(text)[0]).toBe(expected);
  });

  it.each([
    'a: string = "b"',
    'a: x.Y = "b"',
    'a: string | undefined = "b"',
    'a: Optional[str] = "b"',
    'a: "str" = "b"',
    'a: string[] = "b"',
    'a: [x; 2] = "b"',
    'a: String? = "b"',
    'a?: string = "b"',
    'a: Map<string, List<string>> = "b"',
    'a: Map<"x" | "y", z?> = "b"',
    'a: Map<x, y>  = "b"',
    'type a<x, y> = "b"',
    'a: Map<x,\n y> = "b"',
    'a: { x: string } = "b"',
  ])('has its name before a type annotation: %j', text => {
    expect(code(text).at(-1)).toBe('a = b');
  });

  it('can have a type only on its own line, and a name in brackets is not a type', () => {
    expect(code('class X:\n  a = "b"\n  c = "d"')).toEqual(['a = b', 'c = d']);
    expect(code('if x:\n  y["a"] = "b"')).toEqual(['a = b']);
    expect(code('if x: y["a"] = "b"')).toEqual(['a = b']);
    expect(code('a: x = "b", c = "d"')).toEqual(['a = b', 'c = d']);
    expect(code('f(a: X? = "b b", c: Y = "d d")')).toEqual(['a = b b (in f)', 'c = d d (in f)']);
    expect(code('a: T = (b) => { c: "d" }')).toEqual(['a.c = d']);
    expect(code('a: Map<x, y> => "b"')).toEqual(['y = b']);
    expect(code(`a: Map<${'x'.repeat(200)}> = "b"`)).toEqual(['a = b']);
    expect(code(`a: Map<${'x,'.repeat(100)}x> = "b"`)).toEqual(['x = b']);
    expect(code('a = x < y, z > = "b"')).toEqual(['a = b']);
  });

  it.each('const let var export static final public private readonly'.split(' '))(
    'does not treat “%s” as a name',
    word => {
      expect(code(`${word} [a] = "b"`)).toEqual([' = b']);
      expect(code(`${word} { a } = "b"`)).toEqual([' = b']);
    },
  );

  it('ends at the end of its line or at a semicolon', () => {
    expect(code('a = "b"; "c"')).toEqual(['a = b', ' = c']);
    expect(code('a = x\n"b"')).toEqual([' = b']);
    expect(code('a = x; "b"')).toEqual([' = b']);
    expect(code('a = 5\n"b"')).toEqual([' = b']);
    expect(code('a = 5\nf("b c")')).toEqual(['f«» = b c (lookups f, in f, argument)']);
    expect(code('a = "b" 5; "c"')).toEqual(['a = b', ' = c']);
    expect(code('c ? "b" : "?d"')).toEqual([' = b', ' = ?d']);
    expect(code('c ? "?b" : "d"')).toEqual([' = ?b', ' = d']);
    expect(code('c ? f(x) : "d"')).toEqual([' = d']);
    expect(code('a = "b"; c = "d"')).toEqual(['a = b', 'c = d']);
    expect(code('a = "b"\nc = "d"')).toEqual(['a = b', 'c = d']);
    expect(code('a = x ||\n"b"')).toEqual(['a = b (lookups x)']);
    expect(code('a = f(x)\n"b"')).toEqual([' = b']);
  });
});

describe('entries', () => {
  it.each([
    ['{ a: "b", "c": "d" }', ['a = b', 'c = d']],
    ['{ a => "b" }', ['a = b']],
    ['{ :a => "b" }', ['a = b']],
    ['{ a = "b"\n c = "d" }', ['a = b', 'c = d']],
    ['x = { a: { b: "c" }, d: "e" }', ['x.a.b = c', 'x.d = e']],
    ['x = ["a", "b"]', ['x = a', 'x = b']],
    ['x = { a: ["b", ["c"]] }', ['x.a = b', 'x.a = c']],
    ['f({ a: "b" })', ['a = b (in f)']],
    ['x = [{ a: "b" }, { a: "c" }]', ['x.a = b', 'x.a = c']],
    ['module.exports = { a: "b" }', ['a = b']],
    ['exports.default = { a: "b" }', ['a = b']],
    ['variable "x" {\n default = "b"\n}', [' = x', 'variable.x.default = b']],
    ['resource "x" "y" {\n a = "b"\n}', [' = x', ' = y', 'resource.x.y.a = b']],
    ['locals {\n a = "b"\n}', ['a = b']],
    ['if (x) { a = "b" }', ['a = b']],
    ['{ a: "b", "c" }', ['a = b', ' = c']],
    ['{ a: x || "b", "c" }', ['a = b (lookups x)', ' = c']],
    ['{ a: c ? "b" : "d", e: "f" }', ['a = b (lookups c)', 'a = d (lookups c)', 'e = f']],
    ['a = { b: "c"', ['a.b = c']],
    ['a: b: "c"', ['b = c']],
    ['x = { ("b"), c: "d" }', ['x = b', 'x.c = d']],
    ['"x" {\n a = "b"\n}', [' = x', 'a = b']],
    ['class X extends Y {\n a = "b"\n}', ['a = b']],
    ['x = y "z" { a: "b" }', ['x = z (lookups y)', 'x.a = b']],
    ['a b c d "x" {\n e = "f"\n}', [' = x', 'a.b.c.d.x.e = f']],
    ['a b c d e f "x" {\n g = "h"\n}', [' = x', 'c.d.e.f.x.g = h']],
    ['a "v" "w" "x" "y" "z" {\n b = "c"\n}', [' = v', ' = w', ' = x', ' = y', ' = z', 'v.w.x.y.z.b = c']],
    ['{ "$@a": "b" }', ['a«$@a» = b']],
  ])('of %j', (text, expected) => {
    expect(code(text).map(line => line.replace(/\[\d+\]/g, ''))).toEqual(expected);
  });
});

describe('a list', () => {
  it.each([
    ['["a", "b"]', ['[0] = a', '[1] = b']],
    ['x = ["a", "b"]', ['x[0] = a', 'x[1] = b']],
    ['x = ("a", "b")', ['x[0] = a', 'x[1] = b']],
    ['x = [["a"], "b"]', ['x[0][0] = a', 'x[1] = b']],
    ['x = ["a": "b c"\n "d e"]', ['x.a = b c', 'x.a = d e']],
    ['("a")', [' = a']],
  ])('%j', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });
});

describe('a call', () => {
  it.each([
    ['a = get("bb", "c")', ['a = c (lookups get bb, in get, argument)']],
    ['get("bb", "c")', ['bb = c (lookups get, in get, argument)']],
    ['get("bb")', []],
    ['a = get("bb")', []],
    ['get("no name")', ['get«» = no name (lookups get, in get, argument)']],
    ['get(a="b")', ['a = b (in get)']],
    ['x.y(z("a b"))', ['z«» = a b (lookups z, in z x.y, argument)']],
    ['get(x, "bb")', ['get«» = bb (lookups get, in get, argument)']],
    ['a = get(x, "bb")', ['a = bb (lookups get x, in get, argument)']],
    ['a = get(f(x), "bb")', ['a = bb (lookups get f, in get, argument)']],
    ['a = get("bb", "cc")', ['a = cc (lookups get bb, in get, argument)']],
    [
      'get("b b" + "cc")',
      ['get«» = b b (lookups get, in get, argument)', 'get«» = cc (lookups get, in get, argument)'],
    ],
    [
      'get("bb" + "cc", "dd")',
      ['bb = cc (lookups get, in get, argument)', 'bb = dd (lookups get, in get, argument)'],
    ],
    ['get(x["b"], "c d")', ['get«» = c d (lookups get, in get, argument)']],
    ['get(f(x) + "bb")', ['get«» = bb (lookups get, in get, argument)']],
    ['get(x, :"bb")', ['get«» = bb (lookups get, in get, argument)']],
    ['get("b b"; "cc")', ['get«» = b b (lookups get, in get, argument)']],
    ['get(a="b c"\n "d e")', ['a = b c (in get)', 'a = d e (in get)']],
    ['a = get(b="c", "d e")', ['b = c (in get)', 'a = d e (in get, argument)']],
    ['get(a="b", "c d")', ['a = b (in get)', 'get«» = c d (in get, argument)']],
    [
      'get(c ? "b b" : "d d", e: "f f")',
      [
        'get«» = b b (lookups get, in get, argument)',
        'get«» = d d (lookups get, in get, argument)',
        'e = f f (in get)',
      ],
    ],
    ['d(c(b(a("x y"))))', ['a«» = x y (lookups a, in a b c, argument)']],
    ['default = get("bb", "cc")', ['default = cc (lookups get bb, in get, argument)']],
    ['get("default", "cc")', ['default = cc (lookups get, in get, argument)']],
    ['if ("a b") {}', [' = a b']],
    ['f ("a b")', [' = a b']],
  ])('%j', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });

  it.each('default defaultValue default_value default_factory fallback'.split(' '))(
    'has an argument “%s” for the value of its own key or of what it looks up',
    word => {
      expect(code(`a = get(${word}="b")`)).toEqual([`a.${word} = b (in get)`]);
      expect(code(`get("--bb", ${word}="c")`)).toEqual([`bb«--bb».${word} = c (lookups --bb, in get)`]);
    },
  );

  it.each('if for while switch catch function and or not in match'.split(' '))(
    'does not start with the keyword “%s”',
    word => {
      expect(code(`${word}("a b")`)).toEqual([' = a b']);
    },
  );
});

describe('a statement', () => {
  it.each([
    ['() => { if (a == "b c") { } }', [' = b c (statement)']],
    ['function f() { "b c" }', [' = b c (statement)']],
    ['() => { return {"b c"} }', [' = b c']],
    ['() => { ["b c"] }', ['[0] = b c']],
    ['() => { f("b c") }', ['f«» = b c (lookups f, in f, argument)']],
    ['() => { a = "b c" }', ['a = b c']],
    ['if ("b c") { }', [' = b c']],
    ['({"b c"})', [' = b c']],
    ['[{"b c"}]', ['[0] = b c']],
    ['"b c"', [' = b c']],
  ])('is a string without a name in a block of them: %j', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });
});
