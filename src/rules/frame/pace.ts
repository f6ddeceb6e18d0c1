import { addDays, compareDays, daysBetween, type IsoDay } from '../../model/day.js';
import { frenchCount, frenchDay } from '../../model/french.js';
import type { LimitId, TrainingModuleId, UnitId } from '../../model/ids.js';
import type { Outcome, RuleFacts } from '../rule.js';
import { about } from './limit.js';
import { basisOf, type Occurrence, type PathView } from './path-view.js';
import { titleOf } from './wording.js';

/**
 * The reading of "one week a month", ours: from the start of a module to that of the next, three weeks at
 * least (one of training, two or more at the post) and nine at most (two months).
 */
const leastWeeks = 3;
const mostWeeks = 9;

/** The least number of days from the start of a module to that of the next, for the builder too. */
export function leastDaysBetweenModules(weeksPerMonth: number): number {
  return Math.floor((leastWeeks * 7) / weeksPerMonth);
}

interface Step {
  readonly from: NamedStart;
  readonly to: NamedStart;
  readonly least: IsoDay;
  readonly most: IsoDay | undefined;
  readonly gapDays: number;
}

interface NamedStart extends Occurrence {
  readonly module: TrainingModuleId;
  readonly unit: UnitId;
}

/**
 * Judges the pace of the training modules, from the start of one to the start of the next.
 *
 * @param view - the path
 * @param facts - the modules and the limit
 * @param limit - how many weeks a month
 * @param mayStretch - tells two units between which the path may be stretched freely
 * @returns what the pace rule of an edition found
 */
export function paceOf(
  view: PathView,
  facts: RuleFacts,
  limit: LimitId,
  mayStretch: (one: UnitId, next: UnitId) => boolean,
): Outcome {
  const weeksPerMonth = about(facts, limit);
  const planned = plannedModules(view, facts);
  const absent = facts.modules.filter(
    ({ id }) => view.regroupementsOf(id).length === 0 && !view.holdsModule(id),
  );
  const steps = planned.slice(1).map((to, rank): Step => {
    const from = planned[rank] as NamedStart;
    const least = addDays(from.start, leastDaysBetweenModules(weeksPerMonth));
    const most = mayStretch(from.unit, to.unit)
      ? undefined
      : addDays(from.start, Math.ceil((mostWeeks * 7) / weeksPerMonth));
    return { from, to, least, most, gapDays: departure(to.start, least, most) };
  });
  const worst = steps.reduce<Step | undefined>((a, b) => (a && a.gapDays >= b.gapDays ? a : b), undefined);
  const rhythm = `${frenchCount(weeksPerMonth, 'semaine')} par mois`;
  if (worst && worst.gapDays > 0) return tooFarFrom(worst, rhythm, facts);
  if (absent.length > 0) {
    return {
      verdict: 'undetermined',
      message: `Le rythme des modules, ${rhythm} environ, ne peut être jugé : tous ne sont pas encore planifiés.`,
      at: planned.map(({ at }) => at),
      missing: ['/activities'],
    };
  }
  if (!worst) {
    return {
      verdict: 'not-applicable',
      message: `Sans objet : moins de deux modules sont à suivre, les autres étant tenus pour acquis (${basisOf(view)}).`,
      at: ['/acquired'],
    };
  }
  return {
    verdict: 'met',
    message: `Les modules se suivent au rythme d'environ ${rhythm}.`,
    at: planned.map(({ at }) => at),
  };
}

function plannedModules(view: PathView, facts: RuleFacts): NamedStart[] {
  return facts.modules
    .flatMap(({ id, unit }) => {
      const [first] = view.regroupementsOf(id);
      return first ? [{ ...first, module: id, unit }] : [];
    })
    .sort((a, b) => compareDays(a.start, b.start));
}

function departure(start: IsoDay, least: IsoDay, most: IsoDay | undefined): number {
  if (start < least) return daysBetween(start, least);
  return most !== undefined && start > most ? daysBetween(most, start) : 0;
}

function tooFarFrom({ from, to, least, most, gapDays }: Step, rhythm: string, facts: RuleFacts): Outcome {
  const tooSoon = to.start < least;
  const window =
    most === undefined
      ? `au plus tôt le ${frenchDay(least)}`
      : `entre le ${frenchDay(least)} et le ${frenchDay(most)}`;
  return {
    verdict: 'unmet',
    message: `Les modules se suivent d'ordinaire au rythme d'environ ${rhythm} : ${titleOf(facts, from.module)} commence le ${frenchDay(from.start)} et ${titleOf(facts, to.module)} ${tooSoon ? 'dès' : 'seulement'} le ${frenchDay(to.start)}. Planifier le second ${window}.`,
    at: [from.at, to.at],
    expected: most === undefined ? { startsFrom: least } : { startsFrom: least, startsBy: most },
    found: to.start,
    gapDays,
  };
}
