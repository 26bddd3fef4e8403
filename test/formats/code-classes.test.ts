import { describe, expect, it } from 'vitest';
import { codeLines as code } from './code-lines.ts';

/** Names of classes that contain values. */
const VALUES =
  'Config Configuration Settings Id Ids IDs Constants Options Database Databases DB DBs Db Page Pages Env Enum';

describe('an enumeration or a class of values in braces', () => {
  it.each(VALUES.split(' '))('has a name that ends with “%s”', end => {
    expect(code(`export class Notion${end} { a = "b" }`)).toEqual([`Notion${end}.a = b`]);
    expect(code(`export class Notion${end}Reader { a = "b" }`)).toEqual(['a = b']);
  });

  it.each([
    ['enum Home { a = "b" }', ['Home.a = b']],
    ['enum class Home { a = "b" }', ['Home.a = b']],
    ['enum class Home(val id: String) { A("b c") }', ['Home.A«» = b c (lookups A, in A, argument)']],
    ['class AppConfig { a = "b" }\nc = "d"', ['AppConfig.a = b', 'c = d']],
    ['class AppConfig extends Config { a = "b" }', ['AppConfig.a = b']],
    ['module.exports = class AppConfig { a = "b" }', ['AppConfig.a = b']],
    ['c = class AppConfig { a = "b" }', ['c.a = b']],
    ['[class AppConfig { a = "b" }]', ['[0].a = b']],
    ['AppConfig { a = "b" }', ['a = b']],
    ['new AppConfig { a = "b" }', ['a = b']],
    ['class { a = "b" }', ['a = b']],
    ['class Home { a = "b" }', ['a = b']],
  ])('gives its name to its values: %j', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });
});

describe('an element of JSX', () => {
  it.each([
    ['<Page a="b c">', ['a = b c (in Page)']],
    ['<Page\n a="b c"/>', ['a = b c (in Page)']],
    ['<Notion.Page a="b c" />', ['a = b c (in Notion.Page)']],
    ['return <Page a="b c">', ['a = b c (in Page)']],
    ['<Page a={x > y} b="c d">', ['b = c d (in Page)']],
    ['<Page>{"b c"}</Page>', [' = b c']],
    ['<Page/>{"b c"}', [' = b c']],
    ['<page a="b c">', ['a = b c']],
    ['x = Map<Page> | "b c"', ['x = b c (lookups Map Page)']],
    ['x = y <LIMIT) | "b c"', ['x = b c (lookups y LIMIT)']],
  ])('is named around the values of its properties: %j', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });
});

describe('a class in Python', () => {
  const python = (text: string) => code(text, 'hash');

  it.each([
    ['class AppConfig:\n  a = "b"', ['AppConfig.a = b']],
    ['class AppConfig:\n  a = "b"\nc = "d"', ['AppConfig.a = b', 'c = d']],
    ['class  AppConfig (Base) :\n  a = "b"', ['AppConfig.a = b']],
    ['class AppConfig\t(Base)\t:\n  a = "b"', ['AppConfig.a = b']],
    ['class Home(str, Enum):\n  a = "b"', ['Home.a = b']],
    ['class Home(BaseSettings):\n  a = "b"', ['Home.a = b']],
    ['class Home(AppConfig, x=y):\n  a = "b"', ['Home.a = b']],
    ['class AppIds:\n  class Home(Enum):\n    a = "b"\n  c = "d"', ['AppIds.Home.a = b', 'AppIds.c = d']],
    ['class AppIds:\n\tclass Home(Enum):\n\t\ta = "b"\n\tc = "d"', ['AppIds.Home.a = b', 'AppIds.c = d']],
    ['if x:\n  class AppConfig: "b"\n  a = "c"', ['AppConfig = b', 'a = c']],
    ['class AppConfig: a = "b"; c = "d"', ['AppConfig.a = b', 'AppConfig.c = d']],
    ['class AppConfig:\n  a = [\n"b",\n  ]\n  c = "d"', ['AppConfig.a[0] = b', 'AppConfig.c = d']],
  ])('of values gives its name to what is indented below it: %j', (text, expected) => {
    expect(python(text)).toEqual(expected);
  });

  it.each([
    ['class Home:\n  a = "b"', ['a = b']],
    ['class Home(Enumerable):\n  a = "b"', ['a = b']],
    ['class Home:\n  a = "b"\nc = Config', ['a = b']],
    ['class AppConfig\n  a = "b"\nend', ['a = b']],
    ['class_AppConfig:\n  a = "b"', ['a = b']],
    ['"class AppConfig: the names"\na = "b"', [' = class AppConfig: the names', 'a = b']],
  ])('of code does not, nor does what only looks like a class: %j', (text, expected) => {
    expect(python(text)).toEqual(expected);
  });

  it('is not read like that in other languages', () => {
    expect(code('class AppConfig:\n  a = "b"', 'slashes')).toEqual(['a = b']);
  });
});
