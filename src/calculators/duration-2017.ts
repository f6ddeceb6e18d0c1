import type { Duration2017, Referential2017 } from '../model/edition-2017.js';
import type { Holding } from './holding.js';
import { sharedTime, type DurationVolume, type Volumes, type VolumeUnstated } from './volume.js';

/** The facts of edition 2017 that a duration reads. */
export type DurationFacts2017 = Pick<Referential2017, 'units' | 'durations'>;

type RowOf2017 = Pick<DurationVolume, 'totals' | 'activity' | 'actor'>;

/**
 * What a row of the table of 2017 counts. The span is no volume, and the row in person is the total of the UP.
 * Individual support is in days there: outside the total in minutes, as the length of a day is stated nowhere.
 */
function rowOf(row: Duration2017['id']): RowOf2017 | undefined {
  const actor = 'candidate';
  switch (row) {
    case 'elearning':
      return { totals: ['trainingDays', 'elearningDays'], activity: 'e-learning', actor };
    case 'spe':
      return { totals: ['speDays'], activity: 'spe', actor };
    case 'tutor':
      return { totals: ['tutorDays'], activity: 'tutoring', actor: 'tutor' };
    case 'collective-support':
      return { totals: ['supportDays'], activity: 'collective-support', actor };
    case 'individual-support':
      return { totals: [], activity: 'individual-support', actor };
    case 'span':
    case 'in-person':
      return undefined;
  }
}

const neverStated = [
  {
    what: 'Nombre de SPE',
    total: 'speCount',
    activity: 'spe',
    actors: ['candidate'],
    reason: "La lettre de 2017 donne des jours d'expérimentation en organisme, sans dire en combien de SPE.",
  },
  {
    what: "Minutes d'accompagnement individuel",
    total: 'individualSupportMinutes',
    activity: 'individual-support',
    actors: ['candidate', 'institute'],
    reason:
      "La lettre de 2017 compte cet accompagnement en jours ; la durée d'une journée en heures n'est énoncée nulle part.",
  },
  {
    what: 'Entretien avec le jury',
    total: 'interviewMinutes',
    activity: 'interview',
    actors: ['candidate', 'jury'],
    reason: 'La lettre de 2017 prévoit un entretien, sans en donner la durée.',
  },
  {
    what: "Formation d'un tuteur",
    total: 'tutorTrainingDays',
    activity: 'tutor-training',
    actors: ['tutor'],
    reason: 'La lettre de 2017 dit le tuteur formé, sans donner la durée de sa formation.',
  },
  {
    what: "Formation d'un président de jury",
    total: 'presidentTrainingMinutes',
    activity: 'jury-training',
    actors: ['jury'],
    reason: 'La lettre de 2017 ne dit rien de la formation des jurys.',
  },
  {
    what: "Formation d'un autre membre de jury",
    total: 'juryMemberTrainingMinutes',
    activity: 'jury-training',
    actors: ['jury'],
    reason: 'La lettre de 2017 ne dit rien de la formation des jurys.',
  },
] as const satisfies readonly VolumeUnstated[];

/**
 * Lists the volumes of what is held in edition 2017. The letter gives the days in person of each UP; its other
 * volumes are for the whole training alone, and unknown for a part of it.
 *
 * @param facts - the UP and the table of durations
 * @param held - what a path or a scope holds
 * @returns lines and unknown volumes, in the order of the letter
 */
export function volumesOf2017(facts: DurationFacts2017, held: Holding): Volumes {
  const units = facts.units.filter(({ continuedBy }) => held.modules.has(continuedBy));
  if (units.length === 0) return { lines: [], unknown: [] };
  const isWhole = units.length === facts.units.length;
  const unknown: VolumeUnstated[] = neverStated.map((volume) => ({ ...volume, actors: [...volume.actors] }));
  const lines = units.map(({ number, title, inPersonDays, continuedBy, source }): DurationVolume => ({
    what: `UP ${String(number)} – ${title}`,
    quantity: inPersonDays,
    unit: 'days',
    totals: ['trainingDays', 'inPersonDays'],
    of: continuedBy,
    activity: 'regroupement',
    actor: 'candidate',
    source,
  }));
  for (const { id, wording: what, days, source } of facts.durations) {
    const row = rowOf(id);
    if (!row || days === undefined) continue;
    const { totals, activity, actor } = row;
    if (isWhole) {
      const line = { what, quantity: days, unit: 'days', source, ...row } as const;
      lines.push(...(activity === 'individual-support' ? sharedTime(line, 'institute') : [line]));
    } else {
      const reason = 'La lettre de 2017 ne donne ce volume que pour la formation entière.';
      unknown.push(...totals.map((total) => ({ what, total, activity, actors: [actor], reason })));
    }
  }
  return { lines: lines.filter(({ quantity }) => quantity > 0), unknown };
}
