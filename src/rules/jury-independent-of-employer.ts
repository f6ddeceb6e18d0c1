import { juryNotComposed, membersIn } from './frame/jury-members.js';
import { clauseOf, quote } from './frame/wording.js';
import type { PathRule } from './rule.js';

const statement = "Ni l'expert métier ni le directeur ne peuvent venir de l'employeur du candidat.";

/** Neither expert nor director comes from the candidate's employer. */
export const juryIndependentOfEmployer: PathRule = {
  id: 'jury-independent-of-employer',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement,
  notChecked:
    "Le président, dont la lettre ne dit pas s'il peut venir de l'employeur, n'est pas jugé ; les employeurs sont comparés par leur seul identifiant.",
  source: {
    document: 'jury-letter-2021',
    place: 'I, deuxième et troisième tirets',
    status: 'reading',
    note: "« Ne peut être l'organisme employeur » est lu : ne peut en venir. « N+1, N+2 » nomme une fonction exercée ailleurs.",
  },
  check: ({ path }) => {
    const judged = membersIn(path, 'expert', 'director');
    if (judged.length === 0) return juryNotComposed(clauseOf(statement), "l'expert métier");
    const { employer } = path.candidate;
    const inside = judged.filter(({ member }) => employer !== undefined && member.employer === employer);
    const [first] = inside;
    if (first && employer !== undefined) {
      return {
        verdict: 'unmet',
        message: `${clauseOf(statement)} : ${quote(first.member.id)} vient, comme le candidat, de ${quote(employer)}. Désigner un membre d'un autre organisme.`,
        at: [...inside.map(({ at }) => `${at}/employer`), '/candidate/employer'],
      };
    }
    const untold = judged.filter(({ member }) => member.employer === undefined);
    if (employer === undefined || untold.length > 0) {
      const what = [
        ...(employer === undefined ? ["l'employeur du candidat"] : []),
        ...(untold.length > 0 ? ['celui de chaque membre'] : []),
      ];
      return {
        verdict: 'undetermined',
        message: `${clauseOf(statement)} : pour le vérifier, indiquer ${what.join(' et ')}.`,
        at: judged.map(({ at }) => at),
        missing: [
          ...(employer === undefined ? ['/candidate/employer'] : []),
          ...untold.map(({ at }) => `${at}/employer`),
        ],
      };
    }
    return {
      verdict: 'met',
      message:
        "L'expert métier, et le directeur s'il y en a un, viennent d'un autre organisme que le candidat.",
      at: judged.map(({ at }) => `${at}/employer`),
    };
  },
};
