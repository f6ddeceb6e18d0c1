import type { Activity, Finding, IsoDay, ModuleId, Path, RuleId, UnitId } from '../../src/index.js';
import { checkPath } from '../../src/index.js';

/** A regroupement, dated by hand. */
export function regroupement(module: ModuleId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `regroupement-${module}-${start}`, type: 'regroupement', module, start, end };
}

/** An SPE, dated by hand. */
export function spe(unit: UnitId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `spe-${unit}-${start}`, type: 'spe', unit, start, end };
}

/** A complete path written by hand from the guide, in which every rule is met. */
export const completePath: Path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'complete',
  blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
  candidate: { id: 'c-1', lineManager: 'n-1' },
  tutor: { id: 't-1' },
  activities: [
    { id: 'opening', type: 'opening', start: '2027-01-11', end: '2027-01-11' },
    regroupement('role-missions', '2027-01-12', '2027-01-14'),
    spe('transverse', '2027-01-25', '2027-01-26'),
    regroupement('pilotage', '2027-02-08', '2027-02-15'),
    spe('bloc-1', '2027-02-22', '2027-02-23'),
    spe('bloc-1', '2027-03-01', '2027-03-02'),
    regroupement('communication', '2027-03-08', '2027-03-09'),
    spe('bloc-2', '2027-03-15', '2027-03-16'),
    regroupement('animation', '2027-04-12', '2027-04-15'),
    spe('bloc-2', '2027-04-19', '2027-04-20'),
    regroupement('analyser', '2027-04-28', '2027-04-29'),
    regroupement('droit', '2027-05-10', '2027-05-12'),
    spe('bloc-2', '2027-05-18', '2027-05-19'),
    regroupement('accompagnement', '2027-06-07', '2027-06-08'),
    spe('bloc-3', '2027-06-14', '2027-06-15'),
    regroupement('evaluation', '2027-07-05', '2027-07-08'),
    spe('bloc-3', '2027-07-19', '2027-07-20'),
    spe('bloc-3', '2027-07-22', '2027-07-23'),
    regroupement('amelioration', '2027-08-09', '2027-08-12'),
    spe('bloc-4', '2027-08-23', '2027-08-24'),
    regroupement('preparer', '2027-11-22', '2027-11-24'),
  ],
  dossier: { depositedOn: '2028-01-10' },
  jury: { on: '2028-02-11' },
};

/** An individualised path for bloc 2, with the transverse module first, in which every rule is met. */
export const bloc2Path: Path = {
  ...completePath,
  kind: 'individualised',
  blocs: ['bloc-2'],
  positioning: { on: '2026-12-01', tool: 'OPP' },
  activities: completePath.activities.filter(
    (activity) =>
      ('module' in activity &&
        ['role-missions', 'communication', 'animation', 'droit', 'analyser', 'preparer'].includes(
          activity.module,
        )) ||
      ('unit' in activity && ['transverse', 'bloc-2'].includes(activity.unit)),
  ),
};

/** Takes the activities of a module away, and puts others in their place. */
export function replacing(path: Path, module: ModuleId, ...others: Activity[]): Path {
  const kept = path.activities.filter((activity) => !('module' in activity) || activity.module !== module);
  return { ...path, activities: [...kept, ...others] };
}

/** Takes the SPE of a unit away, and puts others in their place. */
export function replacingSpe(path: Path, unit: UnitId, ...others: Activity[]): Path {
  const kept = path.activities.filter((activity) => !('unit' in activity) || activity.unit !== unit);
  return { ...path, activities: [...kept, ...others] };
}

/** Leaves out the fields named. */
export function without(path: Path, ...keys: (keyof Path)[]): Path {
  return Object.fromEntries(
    Object.entries(path).filter(([key]) => !(keys as string[]).includes(key)),
  ) as unknown as Path;
}

/** What a rule says of a path. */
export function findingOf(rule: RuleId, path: Path): Finding {
  const findings = checkPath(path).findings.filter((finding) => finding.rule === rule);
  if (findings.length !== 1) throw new Error(`${String(findings.length)} findings for ${rule}`);
  return findings[0] as Finding;
}
