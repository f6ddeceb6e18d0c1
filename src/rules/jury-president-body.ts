import { juryNotComposed, membersIn } from './frame/jury-members.js';
import { isCertifyingBody } from './frame/certifying-body.js';
import { clauseOf, quote } from './frame/wording.js';
import type { PathRule } from './rule.js';

const statement =
  "Le président de jury représente l'Ucanss, l'Institut 4.10, une caisse nationale ou un organisme validé par l'Ucanss.";

/** The president of the jury represents the certifier. */
export const juryPresidentBody: PathRule = {
  id: 'jury-president-body',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement,
  notChecked:
    "Que la personne soit mandatée par l'organisme indiqué n'est pas vérifié : seul le début de son nom l'est.",
  source: {
    document: 'jury-letter-2021',
    place: 'I, premier tiret (président de jury)',
    status: 'stated',
    note: "Aucun document n'énumère les caisses nationales : leurs noms usuels sont reconnus. La validation par l'Ucanss est un fait que l'appelant fournit.",
  },
  check: ({ path }, facts) => {
    const presidents = membersIn(path, 'president');
    if (presidents.length === 0) return juryNotComposed(clauseOf(statement), 'le président');
    const bodies = presidents.map(({ member, at }) => ({
      body: member.represents,
      validated: member.validatedByUcanss === true,
      at: `${at}/represents`,
      member: at,
    }));
    const wrong = bodies.find(
      ({ body, validated }) => body !== undefined && !validated && !isCertifyingBody(facts, body),
    );
    if (wrong) {
      return {
        verdict: 'unmet',
        message: `${clauseOf(statement)} : ${quote(wrong.body ?? '')} n'est reconnu comme aucun d'eux. Désigner un autre président ou, si l'Ucanss a validé cet organisme, l'indiquer.`,
        at: [wrong.at],
      };
    }
    const untold = bodies.filter(({ body, validated }) => body === undefined && !validated);
    if (untold.length > 0) {
      return {
        verdict: 'undetermined',
        message: `${clauseOf(statement)} : celui que le président représente n'est pas indiqué.`,
        at: untold.map(({ member }) => member),
        missing: untold.map(({ at }) => at),
      };
    }
    return {
      verdict: 'met',
      message: `Le président de jury représente ${body(bodies[0]?.body)}.`,
      at: bodies.map(({ member }) => member),
    };
  },
};

function body(name: string | undefined): string {
  return name === undefined ? "un organisme validé par l'Ucanss" : quote(name);
}
