import { frenchDay } from '../model/french.js';
import type { PathRule } from './rule.js';

/** A jury session is chosen when the path is planned. */
export const juryRegistered: PathRule = {
  id: 'jury-registered',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement: 'Une session de jury est choisie quand le parcours est planifié.',
  notChecked: "Que le choix soit fait de manière concertée n'est pas vérifié.",
  source: {
    document: 'path-guide',
    place:
      "§2, dernière étape, « dès l'engagement dans le parcours » ; §3, inscription à une session de jury",
    status: 'reading',
    note: "Dans un parcours individualisé le choix peut se faire « au moment où le manager est prêt » : sans date, rien n'y est encore tranché.",
  },
  check: ({ path }) => {
    const jury = path.jury?.on;
    if (jury !== undefined) {
      return {
        verdict: 'met',
        message: `Le jury du ${frenchDay(jury)} est retenu.`,
        at: ['/jury/on'],
      };
    }
    return path.kind === 'complete'
      ? {
          verdict: 'unmet',
          message:
            "Une session de jury doit être choisie dès l'engagement dans le parcours complet : aucune ne l'est. Choisir une date.",
          at: [path.jury ? '/jury' : '/kind'],
        }
      : {
          verdict: 'undetermined',
          message:
            "Une session de jury est à choisir de manière concertée, au plus tard quand le manager est prêt : aucune ne l'est encore.",
          at: ['/kind'],
          missing: ['/jury/on'],
        };
  },
};
