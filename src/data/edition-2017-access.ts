import type { Public2017 } from '../model/edition-2017.js';
import { deepFreeze } from '../model/freeze.js';
import type { ActorStatement } from '../model/people.js';
import type { SourceRef } from '../model/source.js';

const publicOf2017 = {
  document: 'launch-letter-2017',
  place: 'IV, public concerné',
  status: 'stated',
} as const satisfies SourceRef;
const evolutions = {
  document: 'launch-letter-2017',
  place: 'II, principales évolutions',
  status: 'stated',
} as const satisfies SourceRef;
const principles = {
  document: 'launch-letter-2017',
  place: 'V, principes pédagogiques',
  status: 'stated',
} as const satisfies SourceRef;

/** Who the training of 2017 is for. */
export const access2017: ActorStatement = /* @__PURE__ */ deepFreeze({
  wording:
    'La formation certifiante CQP MO est destinée aux salariés effectivement nommés à un poste de manager opérationnel :',
  source: publicOf2017,
});

/** The two publics of 2017. */
export const publics2017: readonly Public2017[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'beginners',
    wording:
      "débutants, en vue d'acquérir les compétences managériales fondamentales, dans le cadre d'un parcours intégral.",
    path: 'complete',
    source: publicOf2017,
  },
  {
    id: 'experienced',
    wording:
      "avec expérience, en vue de développer les compétences managériales fondamentales, dans le cadre d'un parcours individualisé.",
    path: 'individualised',
    source: publicOf2017,
  },
]);

/** Other statements of 2017 on validation, access, rhythm, support, volumes and funding. */
export const statements2017: readonly ActorStatement[] = /* @__PURE__ */ deepFreeze([
  {
    wording:
      "Ce dispositif a été travaillé avec les Caisses nationales et validé par les partenaires sociaux lors de la Commission Paritaire Nationale de l'Emploi et de la Formation Professionnelle du 16 décembre dernier.",
    source: { document: 'launch-letter-2017', place: 'Introduction', status: 'stated' },
  },
  {
    wording:
      "La rénovation du CQP MO répond à ces enjeux en proposant, pour les managers opérationnels, quels que soient la branche d'appartenance, l'organisme employeur ou la nature du service dont ils relèvent, un dispositif institutionnel :",
    source: { document: 'launch-letter-2017', place: 'I, finalités', status: 'stated' },
  },
  {
    wording:
      "s'adresse aux managers nommés afin qu'ils aient les conditions effectives pour développer des compétences managériales ;",
    source: evolutions,
  },
  {
    wording:
      "est planifiée sur une durée d'une année pour concilier présence en organisme et suivi de la formation pour le manager ;",
    source: evolutions,
  },
  {
    wording:
      "La formation professionnalisante menant au CQP MO assure l'acquisition du socle de compétences managériales nécessaires à la tenue du poste de manager opérationnel dans un organisme de Sécurité sociale.",
    source: { document: 'launch-letter-2017', place: 'III, objectif', status: 'stated' },
  },
  {
    wording:
      'Le parcours de formation certifiant leur est conseillé dès la première année de la prise de poste.',
    source: publicOf2017,
  },
  {
    wording:
      'Un positionnement pédagogique avec repérage des acquis sera proposé pour ces managers, à compter du second semestre 2017.',
    source: publicOf2017,
  },
  {
    wording:
      'Dans le cadre du dispositif SAM MO, en complément ou préalablement à la formation, un accompagnement à la prise de fonction, intitulé « SAM Réussir sa prise de fonction » peut être mobilisé par les organismes pour sécuriser et faciliter la prise de fonction de leurs managers.',
    source: publicOf2017,
  },
  {
    wording:
      'La DPM (détection de potentiel managérial) pourra être mobilisée préalablement à une nomination à un poste de manager opérationnel.',
    source: { document: 'launch-letter-2017', place: 'Note 3', status: 'stated' },
  },
  {
    wording: 'Une présence en centre de formation régulière et espacée dans le temps : une semaine par mois',
    source: principles,
  },
  {
    wording: 'Une présence en organisme plus importante : une alternance de trois semaines post formation',
    source: principles,
  },
  {
    wording: "La mise en place d'un accompagnement individuel avec un nouvel acteur : le formateur de suivi",
    source: principles,
  },
  {
    wording: "Le renforcement de l'accompagnement tutoral",
    source: principles,
  },
  {
    wording: 'Un accompagnement collectif renforcé avec des temps dédiés à la préparation à la certification',
    source: principles,
  },
  {
    wording:
      'Une unité de professionnalisation (UP) répond à un ou plusieurs objectifs de développement de compétences managériales, mis en œuvre par le biais de différents temps formatifs et modalités pédagogiques (distanciel, présentiel, expérimentation en situation professionnelle).',
    source: { document: 'launch-letter-2017', place: 'VI.2, définition des UP', status: 'stated' },
  },
  {
    wording: 'Le nombre de jours indiqué correspond uniquement à la formation présentielle.',
    source: { document: 'launch-letter-2017', place: 'Note 6', status: 'stated' },
  },
  {
    wording:
      "Ce dispositif certifiant est éligible aux fonds de la professionnalisation ainsi qu'au compte personnel de formation (CPF), avec l'accord du salarié.",
    source: { document: 'launch-letter-2017', place: 'VII, coût de la formation', status: 'stated' },
  },
]);
