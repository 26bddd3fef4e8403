import type { DataSourceRef, NotionId, NotionObject } from '../model.ts';
import { OBJECT_TYPE, type ObjectType } from '../object-types.ts';
import { titleOf } from './names.ts';
import { type Advice, instruction } from './rule.ts';

/** IDs that one piece of advice lists; more would bury it. */
const MOST_LISTED = 5;

/** What to write where an object of the wanted type is expected, as far as Notion says. */
export function instead(object: NotionObject, wanted: ObjectType): Advice[] {
  switch (wanted) {
    case 'database':
      return insteadOfDatabase(object);
    case 'data_source':
      return insteadOfDataSource(object);
    case 'page':
      return object.type === 'block' ? use('the page that contains the block', object.pageId) : [];
    case 'block':
      return object.type === 'page' || object.type === 'database'
        ? [
            instruction(
              `API endpoints for blocks also accept ${OBJECT_TYPE[object.type].aLabel}: if that is what you want, expect both types.`,
            ),
          ]
        : [];
    case 'view':
      return object.type === 'database'
        ? [instruction('Use the view’s ID: in the URL of the view, it follows `?v=`.')]
        : [];
    default:
      return [];
  }
}

function use(what: string, id: NotionId | null): Advice[] {
  return id === null ? [] : [{ kind: 'use', what, id }];
}

function insteadOfDatabase(object: NotionObject): Advice[] {
  switch (object.type) {
    case 'view':
      return object.databaseId === null
        ? [instruction('Use the database’s ID: in the URL of the view, it comes before `?v=`.')]
        : use('the view’s database', object.databaseId);
    case 'data_source':
      return use('the data source’s database', object.databaseId);
    case 'page':
      return databasesOnPage(object);
    default:
      return [];
  }
}

function databasesOnPage({ databasesOnPage: ids, databaseId }: NotionObject): Advice[] {
  const [only] = ids;
  if (only === undefined) return use('the database that contains this page', databaseId);
  if (ids.length === 1) return use('the database on this page', only);
  return [oneOf(`the ${ids.length} databases on this page`, ids)];
}

function insteadOfDataSource(object: NotionObject): Advice[] {
  switch (object.type) {
    case 'database':
      return sourcesOfDatabase(object);
    case 'view':
      return use('the view’s data source', object.dataSourceId);
    case 'page':
      return use('the data source that contains this page', object.dataSourceId);
    default:
      return [];
  }
}

function sourcesOfDatabase({ dataSources, linked }: NotionObject): Advice[] {
  const [only] = dataSources;
  if (only !== undefined && dataSources.length === 1) return use('the database’s data source', only.id);
  if (dataSources.length > 1)
    return [oneOf(`the database’s ${dataSources.length} data sources`, dataSources.map(listed))];
  return linked
    ? [
        instruction(
          'This is a linked database, which has no data source of its own. Use the data source of the database that it shows.',
        ),
      ]
    : [instruction('Share the database’s data sources with the connection: it cannot access any of them.')];
}

function oneOf(what: string, ids: readonly string[]): Advice {
  const more = ids.length - MOST_LISTED;
  const ending = more > 0 ? `, and ${more} more` : '';
  return instruction(`Use one of ${what}: ${ids.slice(0, MOST_LISTED).join(', ')}${ending}.`);
}

function listed({ id, name }: DataSourceRef): string {
  const title = titleOf({ title: name });
  return title === '' ? id : `${id} (${title.trim()})`;
}
