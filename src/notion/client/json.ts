import { parseId } from '../../id/id.ts';
import type { NotionId } from '../../model.ts';

/** An object in an answer. Nothing about its fields is certain. */
export type Json = Readonly<Record<string, unknown>>;

export function asJson(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** The objects in a list, without its other items. */
export function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asJson).filter(item => item !== null) : [];
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function asId(value: unknown): NotionId | null {
  return typeof value === 'string' ? parseId(value) : null;
}
