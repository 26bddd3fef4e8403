import { expect, it } from 'vitest';
import { textFile, WORKFLOWS, yamlFiles } from './files.ts';
import { complaints } from './language-service.ts';

const examples = yamlFiles('examples').filter(({ path }) => path.includes('/workflows/'));

it.each([...WORKFLOWS, ...examples, textFile('action.yml')])(
  'GitHub’s language service finds no problems in $path',
  async file => {
    expect(await complaints(file)).toEqual([]);
  },
);

it('GitHub’s language service finds mistakes in a workflow', async () => {
  const text = `on: pull_requests
jobs:
  one:
    runs-on: ubuntu-latest
    permisions: {}
    steps:
      - run: echo "\${{ step.one.outcome }}"
`;
  const found = await complaints({ path: '.github/workflows/broken.yml', text });
  expect(found).toEqual([
    expect.stringContaining('1: '),
    expect.stringContaining('5: '),
    expect.stringContaining('7: '),
  ]);
});

it('GitHub’s language service finds mistakes in an action.yml', async () => {
  const { text } = textFile('action.yml');
  const broken = text
    .replace(/icon: .*/, 'icon: coffee')
    .replace('main: dist/index.js', 'mane: dist/index.js');
  const found = await complaints({ path: 'broken/action.yml', text: broken });
  expect(found.join('\n')).toMatch(/coffee[\s\S]*mane/);
});
