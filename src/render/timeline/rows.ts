import { lanes, missionOf, type Lane, type PathEvent } from '../events.js';
import { oneLine } from '../text.js';
import type { Path } from '../../model/path.js';
import type { Mark, Marks } from './marks.js';
import { shortened, textWidth } from './measure.js';
import { after, type Scale } from './scale.js';

/** Size of the type of labels. */
const labelSize = 12;
/** Room of one number of a finding before a label. */
export const markRoom = 17;

/** What is drawn of an event: its edges in pixels. */
export interface Shape {
  readonly event: PathEvent;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
}

/** The shapes of one module, unit or step, with their label. */
export interface Group {
  readonly label: string;
  /** Left edge of the marks and the label. */
  readonly labelAt: number;
  /** Whether the label stands above the shapes, for want of room beside them. */
  readonly above: boolean;
  readonly marks: readonly Mark[];
  readonly shapes: readonly Shape[];
  /** The stretch of the mission of the tutor, drawn as a thread. */
  readonly thread?: { readonly from: number; readonly to: number; readonly title: string };
}

/** A row of a lane: nothing in it overlaps. */
export interface Row {
  readonly groups: readonly Group[];
  readonly above: boolean;
}

/** Least width of a shape: a day of a long path must be seen. */
export const leastWidths = {
  opening: 11,
  regroupement: 5,
  'e-learning': 5,
  assessment: 11,
  spe: 5,
  'individual-support': 10,
  positioning: 11,
  'tutor-training': 8,
  deposit: 12,
  jury: 14,
} as const satisfies Record<PathEvent['kind'], number>;

const gap = 6;

/** Lays the events of each lane out in rows, the earliest first (as the events are), each with its label. */
export function rowsOf(
  path: Path,
  events: readonly PathEvent[],
  scale: Scale,
  marks: Marks,
): ReadonlyMap<Lane, Row[]> {
  const shapes = events.map((event): Shape => {
    const [from, to] = [scale.x(event.start), scale.x(after(event.end))];
    const lack = Math.max(0, leastWidths[event.kind] - (to - from)) / 2;
    return { event, from: from - lack, to: to + lack, marks: marks.at(event.at) };
  });
  return new Map(
    lanes.map((lane) => {
      const byGroup = new Map<string, Shape[]>();
      for (const shape of shapes) {
        if (shape.event.lane !== lane) continue;
        const { group } = shape.event;
        byGroup.set(group, [...(byGroup.get(group) ?? []), shape]);
      }
      const groups = [...byGroup].flatMap(([label, own]) =>
        tracksOf(own).map((track) => groupOf(label, track, scale)),
      );
      const mission = lane === 'tutor' ? threadOf(path, scale) : undefined;
      return [lane, packed(mission ? [...groups, mission] : groups)];
    }),
  );
}

/** How far a shape of the least width may be moved to stand beside another, in pixels. */
const mostNudge = 14;

/**
 * Parts shapes of a group that would hide one another: a short one is moved to the side a little, a long one goes to
 * a row of its own. E-learning is drawn lower, and hides no other kind.
 */
function tracksOf(shapes: readonly Shape[]): Shape[][] {
  const tracks: { shapes: Shape[]; main: number; low: number }[] = [];
  for (const shape of shapes) {
    const { kind } = shape.event;
    const level = kind === 'e-learning' ? 'low' : 'main';
    const width = shape.to - shape.from;
    const nudge = width <= leastWidths[kind] + 0.1 ? mostNudge : 0.5;
    let track = tracks.find((one) => one[level] - shape.from <= nudge);
    if (!track) tracks.push((track = { shapes: [], main: -Infinity, low: -Infinity }));
    const from = Math.max(shape.from, track[level]);
    track.shapes.push({ ...shape, from, to: from + width });
    track[level] = from + width + 1;
  }
  return tracks.map((track) => track.shapes);
}

function threadOf(path: Path, scale: Scale): Group | undefined {
  const mission = missionOf(path);
  if (!mission) return undefined;
  const title = `Mission du tuteur ${oneLine(path.tutor?.id ?? '')}`;
  const thread = { from: scale.x(mission.from), to: scale.x(after(mission.to)), title };
  return { ...groupOf(title, [], scale, thread), thread };
}

function groupOf(
  label: string,
  shapes: readonly Shape[],
  scale: Scale,
  edges = { from: Math.min(...shapes.map(({ from }) => from)), to: Math.max(...shapes.map(({ to }) => to)) },
): Group {
  const marks = [...new Set(shapes.flatMap((shape) => shape.marks))].sort((a, b) => a.number - b.number);
  const before = marks.length * markRoom;
  const plot = scale.right - scale.left;
  const whole = shortened(oneLine(label), labelSize, Math.max(60, Math.min(560, plot * 0.62)));
  const rooms = { left: edges.from - gap - scale.left, right: scale.right - edges.to - gap };
  const fit = (room: number): string => shortened(whole, labelSize, room - before);
  const width = before + textWidth(whole, labelSize);
  const rest = { marks, shapes, above: false };
  if (width <= rooms.right) return { ...rest, label: whole, labelAt: edges.to + gap };
  if (width <= rooms.left) return { ...rest, label: whole, labelAt: edges.from - gap - width };
  const room = Math.max(rooms.left, rooms.right);
  // A thread leaves little room beside it, and all of it above.
  if (room - before >= 110 && shapes.length > 0) {
    const label = fit(room);
    const toLeft = edges.from - gap - before - textWidth(label, labelSize);
    return { ...rest, label, labelAt: room === rooms.right ? edges.to + gap : toLeft };
  }
  const above = fit(plot);
  const last = scale.right - before - textWidth(above, labelSize);
  return { ...rest, label: above, labelAt: Math.max(scale.left, Math.min(edges.from, last)), above: true };
}

/** Puts each group in the first row where it overlaps nothing. */
function packed(groups: readonly Group[]): Row[] {
  const rows: { groups: Group[]; above: boolean; taken: [number, number][] }[] = [];
  for (const group of groups) {
    const [from, to] = extentOf(group);
    let row = rows.find(({ taken }) => taken.every(([left, right]) => to + 10 <= left || right + 10 <= from));
    if (!row) rows.push((row = { groups: [], above: false, taken: [] }));
    row.groups.push(group);
    row.taken.push([from, to]);
    row.above ||= group.above;
  }
  return rows;
}

/** The stretch that a group takes with its label. */
function extentOf({ label, labelAt, marks, shapes, thread }: Group): readonly [from: number, to: number] {
  const edges = [...shapes, ...(thread ? [thread] : [])];
  const end = labelAt + marks.length * markRoom + textWidth(label, labelSize);
  return [Math.min(labelAt, ...edges.map(({ from }) => from)), Math.max(end, ...edges.map(({ to }) => to))];
}
