import { describe, expect, it } from 'vitest';
import { isUnknown, referential, type StatedTotalId } from '../../src/index.js';

const { blocs, competencies, juryTraining, modules, opening, statedTotals, supportModules, units } =
  referential;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const inPerson = sum(modules.map(({ inPersonDays }) => inPersonDays));
const elearning = sum(modules.map(({ elearningDays }) => elearningDays));
const supportDays = (id: string) =>
  sum(supportModules.filter((m) => m.id === id).flatMap((m) => [m.inPersonDays, m.elearningDays]));
const minutesOfBlocs = units.filter(({ id }) => id !== 'transverse').map((u) => u.individualSupportMinutes);

/** What the documents state, and the same found again from the parts; 21 days of SPE have no parts. */
const totals = {
  'training-days': [33.5, inPerson + elearning + opening.days],
  'in-person-days': [27, inPerson],
  'elearning-days': [6, elearning],
  'spe-count': [10, sum(units.map(({ speCount }) => speCount))],
  'spe-days': [21, 'no parts'],
  'tutor-days': [11.5, sum(units.map(({ tutorDays }) => tutorDays))],
  'analyser-days': [2, supportDays('analyser')],
  'preparer-days': [3, supportDays('preparer')],
  'individual-support-minutes-per-bloc': [90, Math.max(...minutesOfBlocs.map(Number))],
  competencies: [17, competencies.length],
  'training-modules': [8, modules.length],
  blocs: [4, blocs.length],
  'president-training-minutes': [240, sum(juryTraining.steps.map((step) => step.presidentMinutes))],
  'jury-member-training-minutes': [210, sum(juryTraining.steps.map((step) => step.otherMinutes))],
} as const satisfies Record<StatedTotalId, readonly [number, number | 'no parts']>;

describe('stated totals', () => {
  it('are all here, once', () => {
    expect(statedTotals.map(({ id }) => id).sort()).toEqual(Object.keys(totals).sort());
  });

  it.each(statedTotals.map((total) => [total.id, total] as const))(
    'is found again by adding: %s',
    (id, total) => {
      const [stated, added] = totals[id];
      expect(total.value).toBe(stated);
      expect(added === 'no parts' || added === stated).toBe(true);
    },
  );

  it('have parts, save the 21 days of SPE, which no document shares out', () => {
    const whole = Object.entries(totals).filter(([, [, added]]) => added === 'no parts');
    expect(whole.map(([id]) => id)).toEqual(['spe-days']);
    expect(units.map(({ speDays }) => isUnknown(speDays))).toEqual([true, true, true, true, true]);
  });

  it('are counted in the unit that they name', () => {
    const unitOf = (id: StatedTotalId) =>
      /days/.test(id) ? 'days' : /minutes/.test(id) ? 'minutes' : 'count';
    for (const { id, unit } of statedTotals) expect(unit, id).toBe(unitOf(id));
  });
});

describe('the parts', () => {
  it('are those of the architecture of the training', () => {
    expect(modules.map(({ id, inPersonDays, elearningDays }) => [id, inPersonDays, elearningDays])).toEqual([
      ['role-missions', 3, 0.5],
      ['pilotage', 5.5, 0.5],
      ['communication', 2, 1],
      ['animation', 4, 1],
      ['droit', 2.5, 0.5],
      ['accompagnement', 2, 0.5],
      ['evaluation', 4, 1],
      ['amelioration', 4, 1],
    ]);
    expect(supportModules.map((m) => [m.id, m.inPersonDays, m.elearningDays])).toEqual([
      ['analyser', 2, 0],
      ['preparer', 2.5, 0.5],
    ]);
    expect(opening.days).toBe(0.5);
  });

  it('are those of the tables of tutoring and of individual support', () => {
    expect(units.map(({ id, tutorDays }) => [id, tutorDays])).toEqual([
      ['transverse', 0.5],
      ['bloc-1', 2.5],
      ['bloc-2', 3.5],
      ['bloc-3', 3],
      ['bloc-4', 2],
    ]);
    expect(minutesOfBlocs).toEqual([90, 90, 90, 90]);
    expect(isUnknown(units[0]?.individualSupportMinutes)).toBe(true);
  });

  it('are those of the jury training', () => {
    expect(juryTraining.steps.map((s) => [s.step, s.presidentMinutes, s.otherMinutes])).toEqual([
      [1, 105, 90],
      [2, 105, 90],
      [3, 30, 30],
    ]);
  });

  it('say where the lost duration of droit comes from', () => {
    const droit = modules.find(({ id }) => id === 'droit');
    expect(droit?.fieldSources?.inPersonDays?.document).toBe('launch-letter-2017');
    expect(droit?.fieldSources?.elearningDays?.status).toBe('derived');
  });
});
