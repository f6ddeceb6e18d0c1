import { frenchList, frenchListUpTo } from '../model/french.js';
import type { Path } from '../model/path.js';
import { membersIn, type SeatedMember } from './frame/jury-members.js';
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
    "Le président, dont la lettre ne dit pas s'il peut venir de l'employeur, n'est pas jugé ; les employeurs sont comparés par leur identifiant.",
  source: {
    document: 'jury-letter-2021',
    place: 'I, deuxième et troisième tirets',
    status: 'reading',
    note: "« Ne peut être l'organisme employeur » est lu : ne peut en venir. « N+1, N+2 » nomme une fonction exercée ailleurs : le candidat, son N+1 et son tuteur en viennent toujours.",
  },
  check: ({ path }) => {
    const judged = membersIn(path, 'expert', 'director');
    const { employer } = path.candidate;
    const insiders = insidersOf(path);
    const inside = judged.filter(
      ({ member }) =>
        insiders.includes(member.id) || (employer !== undefined && member.employer === employer),
    );
    if (inside.length > 0) {
      const others = inside.length > 1 ? "des membres d'autres organismes" : "un membre d'un autre organisme";
      return {
        verdict: 'unmet',
        message: `${clauseOf(statement)} : c'est le cas de ${named(inside)}. Désigner ${others}.`,
        at: inside.map(({ at }) => at),
      };
    }
    const unnamed = judged.every(({ member }) => member.role !== 'expert');
    const untold = judged.filter(({ member }) => member.employer === undefined);
    if (unnamed || employer === undefined || untold.length > 0) {
      const what = [
        ...(unnamed ? ["l'expert métier"] : []),
        ...(employer === undefined ? ["l'employeur du candidat"] : []),
        ...(untold.length > 0 ? [`l'employeur de ${named(untold)}`] : []),
      ];
      return {
        verdict: 'undetermined',
        message: `${clauseOf(statement)} : pour le vérifier, indiquer ${frenchList(what)}.`,
        at: judged.map(({ at }) => at),
        missing: [
          ...(unnamed ? ['/jury/members'] : []),
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

/** How many members a message names, and the bytes of each name. */
const mostNames = 2;
const longestName = 32;

function named(members: readonly SeatedMember[]): string {
  return frenchListUpTo(
    mostNames,
    members.map(({ member }) => quote(member.id, longestName)),
  );
}

/** Those who surely work where the candidate does, whatever is told of their employer. */
function insidersOf({ candidate, tutor }: Path): readonly (string | undefined)[] {
  return [candidate.id, candidate.lineManager, tutor?.id];
}
