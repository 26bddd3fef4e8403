import { describe, expect, it } from 'vitest';
import { wordAdvice } from '../../src/report/advice.ts';
import type { Advice } from '../../src/rules/rule.ts';

describe('advice on `expect`', () => {
  const advice = (key: string, types: Extract<Advice, { kind: 'expect' }>['types']) =>
    wordAdvice({ kind: 'expect', condition: 'so', key, types });

  it.each([
    ['a_b.c-d1', 'a_b.c-d1: page'],
    ['1a', "'1a': page"],
    ['-a', "'-a': page"],
    ['a b', "'a b': page"],
    ["it's 'x'", "'it''s ''x''': page"],
  ])('has the key %j as YAML', (key, entry) => {
    expect(advice(key, ['page'])).toContain(`\`expect: { ${entry} }\``);
  });

  it('has one type, a list of types, or none', () => {
    expect(advice('a', ['page', 'view'])).toContain('{ a: [page, view] }');
    expect(advice('a', 'none')).toContain('{ a: none }');
  });
});
