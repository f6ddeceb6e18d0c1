import { deepFreeze } from '../model/freeze.js';
import type { SourceDocument } from '../model/source.js';

/** The documents that every fact comes from, in both editions. */
export const documents: readonly SourceDocument[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'path-guide',
    title: 'Guide de la formation et des parcours, complet et individualisé, du CQP Manager opérationnel',
    titleOrigin: 'description',
    issuer: {
      status: 'unknown',
      reason: "Le texte ne nomme pas son émetteur ; il parle de l'Institut 4.10 à la troisième personne.",
      consulted: ['path-guide'],
    },
    dateNote: 'Date inconnue : 2023 au plus tôt, puisque la note 5 cite la lettre LI0863 de 2023.',
    note: 'Les annexes auxquelles renvoient les notes 2 et 4 ne sont pas disponibles.',
    edition: 'blocs',
  },
  {
    id: 'actors-guide',
    title: 'Guide des acteurs du dispositif : Institut 4.10, organisme, mission et formation du tuteur',
    titleOrigin: 'description',
    issuer: {
      status: 'unknown',
      reason: "Le texte ne nomme pas son émetteur ; il parle de l'Institut 4.10 à la troisième personne.",
      consulted: ['actors-guide'],
    },
    dateNote: "Date inconnue : écrit pour 2022, année du tarif et des priorités de financement qu'il cite.",
    note: "L'annexe à laquelle renvoie la note 1 n'est pas disponible.",
    edition: 'blocs',
  },
  {
    id: 'launch-letter-2017',
    title: 'Lancement de la formation certifiante SAM MO conduisant au CQP MO RÉNOVÉ - Mars 2017',
    titleOrigin: 'document',
    issuer: 'Ucanss',
    date: '2017-01-16',
    dateNote: 'Datée du lundi 16 janvier 2017.',
    note: "L'émetteur se lit dans la première phrase ; la signature ne nomme pas d'organisme. Le texte disponible ne porte pas de numéro de lettre ; les référentiels annexés n'y sont pas joints.",
    edition: '2017',
  },
  {
    id: 'certification-referential',
    title: 'REFERENTIEL DU CQP MANAGER OPERATIONNEL DE LA SECURITE SOCIALE',
    titleOrigin: 'document',
    issuer: {
      status: 'unknown',
      reason: 'Le texte ne nomme pas son émetteur.',
      consulted: ['certification-referential'],
    },
    dateNote:
      'Date inconnue : sa forme en blocs de compétences est celle que demande la loi du 5 septembre 2018.',
    note: "Une bande de la page du bloc 3 est perdue : une compétence, un critère et la modalité d'entretien y sont coupés, une compétence y manque.",
    edition: 'blocs',
  },
  {
    id: 'jury-letter-2021',
    title: 'Formation des jurys professionnels des certificats de qualification professionnelle',
    titleOrigin: 'document',
    issuer: 'Ucanss',
    date: '2021-09-28',
    dateNote: 'Datée du mardi 28 septembre 2021.',
    letterNumber: 'LI0797',
    note: "Le numéro vient du référencement de la lettre : son texte ne le porte pas. L'émetteur se lit dans la signature (Directrice de la Formation Professionnelle) et dans le texte, qui place cette direction à l'Ucanss. La lettre vaut pour tous les CQP.",
    edition: 'blocs',
  },
]);
