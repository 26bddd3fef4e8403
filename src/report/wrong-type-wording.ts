import type { DataSourceRef, NotionObject, ObjectType, Reference } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { lastName } from './fault-wording.ts';
import type { Voice } from './wording.ts';

/** Databases named in one hint; more would bury it. */
const MOST_NAMED = 5;

/** What to write instead, where Notion tells it, and how to say so where the object is meant after all. */
export function hintWrongType(object: NotionObject, { expected, key }: Reference, voice: Voice): string {
  const hints = expected.flatMap(type => instead(object, type, voice) ?? []);
  // The name is that of the whole list: its other items are what the key says.
  const types = key.endsWith(']') ? `[${[...expected, object.type].join(', ')}]` : object.type;
  const otherwise = `If the ${name(object.type)} is meant, say so: \`expect: { ${lastName(key)}: ${types} }\`.`;
  return [
    ...new Set(hints),
    hints.length === 0 ? `Copy the link of the ${expected.map(name).join(' or ')} that is meant.` : '',
    otherwise,
  ]
    .filter(hint => hint !== '')
    .join(' ');
}

function name(type: ObjectType): string {
  return OBJECT_TYPE[type].label;
}

function instead(object: NotionObject, wanted: ObjectType, voice: Voice): string | null {
  switch (wanted) {
    case 'database':
      return insteadOfDatabase(object);
    case 'data_source':
      return insteadOfDataSource(object, voice);
    case 'page':
      return object.type === 'block' && object.pageId !== null
        ? `The block stands on the page ${object.pageId}.`
        : null;
    case 'block':
      return object.type === 'page' || object.type === 'database'
        ? `Where the API takes a block it also takes a ${name(object.type)}; if that is meant, expect both.`
        : null;
    case 'view':
      return object.type === 'database' ? 'A view’s ID stands in the address behind ?v=.' : null;
    default:
      return null;
  }
}

function insteadOfDatabase(object: NotionObject): string | null {
  switch (object.type) {
    case 'view':
      return object.databaseId === null
        ? 'In an address, the database’s ID stands in front of the ?v= that names the view.'
        : `The view’s database is ${object.databaseId}.`;
    case 'data_source':
      return object.databaseId === null ? null : `The data source’s database is ${object.databaseId}.`;
    case 'page':
      return databasesOfPage(object);
    default:
      return null;
  }
}

function databasesOfPage({ databasesOnPage, databaseId }: NotionObject): string | null {
  const [only] = databasesOnPage;
  if (only !== undefined && databasesOnPage.length === 1) return `The database on that page is ${only}.`;
  if (databasesOnPage.length > 1) {
    const shown = databasesOnPage.slice(0, MOST_NAMED).join(', ');
    return `There are ${databasesOnPage.length} databases on that page: ${shown}${databasesOnPage.length > MOST_NAMED ? ', …' : ''}.`;
  }
  return databaseId === null ? null : `The page is a row of the database ${databaseId}.`;
}

function insteadOfDataSource(object: NotionObject, voice: Voice): string | null {
  switch (object.type) {
    case 'database':
      return dataSourcesOfDatabase(object, voice);
    case 'view':
      return object.dataSourceId === null ? null : `The view’s data source is ${object.dataSourceId}.`;
    case 'page':
      return object.dataSourceId === null
        ? null
        : `The page is a row of the data source ${object.dataSourceId}.`;
    default:
      return null;
  }
}

function dataSourcesOfDatabase({ dataSources, linked }: NotionObject, voice: Voice): string | null {
  const [only] = dataSources;
  if (only !== undefined && dataSources.length === 1) return `The database’s data source is ${only.id}.`;
  if (dataSources.length > 1) {
    const shown = dataSources
      .slice(0, MOST_NAMED)
      .map(source => called(source, voice))
      .join(', ');
    return `The database has ${dataSources.length} data sources: ${shown}${dataSources.length > MOST_NAMED ? ', …' : ''}. Use the one that is meant.`;
  }
  return linked
    ? 'It is a linked database, which has no data source of its own: use that of the database it shows.'
    : 'Its data sources are not shared with the connection.';
}

function called({ id, name: title }: DataSourceRef, voice: Voice): string {
  return voice.showTitles && title ? `${id} (“${title}”)` : id;
}
