import type { NotionObject, Resolution } from '../model.ts';
import type { Inspected, Inspection, Parent } from '../notion/verify.ts';
import { aKind, OBJECT_TYPE } from '../object-types.ts';
import type { Style } from '../report/style.ts';
import { accessOf } from './access.ts';
import type { CommandArguments } from './arguments.ts';
import { type Console, EXIT } from './console.ts';
import { type Cell, failureText, note, noteRequests, printResult, table } from './print.ts';
import { type Target, targetsOf } from './targets.ts';

const UNKNOWN: Inspected = {
  resolution: { state: 'unknown', reason: 'cancelled', detail: '' },
  parent: null,
};

const HOW_TO_SHARE =
  'If you can open it in Notion, open it and add the connection under ••• → Connections. In a private teamspace, the connection must be added there too.';

/** Shows what IDs and URLs refer to. @returns the exit status @throws SettingsError */
export async function show(given: CommandArguments, console: Console): Promise<number> {
  const targets = targetsOf(given.positionals);
  const access = accessOf(given, console);
  const { inspect } = await import(/* webpackChunkName: "on-demand" */ '../notion/verify.ts');
  const inspection = await inspect([...new Set(targets.map(({ id }) => id))], access);
  if (inspection.token.state === 'rejected') {
    note({ ...given, quiet: false }, console, failureText('token-rejected', ''));
    noteRequests(given, console, inspection.counts);
    return EXIT.refused;
  }
  await printResult(given, console, toJson(targets, inspection), style => pretty(targets, inspection, style));
  noteRequests(given, console, inspection.counts);
  const isAccessible = targets.every(target => of(target, inspection).resolution.state === 'found');
  return isAccessible ? EXIT.clean : EXIT.found;
}

function of({ id }: Target, { objects }: Inspection): Inspected {
  return objects.get(id) ?? UNKNOWN;
}

function toJson(targets: readonly Target[], inspection: Inspection) {
  return {
    version: 1,
    notion: inspection.counts,
    objects: targets.map(target => {
      const { resolution, parent } = of(target, inspection);
      const object = resolution.state === 'found' ? resolution.object : null;
      return {
        id: target.id,
        given: target.given,
        part: target.part,
        accessible: resolution.state === 'found' ? true : resolution.state === 'unknown' ? null : false,
        type: object?.type ?? null,
        title: object?.title ?? null,
        inTrash: object?.inTrash ?? null,
        parent,
        databaseId: object?.databaseId ?? null,
        dataSourceId: object?.dataSourceId ?? null,
        dataSources: object?.dataSources ?? [],
        endpoint: object ? endpointOf(target.id, object) : null,
        keyWords: object ? OBJECT_TYPE[object.type].keyWords : [],
        message: object ? '' : messageFor(resolution),
        hint: object ? '' : hintFor(resolution),
      };
    }),
  };
}

function endpointOf(id: string, { type }: NotionObject): string {
  return `/v1/${OBJECT_TYPE[type].collection}/${id}`;
}

function messageFor(resolution: Resolution): string {
  switch (resolution.state) {
    case 'found':
      return '';
    case 'absent':
      return 'The object does not exist or is not shared with the connection.';
    case 'invalid':
      return 'The Notion API rejects this ID as invalid, so no object has it.';
    case 'unknown':
      return failureText(resolution.reason, resolution.detail);
  }
}

function hintFor(resolution: Resolution): string {
  if (resolution.state !== 'absent') return '';
  const { lookAlike, looksLike } = resolution;
  const similar = lookAlike
    ? ` Possible typo. Did you mean ${aKind(lookAlike.type).replace(/^an? /, '')} ${lookAlike.id}?`
    : '';
  const tagged = looksLike ? ` The ID looks like that of ${aKind(looksLike)}.` : '';
  return `${HOW_TO_SHARE}${similar}${tagged}`;
}

async function pretty(targets: readonly Target[], inspection: Inspection, style: Style): Promise<string> {
  const blocks = targets.map(async target => {
    const { resolution, parent } = of(target, inspection);
    const part = target.part === null ? '' : ` (${PART[target.part]})`;
    const title = await table([[{ text: `${target.id}${part}`, paint: style.bold }]]);
    const rows =
      resolution.state === 'found'
        ? rowsOf(target, resolution.object, parent, style)
        : missingRows(resolution, style);
    return `${title}${await table(rows, '  ')}`;
  });
  return (await Promise.all(blocks)).join('\n');
}

const PART: Readonly<Record<NonNullable<Target['part']>, string>> = {
  path: 'from the path of the URL',
  view: 'the view in the URL, behind v=',
  peek: 'the open page in the URL, behind p=',
  block: 'the block in the URL, behind #',
  'data source': 'the data source in the URL',
};

function rowsOf(target: Target, object: NotionObject, parent: Parent | null, style: Style): Cell[][] {
  const { label, keyWords } = OBJECT_TYPE[object.type];
  const dim = (text: string): Cell => ({ text, paint: style.dim });
  const related = (name: string, id: string | null): Cell[][] =>
    id === null || id === target.id || id === parent?.id ? [] : [[dim(name), { text: id }]];
  return [
    [
      dim('type'),
      { text: `${label}${object.title ? ` “${object.title}”` : ''}${object.linked ? ' (linked)' : ''}` },
    ],
    [
      dim('access'),
      object.inTrash
        ? { text: '▲ it is in the trash; restore it in Notion', paint: style.yellow }
        : { text: '✔ the connection can access it', paint: style.green },
    ],
    [
      dim('parent'),
      { text: parent ? `${OBJECT_TYPE[parent.type].label} ${parent.id}` : 'the workspace, or not shared' },
    ],
    ...related('database', object.databaseId),
    ...related('data source', object.dataSourceId),
    ...related('page', object.pageId),
    ...object.dataSources.map(({ id, name }) => [
      dim('data source'),
      { text: `${id}${name ? ` “${name}”` : ''}` },
    ]),
    [dim('endpoint'), { text: `GET ${endpointOf(target.id, object)}` }],
    [dim('keys'), { text: keysFor(keyWords) }],
  ];
}

/** Names of keys that the built-in rules take for IDs of this type. */
function keysFor(keyWords: readonly string[]): string {
  const names = keyWords.map(words => `NOTION_${words.toUpperCase().replaceAll(' ', '_')}_ID`);
  return `such as ${names.join(' or ')}`;
}

function missingRows(resolution: Resolution, style: Style): Cell[][] {
  const paint = resolution.state === 'unknown' ? style.yellow : style.red;
  const hint = hintFor(resolution);
  return [
    [{ text: `✖ ${messageFor(resolution)}`, paint }],
    ...(hint === '' ? [] : [[{ text: `→ ${hint}` }]]),
  ];
}
