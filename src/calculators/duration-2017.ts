import type { Duration2017, Referential2017 } from '../model/edition-2017.js';
import type { DurationLine, DurationTotal, UnknownVolume } from '../model/ledger.js';
import type { Volumes } from './duration-blocs.js';
import type { Holding } from './holding.js';

/** The facts of edition 2017 that a duration reads. */
export type DurationFacts2017 = Pick<Referential2017, 'units' | 'durations'>;

/**
 * The totals that a row of the table of 2017 is part of. The span is no volume, and the row in person is the
 * total of the UP. Individual support is in days there: outside the total in minutes, as the length of a
 * day is stated nowhere.
 */
function totalsOf(row: Duration2017['id']): readonly DurationTotal[] | undefined {
  switch (row) {
    case 'elearning':
      return ['trainingDays', 'elearningDays'];
    case 'spe':
      return ['speDays'];
    case 'tutor':
      return ['tutorDays'];
    case 'collective-support':
      return ['supportDays'];
    case 'individual-support':
      return [];
    case 'span':
    case 'in-person':
      return undefined;
  }
}

const neverStated = [
  {
    what: 'Nombre de SPE',
    total: 'speCount',
    reason: "La lettre de 2017 donne des jours d'expérimentation en organisme, sans dire en combien de SPE.",
  },
  {
    what: "Minutes d'accompagnement individuel",
    total: 'individualSupportMinutes',
    reason:
      "La lettre de 2017 compte cet accompagnement en jours ; la durée d'une journée en heures n'est énoncée nulle part.",
  },
] as const satisfies readonly UnknownVolume[];

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
  const unknown: UnknownVolume[] = neverStated.map((volume) => ({ ...volume }));
  const lines = units.map(({ number, title, inPersonDays, continuedBy, source }): DurationLine => ({
    what: `UP ${String(number)} – ${title}`,
    quantity: inPersonDays,
    unit: 'days',
    totals: ['trainingDays', 'inPersonDays'],
    of: continuedBy,
    source,
  }));
  for (const { id, wording: what, days, source } of facts.durations) {
    const totals = totalsOf(id);
    if (!totals || days === undefined) continue;
    if (isWhole) lines.push({ what, quantity: days, unit: 'days', totals, source });
    else {
      const reason = 'La lettre de 2017 ne donne ce volume que pour la formation entière.';
      unknown.push(...totals.map((total): UnknownVolume => ({ what, total, reason })));
    }
  }
  return { lines: lines.filter(({ quantity }) => quantity > 0), unknown };
}
