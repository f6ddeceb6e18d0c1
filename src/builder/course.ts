import type { IsoDay } from '../model/day.js';
import type { Activity } from '../model/path.js';
import type { OpenDays } from '../model/working-days.js';
import { layOut, type Cursor, type PlacedItem, type Rhythm } from './lay-out.js';
import type { Placed } from './step.js';
import type { Item } from './training-items.js';

/** A training laid out without `preparer`, from which courses are made by putting it in. */
export interface Training {
  readonly openDays: OpenDays;
  readonly from: Cursor;
  readonly rhythm: Rhythm;
  readonly items: readonly Item[];
  readonly placed: readonly PlacedItem[];
}

/** A training with `preparer` in it or after it, or without where it is held. */
export interface Course {
  readonly training: readonly Activity[];
  readonly preparer: readonly Activity[];
  /** How far it is laid out, with the pause that ends it, if any. */
  readonly cursor: Cursor;
}

/** Lays a training out from a day on. */
export function trainingFrom(
  openDays: OpenDays,
  items: readonly Item[],
  from: Cursor,
  rhythm: Rhythm,
): Training {
  return { openDays, from, rhythm, items, placed: layOut(openDays, items, from, rhythm) };
}

/** The training alone. */
export function courseWithout({ placed, from }: Training): Course {
  return { training: activitiesOf(placed), preparer: [], cursor: placed.at(-1)?.cursor ?? from };
}

/**
 * Puts `preparer` between two items; those after it are laid out anew.
 *
 * @param training - the training
 * @param at - the number of items before it
 * @param place - places it after what precedes it
 * @returns the course
 */
export function courseWith(training: Training, at: number, place: (after: Cursor) => Placed): Course {
  const { openDays, from, rhythm, items, placed } = training;
  const before = placed.slice(0, at);
  const cursor = before.at(-1)?.cursor ?? from;
  const preparer = place(cursor);
  const until = preparer.until > cursor.until ? preparer.until : cursor.until;
  const rest = layOut(openDays, items.slice(at), { ...cursor, until }, rhythm);
  return {
    training: activitiesOf([...before, ...rest]),
    preparer: preparer.activities,
    cursor: rest.at(-1)?.cursor ?? { ...cursor, until },
  };
}

/** The number of items that are over before a day. */
export function itemsBefore({ placed }: Training, day: IsoDay): number {
  const first = placed.findIndex(({ cursor }) => cursor.until >= day);
  return first === -1 ? placed.length : first;
}

/** The number of items up to the first SPE and `analyser`, which both precede `preparer`. */
export function itemsOwedBefore(items: readonly Item[]): number {
  return Math.max(items.findIndex(isAnalyser), items.findIndex(isSpe)) + 1;
}

/** The number of items before which all SPE are not yet done; with a single SPE, before the training is over. */
export function itemsBeforeLastSpe(items: readonly Item[]): number {
  const owed = itemsOwedBefore(items);
  const lastSpe = items.map(isSpe).lastIndexOf(true);
  if (lastSpe >= owed) return lastSpe;
  const lastStep = items.map(({ kind }) => kind).lastIndexOf('step');
  return Math.max(owed, lastStep);
}

function isAnalyser(item: Item): boolean {
  return item.kind === 'module' && !('unit' in item.module);
}

function isSpe(item: Item): boolean {
  return item.kind === 'step' && item.step.activity.type === 'spe';
}

function activitiesOf(placed: readonly PlacedItem[]): Activity[] {
  return placed.flatMap(({ activities }) => activities);
}
