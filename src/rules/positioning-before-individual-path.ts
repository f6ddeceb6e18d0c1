import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { fact, lacking, startNeed } from './frame/lacking.js';
import type { PathRule } from './rule.js';

/** An individualised path is preceded by a pre-positioning. */
export const positioningBeforeIndividualPath: PathRule = {
  id: 'positioning-before-individual-path',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  kind: 'individualised',
  statement: "Un parcours individualisé est précédé d'un pré-positionnement du manager.",
  notChecked:
    "L'outil est libre, l'OPP n'étant que mis à disposition : celui qui est employé n'est pas vérifié.",
  source: {
    document: 'path-guide',
    place: '§3, « Via un pré positionnement »',
    status: 'stated',
    note: "« Incontournable et un préalable » ; l'égalité des jours passe.",
  },
  check: ({ path, first }) => {
    const on = path.positioning?.on;
    if (on === undefined || !first) {
      return lacking('Un pré-positionnement doit précéder le parcours individualisé', [
        fact('la date du pré-positionnement', '/positioning/on', on),
        startNeed(first),
      ]);
    }
    const met = on <= first.start;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le pré-positionnement du ${frenchDay(on)} a lieu au plus tard le jour où le parcours débute (${frenchDay(first.start)}).`
        : `Un pré-positionnement doit précéder le parcours individualisé : il a lieu le ${frenchDay(on)} et le parcours débute le ${frenchDay(first.start)}. L'avancer au plus tard au ${frenchDay(first.start)}, ou commencer au plus tôt le ${frenchDay(on)}.`,
      at: ['/positioning/on', first.at],
      expected: { to: first.start },
      found: on,
      ...(met ? {} : { gapDays: daysBetween(first.start, on) }),
    };
  },
};
