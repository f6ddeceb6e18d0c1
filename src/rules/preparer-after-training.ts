import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { acquiredModules, notApplicableAsAcquired } from './frame/acquired.js';
import { lastRegroupement } from './frame/last-regroupement.js';
import { leftToPlan, titleOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** In a complete path `preparer` comes after the last module. */
export const preparerAfterTraining: PathRule = {
  id: 'preparer-after-training',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  kind: 'complete',
  statement:
    "« Se préparer aux épreuves de certification » est planifié à l'issue du parcours de formation, après le dernier module.",
  source: {
    document: 'path-guide',
    place: '§2, « Se préparer aux épreuves de certification »',
    status: 'stated',
    note: "Premiers regroupements ; l'égalité des jours passe. Dans un parcours individualisé le §3 laisse le moment libre.",
  },
  check: (view, facts) => {
    if (view.holdsModule('preparer')) return notApplicableAsAcquired(view, facts, 'preparer');
    const title = titleOf(facts, 'preparer');
    const [preparer] = view.regroupementsOf('preparer');
    const last = lastRegroupement(view, facts);
    if (preparer && last && preparer.start < last.end) {
      return {
        verdict: 'unmet',
        message: `${title} vient d'ordinaire après le dernier module : il commence le ${frenchDay(preparer.start)}, alors que ${titleOf(facts, last.module)} s'achève le ${frenchDay(last.end)}. Le reporter au plus tôt au ${frenchDay(last.end)}.`,
        at: [preparer.at, last.at],
        expected: { from: last.end },
        found: preparer.start,
        gapDays: daysBetween(preparer.start, last.end),
      };
    }
    const modules = facts.modules.map(({ id }) => id);
    const notPlanned = modules.filter(view.lacksModule).length;
    if (!preparer || notPlanned > 0) {
      return {
        verdict: 'undetermined',
        message: `${title} vient d'ordinaire après le dernier module : ${preparer ? leftToPlan(view, notPlanned) : "il n'est pas encore planifié"}.`,
        at: preparer ? [preparer.at] : [],
        missing: ['/activities'],
      };
    }
    const after = last ? ', après le dernier module' : " : aucun module n'est à suivre auparavant";
    return {
      verdict: 'met',
      message: `${title} commence le ${frenchDay(preparer.start)}${after}.${acquiredModules(view, facts, modules)}`,
      at: [preparer.at, ...(last ? [last.at] : [])],
      ...(last && { expected: { from: last.end }, found: preparer.start }),
    };
  },
};
