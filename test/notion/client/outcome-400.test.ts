import { describe, expect, it } from 'vitest';
import { ASKED, invalid, outcome, UNANSWERABLE } from './error-answer.ts';

describe('an ID that Notion rejects', () => {
  const rejected = (id: string) =>
    `path failed validation: path.page_id should be a valid uuid, instead was \`"${id}"\`.`;

  it('is invalid if Notion names it', () => {
    expect(invalid(rejected(ASKED))).toEqual({ kind: 'invalid-id' });
  });

  it.each([
    ['it names no ID', rejected('not-an-id')],
    ['it names a field of the body', `body.parent.page_id should be a valid uuid, instead was ${ASKED}`],
    ['something else is wrong', `path.page_id is ${ASKED}`],
  ])('is not invalid if %s', (_, message) => {
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });
});

describe('a 400 that names the type', () => {
  const subject = `Provided ID ${ASKED}`;

  it.each([
    [`${subject} is a page, not a database. Use the retrieve page API instead`, 'page'],
    [`Provided database_id ${ASKED} is a page, not a database. Use the pages API instead.`, 'page'],
    [`${subject} is a database, not a page. Use the retrieve database API instead.`, 'database'],
    [`${subject} is a data source, not a page.`, 'data_source'],
    [`${subject} is a data_source, not a database.`, 'data_source'],
    [`${subject} is a block, not a page.`, 'block'],
    [`${subject} is a view, not a page.`, 'view'],
    [`${subject} is a user, not an object with content.`, 'user'],
    [`${subject} is an user, not a page.`, 'user'],
    [`${subject} is a comment, not a page.`, 'comment'],
    [`${subject} is a file upload, not a page.`, 'file_upload'],
    [`${subject} is an agent, not a page.`, 'agent'],
  ])('%s', (message, type) => {
    expect(invalid(message)).toEqual({ kind: 'named', type, isLinked: false });
  });

  it.each([
    ['a word that is not a type', `${subject} is a discussion, not a page.`],
    ['no type that the object has', `${subject} is not a page.`],
    ['no type that the object hasn’t', `${subject} is a page.`],
    ['a word that only ends like “is”', `${subject} this a page, not a database.`],
    ['a longer word', `${subject} is a pages, not a database.`],
    ['something about a property', 'body failed validation: body.parent should be a page'],
    ['nothing', ''],
    ['no text', ['is a page, not a database']],
    ['not even a message', undefined],
  ])('does not name the type with %s', (_, message) => {
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });

  it('has the status 400 and the code validation_error', () => {
    const message = `${subject} is a page, not a database.`;
    expect(outcome(400, { code: 'invalid_request', message }).kind).toBe('unanswerable');
    expect(outcome(422, { code: 'validation_error', message }).kind).toBe('fault');
    expect(outcome(404, { code: 'validation_error', message }).kind).toBe('fault');
    expect(outcome(403, { code: 'validation_error', message }).kind).toBe('fault');
  });

  it.each([
    `Database with ID ${ASKED} is a linked database. Database retrievals do not support linked databases.`,
    `Database with ID ${ASKED} does not contain any data sources accessible by this API bot.`,
  ])('recognises a linked database: %s', message => {
    expect(invalid(message)).toEqual({ kind: 'named', type: 'database', isLinked: true });
  });

  it.each(['It resembles a linked database.', 'This linked databases', 'It does not contain any data'])(
    'does not recognise a linked database: %s',
    message => {
      expect(invalid(message)).toEqual(UNANSWERABLE);
    },
  );

  it('recognises a database with several data sources by the error’s type', () => {
    const message = 'Databases with multiple data sources are not supported in this API version.';
    const error_type = 'multiple_data_sources_for_database';
    expect(invalid(message, { additional_data: { error_type } })).toEqual({
      kind: 'named',
      type: 'database',
      isLinked: false,
    });
    expect(invalid(message, { additional_data: { error_type: 'another' } })).toEqual(UNANSWERABLE);
    expect(invalid(message)).toEqual(UNANSWERABLE);
  });
});
