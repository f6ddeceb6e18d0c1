/** A walk over plain data: every value with its path, and that path with indexes and ids taken out. */
import type { SourceRef } from '../../src/index.js';

export interface Visit {
  readonly value: unknown;
  /** As in `blocs.criteria.3.wording`. */
  readonly path: string;
  /** As in `blocs.criteria[].wording`: what kind of field it is. */
  readonly kind: string;
  readonly key: string;
  /** The objects that hold the value, innermost first. */
  readonly holders: readonly Readonly<Record<string, unknown>>[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function walk(value: unknown, from: Partial<Visit> = {}): Visit[] {
  const here = { path: '', kind: '', key: '', holders: [], ...from, value };
  const join = (a: string, b: string) => (a === '' ? b : `${a}.${b}`);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const kind = `${here.kind}[]`;
    return [
      here,
      ...items.flatMap((item, i) => walk(item, { ...here, path: join(here.path, String(i)), kind })),
    ];
  }
  if (!isRecord(value)) return [here];
  const holders = [value, ...here.holders];
  return [
    here,
    ...Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, {
        path: join(here.path, key),
        kind: here.kind.endsWith('limits') ? `${here.kind}[]` : join(here.kind, key),
        key,
        holders,
      }),
    ),
  ];
}

/** The source of the innermost holder that has one. */
export function sourceOf(visit: Visit): SourceRef | undefined {
  const holder = visit.holders.find(({ source }) => source !== undefined);
  return holder?.['source'] as SourceRef | undefined;
}

export const isObject = isRecord;
