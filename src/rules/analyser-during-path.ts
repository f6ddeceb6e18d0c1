import { frenchDay } from '../model/french.js';
import { notApplicableAsAcquired } from './frame/acquired.js';
import { modulesNotPlanned } from './frame/training-modules.js';
import { gapToWindow } from './frame/window.js';
import { leftToPlan, titleOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** `analyser` falls inside the training. */
export const analyserDuringPath: PathRule = {
  id: 'analyser-during-path',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement:
    '« Analyser et formaliser sa pratique professionnelle » est planifié pendant le parcours de formation, non à son issue.',
  source: {
    document: 'path-guide',
    place: "§2, « analyser et formaliser sa pratique » ; §3, 1er module d'accompagnement",
    status: 'reading',
    note: "Le parcours de formation est lu de sa première à sa dernière activité, SPE, évaluations et accompagnement individuel compris, les deux modules d'accompagnement à la certification non compris.",
  },
  check: (view, facts) => {
    if (view.holdsModule('analyser')) return notApplicableAsAcquired(view, facts, 'analyser');
    const title = titleOf(facts, 'analyser');
    const [analyser] = view.regroupementsOf('analyser');
    const { firstOfTraining, lastOfTraining } = view;
    if (!analyser || !firstOfTraining || !lastOfTraining) {
      return {
        verdict: 'undetermined',
        message: analyser
          ? `${title} est planifié pendant le parcours de formation : aucune activité de formation n'est encore prévue.`
          : `${title} est planifié pendant le parcours de formation : son regroupement n'est pas encore prévu.`,
        at: analyser ? [analyser.at] : [],
        missing: ['/activities'],
      };
    }
    const [from, to] = [firstOfTraining.start, lastOfTraining.end];
    const span = `du ${frenchDay(from)} au ${frenchDay(to)}`;
    const gapDays = gapToWindow(analyser.start, from, to);
    const notPlanned = analyser.start > to ? modulesNotPlanned(view, facts).length : 0;
    if (notPlanned > 0) {
      return {
        verdict: 'undetermined',
        message: `${title} commence le ${frenchDay(analyser.start)}, après la dernière activité de formation prévue : ${leftToPlan(view, notPlanned)}.`,
        at: [analyser.at, lastOfTraining.at],
        missing: ['/activities'],
      };
    }
    return {
      verdict: gapDays === 0 ? 'met' : 'unmet',
      message:
        gapDays === 0
          ? `${title} commence le ${frenchDay(analyser.start)}, pendant la formation (${span}).`
          : `${title} se planifie d'ordinaire pendant la formation (${span}) : il commence le ${frenchDay(analyser.start)}. ${analyser.start > to ? `L'avancer au plus tard au ${frenchDay(to)}` : `Le reporter au plus tôt au ${frenchDay(from)}`}.`,
      at: [analyser.at, analyser.start < from ? firstOfTraining.at : lastOfTraining.at],
      expected: { from, to },
      found: analyser.start,
      ...(gapDays === 0 ? {} : { gapDays }),
    };
  },
};
