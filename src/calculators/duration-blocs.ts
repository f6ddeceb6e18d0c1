import type { DurationLine, UnknownVolume } from '../model/ledger.js';
import type { Referential } from '../model/referential.js';
import { isUnknown } from '../model/source.js';
import type { SupportModule, TrainingModule, TrainingUnit } from '../model/training.js';
import type { Holding } from './holding.js';
import { unitName, type TitleFacts } from './names.js';

/** What a duration adds up: lines of more than zero, and the volumes that no document gives. */
export interface Volumes {
  readonly lines: readonly DurationLine[];
  readonly unknown: readonly UnknownVolume[];
}

/** The facts of edition `blocs` that a duration reads. */
export type BlocsDurationFacts = TitleFacts & Pick<Referential, 'opening' | 'units' | 'statedTotals'>;

function openingLine({ title, days, source }: Referential['opening']): DurationLine {
  // Neither in person nor e-learning: no document states its mode.
  return { what: title, quantity: days, unit: 'days', totals: ['trainingDays'], of: 'opening', source };
}

function moduleLines(module: TrainingModule | SupportModule): DurationLine[] {
  const { id: of, title, inPersonDays, elearningDays, source, fieldSources } = module;
  const isTraining = 'unit' in module;
  return [
    {
      what: `Regroupement – ${title}`,
      quantity: inPersonDays,
      unit: 'days',
      totals: isTraining ? ['trainingDays', 'inPersonDays'] : ['supportDays'],
      of,
      source: fieldSources?.inPersonDays ?? source,
    },
    {
      what: `${isTraining ? 'E-learning' : 'Travail individuel en amont'} – ${title}`,
      quantity: elearningDays,
      unit: 'days',
      totals: isTraining ? ['trainingDays', 'elearningDays'] : ['supportDays'],
      of,
      source: fieldSources?.elearningDays ?? source,
    },
  ];
}

function unitVolumes(name: string, unit: TrainingUnit): Volumes {
  const { id: of, speCount, tutorDays, individualSupportMinutes: minutes, source } = unit;
  const lines: DurationLine[] = [
    { what: `SPE – ${name}`, quantity: speCount, unit: 'spe', totals: ['speCount'], of, source },
    { what: `Tutorat – ${name}`, quantity: tutorDays, unit: 'days', totals: ['tutorDays'], of, source },
  ];
  const what = `Accompagnement individuel – ${name}`;
  const total = 'individualSupportMinutes';
  if (isUnknown(minutes)) return { lines, unknown: [{ what, total, of, reason: minutes.reason }] };
  lines.push({
    what,
    quantity: minutes,
    unit: 'minutes',
    totals: [total],
    of,
    source: unit.individualSupportSource,
  });
  return { lines, unknown: [] };
}

/** The days of SPE have no parts to add up: they are stated for all units together, or not at all. */
function speDays(facts: BlocsDurationFacts, held: readonly TrainingUnit[]): Volumes {
  const stated = facts.statedTotals.find(({ id }) => id === 'spe-days');
  if (stated && held.length === facts.units.length) {
    const { what, value, source } = stated;
    return { lines: [{ what, quantity: value, unit: 'days', totals: ['speDays'], source }], unknown: [] };
  }
  const unknown = held
    .filter(({ speCount }) => speCount > 0)
    .map(({ id: of, speDays: { reason } }): UnknownVolume => {
      return { what: `Jours de SPE – ${unitName(facts, of)}`, total: 'speDays', of, reason };
    });
  return { lines: [], unknown };
}

/**
 * Lists the standard volumes of what is held in edition `blocs`.
 *
 * @param facts - opening, modules, units, and the stated total of SPE days
 * @param held - what a path or a scope holds
 * @returns lines and unknown volumes, in official order
 */
export function volumesOfBlocs(facts: BlocsDurationFacts, held: Holding): Volumes {
  const units = facts.units.filter(({ id }) => held.units.includes(id));
  const modules = [...facts.modules, ...facts.supportModules].filter(({ id }) => held.modules.has(id));
  const ofUnits = [
    ...units.map((unit) => unitVolumes(unitName(facts, unit.id), unit)),
    speDays(facts, units),
  ];
  const lines = [
    ...(held.opening ? [openingLine(facts.opening)] : []),
    ...modules.flatMap(moduleLines),
    ...ofUnits.flatMap((volumes) => volumes.lines),
  ];
  return {
    lines: lines.filter(({ quantity }) => quantity > 0),
    unknown: ofUnits.flatMap(({ unknown }) => unknown),
  };
}
