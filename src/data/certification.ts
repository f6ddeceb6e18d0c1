import type { Certification } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';
import type { DocumentId } from '../model/ids.js';
import type { SourceRef } from '../model/source.js';

const list = {
  document: 'jury-letter-2021',
  place: 'Introduction, liste des 7 CQP',
  status: 'stated',
} as const satisfies SourceRef;

const president = {
  document: 'jury-letter-2021',
  place: 'I, premier tiret (président de jury)',
  status: 'stated',
} as const satisfies SourceRef;

const consulted = [
  'path-guide',
  'actors-guide',
  'launch-letter-2017',
  'certification-referential',
  'jury-letter-2021',
] as const satisfies readonly DocumentId[];

/** The certificate, its certifiers, and the certificates named with it. */
export const certification: Certification = /* @__PURE__ */ deepFreeze({
  title: 'CQP Manager opérationnel de la Sécurité sociale',
  certifiers: [
    { name: 'Ucanss', role: 'certifier', source: president },
    { name: 'Institut 4.10', spellings: ['i4.10', 'Institut 4-10'], role: 'delegate', source: president },
    {
      name: 'Caisses nationales',
      spellings: ['Caisse nationale', 'Cnam', 'Cnamts', 'Cnaf', 'Cnav', 'Acoss', 'Urssaf Caisse nationale'],
      role: 'delegate',
      source: {
        document: 'jury-letter-2021',
        place: 'I, premier tiret (président de jury)',
        status: 'reading',
        note: "« Délégataire » est au singulier devant deux noms ; les deux sont lus comme délégataires de l'Ucanss.",
      },
    },
    {
      name: 'CPNEFP du Régime général de Sécurité sociale',
      role: 'validates',
      source: {
        document: 'jury-letter-2021',
        place: 'Introduction, travaux de refonte, et I, premier tiret (président de jury)',
        status: 'stated',
        note: 'Elle valide les travaux de refonte en blocs et les règles et procédures du certificateur ; la lettre ne dit pas si elle valide aussi les résultats des candidats.',
      },
    },
    {
      name: 'un autre organisme',
      role: 'other-body',
      source: {
        document: 'jury-letter-2021',
        place: 'I, premier tiret (président de jury)',
        status: 'stated',
        note: "Selon le besoin, et à condition que l'Ucanss l'ait validé pour représenter le certificateur à la présidence du jury ; aucun n'est nommé.",
      },
    },
  ],
  namedCqps: [
    { title: 'CQP Manager opérationnel de la Sécurité sociale', source: list },
    { title: "CQP Délégué de l'assurance maladie", source: list },
    { title: 'CQP Contrôleur du recouvrement', source: list },
    { title: 'CQP Contrôleur allocataires', source: list },
    { title: 'CQP Conseiller offres de services de la Sécurité sociale', source: list },
    { title: 'CQP Gestionnaire conseil de la Sécurité sociale', source: list },
    { title: 'CQP Inspecteur du recouvrement', source: list },
  ],
  rncp: {
    number: {
      status: 'unknown',
      reason:
        "La lettre de 2021 dit le CQP enregistré au RNCP ; aucun document n'en donne le numéro de fiche.",
      consulted,
    },
    level: {
      status: 'unknown',
      reason:
        "La lettre de 2021 dit que la réforme permet d'attribuer un niveau de qualification ; aucun document ne dit lequel.",
      consulted,
    },
    blocCodes: {
      status: 'unknown',
      reason:
        'Le référentiel de certification numérote les blocs de 1 à 4 ; aucun document ne donne leur code au RNCP.',
      consulted,
    },
  },
  source: list,
});
