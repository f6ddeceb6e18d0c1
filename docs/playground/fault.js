// What a malformed choice is told. The library says which and where; a broken program is not hidden.
import { CqpMoError } from 'cqp-mo';

const fields = {
  '/start': 'Le début de la formation',
  '/positionedOn': 'Le pré-positionnement',
  '/jury/on': 'Le jour du jury',
  '/blocs': 'Les blocs visés',
  '/candidate/id': 'Le candidat',
  '/tutor/id': 'Le tuteur',
  '/options/year': "L'année des prix",
};

const said = {
  'invalid-day': "n'est pas un jour du calendrier.",
  'empty-list': 'sont à choisir : il en faut un au moins.',
  'invalid-text': 'est à indiquer.',
  'unknown-id': 'sont inconnus du référentiel.',
  'duplicate-id': 'ne se répètent pas.',
  'invalid-number': 'est un nombre entier.',
  'no-open-day': 'ne laisse aucun jour ouvert dans les deux ans : choisissez une autre date.',
};

/** Tells a malformed choice in French; throws again what is none. */
export function faultIn(error) {
  if (!(error instanceof CqpMoError)) throw error;
  const { code, pointer } = error;
  const at = Object.keys(fields).find((start) => pointer.startsWith(start));
  return at && said[code] ? `${fields[at]} ${said[code]}` : `Choix impossible (${code}, ${pointer}).`;
}
