import type { Discrepancy } from '../model/fact.js';
import { deepFreeze } from '../model/freeze.js';

/** What is in no duration, which durations list as excluded. */
export const writingTime: Discrepancy = /* @__PURE__ */ deepFreeze({
  id: 'writing-time',
  title: 'Temps de rédaction : une négation incomplète',
  places: [{ document: 'path-guide', place: '§2, remarque finale', status: 'stated' }],
  settlement: "Un mot manque ; lue comme une négation : la rédaction du dossier n'est dans aucune durée.",
  confidence: 'high',
});

/** The doubts found between the documents or within one: where each is, and how it is settled. */
export const discrepancies: readonly Discrepancy[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'span-12-or-13-months',
    title: "Amplitude de 12 mois, d'une année ou de 13 mois",
    places: [
      { document: 'launch-letter-2017', place: 'II, principales évolutions', status: 'stated' },
      { document: 'launch-letter-2017', place: 'VI.1, tableau des modalités', status: 'stated' },
      { document: 'path-guide', place: '§2, tableau des durées', status: 'stated' },
    ],
    settlement:
      'Deux étendues, toutes deux justes : 12 mois, ou une année, de formation en 2017 ; en blocs, 13 mois en moyenne du début de la formation au jury.',
    confidence: 'high',
  },
  {
    id: 'training-days-33-or-33-5',
    title: 'Formation de 33 ou de 33,5 jours',
    places: [
      { document: 'launch-letter-2017', place: 'VI.1, tableau des modalités', status: 'stated' },
      { document: 'path-guide', place: '§2, tableau des durées', status: 'stated' },
    ],
    settlement:
      "En 2017, 27 jours en présentiel et 6 de FOAD font 33. En blocs, aucun document ne les redonne : ils sont repris, les modules gardant les durées des UP, et la demi-journée d'ouverture s'ajoute, bien que la ligne ne la nomme pas.",
    confidence: 'high',
  },
  {
    id: 'droit-duration-lost',
    title: 'Durée du module `droit` perdue',
    places: [
      {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », deuxième bloc',
        status: 'missing',
        note: 'Seul module du schéma sans durée.',
      },
      { document: 'launch-letter-2017', place: 'VI.2, UP 5', status: 'stated' },
    ],
    settlement:
      "2,5 jours en présentiel, ceux de l'UP 5 de même titre, et 0,5 jour d'e-learning, seule valeur qui ferme ensemble 33,5, 27 et 6.",
    confidence: 'high',
  },
  {
    id: 'volumes-without-legend',
    title: '« 3 j + 0,5 j » sous la seule légende « E-learning »',
    places: [
      { document: 'path-guide', place: '§1, schéma « Architecture de la formation »', status: 'stated' },
      { document: 'launch-letter-2017', place: 'VI.2, liste des UP', status: 'stated' },
    ],
    settlement:
      "Le premier volume est en présentiel, celui des UP de 2017 ; le second est l'e-learning. La légende ne vise pas l'ouverture, sans quoi les 6 jours feraient 6,5.",
    confidence: 'high',
  },
  {
    id: 'opening-session',
    title: 'Ouverture : rang, mode et e-learning introductif',
    places: [
      { document: 'path-guide', place: '§1, liste des 8 modules', status: 'stated' },
      {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », première ligne',
        status: 'stated',
      },
      { document: 'path-guide', place: '§2, première étape du parcours', status: 'stated' },
      { document: 'actors-guide', place: '§2, « La formation au tutorat »', status: 'stated' },
    ],
    settlement:
      "L'ouverture, qui n'est pas un module, précède le module transverse, premier des modules. Son mode n'est pas dit, ni si elle comprend l'e-learning introductif que seul le guide des acteurs cite, sans durée.",
    confidence: 'medium',
  },
  {
    id: 'transverse-first-or-advised',
    title: 'Module transverse en premier : règle ou conseil',
    places: [
      { document: 'path-guide', place: '§1, liste des 8 modules', status: 'stated' },
      { document: 'path-guide', place: '§2, première étape du parcours', status: 'stated' },
      { document: 'path-guide', place: '§3, module transverse', status: 'stated' },
    ],
    settlement:
      'Obligation dans le parcours complet, recommandation dans le parcours individualisé, où « débiter » est lu « débuter ».',
    confidence: 'high',
  },
  {
    id: 'discontinuous-path',
    title: "Parcours « discontinu » et « sur plus d'une année »",
    places: [
      { document: 'path-guide', place: '§3, module transverse', status: 'stated' },
      { document: 'path-guide', place: '§3, liste des choix', status: 'stated' },
    ],
    settlement:
      "« Discontinu » n'est pas défini : le conseil d'avoir suivi le module transverse vaut pour tout parcours individualisé de plus d'une année, et un module suivi auparavant compte.",
    confidence: 'medium',
  },
  {
    id: 'transverse-elearning',
    title: 'E-learning annoncé pour 7 modules, chiffré pour 8',
    places: [
      { document: 'path-guide', place: '§1, liste des 8 modules', status: 'stated' },
      {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », module transverse',
        status: 'stated',
      },
      { document: 'path-guide', place: '§3, module transverse', status: 'stated' },
    ],
    settlement:
      "Le schéma est suivi : 3 jours et 0,5 jour d'e-learning, sans lequel ni 6 ni 33,5 ne se retrouvent.",
    confidence: 'high',
  },
  {
    id: 'module-titles',
    title: 'Plusieurs titres pour un même module',
    places: [
      { document: 'path-guide', place: "§1, modules d'accompagnement collectif", status: 'stated' },
      { document: 'path-guide', place: '§1, phrase sur les deux modules obligatoires', status: 'stated' },
      { document: 'path-guide', place: '§1, schéma « Architecture de la formation »', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Mise en œuvre de la mission »', status: 'stated' },
    ],
    settlement:
      "Le titre le plus complet est retenu : celui d'`analyser` perd son adjectif, le schéma ne désigne `preparer` que par sa fonction, le module transverse perd article ou majuscule.",
    confidence: 'high',
  },
  {
    id: 'preparer-days-2-5-or-3',
    title: '`preparer` : 2,5 et 0,5 jour, ou 3 jours',
    places: [
      {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », fin du schéma',
        status: 'stated',
      },
      { document: 'path-guide', place: '§2, tableau des durées', status: 'stated' },
      {
        document: 'path-guide',
        place: '§1, « Se préparer aux épreuves de certification »',
        status: 'stated',
      },
    ],
    settlement:
      "3 jours en tout : 2,5 en groupe et une demi-journée individuelle en amont, dont l'e-learning n'est pas dans les 6 jours de FOAD.",
    confidence: 'high',
  },
  {
    id: 'support-modules-order',
    title: "Modules d'accompagnement : ordre imposé, dates libres",
    places: [
      { document: 'path-guide', place: '§1, phrase sur les deux modules obligatoires', status: 'stated' },
      {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », fin du schéma',
        status: 'stated',
      },
      { document: 'path-guide', place: "§2, modules d'accompagnement", status: 'stated' },
      { document: 'path-guide', place: "§3, modules d'accompagnement", status: 'stated' },
    ],
    settlement:
      'Obligation : le premier `analyser` avant le premier `preparer`. Usage : `analyser` pendant la formation ; `preparer` après elle dans le parcours complet, quand on veut dans un parcours individualisé.',
    confidence: 'high',
  },
  {
    id: 'spe-before-support',
    title: "SPE avant les modules d'accompagnement : quelques-unes ou toutes",
    places: [{ document: 'path-guide', place: "§3, modules d'accompagnement", status: 'stated' }],
    settlement:
      "Obligation : une SPE au moins avant chaque module (« des expérimentations »). Les avoir toutes menées à terme n'est qu'un des moments proposés pour `preparer`.",
    confidence: 'medium',
  },
  {
    id: 'preparer-to-jury-delay',
    title: 'De `preparer` au jury : 2 mois en général, au moins 2, ou 2 à 3',
    places: [
      { document: 'path-guide', place: '§2, second module', status: 'stated' },
      { document: 'path-guide', place: '§3, second module', status: 'stated' },
      { document: 'path-guide', place: '§3, choix de la session de jury', status: 'stated' },
    ],
    settlement: "Au moins 2 mois est la seule obligation ; les deux autres formules décrivent l'usage.",
    confidence: 'high',
  },
  {
    id: 'six-months-start',
    title: 'Conseil des 6 mois sans point de départ, passages répétés',
    places: [
      { document: 'path-guide', place: '§3, dernière phrase', status: 'stated' },
      { document: 'path-guide', place: '§3, second module', status: 'stated' },
      { document: 'path-guide', place: "§2, liste sur l'amplitude", status: 'stated' },
    ],
    settlement:
      "Compté depuis le dernier `preparer` avant le jury, même si le parcours est étiré ; le minimum de 2 mois, lui, est tenu dès qu'un passage le respecte. Les reprises, dans une phrase fautive, sont libres.",
    confidence: 'medium',
  },
  {
    id: 'jury-session-choice',
    title: "Date de jury fixée à l'engagement ou une fois prêt",
    places: [
      { document: 'path-guide', place: '§2, second module', status: 'stated' },
      { document: 'path-guide', place: '§3, choix de la session de jury', status: 'stated' },
    ],
    settlement:
      'Une session est choisie à la planification ; le parcours individualisé peut la choisir plus tard, sans descendre sous 2 mois.',
    confidence: 'medium',
  },
  {
    id: 'weekly-pace',
    title: 'Une semaine par mois, pour 8 modules dont un de 5,5 jours',
    places: [
      { document: 'path-guide', place: '§2, rythme des modules', status: 'stated' },
      {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », premier bloc',
        status: 'stated',
      },
      { document: 'launch-letter-2017', place: 'V, premier principe', status: 'stated' },
      { document: 'launch-letter-2017', place: 'VI.1, tableau des modalités', status: 'stated' },
    ],
    settlement:
      'Rythme approché, simple usage : un module déborde la semaine, et les 7 mois de 2017 pour 8 UP supposent des UP groupées.',
    confidence: 'medium',
  },
  {
    id: 'spe-last-day',
    title: "Jusqu'à quand mener une SPE",
    places: [
      { document: 'path-guide', place: '§1, premier tiret', status: 'stated' },
      { document: 'path-guide', place: '§2, SPE', status: 'stated' },
    ],
    settlement: "Jusqu'au jour du dépôt du dossier, compris ; le §1 semble aller jusqu'à sa mise au point.",
    confidence: 'medium',
  },
  {
    id: 'spe-days-per-bloc',
    title: '21 jours de SPE sans répartition',
    places: [
      { document: 'path-guide', place: '§2, tableau des durées', status: 'stated' },
      { document: 'path-guide', place: '§3, planification des blocs', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Mise en œuvre de la mission »', status: 'stated' },
    ],
    settlement:
      'Le guide les dit fonction des blocs ; seuls le nombre de SPE et les jours de tutorat sont donnés par bloc. Inconnu.',
    confidence: 'high',
  },
  {
    id: 'spe-and-situations',
    title: '10 SPE, 8 situations, et un référentiel sans SPE',
    places: [
      { document: 'actors-guide', place: '§2, « Mise en œuvre de la mission »', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Le tuteur en organisme »', status: 'stated' },
      {
        document: 'certification-referential',
        place: "Blocs 1 à 4, modalités d'évaluation",
        status: 'stated',
      },
      { document: 'path-guide', place: '§1, note 1', status: 'stated' },
    ],
    settlement:
      'Le guide dit les SPE prescrites par le référentiel, qui ne connaît que les situations du dossier : 2 pour le bloc 4, qui a 1 SPE. Les deux nombres se vérifient séparément.',
    confidence: 'medium',
  },
  {
    id: 'individual-support-volume',
    title: 'Accompagnement individuel : 5 jours, 1 h 30 par bloc, module transverse sans durée',
    places: [
      { document: 'launch-letter-2017', place: 'VI.1, tableau des modalités', status: 'stated' },
      { document: 'path-guide', place: '§2, tableau des durées', status: 'stated' },
      { document: 'path-guide', place: '§1, note 3', status: 'stated' },
    ],
    settlement:
      'Chaque édition garde son volume. Le module transverse a un temps dont la durée reste inconnue.',
    confidence: 'high',
  },
  {
    id: 'collective-support-volume',
    title: 'Accompagnement collectif : 13,5 jours, ou 2 et 3 jours',
    places: [
      { document: 'launch-letter-2017', place: 'VI.1, tableau des modalités', status: 'stated' },
      { document: 'path-guide', place: '§2, tableau des durées', status: 'stated' },
    ],
    settlement: "Chaque édition garde son volume : celui de 2017 couvre aussi l'alternance.",
    confidence: 'high',
  },
  writingTime,
  {
    id: 'public-2017-or-blocs',
    title: 'Nomination exigée et parcours réservés en 2017 seulement',
    places: [
      { document: 'launch-letter-2017', place: 'IV, public concerné', status: 'stated' },
      { document: 'launch-letter-2017', place: 'Note 3', status: 'stated' },
      { document: 'path-guide', place: '§3, premier alinéa', status: 'stated' },
      { document: 'path-guide', place: '§3, module transverse', status: 'stated' },
    ],
    settlement:
      'En 2017, manager nommé ; parcours individualisé pour les expérimentés. En blocs, tout manager ; le guide le suppose en poste sans en faire une condition.',
    confidence: 'medium',
  },
  {
    id: 'prepositioning-or-opp',
    title: 'Pré-positionnement incontournable, OPP proposé',
    places: [
      { document: 'path-guide', place: '§3, « Via un pré positionnement »', status: 'stated' },
      { document: 'path-guide', place: "§3, « L'outil employeur »", status: 'stated' },
      { document: 'launch-letter-2017', place: 'IV, public concerné', status: 'stated' },
    ],
    settlement:
      "L'étape est obligatoire avant un parcours individualisé, l'outil non. En 2017 elle n'était qu'annoncée.",
    confidence: 'high',
  },
  {
    id: 'domains-and-blocs',
    title: 'Cinq domaines, puis quatre blocs',
    places: [
      { document: 'launch-letter-2017', place: 'III, liste des cinq domaines', status: 'stated' },
      { document: 'path-guide', place: '§1, première phrase', status: 'stated' },
    ],
    settlement:
      "Correspondance lue dans les titres et l'ordre : domaine 1 et module transverse, domaines 2 à 5 et blocs 1 à 4.",
    confidence: 'medium',
  },
  {
    id: 'up-and-modules',
    title: 'Huit UP, huit modules, et une liste de 2017 abîmée',
    places: [
      { document: 'launch-letter-2017', place: 'VI.2, liste des UP', status: 'stated' },
      { document: 'launch-letter-2017', place: 'Note 6', status: 'stated' },
      { document: 'path-guide', place: '§1, schéma « Architecture de la formation »', status: 'stated' },
    ],
    settlement:
      "Mêmes titres et même ordre : l'UP n devient le module n. Le tiret vide ne cache aucune UP ; la note 6 vaut pour toutes, dont les jours font 27.",
    confidence: 'high',
  },
  {
    id: 'seven-cqp',
    title: 'Sept CQP, dont trois interbranches non désignés',
    places: [{ document: 'jury-letter-2021', place: 'Introduction, liste des 7 CQP', status: 'stated' }],
    settlement:
      "Compte juste à la date de la lettre ; lesquels sont interbranches n'est pas dit, ni combien ils sont depuis.",
    confidence: 'high',
  },
  {
    id: 'certificate-title',
    title: 'Titre du certificat variable, SAM MO ou CQP MO',
    places: [
      { document: 'certification-referential', place: 'Titre', status: 'stated' },
      { document: 'jury-letter-2021', place: 'Introduction, liste des 7 CQP', status: 'stated' },
      { document: 'launch-letter-2017', place: 'Introduction', status: 'stated' },
      { document: 'launch-letter-2017', place: 'I, finalités', status: 'stated' },
    ],
    settlement:
      'Le titre de 2021 vaut pour les blocs. SAM MO est le dispositif de 2017, CQP MO le certificat visé.',
    confidence: 'high',
  },
  {
    id: 'competencies-lost-in-bloc-3',
    title: 'C3.2 coupée, C3.3 absente',
    places: [
      {
        document: 'certification-referential',
        place: 'Bloc 3, compétence 2',
        status: 'truncated',
        note: "La phrase s'interrompt.",
      },
      {
        document: 'certification-referential',
        place: 'Bloc 3, compétence 3',
        status: 'missing',
        note: 'Aucun mot lisible.',
      },
      { document: 'path-guide', place: '§1, phrase qui suit les notes', status: 'stated' },
    ],
    settlement:
      "17 compétences annoncées, 16 lisibles en tout ou partie : la dernière est placée dans la bande perdue. Rien n'est complété.",
    confidence: 'high',
  },
  {
    id: 'criteria-attribution-bloc-3',
    title: 'Critères du bloc 3 sans compétence certaine',
    places: [
      {
        document: 'certification-referential',
        place: 'Bloc 3, première cellule de critères',
        status: 'stated',
      },
      {
        document: 'certification-referential',
        place: 'Bloc 3, deuxième cellule de critères',
        status: 'stated',
      },
      {
        document: 'certification-referential',
        place: 'Bloc 3, dernière cellule de critères',
        status: 'stated',
      },
    ],
    settlement: 'Première cellule : C3.1, sinon C3.2. Deuxième : C3.3, sinon C3.2. Dernière : C3.4.',
    confidence: 'low',
  },
  {
    id: 'criteria-run-together-or-cut',
    title: 'Critères du bloc 3 soudés ou coupés',
    places: [
      {
        document: 'certification-referential',
        place: 'Bloc 3, deuxième cellule de critères',
        status: 'stated',
      },
      {
        document: 'certification-referential',
        place: 'Bloc 3, première cellule de critères',
        status: 'truncated',
        note: 'Dernier critère interrompu.',
      },
    ],
    settlement:
      "Les deux critères soudés sont séparés à la majuscule, d'où 76 ; le critère interrompu reste tel quel.",
    confidence: 'medium',
  },
  {
    id: 'chosen-situation-count',
    title: '« 2 situations », dont une au choix, ou sans le mot « imposée »',
    places: [
      { document: 'certification-referential', place: "Bloc 2, modalités d'évaluation", status: 'stated' },
      { document: 'certification-referential', place: "Bloc 4, modalités d'évaluation", status: 'stated' },
      {
        document: 'certification-referential',
        place: "Blocs 1 et 3, modalités d'évaluation",
        status: 'stated',
      },
    ],
    settlement:
      'Blocs 2 et 4 : une choisie parmi trois et une imposée font les deux. Blocs 1 et 3 : seules citées, les deux sont lues comme imposées.',
    confidence: 'high',
  },
  {
    id: 'corrective-plan-twice',
    title: 'Plan correcteur dans les blocs 1 et 4',
    places: [
      { document: 'certification-referential', place: "Bloc 1, modalités d'évaluation", status: 'stated' },
      { document: 'certification-referential', place: "Bloc 4, modalités d'évaluation", status: 'stated' },
    ],
    settlement:
      "Dans le bloc 1, fin d'une seule situation malgré le point-virgule ; dans le bloc 4, situation au choix. Rien ne dit si un plan peut servir deux fois.",
    confidence: 'medium',
  },
  {
    id: 'eaea-and-managerial-interview',
    title: "EAEA et entretien managérial, ou l'un des deux",
    places: [
      { document: 'certification-referential', place: "Bloc 3, modalités d'évaluation", status: 'stated' },
    ],
    settlement: 'La virgule ne tranche pas : une seule situation imposée, sans exiger les deux entretiens.',
    confidence: 'low',
  },
  {
    id: 'interview-condition',
    title: 'Entretien : « certaines compétences », et texte coupé au bloc 3',
    places: [
      {
        document: 'certification-referential',
        place: "Blocs 1 à 4, modalités d'évaluation",
        status: 'stated',
      },
      {
        document: 'certification-referential',
        place: "Bloc 3, modalités d'évaluation",
        status: 'truncated',
        note: 'Coupé au milieu de la condition.',
      },
    ],
    settlement: 'Une compétence non validée suffit. Le bloc 3 est supposé suivre le texte des trois autres.',
    confidence: 'high',
  },
  {
    id: 'evaluation-2017-or-blocs',
    title: 'Jury local, livret de synthèse et entretien systématique en 2017',
    places: [
      { document: 'launch-letter-2017', place: 'VI.4, évaluation certifiante', status: 'stated' },
      {
        document: 'certification-referential',
        place: "Blocs 1 à 4, modalités d'évaluation",
        status: 'stated',
      },
      { document: 'jury-letter-2021', place: 'I, première phrase', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Le tuteur en organisme »', status: 'stated' },
    ],
    settlement:
      "Propres à 2017. En blocs, un jury professionnel lit le dossier et n'entend le candidat qu'au besoin ; l'évaluation du tuteur reste formative.",
    confidence: 'high',
  },
  {
    id: 'learning-assessors',
    title: 'Qui évalue les acquis et la progression',
    places: [
      { document: 'path-guide', place: '§1, troisième tiret', status: 'stated' },
      {
        document: 'actors-guide',
        place: '§1, « Le consultant en accompagnement individuel »',
        status: 'stated',
      },
      { document: 'actors-guide', place: '§2, « Le tuteur en organisme »', status: 'stated' },
      { document: 'launch-letter-2017', place: 'VI.4, évaluation formative', status: 'stated' },
    ],
    settlement:
      "Le tuteur évalue la progression sur le terrain, le consultant supervise l'évaluation des acquis ; qui mène celle-ci, à distance, n'est pas dit.",
    confidence: 'medium',
  },
  {
    id: 'expert-named-n-plus-1',
    title: "N+1 expert dans le jury, N+1 écarté de l'évaluation",
    places: [
      { document: 'jury-letter-2021', place: 'I, expert métier', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Le N+1 du manager stagiaire »', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Son profil type »', status: 'stated' },
    ],
    settlement:
      "La lettre nomme une fonction exercée ailleurs. Le N+1 du candidat n'est ni expert, ni tuteur, ni évaluateur.",
    confidence: 'high',
  },
  {
    id: 'jury-independence',
    title: 'Jury : exclusions mal rattachées, silence sur le président',
    places: [
      { document: 'jury-letter-2021', place: 'I, expert métier', status: 'stated' },
      { document: 'jury-letter-2021', place: "I, directeur d'organisme", status: 'stated' },
      { document: 'jury-letter-2021', place: 'I, président de jury', status: 'stated' },
    ],
    settlement:
      "L'exclusion de l'employeur vise l'expert et le directeur, malgré la grammaire ; rien n'est dit du président.",
    confidence: 'medium',
  },
  {
    id: 'jury-left-to-each-cqp',
    title: 'Jury : ce que la lettre laisse à chaque CQP',
    places: [
      { document: 'jury-letter-2021', place: 'I, première phrase', status: 'stated' },
      { document: 'jury-letter-2021', place: "I, directeur d'organisme", status: 'stated' },
      { document: 'jury-letter-2021', place: 'Introduction, deux derniers alinéas', status: 'stated' },
      {
        document: 'certification-referential',
        place: "Blocs 1 à 4, modalités d'évaluation",
        status: 'stated',
      },
    ],
    settlement:
      'Elle compte des profils, non des personnes. Le référentiel se tait sur le directeur et sur la formation des membres autres que le président : inconnus.',
    confidence: 'high',
  },
  {
    id: 'jury-training-minutes',
    title: 'Formation de jury : 15 minutes de plus pour le président, quiz',
    places: [
      { document: 'jury-letter-2021', place: 'III, étape n°1', status: 'stated' },
      { document: 'jury-letter-2021', place: 'III, étape n°2', status: 'stated' },
      { document: 'jury-letter-2021', place: 'III, étape n°3', status: 'stated' },
      { document: 'jury-letter-2021', place: 'III, « Durées de la formation »', status: 'stated' },
    ],
    settlement:
      "Le texte n'annonce un temps supplémentaire qu'à l'étape 2, les durées en comptent 15 minutes aux étapes 1 et 2 : elles sont suivies. Le quiz est lu compris dans les 30 minutes de l'étape 3.",
    confidence: 'medium',
  },
  {
    id: 'who-certifies',
    title: 'CPNEFP, Ucanss ou délégataires',
    places: [
      { document: 'launch-letter-2017', place: 'VI.3, responsable de session', status: 'stated' },
      { document: 'jury-letter-2021', place: 'I, président de jury', status: 'stated' },
    ],
    settlement:
      "En 2017 le dossier finalisé va à la CPNEFP. En 2021 l'Ucanss ou son délégataire certifie, la CPNEFP valide les règles ; qui prononce le résultat n'est pas dit.",
    confidence: 'medium',
  },
  {
    id: 'actor-names',
    title: 'Acteurs à plusieurs noms, « responsable de session » survivant',
    places: [
      { document: 'actors-guide', place: '§2, « Interaction avec les autres acteurs »', status: 'stated' },
      { document: 'actors-guide', place: '§1, « Le pilote de déploiement »', status: 'stated' },
      {
        document: 'actors-guide',
        place: '§2, « Le représentant des ressources humaines »',
        status: 'stated',
      },
      { document: 'launch-letter-2017', place: 'VI.3, acteurs de la formation', status: 'stated' },
    ],
    settlement:
      'Ce responsable est le pilote de déploiement ; responsable et représentant RH, manager du stagiaire et N+1, stagiaire et candidat sont les mêmes.',
    confidence: 'high',
  },
  {
    id: 'main-contacts',
    title: 'Trois interlocuteurs principaux ou privilégiés',
    places: [
      { document: 'actors-guide', place: '§1, « Le pilote de déploiement »', status: 'stated' },
      {
        document: 'actors-guide',
        place: '§1, « Le consultant en accompagnement individuel »',
        status: 'stated',
      },
      {
        document: 'actors-guide',
        place: '§2, « Le représentant des ressources humaines »',
        status: 'stated',
      },
    ],
    settlement:
      'Chacun pour son objet : le dispositif, le suivi du manager et du tuteur, la construction du parcours.',
    confidence: 'medium',
  },
  {
    id: 'line-manager-supervises',
    title: 'N+1 qui supervise sans évaluer, absent en 2017',
    places: [
      { document: 'actors-guide', place: '§2, « Le N+1 du manager stagiaire »', status: 'stated' },
      { document: 'launch-letter-2017', place: 'VI.3, acteurs de la formation', status: 'stated' },
    ],
    settlement: "Il suit le parcours et n'évalue aucune progression ; rôle décrit pour les blocs seuls.",
    confidence: 'high',
  },
  {
    id: 'tutor-requirements-or-preferences',
    title: 'Tuteur : exigences, préférences, conseils, et date de sa formation',
    places: [
      { document: 'actors-guide', place: '§2, « Son profil type »', status: 'stated' },
      { document: 'actors-guide', place: "§2, « Comment l'identifier ? »", status: 'stated' },
      { document: 'actors-guide', place: '§2, « Préconisation »', status: 'stated' },
      { document: 'actors-guide', place: '§2, « La formation au tutorat »', status: 'stated' },
    ],
    settlement:
      "Obligations : un pair autre que le N+1, formé avant le début du manager ; une formation plus ancienne est lue comme suffisante. Préférence, malgré « doit » : deux ans d'expérience et les autres traits. Conseil, malgré « au maximum » : deux managers à la fois. Usage : formé 2 à 3 semaines avant.",
    confidence: 'medium',
  },
  {
    id: 'tutor-day-envelope',
    title: '11,5 jours : par manager ou en tout, formation comprise ou non',
    places: [
      { document: 'actors-guide', place: '§2, « Mise en œuvre de la mission »', status: 'stated' },
      { document: 'actors-guide', place: '§2, « Préconisation »', status: 'stated' },
      { document: 'actors-guide', place: '§2, « La formation au tutorat »', status: 'stated' },
    ],
    settlement:
      'Par manager accompagné, le tableau suivant son parcours ; ses lignes font 11,5 sans les 2 jours de formation.',
    confidence: 'medium',
  },
  {
    id: 'organisme-meanings',
    title: 'Sens du mot « organisme »',
    places: [
      { document: 'actors-guide', place: '§2, titre', status: 'stated' },
      {
        document: 'certification-referential',
        place: "Blocs 1 à 4, modalités d'évaluation",
        status: 'stated',
      },
      { document: 'jury-letter-2021', place: 'I, président de jury', status: 'stated' },
      { document: 'jury-letter-2021', place: "I, directeur d'organisme", status: 'stated' },
    ],
    settlement:
      "Seul, l'employeur du candidat. L'organisme certificateur est l'Ucanss ; celui du directeur est un autre que l'employeur.",
    confidence: 'high',
  },
  {
    id: 'dossier-names',
    title: 'Dossier de pratiques, de certification, écrit',
    places: [
      { document: 'path-guide', place: '§1, premier tiret', status: 'stated' },
      { document: 'path-guide', place: '§2, SPE', status: 'stated' },
      {
        document: 'certification-referential',
        place: "Blocs 1 à 4, modalités d'évaluation",
        status: 'stated',
      },
      { document: 'launch-letter-2017', place: 'VI.3, responsable de session', status: 'stated' },
    ],
    settlement:
      "En blocs, trois noms du DPP, unique ou par bloc, ce n'est pas dit. En 2017, le dossier de certification est un autre document.",
    confidence: 'medium',
  },
  {
    id: 'absent-annexes',
    title: 'Annexes et textes cités, absents',
    places: [
      { document: 'path-guide', place: '§1, note 2', status: 'missing', note: 'Annexe 1.' },
      { document: 'path-guide', place: '§2, note 4', status: 'missing', note: 'Annexe 2.' },
      { document: 'path-guide', place: '§3, note 5', status: 'missing', note: 'Lettre LI0863 de 2023.' },
      { document: 'actors-guide', place: 'Note 1', status: 'missing', note: 'Annexe 2.' },
      {
        document: 'launch-letter-2017',
        place: 'Documents annexes',
        status: 'missing',
        note: 'Référentiels de 2016.',
      },
      {
        document: 'jury-letter-2021',
        place: 'Document annexe',
        status: 'missing',
        note: 'Schéma de la formation.',
      },
      {
        document: 'jury-letter-2021',
        place: "I, conditions d'accès",
        status: 'missing',
        note: 'Règlement des formations.',
      },
    ],
    settlement:
      "Leur contenu n'est pas reconstitué ; le référentiel en blocs ne tient pas lieu de celui de 2016, et rien ne dit si les deux « annexe 2 » n'en font qu'une.",
    confidence: 'high',
  },
  {
    id: 'bloc-activity-wordings',
    title: 'Activités des blocs, « RH en vigueur »',
    places: [
      { document: 'path-guide', place: '§1, schéma « Architecture de la formation »', status: 'stated' },
      { document: 'certification-referential', place: 'Blocs 2 à 4, activité', status: 'stated' },
    ],
    settlement:
      'Le référentiel fait foi. Le guide omet un « en » au bloc 2, ajoute « en vigueur » au bloc 3, met un pluriel au bloc 4.',
    confidence: 'high',
  },
  {
    id: 'slips-in-official-wording',
    title: 'Fautes dans les libellés officiels',
    places: [
      { document: 'certification-referential', place: 'Bloc 2, compétence 1', status: 'stated' },
      { document: 'certification-referential', place: "Bloc 2, modalités d'évaluation", status: 'stated' },
      { document: 'certification-referential', place: 'Blocs 3 et 4, critères', status: 'stated' },
      { document: 'jury-letter-2021', place: 'Introduction, deux derniers alinéas', status: 'stated' },
    ],
    settlement: "Reproduites : accords, infinitifs parmi des présents. Corriger s'écarterait du texte.",
    confidence: 'high',
  },
  {
    id: 'complete-path-price',
    title: 'Prix de 2017, parcours en blocs',
    places: [
      { document: 'launch-letter-2017', place: 'VII, coût de la formation', status: 'stated' },
      { document: 'path-guide', place: '§2, tableau des durées', status: 'missing', note: 'Aucun prix.' },
    ],
    settlement: '9 650 € valent pour 2017 seulement, jamais pour une autre année.',
    confidence: 'high',
  },
]);
