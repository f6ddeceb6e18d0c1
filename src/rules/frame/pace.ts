import { addDays, compareDays, daysBetween } from '../../model/day.js';
import { frenchCount, frenchDay } from '../../model/french.js';
import type { LimitId, UnitId } from '../../model/ids.js';
import { leastDaysBetweenModules, mostDaysBetweenModules } from '../../model/pace.js';
import type { Outcome, RuleFacts } from '../rule.js';
import { rhythm as rhythmOf } from './limit.js';
import { acquiredModules } from './acquired.js';
import type { ModuleOccurrence, PathView } from './path-view.js';
import { leftToPlan, moduleNouns, titleOf } from './wording.js';

interface Step {
  readonly from: PlannedModule;
  readonly to: PlannedModule;
  /** Days from one start to the other, and their bounds. */
  readonly days: number;
  readonly least: number;
  readonly most: number;
  readonly gapDays: number;
}

interface PlannedModule extends ModuleOccurrence {
  readonly unit: UnitId;
}

/** How an edition reads its pace. */
export interface PaceReading {
  /** Tells two units between which the path may be stretched freely. */
  readonly mayStretch: (one: UnitId, next: UnitId) => boolean;
  /** Whether all modules must be planned before the pace is judged. */
  readonly all: boolean;
}

/**
 * Judges the pace of the training modules, from the start of one to the start of the next.
 *
 * @param view - the path
 * @param facts - the modules and the limit
 * @param limit - how many weeks a month
 * @param reading - how the edition reads it
 * @returns what the pace rule of an edition found
 */
export function paceOf(
  view: PathView,
  facts: RuleFacts,
  limit: LimitId,
  { mayStretch, all }: PaceReading,
): Outcome {
  const weeksPerMonth = rhythmOf(facts, limit);
  const planned = plannedModules(view, facts);
  const absent = facts.modules.filter(({ id }) => view.lacksModule(id));
  const least = leastDaysBetweenModules(weeksPerMonth);
  const longest = mostDaysBetweenModules(weeksPerMonth);
  const steps = planned.slice(1).map((to, rank): Step => {
    const from = planned[rank] as PlannedModule;
    const days = daysBetween(from.start, to.start);
    const most = mayStretch(from.unit, to.unit) ? Infinity : longest;
    return { from, to, days, least, most, gapDays: Math.max(0, least - days, days - most) };
  });
  const worst = steps.reduce<Step | undefined>((a, b) => (a && a.gapDays >= b.gapDays ? a : b), undefined);
  const rhythm = `${frenchCount(weeksPerMonth, 'semaine')} par mois`;
  const wrong = steps.filter(({ gapDays }) => gapDays > 0).length;
  if (worst && worst.gapDays > 0) return tooFarFrom(worst, rhythm, wrong - 1, facts);
  if (all && absent.length > 0) {
    return {
      verdict: 'undetermined',
      message: `Le rythme de la formation, environ ${rhythm}, ne peut être jugé : ${leftToPlan(view, absent.length)}.`,
      at: planned.map(({ at }) => at),
      missing: ['/activities'],
    };
  }
  const held = acquiredModules(
    view,
    facts,
    facts.modules.map(({ id }) => id),
  );
  if (!worst) {
    return planned.length === 0 && absent.length > 0
      ? {
          verdict: 'undetermined',
          message: `Le rythme de la formation, environ ${rhythm}, ne peut être jugé : rien n'est planifié.`,
          at: [],
          missing: ['/activities'],
        }
      : {
          verdict: 'not-applicable',
          message: `Sans objet : moins de deux ${moduleNouns[view.path.edition].several} sont à suivre, et un rythme en suppose deux.${held}`,
          at: view.path.acquired ? ['/acquired'] : [],
        };
  }
  return {
    verdict: 'met',
    message: `La formation se suit au rythme d'environ ${rhythm}.${held}`,
    at: planned.map(({ at }) => at),
  };
}

function plannedModules(view: PathView, facts: RuleFacts): PlannedModule[] {
  return facts.modules
    .flatMap(({ id, unit }) => {
      const first = view.firstRegroupementOf(id);
      return first ? [{ start: first.start, end: first.end, at: first.at, module: id, unit }] : [];
    })
    .sort((a, b) => compareDays(a.start, b.start));
}

function tooFarFrom(
  { from, to, days, least, most, gapDays }: Step,
  rhythm: string,
  others: number,
  facts: RuleFacts,
): Outcome {
  const startsFrom = addDays(from.start, least);
  const startsBy = most === Infinity ? undefined : addDays(from.start, most);
  const window =
    startsBy === undefined
      ? `au plus tôt le ${frenchDay(startsFrom)}`
      : `entre le ${frenchDay(startsFrom)} et le ${frenchDay(startsBy)}`;
  return {
    verdict: 'unmet',
    message: `La formation se suit d'ordinaire au rythme d'environ ${rhythm} : ${titleOf(facts, from.module)} commence le ${frenchDay(from.start)} et ${titleOf(facts, to.module)} ${days < least ? 'dès' : 'seulement'} le ${frenchDay(to.start)}. Planifier le second ${window}, et décaler d'autant ce qui suit.${others > 0 ? ` Autres écarts : ${others}.` : ''}`,
    at: [from.at, to.at],
    expected: startsBy === undefined ? { from: startsFrom } : { from: startsFrom, to: startsBy },
    found: to.start,
    gapDays,
  };
}
