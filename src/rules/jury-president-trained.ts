import { compareDays, daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { juryNotComposed, membersIn } from './frame/jury-members.js';
import { quote } from './frame/wording.js';
import type { PathRule } from './rule.js';

const stated = 'Le président de jury doit avoir suivi la formation des jurys';

/** The president of the jury followed the jury training. */
export const juryPresidentTrained: PathRule = {
  id: 'jury-president-trained',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement: 'Le président de jury a suivi la formation des jurys, ses trois étapes, avant de siéger.',
  notChecked:
    "Les étapes ne sont pas vérifiées une à une : seule la date à laquelle la formation est achevée l'est.",
  source: {
    document: 'jury-letter-2021',
    place: 'Introduction, « doit être suivi impérativement »',
    status: 'stated',
    note: 'Achevée au plus tard le jour du jury ; aucun document ne dit combien de temps elle vaut.',
  },
  check: ({ path }) => {
    const presidents = membersIn(path, 'president');
    const jury = path.jury?.on;
    const juryMissing = jury === undefined ? ['/jury/on'] : [];
    if (presidents.length === 0) return juryNotComposed(stated, 'le président', ...juryMissing);
    const late = presidents.flatMap(({ member, at }) =>
      member.trainedOn !== undefined && jury !== undefined && member.trainedOn > jury
        ? [{ id: member.id, at, trainedOn: member.trainedOn, jury }]
        : [],
    );
    const [worst] = late.sort((a, b) => compareDays(b.trainedOn, a.trainedOn));
    if (worst) {
      return {
        verdict: 'unmet',
        message: `${stated} : ${quote(worst.id)} l'achève le ${frenchDay(worst.trainedOn)}, après le jury du ${frenchDay(worst.jury)}. Désigner un président formé, ou reporter le jury au plus tôt au ${frenchDay(worst.trainedOn)}.`,
        at: [...late.map(({ at }) => `${at}/trainedOn`), '/jury/on'],
        expected: { to: worst.jury },
        found: worst.trainedOn,
        gapDays: daysBetween(worst.jury, worst.trainedOn),
      };
    }
    const untold = presidents.filter(({ member }) => member.trainedOn === undefined);
    if (untold.length > 0 || jury === undefined) {
      const what = [
        ...(untold.length > 0 ? ['la date de cette formation'] : []),
        ...(jury === undefined ? ['la date du jury'] : []),
      ];
      return {
        verdict: 'undetermined',
        message: `${stated} : il manque ${what.join(' et ')}.`,
        at: presidents.map(({ at }) => at),
        missing: [...untold.map(({ at }) => `${at}/trainedOn`), ...juryMissing],
      };
    }
    return {
      verdict: 'met',
      message: `Le président a suivi la formation des jurys au plus tard le jour du jury (${frenchDay(jury)}).`,
      at: presidents.map(({ at }) => `${at}/trainedOn`),
    };
  },
};
