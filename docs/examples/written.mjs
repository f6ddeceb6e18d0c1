import { blocOf, frenchDay, isUnknown, moduleOf, referential } from 'cqp-mo';

const forces = { obligation: 'Obligations', recommendation: 'Recommandations', usage: 'Usages' };
const verdicts = {
  met: '✓ respectée',
  unmet: '✗ non respectée',
  undetermined: '? indéterminée',
  'not-applicable': '– sans objet',
  waived: '~ dérogation',
};
const compliances = {
  compliant: 'conforme',
  'non-compliant': 'non conforme',
  undetermined: 'conformité indéterminée',
};

/** Writes the demonstration in French, for a terminal. */
export function written({ path, report, duration, cost }) {
  const title =
    path.kind === 'complete'
      ? 'Parcours complet'
      : `Parcours individualisé : ${path.blocs.map((bloc) => `bloc ${blocOf(referential, bloc).number}`).join(', ')}`;
  return [
    heading(`${referential.certification.title} — ${title}`),
    timeline(path),
    heading(`Règles : parcours ${compliances[report.compliance]}`),
    ...Object.keys(forces).map((force) => findings(report, force)),
    heading('Durées'),
    durations(duration),
    heading(`Coût ${cost.year}`),
    costs(cost),
    heading('Ce que les documents ne disent pas'),
    unknowns(duration, cost),
  ].join('\n');
}

function heading(text) {
  return `\n${text}\n${'─'.repeat(text.length)}`;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function timeline({ activities, dossier, jury }) {
  const dated = [
    ...activities.map((activity) => [activity.start, activity.end, nameOf(activity)]),
    [dossier.depositedOn, dossier.depositedOn, 'Dépôt du dossier de pratiques professionnelles'],
    [jury.on, jury.on, 'Jury'],
  ];
  const rows = dated
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([start, end, name]) => [frenchDay(start), end === start ? '' : frenchDay(end), name]);
  return table([['Du', 'au', 'Activité'], ...rows]);
}

function nameOf(activity) {
  const unit = (id) => (id === 'transverse' ? 'module transverse' : `bloc ${blocOf(referential, id).number}`);
  switch (activity.type) {
    case 'opening':
      return referential.opening.title;
    case 'regroupement':
      return `Regroupement — ${moduleOf(referential, activity.module).title}`;
    case 'e-learning':
      return `E-learning — ${moduleOf(referential, activity.module).title}`;
    case 'assessment':
      return `Évaluation des acquis — ${moduleOf(referential, activity.module).title}`;
    case 'spe':
      return `SPE — ${unit(activity.unit)}`;
    default:
      return `Accompagnement individuel — ${unit(activity.unit)}`;
  }
}

const titles = new Map(referential.documents.map(({ id, title }) => [id, title]));

function sourceOf({ document, place }) {
  return `« ${titles.get(document)} », ${place}`;
}

function findings(report, force) {
  const own = report.findings.filter((finding) => finding.force === force);
  if (own.length === 0) return `\n${forces[force]} : aucune`;
  const lines = own.map(
    ({ verdict, rule, message, notChecked, source }) =>
      `  ${verdicts[verdict]} — ${rule}\n      ${message}\n${notChecked ? `      ${notChecked}\n` : ''}      Source : ${sourceOf(source)}`,
  );
  return `\n${forces[force]}\n${lines.join('\n')}`;
}

const units = { days: 'j', minutes: 'min', spe: 'SPE' };

const totals = [
  ['trainingDays', 'Formation (regroupements, e-learning, ouverture)', 'j'],
  ['inPersonDays', 'dont regroupements', 'j'],
  ['elearningDays', 'dont e-learning', 'j'],
  ['supportDays', "Modules d'accompagnement à la certification", 'j'],
  ['speCount', 'SPE', ''],
  ['speDays', 'Jours de SPE', 'j'],
  ['tutorDays', 'Accompagnement du tuteur', 'j'],
  ['individualSupportMinutes', 'Accompagnement individuel', 'min'],
];

function number(value) {
  return String(value).replace('.', ',');
}

function durations(duration) {
  const lines = duration.lines.map(({ what, quantity, unit, source }) => [
    `  ${what}`,
    `${number(quantity)} ${units[unit]}`,
    sourceOf(source),
  ]);
  const sums = totals.map(([key, label, unit]) => [
    label,
    duration[key] === 'unknown' ? 'inconnu' : `${number(duration[key])} ${unit}`.trim(),
  ]);
  return `${table(lines)}\n\n${table(sums)}`;
}

function euros(cents) {
  return cents === 'unknown'
    ? 'inconnu'
    : new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

function costs({ lines, totalCents, unpriced }) {
  return [
    ...lines.map(({ what, quantity, cents }) => `  ${what} × ${quantity} : ${euros(cents)}`),
    ...unpriced.map(({ what, reason }) => `  ${what} : sans prix. ${reason}`),
    `Total : ${euros(totalCents)}`,
  ].join('\n');
}

function unknowns(duration, cost) {
  const open = referential.openQuestions.filter(({ answer }) => isUnknown(answer));
  return [
    ...duration.unknown.map(({ what, reason }) => `  ${what} : ${reason}`),
    ...open.map(({ question, answer }) => `  ${question} ${answer.reason}`),
    ...cost.unpriced.map(({ what }) => `  ${what} : prix de ${cost.year}.`),
  ].join('\n');
}
