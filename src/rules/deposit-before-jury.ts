import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { fact, lacking } from './frame/lacking.js';
import type { PathRule } from './rule.js';

/** The dossier is deposited before the jury reads it. */
export const depositBeforeJury: PathRule = {
  id: 'deposit-before-jury',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement: 'Le dossier de pratiques professionnelles est déposé avant que le jury ne le lise.',
  notChecked:
    "Aucun document ne fixe de délai entre le dépôt et le jury : seul l'ordre des deux jours est vérifié.",
  source: {
    document: 'certification-referential',
    place: "Blocs 1 à 4, modalités d'évaluation, entretien : « à la lecture du dossier écrit »",
    status: 'reading',
    note: "Le jury lit le dossier : il l'a donc reçu. L'égalité des jours passe.",
  },
  check: ({ path }) => {
    const deposit = path.dossier?.depositedOn;
    const jury = path.jury?.on;
    if (deposit === undefined || jury === undefined) {
      return lacking('Le dossier est déposé avant le jury', [
        fact('la date du dépôt', '/dossier/depositedOn', deposit),
        fact('la date du jury', '/jury/on', jury),
      ]);
    }
    const met = deposit <= jury;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le dossier est déposé le ${frenchDay(deposit)}, au plus tard le jour du jury (${frenchDay(jury)}).`
        : `Le dossier doit être déposé avant le jury : il l'est le ${frenchDay(deposit)} et le jury est fixé au ${frenchDay(jury)}. Le déposer au plus tard le ${frenchDay(jury)}, ou reporter le jury au plus tôt au ${frenchDay(deposit)}.`,
      at: ['/dossier/depositedOn', '/jury/on'],
      expected: { to: jury },
      found: deposit,
      ...(met ? {} : { gapDays: daysBetween(jury, deposit) }),
    };
  },
};
