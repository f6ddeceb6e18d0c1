import { acquiredUnits } from './frame/acquired.js';
import { blocsName } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** An interview is held for a bloc if and only if the dossier did not let the jury validate all of it. */
export const interviewWhenNeeded: PathRule = {
  id: 'interview-when-needed',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "Un entretien est tenu pour un bloc si, et seulement si, le jury n'a pas pu en valider toutes les compétences à la lecture du dossier.",
  notChecked: "Ni la durée de l'entretien ni son lieu, qui ne figurent pas au parcours, ne sont vérifiés.",
  source: {
    document: 'certification-referential',
    place: "Blocs 1 à 4, modalités d'évaluation, entretien",
    status: 'stated',
    note: 'Au bloc 3 la phrase est coupée, sa fin supposée la même. Seuls les blocs visés et non acquis sont jugés.',
  },
  check: (view, facts) => {
    const { notValidated, interviews } = view.path.jury ?? {};
    const acquired = acquiredUnits(view, facts, view.blocs);
    if (notValidated === undefined) {
      return {
        verdict: 'undetermined',
        message:
          "Les entretiens dépendent de la lecture du dossier : rien n'indique encore les compétences que le jury n'a pas pu valider.",
        at: interviews === undefined ? [] : ['/jury/interviews'],
        missing: ['/jury/notValidated', ...(interviews === undefined ? ['/jury/interviews'] : [])],
      };
    }
    const needed = facts.blocs
      .map(({ id }) => id)
      .filter((bloc) => view.blocs.includes(bloc) && !view.holdsBloc(bloc))
      .filter((bloc) =>
        facts.competencies.some(
          (competency) => competency.bloc === bloc && notValidated.includes(competency.id),
        ),
      );
    const acquitted =
      notValidated.length === 0
        ? 'Le jury a tout validé à la lecture du dossier'
        : "Ce que le jury n'a pas validé ne relève d'aucun bloc visé et non acquis";
    if (interviews === undefined) {
      return needed.length === 0
        ? {
            verdict: 'met',
            message: `${acquitted} : aucun entretien n'est à tenir.${acquired}`,
            at: ['/jury/notValidated'],
          }
        : {
            verdict: 'undetermined',
            message: `Un entretien doit être tenu pour ${blocsName(facts, needed)} : rien n'indique s'il l'est.`,
            at: ['/jury/notValidated'],
            missing: ['/jury/interviews'],
          };
    }
    const absent = needed.filter((bloc) => !interviews.includes(bloc));
    const needless = facts.blocs
      .map(({ id }) => id)
      .filter((bloc) => interviews.includes(bloc) && !needed.includes(bloc));
    const at = ['/jury/notValidated', '/jury/interviews'];
    if (absent.length + needless.length === 0) {
      return {
        verdict: 'met',
        message:
          needed.length === 0
            ? `${acquitted}, et aucun entretien ne se tient.${acquired}`
            : `Un entretien se tient pour ${blocsName(facts, needed)}, que le dossier n'a pas suffi à valider, et pour aucun autre.`,
        at,
      };
    }
    const changes = [
      ...(absent.length > 0 ? [`en tenir un pour ${blocsName(facts, absent)}`] : []),
      ...(needless.length > 0 ? [`n'en tenir aucun pour ${blocsName(facts, needless)}`] : []),
    ];
    return {
      verdict: 'unmet',
      message: `Un entretien se tient pour les seuls blocs dont le dossier n'a pas permis de valider toutes les compétences : ${changes.join(', et ')}.${acquired}`,
      at,
      expected: needed,
      found: [...interviews],
    };
  },
};
