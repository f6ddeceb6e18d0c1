import { deepFreeze } from '../model/freeze.js';
import type { StatedTariff } from '../model/fact.js';
import type { Unknown } from '../model/source.js';

const vat = {
  status: 'unknown',
  reason: 'Aucun document ne dit si le prix est hors taxe, toutes taxes comprises ou exonéré de TVA.',
  consulted: ['launch-letter-2017', 'actors-guide', 'jury-letter-2021'],
} as const satisfies Unknown;

/** All the prices that exist in the documents, each for its year. */
export const tariffs: readonly StatedTariff[] = /* @__PURE__ */ deepFreeze([
  {
    item: 'complete-path',
    year: 2017,
    cents: 965_000,
    per: "le parcours complet d'un manager (coût pédagogique)",
    mode: 'inter',
    funding: {
      fund: "fonds de la professionnalisation ainsi que compte personnel de formation (CPF), avec l'accord du salarié ; part non précisée",
    },
    vat,
    source: {
      document: 'launch-letter-2017',
      place: 'VII',
      status: 'stated',
      note: "Montant énoncé pour la formation en parcours intégral, édition 2017. L'année est celle de la lettre ; que le prix soit celui d'un seul manager se lit dans le mot « inter ».",
    },
  },
  {
    item: 'tutor-training',
    year: 2022,
    cents: 57_700,
    per: "la formation d'un tuteur",
    funding: {
      fund: 'prise en charge annoncée ; le fonds et la part sont renvoyés à la note sur les priorités de financement 2022, non disponible',
    },
    vat,
    source: {
      document: 'actors-guide',
      place: '§2, dernière phrase du guide',
      status: 'stated',
      note: "Montant et année sont énoncés ; que le prix soit celui d'un seul tuteur est une lecture.",
    },
  },
  {
    item: 'jury-training',
    year: 2021,
    cents: 19_000,
    per: "la formation d'un membre de jury (par stagiaire)",
    funding: { basisPoints: 10_000, fund: 'les fonds du plan' },
    vat,
    source: { document: 'jury-letter-2021', place: 'V', status: 'stated' },
  },
]);
