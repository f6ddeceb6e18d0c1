import { frenchCount, frenchList } from '../model/french.js';
import { juryRoles, type JuryRole } from '../model/ids.js';
import { atLeast, atMost } from './frame/limit.js';
import type { PathRule } from './rule.js';

/** The jury has a president and an expert at least, and two or three kinds of members. */
export const juryProfiles: PathRule = {
  id: 'jury-profiles',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "Le jury professionnel compte 2 ou 3 profils d'évaluateurs différents, dont un président et un expert métier.",
  notChecked:
    "Que ce CQP demande ou non un directeur d'organisme n'est énoncé nulle part ; la correspondance des personnes aux profils n'est pas vérifiée.",
  limits: ['jury-profiles'],
  source: {
    document: 'jury-letter-2021',
    place: 'I, première phrase et liste des évaluateurs',
    status: 'stated',
    note: 'La lettre compte des profils, non des personnes.',
  },
  check: ({ path }, facts) => {
    const members = path.jury?.members;
    const [least, most] = [atLeast(facts, 'jury-profiles'), atMost(facts, 'jury-profiles')];
    const profiles = least === most ? String(least) : `${least} ou ${most}`;
    const composed = `Le jury compte ${profiles} profils différents, dont un président et un expert métier`;
    if (members === undefined) {
      return {
        verdict: 'undetermined',
        message: `${composed} : sa composition n'est pas connue.`,
        at: [],
        missing: ['/jury/members'],
      };
    }
    const roles = juryRoles.filter((role) => members.some((member) => member.role === role));
    const absent = required.filter((role) => !roles.includes(role));
    const counts = { expected: { atLeast: least, atMost: most, roles: [...required] }, found: roles };
    if (absent.length > 0 || roles.length < least || roles.length > most) {
      const found =
        absent.length > 0
          ? `il manque ${frenchList(absent.map((role) => names[role]))}`
          : `il en compte ${frenchCount(roles.length, 'profil')}`;
      return {
        verdict: 'unmet',
        message: `${composed} : ${found}. Compléter la composition.`,
        at: ['/jury/members'],
        ...counts,
      };
    }
    return {
      verdict: 'met',
      message: `Le jury réunit ${frenchList(roles.map((role) => names[role]))}.`,
      at: ['/jury/members'],
      ...counts,
    };
  },
};

/** The profiles that the letter joins by "et"; the third depends on each CQP. */
const required: readonly JuryRole[] = /* @__PURE__ */ Object.freeze<JuryRole[]>(['president', 'expert']);

const names = {
  president: 'un président',
  expert: 'un expert métier',
  director: "un directeur d'organisme",
} as const satisfies Record<JuryRole, string>;
