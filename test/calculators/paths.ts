import type { Activity, Path } from '../../src/model/path.js';
import { moduleIds, type BlocId, type ModuleId, type UnitId } from '../../src/model/ids.js';

const day = '2027-03-01';

export const opening: Activity = { id: 'opening', type: 'opening', start: day, end: day };

export function regroupement(module: ModuleId, id = `regroupement-${module}`): Activity {
  return { id, type: 'regroupement', module, start: day, end: day };
}

export function elearning(module: ModuleId): Activity {
  return { id: `elearning-${module}`, type: 'e-learning', module, start: day, end: day };
}

export function assessment(module: ModuleId): Activity {
  return { id: `assessment-${module}`, type: 'assessment', module, start: day, end: day };
}

export function spe(unit: UnitId): Activity {
  return { id: `spe-${unit}`, type: 'spe', unit, start: day, end: day };
}

/** A path of one day: what it holds counts, its dates do not. */
export function pathWith(blocs: BlocId[], activities: Activity[], others: Partial<Path> = {}): Path {
  return {
    formatVersion: 1,
    edition: 'blocs',
    kind: 'individualised',
    blocs,
    candidate: { id: 'c-1' },
    activities,
    ...others,
  };
}

export const everyBloc: BlocId[] = ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'];

export const completePath = pathWith(everyBloc, [opening, ...moduleIds.map((id) => regroupement(id))], {
  kind: 'complete',
});
