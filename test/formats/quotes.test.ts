import { describe, expect, it } from 'vitest';
import { Quotes } from '../../src/formats/quotes.ts';

describe('the end of a quoted text', () => {
  it.each([
    ['"a"', '"', 'line', 2],
    ['"a\\"b"', '"', 'line', 5],
    ['"a\n"', '"', 'line', -1],
    ['"a\r"', '"', 'line', -1],
    ['"a\n"', '"', 'text', 3],
    ["'a\"'", "'", 'line', 3],
    ['`a\\``', '`', 'text', 4],
    ['"a', '"', 'text', -1],
    ['"a\\', '"', 'text', -1],
  ] as const)('in %j for %s within one %s is at %i', (text, quote, scope, end) => {
    expect(new Quotes(text).end(quote, 1, scope)).toBe(end);
  });

  it('is not searched for again in what a failed search has passed over', () => {
    // Only a search that starts at an escaped quote can show that: it would find that quote.
    const quotes = new Quotes('a\\"\n"\'');
    expect(quotes.end('"', 1, 'line')).toBe(-1);
    expect(quotes.end('"', 2, 'line')).toBe(-1);
    expect(quotes.end('"', 2, 'text')).toBe(2);
    expect(quotes.end('"', 4, 'line')).toBe(4);
    expect(quotes.end("'", 4, 'line')).toBe(5);
  });

  it('depends on the quote', () => {
    const quotes = new Quotes('"a\'\n');
    expect(quotes.end('"', 1, 'line')).toBe(-1);
    expect(quotes.end("'", 1, 'line')).toBe(2);
  });
});

describe('the next occurrence of a text', () => {
  it('is found as long as there is one', () => {
    const quotes = new Quotes("'''a'''");
    expect(quotes.next("'''", 0)).toBe(0);
    expect(quotes.next("'''", 0)).toBe(0);
    expect(quotes.next("'''", 1)).toBe(4);
    expect(quotes.next('"""', 1)).toBe(-1);
    expect(quotes.next("'''", 4)).toBe(4);
    expect(quotes.next("'''", 5)).toBe(-1);
  });

  it('is not searched for again after a failed search', () => {
    // An earlier offset, which callers don’t give, shows that.
    const quotes = new Quotes("'''a");
    expect(quotes.next("'''", 1)).toBe(-1);
    expect(quotes.next("'''", 0)).toBe(-1);
  });
});
