import { describe, expect, it } from 'vitest';
import { place, spread, type Step } from '../../src/builder/step.js';
import { openDaysOf } from '../../src/model/working-days.js';

const openDays = openDaysOf();

function spe(rank: number, days: number): Step {
  return { activity: { id: `spe-bloc-1-${rank}`, type: 'spe', unit: 'bloc-1' }, days };
}

describe('place', () => {
  it('takes open days in a row, over a weekend and a holiday if it must', () => {
    expect(place(openDays, spe(1, 1), '2027-06-01')).toEqual({
      id: 'spe-bloc-1-1',
      type: 'spe',
      unit: 'bloc-1',
      start: '2027-06-01',
      end: '2027-06-01',
    });
    // Whit Monday is 17 May 2027.
    expect(place(openDays, spe(1, 3), '2027-05-13').end).toBe('2027-05-18');
  });
});

describe('spread', () => {
  const days = (after: string, before: string, steps: Step[]) =>
    spread(openDays, steps, after, before).activities.map(({ start, end }) => [start, end]);

  it('leaves open days between the steps, as evenly as can be', () => {
    // 1 to 14 June 2027 are ten open days: three steps of five days leave five, that is 1, 1, 1 and 2.
    expect(days('2027-05-31', '2027-06-15', [spe(1, 1), spe(2, 2), spe(3, 2)])).toEqual([
      ['2027-06-02', '2027-06-02'],
      ['2027-06-04', '2027-06-07'],
      ['2027-06-09', '2027-06-10'],
    ]);
  });

  it('goes beyond a room that is too small', () => {
    expect(days('2027-06-03', '2027-06-05', [spe(1, 1), spe(2, 2)])).toEqual([
      ['2027-06-04', '2027-06-04'],
      ['2027-06-07', '2027-06-08'],
    ]);
  });

  it('takes no day for no step', () => {
    expect(spread(openDays, [], '2027-06-03', '2027-06-10')).toEqual({ activities: [], until: '2027-06-03' });
  });
});
