export default {
  rootNotionPageId: '1b5a98790d514248826e6dcab15592ef',
  rootNotionSpaceId: 'b5bcffea-dc82-81d7-bcb9-0003905ebc5f',
  notionDatabaseId: process.env.NOTION_DATABASE_ID || '4b25c1a88fa4450c8cbbb83af4afa106',
  navigation: [
    { title: 'Release notes', notionPageId: '5c1b26e6398d4b3b8def93c6ed500535' },
    { title: 'Board', notionPageId: '4b25c1a88fa4450c8cbbb83af4afa106' },
  ],
};
