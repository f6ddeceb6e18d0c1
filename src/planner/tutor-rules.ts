import { daysBetween } from '../model/day.js';
import type { RuleId } from '../model/ids.js';
import { atLeast } from '../rules/frame/limit.js';
import { trainingDaysOf } from '../rules/frame/tutor-training.js';
import type { RuleFacts } from '../rules/rule.js';
import type { Holds } from './bond.js';
import type { PlanRequest } from './request.js';

/** The rules that the tutor of the request breaks whatever is planned, those given up left out. */
export function brokenByTutor(facts: RuleFacts, request: PlanRequest, holds: Holds): RuleId[] {
  const { candidate, tutor } = request;
  if (!tutor) return [];
  const needed = atLeast(facts, 'tutor-training-days');
  const days = trainingDaysOf(request)?.slice(0, needed);
  const consecutive = days?.some((day, rank) => rank > 0 && daysBetween(days[rank - 1] ?? day, day) === 1);
  const broken: RuleId[] = [];
  if ([candidate.id, candidate.lineManager].includes(tutor.id)) broken.push('tutor-is-not-line-manager');
  if (days?.length === 0) broken.push('tutor-trained-before-mission');
  if (days && (days.length < needed || consecutive)) broken.push('tutor-training-days');
  return broken.filter((rule) => holds(`rule ${rule}`));
}
