import type { Expected } from '../model.ts';
import { anyOfTypes, OBJECT_TYPE } from '../object-types.ts';
import { RIGHT_TYPE } from './groups.ts';
import { instead } from './instead.ts';
import { lastName, titleOf } from './names.ts';
import { type Advice, defineRule, instruction } from './rule.ts';

function whereToFind(expected: Expected): Advice {
  const labels = expected.map(type => OBJECT_TYPE[type].label).join(' or ');
  return expected.every(type => OBJECT_TYPE[type].hasLink)
    ? instruction(`Copy the link of the ${labels}.`)
    : instruction(`Write the ID of the ${labels}, as the Notion API returns it.`);
}

export const wrongType = defineRule({
  name: 'wrong-type',
  status: 'wrong-type',
  defaultSeverity: 'error',
  group: RIGHT_TYPE,
  precedence: 3,
  documentation: 'docs/rules/wrong-type.md',
  title: 'WrongNotionType',
  summary: 'The ID belongs to an object of another type than the key names',
  description:
    'Each type of object has its own endpoint in the Notion API. The endpoint of one type does not find objects of another type, or rejects their IDs.',
  explain: ({ expected, key }, { object }) => {
    const replacements = expected.flatMap(type => instead(object, type));
    return {
      message: `This is the ID of ${OBJECT_TYPE[object.type].aLabel}${titleOf(object)}, but the key expects ${anyOfTypes(expected)}.`,
      advice: [
        ...(replacements.length > 0 ? replacements : [whereToFind(expected)]),
        {
          kind: 'expect',
          condition: `you meant the ${OBJECT_TYPE[object.type].label}`,
          key: lastName(key),
          // The pattern matches the whole list, so the types of its other items stay allowed.
          types: key.endsWith(']') ? [...expected, object.type] : [object.type],
        },
      ],
    };
  },
});
