import { expect, it } from 'vitest';
import { nameOf } from '../../src/keys/file-name.ts';

it.each([
  ['a/notion.json', 'notion'],
  ['notion.json', 'notion'],
  ['a.b/notion', 'notion'],
  ['application.notion.properties', 'application.notion'],
  ['notion.a-b', 'notion.a-b'],
  ['.notion', '.notion'],
  ['a/.notion.yml', '.notion'],
  ['.env.notion', '.env.notion'],
  ['a/.env', '.env'],
  ['a/.environment.json', '.environment.json'],
  ['prod.env', 'prod'],
  ['notion.json.example', 'notion'],
  ['notion.yml.SAMPLE', 'notion'],
  ['notion.ini.template', 'notion'],
  ['.env.notion.dist', '.env.notion'],
  ['notion.example.json', 'notion.example'],
  ['notion_dist', 'notion_dist'],
])('the name of %s is %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
});
