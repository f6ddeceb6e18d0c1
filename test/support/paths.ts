import type { Activity, IsoDay, ModuleId, Path, UnitId } from '../../src/index.js';

/** A regroupement, dated by hand. */
export function regroupement(module: ModuleId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `regroupement-${module}-${start}`, type: 'regroupement', module, start, end };
}

/** The e-learning of a module, dated by hand. */
export function elearning(module: ModuleId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `e-learning-${module}-${start}`, type: 'e-learning', module, start, end };
}

/** The assessment of learning of a module, dated by hand. */
export function assessment(module: ModuleId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `assessment-${module}-${start}`, type: 'assessment', module, start, end };
}

/** An SPE, dated by hand. */
export function spe(unit: UnitId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `spe-${unit}-${start}`, type: 'spe', unit, start, end };
}

/** The individual support of a unit, dated by hand. */
export function individualSupport(unit: UnitId, start: IsoDay, end: IsoDay = start): Activity {
  return { id: `individual-support-${unit}-${start}`, type: 'individual-support', unit, start, end };
}

/** A complete path written by hand from the guides, in which every rule of edition `blocs` is met. */
export const completePath: Path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'complete',
  blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
  candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1' },
  // The training starts on 11 January 2027: three weeks before are 21 December, two are the 28th.
  tutor: { id: 't-1', trainedOn: ['2026-12-15', '2026-12-22'], lineManagementYears: 5 },
  evaluators: ['t-1', 'f-1'],
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
    elearning('role-missions', '2027-01-11'),
    elearning('pilotage', '2027-02-05'),
    elearning('communication', '2027-03-05'),
    elearning('animation', '2027-04-09'),
    elearning('droit', '2027-05-07'),
    elearning('accompagnement', '2027-06-04'),
    elearning('evaluation', '2027-07-02'),
    elearning('amelioration', '2027-08-06'),
    elearning('preparer', '2027-11-19'),
    assessment('role-missions', '2027-01-21'),
    assessment('pilotage', '2027-02-18'),
    assessment('communication', '2027-03-11'),
    assessment('animation', '2027-04-16'),
    assessment('droit', '2027-05-14'),
    assessment('accompagnement', '2027-06-10'),
    assessment('evaluation', '2027-07-12'),
    assessment('amelioration', '2027-08-16'),
    individualSupport('transverse', '2027-01-28'),
    individualSupport('bloc-1', '2027-03-04'),
    individualSupport('bloc-2', '2027-05-21'),
    individualSupport('bloc-3', '2027-07-26'),
    individualSupport('bloc-4', '2027-08-26'),
  ],
  dossier: {
    depositedOn: '2028-01-10',
    situations: ['S1.1', 'S1.2', 'S2.1', 'S2.b', 'S3.1', 'S3.2', 'S4.1', 'S4.a'],
  },
  jury: {
    on: '2028-02-11',
    members: [
      {
        id: 'p-1',
        role: 'president',
        employer: 'institut-4-10',
        represents: 'Institut 4.10',
        trainedOn: '2027-05-04',
      },
      { id: 'e-1', role: 'expert', employer: 'o-2' },
    ],
    notValidated: ['C2.3'],
    interviews: ['bloc-2'],
  },
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
  dossier: { depositedOn: '2028-01-10', situations: ['S2.1', 'S2.b'] },
};

/** A path of edition 2017 written by hand from the launch letter, in which every rule of that edition is met. */
export const path2017: Path = {
  formatVersion: 1,
  edition: '2017',
  kind: 'complete',
  blocs: [],
  candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1', appointedOn: '2016-11-02' },
  tutor: { id: 't-1', trainedOn: ['2017-02-20'] },
  activities: [
    regroupement('role-missions', '2017-03-13', '2017-03-15'),
    regroupement('pilotage', '2017-04-10', '2017-04-14'),
    regroupement('communication', '2017-05-15', '2017-05-16'),
    regroupement('animation', '2017-06-12', '2017-06-15'),
    regroupement('droit', '2017-07-10', '2017-07-12'),
    regroupement('accompagnement', '2017-09-04', '2017-09-05'),
    regroupement('evaluation', '2017-10-02', '2017-10-05'),
    regroupement('amelioration', '2017-11-06', '2017-11-09'),
    regroupement('preparer', '2018-03-07', '2018-03-09'),
  ],
  jury: { on: '2018-05-15' },
};

/** Takes the regroupements of a module away, and puts others in their place. */
export function replacing(path: Path, module: ModuleId, ...others: Activity[]): Path {
  const kept = path.activities.filter(
    (activity) => activity.type !== 'regroupement' || activity.module !== module,
  );
  return { ...path, activities: [...kept, ...others] };
}

/** Takes away all that is followed for a module. */
export function withoutModule(path: Path, module: ModuleId): Path {
  const kept = path.activities.filter((activity) => !('module' in activity) || activity.module !== module);
  return { ...path, activities: kept };
}

/** Takes the SPE of a unit away, and puts others in their place. */
export function replacingSpe(path: Path, unit: UnitId, ...others: Activity[]): Path {
  const kept = path.activities.filter((activity) => activity.type !== 'spe' || activity.unit !== unit);
  return { ...path, activities: [...kept, ...others] };
}

/** Takes activities of a type away (of one module or unit, if it is named), and puts others in their place. */
export function replacingType(
  path: Path,
  type: Activity['type'],
  of?: ModuleId | UnitId,
  ...others: Activity[]
): Path {
  const isOf = (activity: Activity): boolean =>
    of === undefined ||
    ('module' in activity && activity.module === of) ||
    ('unit' in activity && activity.unit === of);
  const kept = path.activities.filter((activity) => activity.type !== type || !isOf(activity));
  return { ...path, activities: [...kept, ...others] };
}

/** Leaves out the fields named. */
export function without(path: Path, ...keys: (keyof Path)[]): Path {
  return Object.fromEntries(
    Object.entries(path).filter(([key]) => !(keys as string[]).includes(key)),
  ) as unknown as Path;
}
