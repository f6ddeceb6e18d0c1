import { addDays, addMonths, daysBetween, type IsoDay } from '../../../src/model/day.js';
import type { ModuleId, UnitId } from '../../../src/model/ids.js';
import type { Activity, Path, UnitActivity } from '../../../src/model/path.js';
import { openDaysOf, type ClosedPeriod } from '../../../src/model/working-days.js';
import type { Catalogue, JurySession, Session } from '../../../src/planner/catalogue.js';
import type { PathChange, RepairOptions } from '../../../src/planner/repair/change.js';

// An oracle by enumeration: every choice of one session per module and of a jury is made, judged by the words of
// decision 0016 and of `repairPath`, and measured against the path before. It shares no code with the planner.

export interface Case {
  readonly path: Path;
  readonly catalogue: Catalogue;
  readonly change: PathChange;
  readonly options: RepairOptions;
}

/** Sessions changed, then days of shift. */
export type Measure = readonly [changed: number, shift: number];

const units: Readonly<Record<UnitId, readonly ModuleId[]>> = {
  transverse: ['role-missions'],
  'bloc-1': ['pilotage'],
  'bloc-2': ['communication', 'animation', 'droit'],
  'bloc-3': ['accompagnement', 'evaluation'],
  'bloc-4': ['amelioration'],
};
const speCounts: Readonly<Record<UnitId, number>> = {
  transverse: 1,
  'bloc-1': 2,
  'bloc-2': 3,
  'bloc-3': 3,
  'bloc-4': 1,
};
const withoutElearning: readonly ModuleId[] = ['analyser'];

interface Taken extends Pick<Session, 'module' | 'start' | 'end' | 'elearning'> {
  readonly unit: UnitId | undefined;
  readonly isHeld: boolean;
  readonly shift: number;
}

interface Seat {
  readonly on: IsoDay;
  readonly deposit: IsoDay;
  readonly changed: number;
  readonly shift: number;
}

const always = (): boolean => true;

/** The least measure of all choices that keep what holds, or of the first of them; nothing when there is none. */
export function nearestBy(
  one: Case,
  holds: (key: string) => boolean = always,
  any = false,
): Measure | undefined {
  const { path, catalogue, change, options } = one;
  const { asOf } = change;
  const isPast = ({ start }: Pick<Activity, 'start'>): boolean => start < asOf;
  const periods: ClosedPeriod[] = [
    ...(options.unavailable ?? []),
    ...(change.kind === 'unavailable' ? [{ from: change.from, to: change.to }] : []),
  ].filter(({ from, to }) => holds(`unavailable ${from} ${to}`));
  const open = openDaysOf(options.closedDays);
  const inPeriod = (start: IsoDay, end: IsoDay): boolean =>
    periods.some(({ from, to }) => from <= end && start <= to);
  const known = new Map<IsoDay, boolean>();
  const isFree = (day: IsoDay): boolean => {
    const free = known.get(day) ?? (day >= asOf && open.isOpen(day) && !inPeriod(day, day));
    known.set(day, free);
    return free;
  };
  const wish = (kind: 'pinned' | 'refused', id: string): boolean =>
    (options[kind]?.includes(id) ?? false) && holds(`${kind} ${id}`);
  const gone = change.kind === 'session-cancelled' ? change.session : undefined;

  const slots: { module: ModuleId; unit: UnitId | undefined }[] = [];
  const blocs = path.blocs.filter((bloc) => !path.acquired?.blocs?.includes(bloc));
  const hasTransverse = path.activities.some(
    (a) => a.type === 'regroupement' && a.module === 'role-missions',
  );
  for (const unit of [...(hasTransverse ? (['transverse'] as const) : []), ...blocs]) {
    for (const module of units[unit])
      if (!path.acquired?.modules?.includes(module)) slots.push({ module, unit });
  }
  for (const module of ['analyser', 'preparer'] as const) {
    const isHeld = path.acquired?.modules?.includes(module) && path.acquired.basis === 'earlier-path';
    if (!isHeld) slots.push({ module, unit: undefined });
  }
  const heldOf = (module: ModuleId): Activity | undefined =>
    path.activities.find((a) => a.type === 'regroupement' && a.module === module);
  const wanted = slots.filter(({ module }) => {
    const held = heldOf(module);
    return (held && isPast(held)) || holds(`module ${module}`);
  });
  const firstHeld = path.activities
    .filter((a) => a.type === 'regroupement')
    .map(({ start }) => start)
    .sort()[0];
  const givenUp = slots.length - wanted.length;
  const pastDay = path.activities
    .filter(isPast)
    .map(({ start }) => start)
    .sort()[0];
  const pastSpes = path.activities.filter((a): a is UnitActivity => a.type === 'spe' && isPast(a));
  const pastSpe = pastSpes.map(({ end }) => end).sort()[0];

  const choices = wanted.map(({ module, unit }): Taken[] => {
    const held = heldOf(module);
    const listed = catalogue.sessions.filter((s) => s.module === module);
    const own = listed.find(({ id }) => id === held?.session);
    const ownTaken = held && {
      module,
      unit,
      start: held.start,
      end: held.end,
      isHeld: true,
      shift: 0,
      ...(own?.elearning && { elearning: true }),
    };
    const pins = listed.filter(({ id }) => wish('pinned', id));
    if (held && ownTaken && isPast(held))
      return pins.every(({ id }) => id === held.session) ? [ownTaken] : [];
    const name = held && (held.session ?? held.id);
    const mayKeep =
      name !== undefined &&
      name !== gone &&
      !inPeriod(held?.start ?? '', held?.end ?? '') &&
      !wish('refused', name);
    const all = listed.filter(
      (s) =>
        s.id !== held?.session &&
        s.id !== gone &&
        s.start >= asOf &&
        (s.seats > 0 || !holds(`seats ${module}`)) &&
        (!options.sites || options.sites.includes(s.site) || !holds('sites')) &&
        !wish('refused', s.id) &&
        !inPeriod(s.start, s.end),
    );
    const takens = [
      ...(mayKeep ? [{ id: name, taken: ownTaken as Taken }] : []),
      ...all.map((s) => ({
        id: s.id,
        taken: { ...s, unit, isHeld: false, shift: held ? Math.abs(daysBetween(held.start, s.start)) : 0 },
      })),
    ];
    return takens.filter(({ id }) => pins.every((pin) => pin.id === id)).map(({ taken }) => taken);
  });

  const followed = new Set(wanted.map(({ module }) => module));
  if (catalogue.sessions.some(({ id, module }) => wish('pinned', id) && !followed.has(module)))
    return undefined;

  let best: Measure | undefined;
  const juries = seatsOf();
  const offer = (measure: Measure): void => {
    if (!best || measure[0] < best[0] || (measure[0] === best[0] && measure[1] < best[1])) best = measure;
  };
  const walk = (rank: number, taken: readonly Taken[]): void => {
    if (any && best) return;
    if (rank < choices.length) {
      for (const one of choices[rank] ?? []) {
        const clash = taken.some((other) => one.start <= other.end && other.start <= one.end);
        if (!clash) walk(rank + 1, [...taken, one]);
      }
      return;
    }
    const moved = taken.filter(({ isHeld }) => !isHeld);
    if (best && moved.length + givenUp > best[0]) return;
    const sorted = [...taken].sort((a, b) => (a.start < b.start ? -1 : 1));
    if (!isOrdered(sorted) || !firstDay(sorted).allowed) return;
    for (const jury of juries) {
      const measure: Measure = [
        moved.length + jury.changed + givenUp,
        moved.reduce((sum, { shift }) => sum + shift, 0) + jury.shift,
      ];
      if (best && (measure[0] > best[0] || (measure[0] === best[0] && measure[1] >= best[1]))) continue;
      if (isInTime(sorted, jury)) offer(measure);
    }
  };
  walk(0, []);
  return best;

  function seatsOf(): Seat[] {
    const former = path.jury?.on;
    if (!holds('rule jury-registered') && !(former !== undefined && former < asOf)) {
      return [{ on: '9999-12-31', deposit: '9999-12-31', changed: 1, shift: 0 }];
    }
    if (former === undefined) return [];
    const limitOf = ({ on, depositBy }: Pick<JurySession, 'on' | 'depositBy'>): IsoDay => {
      const before = addDays(on, -1);
      return depositBy !== undefined && depositBy < before ? depositBy : before;
    };
    const fits = (jury: JurySession): boolean => blocs.every((bloc) => jury.blocs.includes(bloc));
    const matches = catalogue.juries
      .filter((jury) => jury.on === former && fits(jury))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const match = matches.find(({ id }) => id === gone) ?? matches[0];
    const deposited = path.dossier?.depositedOn ?? '';
    const done = deposited !== '' && deposited < asOf;
    const capped = (limit: IsoDay): IsoDay => (done && deposited < limit ? deposited : limit);
    const isOpen = (limit: IsoDay): boolean => (done ? deposited <= limit : limit >= asOf);
    const lastSpe =
      path.activities
        .filter((a) => a.type === 'spe' && isPast(a))
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? '';
    const seats: Seat[] = [];
    const bound = (on: IsoDay): boolean =>
      !inPeriod(on, on) &&
      (options.latestJury === undefined || on <= options.latestJury || !holds('latest-jury'));
    const pins = catalogue.juries.filter(({ id }) => wish('pinned', id));
    const allowed = (id: string | undefined): boolean =>
      pins.every((pin) => pin.id === id) && !(id !== undefined && wish('refused', id));
    const on = change.kind === 'jury-moved' ? change.on : former;
    const limit = limitOf({ on, ...(match?.depositBy !== undefined && { depositBy: match.depositBy }) });
    const agreed =
      deposited > limit && deposited < on
        ? deposited
        : deposited >= on && deposited > limit
          ? addDays(on, -1)
          : limit;
    const cancelled = change.kind === 'jury-cancelled' || (gone !== undefined && gone === match?.id);
    if (former < asOf) return [{ on: former, deposit: capped(agreed), changed: 0, shift: 0 }];
    if (!cancelled && bound(on) && allowed(match?.id) && (done || agreed >= asOf)) {
      const shift = Math.abs(daysBetween(former, on));
      seats.push({ on, deposit: capped(agreed), changed: shift > 0 ? 1 : 0, shift });
    }
    for (const jury of catalogue.juries) {
      if (jury.id === match?.id || jury.id === gone || !fits(jury) || jury.on < asOf) continue;
      if (
        (jury.seats === 0 && holds('seats jury')) ||
        !bound(jury.on) ||
        !allowed(jury.id) ||
        !isOpen(limitOf(jury))
      )
        continue;
      seats.push({
        on: jury.on,
        deposit: capped(limitOf(jury)),
        changed: 1,
        shift: Math.abs(daysBetween(former, jury.on)),
      });
    }
    return seats.filter(({ deposit }) => !holds('rule spe-before-deposit') || lastSpe <= deposit);
  }

  function isOrdered(taken: readonly Taken[]): boolean {
    const training = taken.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
    const runs = training.filter((unit, rank) => unit !== training[rank - 1]);
    if (holds('bloc-by-bloc') && new Set(runs).size !== runs.length) return false;
    if (options.order !== 'free' && holds('order')) {
      const ranks = training.flatMap((unit) => (unit === 'transverse' ? [] : [blocs.indexOf(unit)]));
      if (ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0))) return false;
    }
    const at = (module: ModuleId): number => taken.findIndex((t) => t.module === module);
    if (path.kind === 'complete' && holds('rule transverse-first') && at('role-missions') > 0) return false;
    return (
      !holds('rule support-modules-order') ||
      at('analyser') < 0 ||
      at('preparer') < 0 ||
      at('analyser') < at('preparer')
    );
  }

  function firstDay(taken: readonly Taken[]): { day: IsoDay; allowed: boolean } {
    if (pastDay !== undefined) return { day: pastDay, allowed: isAllowed(pastDay) };
    const [first] = taken;
    if (!first) return { day: asOf, allowed: true };
    if (first.isHeld && first.start === firstHeld) {
      const ahead = path.activities.filter(({ start }) => start < first.start);
      const day = [first.start, ...ahead.map(({ start }) => start)].sort()[0] ?? first.start;
      if (isAllowed(day) && !ahead.some(({ start, end }) => inPeriod(start, end)))
        return { day, allowed: true };
    }
    let day = first.start;
    const hasAhead =
      path.kind === 'complete' || (!first.elearning && !withoutElearning.includes(first.module));
    for (let back = addDays(first.start, -1); hasAhead && back >= asOf; back = addDays(back, -1)) {
      if (!isFree(back)) continue;
      day = back;
      break;
    }
    return { day, allowed: isAllowed(day) };
  }

  function isAllowed(day: IsoDay): boolean {
    const trained = [...(path.tutor?.trainedOn ?? [])].sort();
    const second = trained[Math.min(2, trained.length) - 1];
    return (
      (path.kind === 'complete' ||
        path.positioning === undefined ||
        path.positioning.on <= day ||
        !holds('rule positioning-before-individual-path')) &&
      (second === undefined || second <= day || !holds('rule tutor-trained-before-mission'))
    );
  }

  /** The first free day after a day that no session takes. */
  function freeAfter(day: IsoDay, taken: readonly Taken[], until: IsoDay): IsoDay | undefined {
    for (let next = day < asOf ? asOf : addDays(day, 1); next <= until; next = addDays(next, 1)) {
      if (isFree(next) && !taken.some(({ start, end }) => start <= next && next <= end)) return next;
      if (daysBetween(asOf, next) > 1500) return undefined;
    }
    return undefined;
  }

  function isInTime(taken: readonly Taken[], jury: Seat): boolean {
    if (holds('rule training-before-jury') && taken.some(({ end }) => end >= jury.on)) return false;
    const preparer = taken.find(({ module }) => module === 'preparer');
    if (preparer && holds('rule preparer-two-months-before-jury') && addMonths(preparer.end, 2) > jury.on)
      return false;
    const speOf = (unit: UnitId): number => pastSpes.filter((a) => a.unit === unit).length;
    const due = [
      ...(taken.some(({ unit }) => unit === 'transverse') ? (['transverse'] as const) : []),
      ...blocs,
    ].filter((unit) => speOf(unit) < speCounts[unit]);
    const begun = due.map(
      (unit) => (taken.find((t) => t.unit === unit) ?? taken[0])?.end ?? addDays(asOf, -1),
    );
    if (
      holds('rule spe-before-deposit') &&
      begun.some((end) => freeAfter(end, taken, jury.deposit) === undefined)
    )
      return false;
    if (!holds('rule support-after-spe') || taken.every(({ unit }) => unit === undefined)) return true;
    return taken
      .filter(({ unit }) => unit === undefined)
      .every(({ start }) =>
        pastSpe === undefined
          ? begun.some((end) => freeAfter(end, taken, addDays(start, -1)) !== undefined)
          : pastSpe <= start,
      );
  }
}
