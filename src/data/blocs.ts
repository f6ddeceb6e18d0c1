import type { Bloc } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';

/** The four blocs, in official order. */
export const blocs: readonly Bloc[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'bloc-1',
    number: 1,
    title: 'Pilotage, organisation, supervision des activités',
    activity:
      "Détermine les objectifs opérationnels de son secteur d'activités, en adapte l'organisation et en évalue la qualité de service et la performance.",
    source: {
      document: 'certification-referential',
      place: 'Bloc 1, intitulé et activité',
      status: 'stated',
    },
  },
  {
    id: 'bloc-2',
    number: 2,
    title: "Management d'une équipe de collaborateurs",
    activity:
      'Assure la cohésion de son équipe en dialoguant, soutenant et en veillant au respect des dispositions RH en vigueur.',
    source: {
      document: 'certification-referential',
      place: 'Bloc 2, intitulé et activité',
      status: 'stated',
    },
  },
  {
    id: 'bloc-3',
    number: 3,
    title: 'Accompagnement des personnes dans le développement des compétences',
    activity:
      'Développe et suit les performances et les compétences des collaborateurs en mobilisant les outils RH.',
    source: {
      document: 'certification-referential',
      place: 'Bloc 3, intitulé et activité',
      status: 'stated',
    },
  },
  {
    id: 'bloc-4',
    number: 4,
    title: "Contribution aux démarches d'amélioration continue et aux changements nécessaires",
    activity:
      "Accompagne les évolutions de son unité en mettant en œuvre des démarches de résolution de problèmes, d'optimisation du fonctionnement et d'accompagnement du changement.",
    source: {
      document: 'certification-referential',
      place: 'Bloc 4, intitulé et activité',
      status: 'stated',
    },
  },
]);
