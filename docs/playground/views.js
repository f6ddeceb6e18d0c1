// What the library says, as text and lists of the page. Texts are set as text: nothing typed in becomes markup.
import { frenchDay } from 'cqp-mo';

const compliances = {
  compliant: 'Toutes les obligations sont respectées.',
  'non-compliant': 'Une obligation au moins n’est pas respectée.',
  undetermined: 'Rien n’est enfreint ; il manque de quoi juger certaines obligations.',
};

const verdicts = {
  unmet: 'À revoir',
  undetermined: 'À compléter',
  waived: 'Dérogations',
  met: 'Respecté',
  'not-applicable': 'Sans objet',
};

const forces = { obligation: 'Obligation', recommendation: 'Conseil', usage: 'Usage' };

export function complianceIn({ compliance }) {
  return compliances[compliance];
}

/** Fills a list of terms and values. */
export function showRows(list, rows) {
  list.replaceChildren(...rows.flatMap(([term, value]) => [textIn('dt', term), textIn('dd', value)]));
}

const days = (count) =>
  count === 'unknown' ? 'inconnu' : `${count.toLocaleString('fr')} ${Math.abs(count) < 2 ? 'jour' : 'jours'}`;

export function durationRows({
  trainingDays,
  supportDays,
  speCount,
  speDays,
  tutorDays,
  individualSupportMinutes,
}) {
  return [
    ['Formation', days(trainingDays)],
    ['Accompagnement à la certification', days(supportDays)],
    ['SPE', String(speCount)],
    ['Jours de SPE', days(speDays)],
    ['Tutorat', days(tutorDays)],
    [
      'Accompagnement individuel',
      individualSupportMinutes === 'unknown' ? 'inconnu' : `${individualSupportMinutes} min`,
    ],
  ];
}

export function costRows({ totalCents, unpriced }) {
  const total = totalCents === 'unknown' ? 'inconnu' : euros(totalCents);
  return [['Total des prix connus', total], ...unpriced.map(({ what }) => [`Sans prix : ${what}`, '—'])];
}

function euros(cents) {
  return new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** Lists findings by verdict, those to be looked at open. */
export function findingsIn({ findings }) {
  return Object.entries(verdicts).flatMap(([verdict, title]) => {
    const own = findings.filter((finding) => finding.verdict === verdict);
    if (own.length === 0) return [];
    const group = document.createElement('details');
    group.open = verdict === 'unmet' || verdict === 'undetermined';
    const list = document.createElement('ul');
    list.className = 'findings';
    list.append(...own.map(itemOf));
    group.append(textIn('summary', `${title} (${own.length})`), list);
    return [group];
  });
}

function itemOf({ verdict, force, message, rule, source }) {
  const item = document.createElement('li');
  item.dataset.verdict = verdict;
  item.dataset.rule = rule;
  const where = textIn('p', `Source : ${source.document}, ${source.place}`);
  where.className = 'source';
  item.append(textIn('p', `${forces[force]}. ${message}`), where);
  return item;
}

/** The days that the rules leave to the jury, all else staying as it is. */
export function juryHintOf(window) {
  if (window?.possible === false)
    return 'Les autres dates ne laissent aucun jour au jury : voyez les constats.';
  if (!window?.earliest && !window?.latest) return 'À vide : dès que possible.';
  const from = window.earliest ? `au plus tôt le ${frenchDay(window.earliest.day)}` : '';
  const to = window.latest ? `au plus tard le ${frenchDay(window.latest.day)}` : '';
  return `À vide : dès que possible. Les autres dates restant, ${[from, to].filter(Boolean).join(', ')}.`;
}

function textIn(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
