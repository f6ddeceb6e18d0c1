import { fact, lacking } from './frame/lacking.js';
import { quote } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** The candidate's N+1 evaluates no progress. */
export const lineManagerDoesNotEvaluate: PathRule = {
  id: 'line-manager-does-not-evaluate',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement: "Le N+1 ne participe pas à l'évaluation de la progression du manager stagiaire.",
  source: {
    document: 'actors-guide',
    place: '§2, « Le N+1 du manager stagiaire », dernière phrase',
    status: 'stated',
  },
  check: ({ path: { candidate, evaluators } }) => {
    const { lineManager } = candidate;
    if (evaluators?.length === 0) {
      return {
        verdict: 'met',
        message: "Personne n'est indiqué comme évaluant la progression : le N+1 n'y participe donc pas.",
        at: ['/evaluators'],
      };
    }
    if (!evaluators || lineManager === undefined) {
      return lacking('Le N+1 ne doit pas évaluer la progression du manager stagiaire', [
        fact('le nom de ceux qui évaluent la progression', '/evaluators', evaluators),
        fact('le N+1', '/candidate/lineManager', lineManager),
      ]);
    }
    const place = evaluators.indexOf(lineManager);
    return place === -1
      ? {
          verdict: 'met',
          message: `Le N+1 ${quote(lineManager)} n'évalue pas la progression du manager stagiaire.`,
          at: ['/evaluators', '/candidate/lineManager'],
        }
      : {
          verdict: 'unmet',
          message: `Le N+1 ${quote(lineManager)} ne doit pas évaluer la progression du manager stagiaire : confier cette évaluation au tuteur et au consultant en accompagnement individuel.`,
          at: [`/evaluators/${place}`, '/candidate/lineManager'],
        };
  },
};
