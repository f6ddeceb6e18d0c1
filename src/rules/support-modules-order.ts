import { daysBetween } from '../model/day.js';
import { frenchDay, frenchList } from '../model/french.js';
import type { PathRule } from './rule.js';
import { metAsAcquired } from './frame/acquired.js';
import { titleOf } from './frame/wording.js';

/** `analyser` is followed before `preparer`. */
export const supportModulesOrder: PathRule = {
  id: 'support-modules-order',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    '« Analyser et formaliser sa pratique professionnelle » est suivi avant « Se préparer aux épreuves de certification » ; les reprises de ce dernier sont libres.',
  notChecked: "Que les deux modules soient planifiés « de manière décorrélée » n'est pas vérifié.",
  source: {
    document: 'path-guide',
    place: "§1, 2 modules d'accompagnement collectif",
    status: 'stated',
    note: "L'ordre est jugé entre les premiers regroupements ; l'égalité des jours passe.",
  },
  check: (view, facts) => {
    if (view.holdsModule('analyser')) return metAsAcquired(view, facts, 'analyser');
    const analyser = titleOf(facts, 'analyser');
    const preparer = titleOf(facts, 'preparer');
    const [first] = view.regroupementsOf('analyser');
    const [second] = view.regroupementsOf('preparer');
    if (!first || !second) {
      const undated = frenchList([...(first ? [] : [analyser]), ...(second ? [] : [preparer])]);
      const add =
        first || second
          ? "ajouter le regroupement au parcours, même s'il est passé"
          : "ajouter leurs regroupements au parcours, même s'ils sont passés";
      return {
        verdict: 'undetermined',
        message: `L'ordre des deux modules d'accompagnement ne peut être jugé sans les dates de ${undated} : ${add}.`,
        at: [first ?? second].flatMap((occurrence) => (occurrence ? [occurrence.at] : [])),
        missing: ['/activities'],
      };
    }
    const met = first.end <= second.start;
    const facing = `${preparer} commence le ${frenchDay(second.start)}`;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `${analyser} est suivi avant ${preparer} : il s'achève le ${frenchDay(first.end)}, le second commence le ${frenchDay(second.start)}.`
        : `${analyser} doit être suivi avant ${preparer} : il s'achève le ${frenchDay(first.end)} alors que ${facing}. L'achever au plus tard le ${frenchDay(second.start)}, ou reporter le second au plus tôt au ${frenchDay(first.end)}.`,
      at: [first.at, second.at],
      expected: { to: second.start },
      found: first.end,
      ...(met ? {} : { gapDays: daysBetween(second.start, first.end) }),
    };
  },
};
