import { fact, lacking } from './frame/lacking.js';
import type { PathRule } from './rule.js';
import { quote } from './frame/wording.js';

/** The tutor is a peer, never the candidate's N+1. */
export const tutorIsNotLineManager: PathRule = {
  id: 'tutor-is-not-line-manager',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs', '2017'],
  statement: 'Le tuteur est un manager pair, jamais le N+1 du manager stagiaire.',
  notChecked: "Que le tuteur soit un pair expérimenté n'est pas vérifié : seules les identités le sont.",
  source: {
    document: 'actors-guide',
    place: '§2, Le tuteur en organisme, profil type',
    status: 'stated',
  },
  sourceIn2017: { document: 'launch-letter-2017', place: 'VI.3, Le tuteur en organisme', status: 'stated' },
  check: (view) => {
    const { candidate, tutor } = view.path;
    if (tutor && tutor.id === candidate.id) {
      return {
        verdict: 'unmet',
        message: `Le tuteur doit être un pair : ${quote(tutor.id)} est le manager stagiaire lui-même. Désigner un autre tuteur.`,
        at: ['/tutor/id', '/candidate/id'],
      };
    }
    if (!tutor || candidate.lineManager === undefined) {
      return lacking('Le tuteur ne peut être le N+1 du manager stagiaire', [
        fact('le tuteur', '/tutor/id', tutor),
        fact('le N+1', '/candidate/lineManager', candidate.lineManager),
      ]);
    }
    const met = tutor.id !== candidate.lineManager;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le tuteur ${quote(tutor.id)} n'est pas le N+1 du manager stagiaire.`
        : `Le tuteur ${quote(tutor.id)} est le N+1 du manager stagiaire, ce qu'il ne peut être : désigner un autre manager, pair expérimenté.`,
      at: ['/tutor/id', '/candidate/lineManager'],
    };
  },
};
