import { daysBetween } from '../model/day.js';
import { frenchDay, frenchListUpTo } from '../model/french.js';
import type { ModuleId } from '../model/ids.js';
import type { Occurrence, PathView } from './frame/path-view.js';
import { acquiredModules } from './frame/acquired.js';
import { modulesAtStake, nothingFollowed } from './frame/training-modules.js';
import { titleOf } from './frame/wording.js';
import type { PathRule, RuleFacts } from './rule.js';

/** The assessment of learning comes after the regroupement it belongs to. */
export const assessmentAfterRegroupement: PathRule = {
  id: 'assessment-after-regroupement',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement: "L'évaluation des acquis de chaque module est planifiée après le regroupement dont elle relève.",
  notChecked: "Que l'évaluation soit réalisée à distance n'est pas vérifié.",
  source: {
    document: 'path-guide',
    place: "§1, 4 blocs, « L'évaluation des acquis »",
    status: 'reading',
    note: "Attendue pour chaque module d'un bloc, jugée ailleurs s'il y en a une. Premiers passages ; l'égalité passe.",
  },
  check: (view, facts) => {
    const pairs = pairsOf(view, facts);
    if (pairs.length === 0) return nothingFollowed(view, facts);
    const tooEarly = pairs.flatMap(({ module, regroupement, assessment }) =>
      regroupement && assessment && assessment.start < regroupement.end
        ? [{ module, regroupement, assessment, gapDays: daysBetween(assessment.start, regroupement.end) }]
        : [],
    );
    const [first, ...others] = tooEarly;
    if (first) {
      const worst = others.reduce((a, b) => (b.gapDays > a.gapDays ? b : a), first);
      const { module, regroupement, assessment, gapDays } = worst;
      return {
        verdict: 'unmet',
        message: `L'évaluation des acquis suit le regroupement : celle de ${titleOf(facts, module)} est prévue le ${frenchDay(assessment.start)}, le regroupement s'achève le ${frenchDay(regroupement.end)}. La reporter au plus tôt au ${frenchDay(regroupement.end)}.${alsoTooEarly(others.length)}`,
        at: [assessment.at, regroupement.at],
        expected: { from: regroupement.end },
        found: assessment.start,
        gapDays,
      };
    }
    const open = pairs.filter(({ regroupement, assessment }) => !regroupement || !assessment);
    if (open.length > 0) {
      const without = (which: 'assessment' | 'regroupement'): string[] =>
        open.filter((pair) => !pair[which]).map(({ module }) => titleOf(facts, module));
      const [noAssessment, noRegroupement] = [without('assessment'), without('regroupement')];
      const lacking = [
        ...(noAssessment.length > 0 ? [`l'évaluation de ${frenchListUpTo(mostTitles, noAssessment)}`] : []),
        ...(noRegroupement.length > 0
          ? [`le regroupement de ${frenchListUpTo(mostTitles, noRegroupement)}`]
          : []),
      ];
      return {
        verdict: 'undetermined',
        message: `L'évaluation des acquis suit le regroupement : il manque ${lacking.join(' et ')}.`,
        at: open.flatMap(({ regroupement, assessment }) => [regroupement ?? assessment].flatMap(pointerTo)),
        missing: ['/activities'],
      };
    }
    return {
      verdict: 'met',
      message: `Chaque évaluation des acquis suit le regroupement dont elle relève.${acquiredModules(view, facts, modulesAtStake(view, facts))}`,
      at: pairs.flatMap(({ assessment }) => pointerTo(assessment)),
    };
  },
};

/** Beyond these a message counts the titles. */
const mostTitles = 1;

interface Pair {
  readonly module: ModuleId;
  readonly regroupement: Occurrence | undefined;
  readonly assessment: Occurrence | undefined;
}

/** The modules followed whose assessment is expected, and those that have one. */
function pairsOf(view: PathView, facts: RuleFacts): Pair[] {
  const pairs: Pair[] = [];
  const add = (module: ModuleId, isOfBloc: boolean): void => {
    const regroupement = view.firstRegroupementOf(module);
    const [assessment] = view.occurrencesOf('assessment', module);
    if (!assessment && !(isOfBloc && regroupement)) return;
    if ((!assessment || !regroupement) && view.holdsModule(module)) return;
    pairs.push({ module, regroupement, assessment });
  };
  for (const { id, unit } of facts.modules) add(id, unit !== 'transverse');
  for (const { id } of facts.supportModules) add(id, false);
  return pairs;
}

function pointerTo(occurrence: Occurrence | undefined): string[] {
  return occurrence ? [occurrence.at] : [];
}

function alsoTooEarly(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ' Une autre est aussi trop tôt.' : ` ${others} autres sont aussi trop tôt.`;
}
