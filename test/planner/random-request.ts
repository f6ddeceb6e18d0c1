import { addDays, addMonths, daysBetween, type IsoDay } from '../../src/model/day.js';
import { blocIds, type BlocId, type ModuleId } from '../../src/model/ids.js';
import { acquiredBases, type Acquired, type Tutor } from '../../src/model/path.js';
import type { ClosedDays, ClosedPeriod } from '../../src/model/working-days.js';
import type { Catalogue, JurySession, Session } from '../../src/planner/catalogue.js';
import { planCriteria, type PlanRequest } from '../../src/planner/request.js';

/** A request with what is on offer. */
export interface Instance {
  readonly request: PlanRequest;
  readonly catalogue: Catalogue;
}

/** Draws from a sequence that its seed decides. */
export interface Draw {
  /** A whole number, both bounds included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly some: <T>(list: readonly T[], probability: number) => T[];
}

/** The generator mulberry32. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const chance = (probability: number): boolean => next() < probability;
  const one = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T;
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (left.length > 0) drawn.push(...left.splice(whole(0, left.length - 1), 1));
    return drawn;
  };
  return {
    whole,
    chance,
    one,
    shuffled,
    some: (list, probability) => list.filter(() => chance(probability)),
  };
}

const modulesOfBloc: Readonly<Record<BlocId, readonly ModuleId[]>> = {
  'bloc-1': ['pilotage'],
  'bloc-2': ['communication', 'animation', 'droit'],
  'bloc-3': ['accompagnement', 'evaluation'],
  'bloc-4': ['amelioration'],
};

/** Where nothing is to be followed. */
const someDay = '2027-06-01';

const sites = ['Lyon', 'Paris', 'Rennes'] as const;

/** How large the instances are. */
export interface Size {
  /** Combinations of sessions, at most. */
  readonly combinations: number;
  /** Sessions of a module, at most. */
  readonly perModule: number;
  /** Blocs targeted, at most, in an individualised path. */
  readonly blocs: number;
  /** How often days are so close that little fits between them. */
  readonly tight?: number;
}

export const ordinarySize: Size = { combinations: 4000, perModule: 100, blocs: 4, tight: 0.25 };

/** What the parts of an instance share while it is drawn. */
interface Sketch {
  readonly draw: Draw;
  readonly isComplete: boolean;
  readonly isTight: boolean;
  readonly blocs: readonly BlocId[];
  readonly transverse: boolean;
  readonly acquired: Acquired | undefined;
  /** Modules to be followed, in an order that is allowed. */
  readonly modules: readonly ModuleId[];
}

/** The instance of a seed: the same seed gives the same. */
export function instanceOf(seed: number, size: Size = ordinarySize): Instance {
  const draw = drawFrom(seed);
  const sketch = sketchOf(draw, size);
  const backbone = backboneOf(sketch);
  const sessions = sessionsOf(sketch, backbone, size);
  const juries = juriesOf(sketch, backbone);
  return {
    request: requestOf(sketch, backbone, sessions, juries),
    catalogue: { sessions: draw.shuffled(sessions), juries: draw.shuffled(juries) },
  };
}

function sketchOf(draw: Draw, size: Size): Sketch {
  const isComplete = size.blocs === blocIds.length && draw.chance(0.3);
  const count = isComplete ? blocIds.length : draw.whole(1, size.blocs);
  const blocs = draw.shuffled(blocIds).slice(0, count);
  const transverse = isComplete || draw.chance(0.8);
  for (;;) {
    const acquired = acquiredOf(draw, isComplete ? 0.7 : 0.35);
    const modules = modulesOf(draw, { isComplete, blocs, transverse, acquired });
    if (modules.length > 0 || draw.chance(0.3)) {
      return {
        draw,
        isComplete,
        isTight: draw.chance(size.tight ?? 0.25),
        blocs,
        transverse,
        acquired,
        modules,
      };
    }
  }
}

function acquiredOf(draw: Draw, probability: number): Acquired | undefined {
  if (!draw.chance(probability)) return undefined;
  const training: readonly ModuleId[] = ['role-missions', ...Object.values(modulesOfBloc).flat()];
  const modules = [...draw.some(training, 0.25), ...draw.some(['analyser', 'preparer'] as const, 0.25)];
  return {
    ...(draw.chance(0.5) && { blocs: draw.some(blocIds, 0.35) }),
    ...(draw.chance(0.8) && { modules }),
    basis: draw.one(acquiredBases),
  };
}

function modulesOf(
  draw: Draw,
  {
    isComplete,
    blocs,
    transverse,
    acquired,
  }: Pick<Sketch, 'isComplete' | 'blocs' | 'transverse' | 'acquired'>,
): ModuleId[] {
  const held = (module: ModuleId): boolean => acquired?.modules?.includes(module) ?? false;
  const units = blocs
    .filter((bloc) => !(acquired?.blocs ?? []).includes(bloc))
    .map((bloc) => draw.shuffled(modulesOfBloc[bloc]).filter((module) => !held(module)));
  if (transverse && !held('role-missions')) {
    units.splice(isComplete || draw.chance(0.7) ? 0 : draw.whole(0, units.length), 0, ['role-missions']);
  }
  const training = units.flat();
  const isFree = (module: ModuleId): boolean => acquired?.basis !== 'earlier-path' || !held(module);
  const [from, to] = [Math.min(1, training.length), training.length];
  const analyser = draw.chance(0.3) ? to : draw.whole(from, to);
  const modules = isFree('analyser') ? inserted(training, analyser, 'analyser') : training;
  const least = modules.indexOf('analyser') + 1 || from;
  const preparer = draw.chance(0.7) ? modules.length : draw.whole(least, modules.length);
  return isFree('preparer') ? inserted(modules, preparer, 'preparer') : modules;
}

function inserted(modules: readonly ModuleId[], at: number, module: ModuleId): ModuleId[] {
  return [...modules.slice(0, at), module, ...modules.slice(at)];
}

/** Days of one session of each module that mostly make a path. */
function backboneOf({ draw, isTight, modules }: Sketch): Session[] {
  let day = addDays('2027-01-04', draw.whole(0, 365));
  const pace = draw.one([3, 10, 10, 30, 45]);
  return modules.map((module, rank): Session => {
    const gap = isTight ? draw.whole(0, pace) : draw.whole(4, pace + 10);
    const start = addDays(day, rank === 0 ? 0 : gap);
    const end = addDays(start, draw.whole(0, 4));
    day = addDays(end, 1);
    return sessionOf(draw, `${module}-${draw.whole(0, 1) === 0 ? 'm' : 'b'}`, module, start, end);
  });
}

function sessionOf(draw: Draw, id: string, module: ModuleId, start: IsoDay, end: IsoDay): Session {
  return {
    id,
    module,
    site: draw.one(sites),
    start,
    end,
    seats: draw.chance(0.03) ? 0 : draw.whole(1, 12),
    ...(draw.chance(0.4) && { elearning: draw.chance(0.7) }),
    ...(draw.chance(0.6) && { costCents: draw.one([0, 10_000, 25_000]) }),
  };
}

/** The backbone and others around it, as many as the size allows. */
function sessionsOf({ draw, isTight, modules }: Sketch, backbone: readonly Session[], size: Size): Session[] {
  const [first, last] = [backbone[0]?.start ?? someDay, backbone.at(-1)?.end ?? someDay];
  const spread = daysBetween(first, last) + (isTight ? 10 : 90);
  const mean = Math.floor((size.combinations / draw.one([1, 1, 4, 20])) ** (1 / modules.length));
  const most = Math.max(1, Math.min(size.perModule, mean));
  return backbone.flatMap((model): Session[] => {
    const { module } = model;
    const others = Array.from({ length: draw.whole(0, most - 1) }, (_, rank): Session => {
      const start = draw.chance(0.5)
        ? addDays(model.start, draw.whole(-6, 12))
        : addDays(first, draw.whole(isTight ? 0 : -20, spread));
      const letter = String.fromCharCode(97 + ((rank * 7) % 26));
      return sessionOf(draw, `${module}-${letter}${rank}`, module, start, addDays(start, draw.whole(0, 4)));
    });
    return draw.chance(others.length > 0 ? 0.95 : 0.99) ? [model, ...others] : others;
  });
}

function juriesOf({ draw, blocs, isTight }: Sketch, backbone: readonly Session[]): JurySession[] {
  const end = (backbone.find(({ module }) => module === 'preparer') ?? backbone.at(-1))?.end ?? someDay;
  return Array.from({ length: draw.whole(2, 6) }, (_, rank): JurySession => {
    const months = draw.one(isTight ? [2, 2, 2, 3] : [2, 2, 3, 3, 4, 6, 6, 9, 12]);
    const on = addDays(addMonths(end, months), draw.chance(0.4) ? draw.whole(-2, 2) : draw.whole(-5, 60));
    return {
      id: `jury-${String.fromCharCode(97 + ((rank * 11) % 26))}`,
      on,
      ...(draw.chance(0.4) && { depositBy: addDays(on, -draw.whole(isTight ? 20 : 0, isTight ? 100 : 70)) }),
      blocs: draw.chance(0.9)
        ? draw.shuffled(blocIds)
        : [...new Set([...draw.some(blocIds, 0.5), blocs[0] ?? 'bloc-1'])],
      seats: draw.chance(0.1) ? 0 : draw.whole(1, 3),
    };
  });
}

function requestOf(
  sketch: Sketch,
  backbone: readonly Session[],
  sessions: readonly Session[],
  juries: readonly JurySession[],
): PlanRequest {
  const { draw, isComplete, isTight, blocs, transverse, acquired } = sketch;
  const first = backbone[0]?.start ?? someDay;
  const earliestStart = addDays(first, -(isTight ? draw.whole(0, 6) : draw.whole(0, 60)));
  const ids = [...sessions, ...juries].map(({ id }) => id);
  const likely = draw.chance(0.7) ? [...backbone, ...juries.slice(0, 1)].map(({ id }) => id) : ids;
  const pinned = draw.chance(0.2)
    ? draw.shuffled(likely.filter((id) => ids.includes(id))).slice(0, draw.whole(1, 2))
    : undefined;
  const refused = draw.some(ids, draw.chance(0.5) ? 0 : 0.06).filter((id) => !pinned?.includes(id));
  const tutor = tutorOf(draw, earliestStart, first);
  const isFree = draw.chance(0.5);
  return {
    candidate: { id: 'c-1', ...(draw.chance(0.3) && { lineManager: 'n-1' }) },
    ...(isComplete ? { kind: 'complete' as const } : draw.chance(0.5) && { kind: 'individualised' as const }),
    blocs: isFree ? draw.shuffled(blocs) : blocs,
    ...((isFree || draw.chance(0.3)) && { order: isFree ? ('free' as const) : ('fixed' as const) }),
    ...((!transverse || draw.chance(0.3)) && { transverse }),
    earliestStart,
    ...(draw.chance(0.2) && { latestJury: addDays(draw.one(juries).on, draw.whole(0, 30)) }),
    ...(draw.chance(0.3) && { unavailable: periodsOf(draw, first, isTight) }),
    ...(draw.chance(0.08) && { sites: draw.chance(0.7) ? ['Paris', 'Lyon'] : ['Lyon', 'Rennes', 'Nice'] }),
    ...(draw.chance(0.4) && {
      travel: draw.some(sites, 0.7).map((site) => ({ site, costCents: draw.one([5000, 15_000]) })),
    }),
    ...(acquired && { acquired }),
    ...(pinned && { pinned }),
    ...(refused.length > 0 && { refused }),
    ...(!draw.chance(0.4) && { positionedOn: addDays(first, -draw.whole(isTight ? 0 : 5, 40)) }),
    ...(tutor && { tutor }),
    ...(draw.chance(0.3) && { closedDays: closedDaysOf(draw, first) }),
    ...(draw.chance(0.5) && { prefer: draw.shuffled(planCriteria).slice(0, draw.whole(1, 4)) }),
  };
}

function periodsOf(draw: Draw, first: IsoDay, isTight: boolean): ClosedPeriod[] {
  return Array.from({ length: draw.whole(1, 2) }, () => {
    const from = addDays(first, draw.whole(-10, isTight ? 60 : 200));
    return { from, to: addDays(from, draw.chance(0.85) ? draw.whole(0, 4) : draw.whole(5, 40)) };
  });
}

function tutorOf(draw: Draw, earliest: IsoDay, first: IsoDay): Tutor | undefined {
  if (draw.chance(0.4)) return undefined;
  const last = addDays(draw.chance(0.3) ? first : earliest, -draw.whole(draw.chance(0.3) ? -1 : 3, 30));
  const days = [addDays(last, -draw.whole(draw.chance(0.9) ? 2 : 1, 9)), last];
  return {
    id: draw.chance(0.03) ? 'n-1' : 't-1',
    ...(draw.chance(0.8) && {
      trainedOn: [...days, ...(draw.chance(0.1) ? [addDays(last, 40)] : [])].reverse(),
    }),
    ...(draw.chance(0.6) && { lineManagementYears: draw.one([0, 1, 2, 10]) }),
  };
}

function closedDaysOf(draw: Draw, first: IsoDay): ClosedDays {
  return {
    ...(draw.chance(0.4) && { publicHolidays: draw.one(['france', 'alsace-moselle', 'none'] as const) }),
    ...(draw.chance(0.4) && { weekends: draw.chance(0.3) }),
    ...(draw.chance(0.4) && { days: Array.from({ length: 5 }, () => addDays(first, draw.whole(-10, 30))) }),
    ...(draw.chance(0.3) && { periods: periodsOf(draw, first, false) }),
  };
}
