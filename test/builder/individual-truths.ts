/**
 * What an individualised path owes, found without the builder's code: figures typed from the documents, open days
 * from `date-holidays`, months from date-fns.
 */
import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import type { Acquired, BlocId, ClosedDays, IsoDay, ModuleId, Path, UnitId } from '../../src/index.js';
import { allBlocs } from '../support/scopes.js';
import { daysAfter, france } from './truths.js';

export function monthsAfter(day: IsoDay, months: number): IsoDay {
  return addMonths(utc(day), months, { in: utc }).toISOString().slice(0, 10);
}

/** SPE of each unit (actors-guide, table). */
const speCounts: Record<UnitId, number> = {
  transverse: 1,
  'bloc-1': 2,
  'bloc-2': 3,
  'bloc-3': 3,
  'bloc-4': 1,
};

/** Modules of each unit, each with the open days that its regroupement and its e-learning take (path-guide §1). */
const daysOfModules = {
  transverse: [['role-missions', 4]],
  'bloc-1': [['pilotage', 7]],
  'bloc-2': [
    ['communication', 4],
    ['animation', 6],
    ['droit', 4],
  ],
  'bloc-3': [
    ['accompagnement', 3],
    ['evaluation', 6],
  ],
  'bloc-4': [['amelioration', 6]],
} as const satisfies Record<UnitId, readonly (readonly [ModuleId, number])[]>;

function modulesOfUnit(unit: UnitId): ModuleId[] {
  return daysOfModules[unit].map(([id]) => id);
}

/** Whether a module counts as held: a support module from an earlier path alone. */
export function holds(acquired: Acquired | undefined, module: ModuleId): boolean {
  if (acquired === undefined) return false;
  const bloc = allBlocs.find((id) => modulesOfUnit(id).includes(module));
  const isSupport = module === 'analyser' || module === 'preparer';
  const byItself = acquired.modules?.includes(module) ?? false;
  if (isSupport) return byItself && acquired.basis === 'earlier-path';
  return byItself || (bloc !== undefined && (acquired.blocs?.includes(bloc) ?? false));
}

/** The units that a path follows: the transverse module unless it is declined or held, the blocs not held. */
export function unitsFollowed(
  blocs: readonly BlocId[],
  transverse: boolean,
  acquired: Acquired | undefined,
): UnitId[] {
  return [
    ...(transverse && !holds(acquired, 'role-missions') ? (['transverse'] as const) : []),
    ...blocs.filter((bloc) => !acquired?.blocs?.includes(bloc)),
  ];
}

/** The rank of an open day from another one, which is the first. */
export function openDay(from: IsoDay, rank: number): IsoDay {
  const first = france.days.findIndex((day) => day >= from);
  return france.days[first + rank - 1] ?? '';
}

/**
 * How many open days a training takes without a day between, all modules followed: up to what must precede
 * `preparer` (the first SPE, `analyser`), and up to the last SPE, `preparer` and its eve among them.
 */
export function leastOpenDays(units: readonly UnitId[]): { readonly owed: number; readonly lastSpe: number } {
  const analyserAndPreparer = 2 + 4;
  let days = 0;
  let owed = 0;
  let lastSpe = 0;
  for (const unit of units) {
    const modules = daysOfModules[unit];
    for (const [rank, [, length]] of modules.entries()) {
      // The SPE of a unit are shared as equally as can be, the last modules first; only that of bloc 4 has 3 days.
      const spe =
        Math.floor(((rank + 1) * speCounts[unit]) / modules.length) -
        Math.floor((rank * speCounts[unit]) / modules.length);
      const speDays = unit === 'bloc-4' ? 3 : 2;
      days += length + 1;
      if (owed === 0) owed = days + speDays + 2;
      days += spe * speDays;
      lastSpe = days;
    }
    days += 1;
  }
  return { owed, lastSpe: lastSpe + analyserAndPreparer };
}

/** What the activities of a path owe each other, whatever is chosen. */
export function faultsOfOrder(
  path: Path,
  followed: readonly UnitId[],
  acquired: Acquired | undefined,
): string[] {
  const faults: string[] = [];
  const spe = path.activities.filter(({ type }) => type === 'spe');
  for (const [unit, count] of Object.entries(speCounts)) {
    const due = followed.includes(unit as UnitId) ? count : 0;
    const found = spe.filter((one) => 'unit' in one && one.unit === unit).length;
    if (found !== due) faults.push(`${found} SPE of ${unit}, not ${due}`);
  }
  const modules = path.activities.flatMap((one) => (one.type === 'regroupement' ? [one.module] : []));
  const due = followed.flatMap((unit) => modulesOfUnit(unit).filter((id) => !holds(acquired, id)));
  const training = modules.filter((id) => id !== 'analyser' && id !== 'preparer');
  if (training.join() !== due.join()) faults.push(`modules ${training.join()}, not ${due.join()}`);
  if (modules.includes('analyser') === holds(acquired, 'analyser')) faults.push('analyser');
  const inOrder = [...path.activities].sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const [index, { id, start }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before && start <= before.end) faults.push(`${id} overlaps ${before.id}`);
  }
  return faults;
}

/** What may be held: blocs and modules at random, on any basis. */
export const arbitraryAcquired: fc.Arbitrary<Acquired> = fc.record({
  blocs: fc.subarray([...allBlocs], { maxLength: 2 }),
  modules: fc.subarray<ModuleId>([
    'role-missions',
    'communication',
    'animation',
    'droit',
    'evaluation',
    'amelioration',
    'analyser',
    'preparer',
  ]),
  basis: fc.constantFrom('vae', 'earlier-path', 'other'),
});

/** A closure of up to five weeks in the first year. */
export function arbitraryClosure(start: IsoDay): fc.Arbitrary<ClosedDays> {
  return fc.tuple(fc.nat(400), fc.nat(35)).map(([offset, length]) => {
    const from = daysAfter(start, offset);
    return { periods: [{ from, to: daysAfter(from, length) }] };
  });
}
