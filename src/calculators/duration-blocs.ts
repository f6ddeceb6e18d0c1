import type { Referential } from '../model/referential.js';
import { isUnknown } from '../model/source.js';
import type { SupportModule, TrainingModule, TrainingUnit } from '../model/training.js';
import type { Holding } from './holding.js';
import { volumesOfInterviews, type InterviewFacts } from './duration-interviews.js';
import { volumesOfPeople, type PeopleFacts } from './duration-people.js';
import { unitName } from './names.js';
import { sharedTime, type DurationVolume, type Volumes, type VolumeUnstated } from './volume.js';

/** The facts of edition `blocs` that a duration reads. */
export type BlocsDurationFacts = InterviewFacts &
  PeopleFacts &
  Pick<Referential, 'opening' | 'units' | 'statedTotals' | 'discrepancies'>;

function openingLine({ title, days, source }: Referential['opening']): DurationVolume {
  return {
    what: title,
    quantity: days,
    unit: 'days',
    // Neither in person nor e-learning: no document states its mode.
    totals: ['trainingDays'],
    of: 'opening',
    activity: 'opening',
    actor: 'candidate',
    source,
  };
}

function moduleLines(module: TrainingModule | SupportModule): DurationVolume[] {
  const { id: of, title, inPersonDays, elearningDays, source, fieldSources } = module;
  const isTraining = 'unit' in module;
  const common = {
    unit: 'days',
    of,
    ...(isTraining && { unitId: module.unit }),
    actor: 'candidate',
  } as const;
  return [
    {
      ...common,
      what: `Regroupement – ${title}`,
      quantity: inPersonDays,
      totals: isTraining ? ['trainingDays', 'inPersonDays'] : ['supportDays'],
      activity: 'regroupement',
      source: fieldSources?.inPersonDays ?? source,
    },
    {
      ...common,
      what: `${isTraining ? 'E-learning' : 'Travail individuel en amont'} – ${title}`,
      quantity: elearningDays,
      totals: isTraining ? ['trainingDays', 'elearningDays'] : ['supportDays'],
      activity: isTraining ? 'e-learning' : 'individual-work',
      source: fieldSources?.elearningDays ?? source,
    },
  ];
}

function unitVolumes(name: string, unit: TrainingUnit): Volumes {
  const { id, speCount, tutorDays, individualSupportMinutes: minutes, source } = unit;
  const own = { of: id, unitId: id };
  const lines: DurationVolume[] = [
    {
      ...own,
      what: `SPE – ${name}`,
      quantity: speCount,
      unit: 'spe',
      totals: ['speCount'],
      activity: 'spe',
      actor: 'candidate',
      source,
    },
    {
      ...own,
      what: `Tutorat – ${name}`,
      quantity: tutorDays,
      unit: 'days',
      totals: ['tutorDays'],
      activity: 'tutoring',
      actor: 'tutor',
      source,
    },
  ];
  const support = {
    ...own,
    what: `Accompagnement individuel – ${name}`,
    activity: 'individual-support',
  } as const;
  const total = 'individualSupportMinutes';
  if (isUnknown(minutes)) {
    const { reason } = minutes;
    return { lines, unknown: [{ ...support, total, actors: ['candidate', 'institute'], reason }] };
  }
  const line = {
    ...support,
    quantity: minutes,
    unit: 'minutes',
    totals: [total],
    source: unit.individualSupportSource,
  } as const;
  return { lines: [...lines, ...sharedTime(line, 'institute')], unknown: [] };
}

/** The days of SPE have no parts to add up: they are stated for all units together, or not at all. */
function speDays(facts: BlocsDurationFacts, held: readonly TrainingUnit[]): Volumes {
  const stated = facts.statedTotals.find(({ id }) => id === 'spe-days');
  const common = { activity: 'spe' } as const;
  if (stated && held.length === facts.units.length) {
    const { what, value: quantity, source } = stated;
    const line = { ...common, what, quantity, unit: 'days', totals: ['speDays'], source } as const;
    return { lines: [{ ...line, actor: 'candidate' }], unknown: [] };
  }
  const unknown = held
    .filter(({ speCount }) => speCount > 0)
    .map(({ id, speDays: { reason } }): VolumeUnstated => {
      const what = `Jours de SPE – ${unitName(facts, id)}`;
      return { ...common, what, total: 'speDays', of: id, unitId: id, actors: ['candidate'], reason };
    });
  return { lines: [], unknown };
}

/**
 * Lists the standard volumes of what is held in edition `blocs`.
 *
 * @param facts - opening, modules, units, the stated total of SPE days, interview, training of tutors and juries
 * @param held - what a path or a scope holds
 * @returns lines and unknown volumes, in official order
 */
export function volumesOfBlocs(facts: BlocsDurationFacts, held: Holding): Volumes {
  const units = facts.units.filter(({ id }) => held.units.includes(id));
  const modules = [...facts.modules, ...facts.supportModules].filter(({ id }) => held.modules.has(id));
  const others = [
    ...units.map((unit) => unitVolumes(unitName(facts, unit.id), unit)),
    speDays(facts, units),
    volumesOfInterviews(facts, held),
  ];
  const lines = [
    ...(held.opening ? [openingLine(facts.opening)] : []),
    ...modules.flatMap(moduleLines),
    ...others.flatMap((volumes) => volumes.lines),
    ...volumesOfPeople(facts),
  ];
  return {
    lines: lines.filter(({ quantity }) => quantity > 0),
    unknown: others.flatMap(({ unknown }) => unknown),
  };
}
