import { expect, it } from 'vitest';
import { nameOf, pathWordingOf } from '../../src/keys/file-name.ts';

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

it.each([
  ['notion/a.json', 'folder'],
  ['a/my-notion-sync/b.json', 'folder'],
  ['notional/a.json', ''],
  ['a/notion.json', ''],
  ['fixtures/a.json', 'fixture'],
  ['test/api-mocks/v1/a.json', 'fixture'],
  ['mockups/a.json', ''],
  ['a/fixtures.json', ''],
  ['notion/cassettes/a.json', 'folder fixture'],
])('the folders of %s contain: %s', (path, expected) => {
  const { folder, isFixture } = pathWordingOf(path);
  expect([folder && 'folder', isFixture && 'fixture'].filter(Boolean).join(' ')).toBe(expected);
});
