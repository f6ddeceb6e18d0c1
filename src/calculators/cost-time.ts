import { minutesPerDayOf } from '../model/cost-shape.js';
import type { CostOptions, MissingInput, UnpricedItem } from '../model/cost.js';
import type { Duration, DurationLine, TimeActor, TimedActivity } from '../model/ledger.js';
import { fractionOf } from '../model/split.js';
import type { CompleteHeadcount } from './cost-options.js';
import type { GrossLine, Pricing } from './gross.js';
import { eachOf, rangeOf, splitRange } from './money.js';
import { unitName, type TitleFacts } from './names.js';

const actors = ['candidate', 'tutor', 'institute', 'jury'] as const satisfies readonly TimeActor[];
/** Those whom the organisme employs: the cost of their days is worth asking for. */
const ownActors: readonly TimeActor[] = ['candidate', 'tutor'];

/** The time of each actor, in French. */
export const timeOf = {
  candidate: 'Temps du candidat',
  tutor: 'Temps du tuteur',
  institute: "Temps de l'Institut",
  jury: 'Temps du jury',
} as const satisfies Record<TimeActor, string>;

/** What is spent of one kind: the days, or the minutes, of a unit or of a line outside units. */
interface Spent {
  readonly what: string;
  readonly unitId?: DurationLine['unitId'];
  readonly quantity: number;
}

/** For how many people time is owed. */
interface TimeHeadcount extends CompleteHeadcount {
  /** The members of the jury of an interview; left out, the jury counts as one and its day is that of all its members. */
  readonly interviewers?: number;
}

/** How many people owe the time of an activity, whatever their profile. */
function owedBy(activity: TimedActivity, { candidates, tutors, juryMembers }: TimeHeadcount): number {
  if (activity === 'tutor-training') return tutors;
  return activity === 'jury-training' ? juryMembers : candidates;
}

/** For how many people a line of a duration is owed; nothing where the caller has not said. */
function peopleOf({ activity, actor, totals }: DurationLine, headcount: TimeHeadcount): number | undefined {
  const people = owedBy(activity, headcount);
  if (activity === 'interview' && actor === 'jury') return people * (headcount.interviewers ?? 1);
  if (activity !== 'jury-training' || people === 0) return people;
  const { presidents } = headcount;
  if (presidents === undefined) return undefined;
  return totals.includes('presidentTrainingMinutes') ? presidents : people - presidents;
}

/** Says whom the price of a day of the jury stands for, in an interview. */
function interviewWhat(what: string, { interviewers }: TimeHeadcount): string {
  if (interviewers === undefined) return `${what} (entretien, jury entier compté comme une personne)`;
  return `${what} (entretien, ${interviewers > 1 ? `${String(interviewers)} membres` : 'un membre'} du jury)`;
}

/** Gathers the lines of a unit; those outside units stay apart, with what they are. */
function gathered(facts: TitleFacts, lines: readonly DurationLine[], headcount: TimeHeadcount): Spent[] {
  const byKey = new Map<string, Spent>();
  for (const line of lines) {
    const quantity = line.quantity * (peopleOf(line, headcount) ?? 0);
    const { unitId } = line;
    const key = unitId ?? line.what;
    const before = byKey.get(key)?.quantity ?? 0;
    const named = unitId ? unitName(facts, unitId) : line.what;
    const isInterview = line.activity === 'interview' && line.actor === 'jury'; // in a unit, a jury spends nothing else
    const what = isInterview ? interviewWhat(named, headcount) : named;
    byKey.set(key, { what, quantity: before + quantity, ...(unitId && { unitId }) });
  }
  return [...byKey.values()].filter(({ quantity }) => quantity > 0);
}

/**
 * Prices the time of one actor in days or in minutes. The whole is priced first and then split among its lines, so
 * that no half day loses half a cent twice.
 */
function pricedTime(
  actor: TimeActor,
  unit: 'days' | 'minutes',
  spent: readonly Spent[],
  daily: Parameters<typeof rangeOf>[0],
  perDay: number,
): GrossLine[] {
  // Days in halves, minutes as they are: whole numbers, of which a day has `perDay`.
  const weights = spent.map(({ quantity }) => (unit === 'days' ? quantity * 2 : quantity));
  const weighed = weights.reduce((sum, weight) => sum + weight, 0);
  if (weighed === 0) return [];
  const whole = eachOf(rangeOf(daily), (cents) => fractionOf(cents, weighed, perDay));
  const parts = splitRange(whole, weights);
  return spent.flatMap(({ what, unitId, quantity }, index): GrossLine[] => {
    const gross = parts[index];
    if (!gross) return [];
    return [
      {
        item: `${actor}-time`,
        what: `${timeOf[actor]} – ${what}`,
        quantity,
        unit,
        unitCents: daily.cents,
        cents: gross.expected,
        ...(unitId && { unitId }),
        source: 'caller',
        gross,
      },
    ];
  });
}

/**
 * Prices the internal time of a duration by what a day of each actor costs. What no document counts, and minutes
 * without `hoursPerDay`, stay unpriced.
 *
 * @param facts - titles
 * @param duration - the lines of time, for one candidate
 * @param options - the daily costs
 * @param headcount - for how many people
 * @returns lines, what is unpriced, and which inputs would price more
 */
export function timeCosts(
  facts: TitleFacts,
  duration: Duration,
  { dailyCosts = {}, hoursPerDay }: CostOptions,
  headcount: TimeHeadcount,
): Pricing {
  const lines: GrossLine[] = [];
  const unpriced: UnpricedItem[] = [];
  const missing: MissingInput[] = [];
  const minutesPerDay = hoursPerDay === undefined ? undefined : minutesPerDayOf(hoursPerDay);
  for (const actor of actors) {
    const own = duration.lines.filter((line) => line.actor === actor);
    const days = gathered(
      facts,
      own.filter(({ unit }) => unit === 'days'),
      headcount,
    );
    const minutes = gathered(
      facts,
      own.filter(({ unit }) => unit === 'minutes'),
      headcount,
    );
    const item = `${actor}-time` as const;
    const daily = dailyCosts[actor];
    if (!daily) {
      if (ownActors.includes(actor) && days.length > 0) {
        const what = `${timeOf[actor]} : coût d'une journée, en centimes.`;
        missing.push({ option: `/dailyCosts/${actor}`, item, what });
      }
      continue;
    }
    lines.push(...pricedTime(actor, 'days', days, daily, 2));
    if (minutesPerDay !== undefined)
      lines.push(...pricedTime(actor, 'minutes', minutes, daily, minutesPerDay));
    else if (minutes.length > 0) {
      const what = `${timeOf[actor]} en minutes`;
      const reason = "La durée d'une journée de travail n'est énoncée nulle part.";
      for (const { what: spentOn, quantity, unitId } of minutes) {
        unpriced.push({ item, what: `${what} – ${spentOn}`, quantity, ...(unitId && { unitId }), reason });
      }
      missing.push({ option: '/hoursPerDay', item, what: `${what} : heures d'une journée de travail.` });
    }
    if (own.some((line) => peopleOf(line, headcount) === undefined)) {
      const what = `${timeOf[actor]} – formation des membres de jury`;
      const reason = "La durée de la formation dépend du profil, et le nombre de présidents n'est pas donné.";
      unpriced.push({ item, what, quantity: 'unknown', reason });
      missing.push({ option: '/headcount/presidents', item, what: 'Nombre de présidents de jury à former.' });
    }
    for (const { actors: concerned, activity, what, unitId, reason } of duration.unknown) {
      if (!concerned.includes(actor) || owedBy(activity, headcount) === 0) continue;
      const unit = unitId && { unitId };
      unpriced.push({ item, what: `${timeOf[actor]} – ${what}`, quantity: 'unknown', ...unit, reason });
    }
  }
  return { lines, unpriced, missing };
}
