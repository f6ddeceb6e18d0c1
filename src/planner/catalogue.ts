import { blocIds, moduleIds, type BlocId, type ModuleId } from '../model/ids.js';
import type { IsoDay } from '../model/day.js';
import { fault, faultsOf, refuse, under, type Faults, type ObjectShape } from '../model/shape.js';

/** A session of a module that the catalogue offers. */
export interface Session {
  /** The caller's own identifier, given once among sessions and jury sessions. */
  readonly id: string;
  readonly module: ModuleId;
  readonly site: string;
  readonly start: IsoDay;
  /** Last day, included. */
  readonly end: IsoDay;
  /** Seats still free. */
  readonly seats: number;
  /** Whether the days of the session hold the e-learning of the module too: false by default. */
  readonly elearning?: boolean;
  /** What one seat costs, in cents. */
  readonly costCents?: number;
}

/** A session of the professional jury. */
export interface JurySession {
  /** The caller's own identifier, given once among sessions and jury sessions. */
  readonly id: string;
  readonly on: IsoDay;
  /** The last day on which the dossier may be deposited: no document states one. */
  readonly depositBy?: IsoDay;
  /** The blocs that it certifies. */
  readonly blocs: readonly BlocId[];
  /** Candidates whom it may still receive. */
  readonly seats: number;
}

/** The sessions on offer. */
export interface Catalogue {
  readonly sessions: readonly Session[];
  readonly juries: readonly JurySession[];
}

/** The form of a catalogue, before what its parts owe each other. */
const catalogueShape = {
  required: {
    sessions: {
      listOf: {
        required: {
          id: 'text',
          module: { oneOf: moduleIds, otherwise: 'unknown-id' },
          site: 'text',
          start: 'day',
          end: 'day',
          seats: 'integer',
        },
        optional: { elearning: 'boolean', costCents: 'integer' },
      },
      distinct: 'ids',
    },
    juries: {
      listOf: {
        required: {
          id: 'text',
          on: 'day',
          blocs: { listOf: { oneOf: blocIds, otherwise: 'unknown-id' }, distinct: 'values' },
          seats: 'integer',
        },
        optional: { depositBy: 'day' },
      },
      distinct: 'ids',
    },
  },
} as const satisfies ObjectShape;

/**
 * Finds what the parts of a catalogue of the right form owe each other: no session ends before it starts, no id is
 * given to a session and to a jury session.
 */
export function* inconsistenciesOfCatalogue({ sessions, juries }: Catalogue): Faults {
  const ids = new Set<string>();
  for (const [index, { id, start, end }] of sessions.entries()) {
    ids.add(id);
    if (end >= start) continue;
    const explanation = `this day comes before ${start}, when the session starts`;
    const details = { expected: { notBefore: start }, found: end };
    yield under('sessions', under(index, under('end', fault('end-before-start', explanation, details))));
  }
  for (const [index, { id }] of juries.entries()) {
    if (!ids.has(id)) continue;
    const found = fault('duplicate-id', `a session has the id ${id} already`, { found: id });
    yield under('juries', under(index, under('id', found)));
  }
  return undefined;
}

/** Finds what keeps a value from being a catalogue: its form first, then its consistency. */
export function* faultsOfCatalogue(value: unknown): Faults {
  let sound = true;
  for (const found of faultsOf(catalogueShape, value)) {
    sound = false;
    yield found;
  }
  if (sound) yield* inconsistenciesOfCatalogue(value as Catalogue);
  return undefined;
}

/** Throws the `CqpMoError` that tells where a value is no catalogue. */
export function requireCatalogue(value: unknown): asserts value is Catalogue {
  refuse(faultsOfCatalogue(value).next().value);
}
