import type { IsoDay } from '../../model/day.js';
import { frenchCount, frenchDay } from '../../model/french.js';
import type { ModuleId } from '../../model/ids.js';
import type { Activity } from '../../model/path.js';
import { quote, titleOf, unitName } from '../../rules/frame/wording.js';
import type { RuleFacts } from '../../rules/rule.js';
import type { Stay } from './types.js';

/** Where something was and is, and the days between. */
export interface Move<Place> {
  readonly from?: Place;
  readonly to?: Place;
  readonly shiftDays: number;
}

/** Says how the session of a module changes. */
export function sessionSentence(
  facts: RuleFacts,
  module: ModuleId,
  { from, to, shiftDays }: Move<Stay>,
): string {
  const title = titleOf(facts, module);
  if (!to) return `${title} n'est plus au parcours${from ? ` (${sessionName(from)})` : ''}.`;
  if (!from) return `${title} : ${sessionName(to)} s'ajoute au parcours.`;
  return `${title} : ${sessionName(from)} est remplacée par ${sessionName(to)}, ${shifted(shiftDays)}.`;
}

/** Says how the jury changes. */
export function jurySentence({ from, to, shiftDays }: Move<IsoDay>, isOther: boolean): string {
  if (to === undefined)
    return `Le jury${from === undefined ? '' : ` du ${frenchDay(from)}`} n'est plus retenu.`;
  if (from === undefined) return `Le jury du ${frenchDay(to)} est retenu.`;
  return isOther
    ? `Le jury du ${frenchDay(from)} est remplacé par celui du ${frenchDay(to)}, ${shifted(shiftDays)}.`
    : `Le jury est déplacé du ${frenchDay(from)} au ${frenchDay(to)}, ${shifted(shiftDays)}.`;
}

/** Says how the deposit of the dossier changes. */
export function depositSentence({ from, to, shiftDays }: Move<IsoDay>): string {
  if (to === undefined) return "Le dépôt du dossier n'est plus daté.";
  if (from === undefined) return `Le dépôt du dossier est prévu le ${frenchDay(to)}.`;
  return `Le dépôt du dossier passe du ${frenchDay(from)} au ${frenchDay(to)}, ${shifted(shiftDays)}.`;
}

/** Says how an activity around the sessions changes. */
export function activitySentence(
  facts: RuleFacts,
  activity: Activity,
  { from, to, shiftDays }: Move<Stay>,
): string {
  const name = nameOf(facts, activity);
  if (!to) return `${name} : ${from ? `ce qui était prévu ${span(from)} ` : ''}n'est plus au parcours.`;
  if (!from) return `${name} : à ajouter au parcours ${span(to)}.`;
  if (shiftDays === 0 && from.end === to.end) return `${name} : suit la nouvelle session ${span(to)}.`;
  return `${name} : prévu ${span(from)}, à placer ${span(to)}, ${shifted(shiftDays)}.`;
}

function nameOf(facts: RuleFacts, activity: Activity): string {
  switch (activity.type) {
    case 'opening':
      return "Séance d'ouverture";
    case 'regroupement':
      return `Autre regroupement de ${titleOf(facts, activity.module)}`;
    case 'e-learning':
      return `E-learning de ${titleOf(facts, activity.module)}`;
    case 'assessment':
      return `Évaluation des acquis de ${titleOf(facts, activity.module)}`;
    case 'spe':
      return `SPE pour ${unitName(facts, activity.unit)}`;
    case 'individual-support':
      return `Accompagnement individuel pour ${unitName(facts, activity.unit)}`;
  }
}

function sessionName(stay: Stay): string {
  return `la session ${stay.session === undefined ? '' : `${quote(stay.session)} `}${span(stay)}`;
}

function span({ start, end }: Stay): string {
  return start === end ? `le ${frenchDay(start)}` : `du ${frenchDay(start)} au ${frenchDay(end)}`;
}

function shifted(days: number): string {
  if (days === 0) return 'le même jour';
  return `${frenchCount(Math.abs(days), 'jour')} plus ${days > 0 ? 'tard' : 'tôt'}`;
}
