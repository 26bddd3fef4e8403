import { OBJECT_TYPE } from '../object-types.ts';
import { TRASH } from './groups.ts';
import { titleOf } from './names.ts';
import { defineRule, instruction } from './rule.ts';

export const inTrash = defineRule({
  name: 'in-trash',
  status: 'in-trash',
  defaultSeverity: 'warning',
  group: TRASH,
  precedence: 5,
  documentation: 'docs/rules/in-trash.md',
  title: 'NotionObjectInTrash',
  summary: 'The object is in Notion’s trash',
  description: 'The ID still resolves, but Notion deletes objects that stay in the trash.',
  explain: (_, { object }) => ({
    message: `This ${OBJECT_TYPE[object.type].label}${titleOf(object)} is in Notion’s trash.`,
    advice: [
      instruction(
        'Restore it from the trash before Notion deletes it permanently, or write the ID of its replacement.',
      ),
    ],
  }),
});
