import type { Fault, Reference, Resolution } from '../model.ts';
import type { Extraction } from './extract.ts';

/** What a text is replaced with where only its place in a sentence matters. */
const HIDDEN = '[redacted]';

/** The same without anything that quotes the text it was found in. The IDs stay, to be verified. */
export function confidential({ references, candidates, problems }: Extraction): Extraction {
  return {
    references: references.map(withoutText),
    candidates: candidates.map(candidate => ({
      ...candidate,
      reference: () => withoutText(candidate.reference()),
    })),
    problems: problems.map(({ file, line }) => ({ file, line, message: 'it is only partly readable' })),
  };
}

function withoutText({ fingerprint: _, label: __, ...reference }: Reference): Reference {
  const { reading } = reference;
  return {
    ...reference,
    value: HIDDEN,
    isConfidential: true,
    reading:
      reading.kind === 'malformed'
        ? { kind: 'malformed', fault: withoutQuotes(reading.fault), id: null, fix: null }
        : reading,
  };
}

/** What is known of a confidential ID, without what would give it away: a similar ID, or one of its digits. */
export function discreet(resolution: Resolution): Resolution {
  switch (resolution.state) {
    case 'absent':
      return { ...resolution, lookAlike: null };
    case 'invalid':
      return { ...resolution, fault: withoutQuotes(resolution.fault) };
    case 'found':
    case 'unknown':
      return resolution;
  }
}

function withoutQuotes(fault: Fault): Fault {
  switch (fault.code) {
    case 'not-hex':
      return { ...fault, character: HIDDEN };
    case 'look-alike':
      return { code: 'not-hex', character: HIDDEN, position: fault.position, others: 0 };
    case 'wrapped':
      return { ...fault, wrapping: HIDDEN };
    case 'slug':
      return { ...fault, slug: HIDDEN };
    case 'query':
    case 'trailing':
      return { ...fault, tail: HIDDEN };
    case 'foreign-url':
      return { ...fault, host: HIDDEN };
    case 'null-literal':
      return { ...fault, literal: HIDDEN };
    case 'uuid':
      return { ...fault, digit: HIDDEN };
    default:
      return fault;
  }
}
