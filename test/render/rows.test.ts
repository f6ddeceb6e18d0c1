import { describe, expect, it } from 'vitest';
import {
  checkCohort,
  checkPath,
  costOf,
  costsOf,
  durationOf,
  durationsOf,
  referential,
  rowsOf,
  rules,
  toCsv,
  workloadOf,
  type Table,
} from '../../src/index.js';
import { bloc2Path, completePath } from '../support/paths.js';

const cohort = ['c-1', 'c-2', 'c-3'].map((id) => ({
  ...completePath,
  candidate: { ...completePath.candidate, id },
}));
const cost = costOf(completePath, {
  year: 2017,
  otherLines: [{ what: 'Déplacements', cents: 12_345, lowCents: 10_000, highCents: 20_000 }],
});

const paths = [bloc2Path, completePath];
const durations = durationsOf(paths);
const costs = costsOf(paths, {
  year: 2017,
  tariffs: [{ item: 'bloc-2', year: 2017, cents: 250_000 }],
  commonLines: [{ what: 'Salle', cents: 30_000 }],
});
const workload = workloadOf(completePath);

/** Every table that rows are made for, with how many rows it must have. */
const tables: readonly (readonly [string, Table, number])[] = [
  ['blocs', rowsOf(referential.blocs), 4],
  ['competencies', rowsOf(referential.competencies), 17],
  ['criteria', rowsOf(referential.criteria), 76],
  ['situations', rowsOf(referential.situations), 12],
  ['modules', rowsOf(referential.modules), 8],
  ['support modules', rowsOf(referential.supportModules), 2],
  ['rules', rowsOf(rules), rules.length],
  ['activities', rowsOf(completePath), 43],
  ['findings', rowsOf(checkPath(completePath)), checkPath(completePath).findings.length],
  ['duration lines', rowsOf(durationOf(completePath)), durationOf(completePath).lines.length],
  ['cost lines', rowsOf(cost), cost.lines.length],
  ['tutor loads', rowsOf(checkCohort(cohort)), 1],
  ['durations of many paths', rowsOf(durations), durations.rows.length],
  ['costs of many paths', rowsOf(costs), costs.rows.length],
  ['totals of the durations of many paths', rowsOf(durations.totals), durations.totals.length],
  ['totals of the costs of many paths', rowsOf(costs.totals), costs.totals.length],
  ['months of a workload', rowsOf(workload), workload.months.length],
  ['weeks of a workload', rowsOf(workload.weeks), workload.weeks.length],
];

describe.each(tables)('rowsOf %s', (_, table, count) => {
  it('has a row for each record and a cell for each column, of its type', () => {
    expect(table.rows).toHaveLength(count);
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const row of table.rows) {
      expect(Object.keys(row)).toEqual(names);
      for (const { name, type } of table.columns) {
        const cell = row[name] ?? null;
        if (cell === null) continue;
        if (type === 'day') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        else expect(typeof cell).toBe({ text: 'string', number: 'number', boolean: 'boolean' }[type]);
      }
    }
  });

  it('has a French title for each column, and a unit for numbers alone', () => {
    const titles = table.columns.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { title, type, unit } of table.columns) {
      expect(title).toMatch(/^[A-ZÀÉ](?:[^A-Z]|SPE)*$/);
      if (unit !== undefined) expect(type).toBe('number');
    }
  });

  it('becomes a CSV text', () => {
    const [heading] = toCsv(table).split('\r\n');
    expect(heading).toBe(table.columns.map(({ name }) => name).join(','));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

describe('rowsOf', () => {
  it('shows what the records say', () => {
    const [first] = rowsOf(referential.competencies).rows;
    expect([first?.id, first?.bloc, first?.status]).toEqual(['C1.1', 'bloc-1', 'stated']);
    // No document has the text of C3.3.
    const lost = rowsOf(referential.competencies).rows.find(({ id }) => id === 'C3.3');
    expect([lost?.wording, lost?.status]).toEqual([null, 'missing']);
    expect(rowsOf(referential.modules).rows[4]).toMatchObject({
      id: 'droit',
      unit: 'bloc-2',
      inPersonDays: 2.5,
      elearningDays: 0.5,
    });
  });

  it('has the columns of its kind in its type', () => {
    const [row] = rowsOf(referential.modules).rows;
    // @ts-expect-error: a module has no such column
    expect(row?.wording).toBeUndefined();
    const [line] = rowsOf([], 'cost-lines').rows;
    expect(line?.unitCents).toBeUndefined();
    // @ts-expect-error: what rows are not made of
    expect(() => rowsOf(referential.limits)).toThrow('invalid-type at the top');
  });

  it('counts the days of an activity, both ends included', () => {
    const preparer = rowsOf(completePath).rows.find(({ id }) => id === 'regroupement-preparer-2027-11-22');
    expect(preparer).toEqual({
      id: 'regroupement-preparer-2027-11-22',
      type: 'regroupement',
      module: 'preparer',
      unit: null,
      start: '2027-11-22',
      end: '2027-11-24',
      days: 3,
      site: null,
      session: null,
    });
  });

  it('flattens what a finding expected and found', () => {
    const path = { ...completePath, jury: { ...completePath.jury, on: '2028-01-23' } };
    const row = rowsOf(checkPath(path)).rows.find(({ rule }) => rule === 'preparer-two-months-before-jury');
    expect(row).toMatchObject({
      verdict: 'unmet',
      expected: '{"from":"2028-01-24"}',
      found: '2028-01-23',
      gapDays: 1,
    });
  });

  it('adds up to the totals that the ledger gives', () => {
    const duration = durationOf(completePath);
    const own = rowsOf(duration).rows.filter(
      ({ totals }) => typeof totals === 'string' && totals.split(' ').includes('trainingDays'),
    );
    expect(own.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(33.5);
    expect(rowsOf(cost).rows.reduce((sum, { cents }) => sum + Number(cents), 0)).toBe(965_000 + 12_345);
  });

  it('shows the bounds of a price that is not settled', () => {
    const other = rowsOf(cost).rows.find(({ what }) => what === 'Déplacements');
    expect([other?.lowCents, other?.cents, other?.highCents, other?.document]).toEqual([
      10_000,
      12_345,
      20_000,
      'caller',
    ]);
  });

  it('shows the load of a tutor', () => {
    // Three managers from 11 January 2027 to the jury of 11 February 2028: 365 days, then 32.
    expect(rowsOf(checkCohort(cohort)).rows[0]).toMatchObject({
      tutor: 't-1',
      missions: 3,
      peak: 3,
      peakOn: '2027-01-11',
      overloads: 1,
      overloadDays: 397,
      firstOverload: '2027-01-11',
      hasRoom: false,
      freeFrom: '2028-02-12',
    });
  });

  it('keeps whose each line of many paths is', () => {
    const keys = ['path', 'edition', 'candidate', 'organisme', 'tutor', 'year', 'bloc'];
    for (const { columns } of [rowsOf(durations), rowsOf(costs)] as Table[]) {
      expect(columns.slice(0, keys.length).map(({ name }) => name)).toEqual(keys);
    }
    expect(rowsOf(durations).rows.find(({ of }) => of === 'droit')).toMatchObject({
      path: 0,
      edition: 'blocs',
      candidate: bloc2Path.candidate.id,
      organisme: bloc2Path.candidate.employer ?? null,
      tutor: bloc2Path.tutor?.id ?? null,
      year: 2027,
      bloc: 'bloc-2',
      unitId: 'bloc-2',
    });
    const whole = rowsOf(costs).rows.find(({ item }) => item === 'complete-path');
    expect([whole?.path, whole?.candidate, whole?.bloc, whole?.cents]).toEqual([1, 'c-1', null, 965_000]);
    const room = rowsOf(costs).rows.find(({ item }) => item === 'other');
    expect([room?.path, room?.candidate, room?.year, room?.cents]).toEqual([null, null, 2017, 30_000]);
    const [line] = rowsOf(costs.rows, 'cohort-cost-lines').rows;
    expect(line?.organisme).toBe(costs.rows[0]?.organisme);
  });

  it('never drops whose a line is under the kind of one path', () => {
    expect(() => rowsOf(costs.rows, 'cost-lines')).toThrow('invalid-type at /0');
    expect(() => rowsOf(durations.rows, 'duration-lines')).toThrow('invalid-type at /0');
    expect(() => rowsOf([...cost.lines, ...costs.rows])).toThrow(
      `invalid-type at /${String(cost.lines.length)}`,
    );
  });

  it('leaves the cell of an unknown total empty', () => {
    const bloc2 = rowsOf(durations.totals).rows.find(({ by, key }) => by === 'bloc' && key === 'bloc-2');
    expect(bloc2).toMatchObject({ edition: 'blocs', paths: 2, trainingDays: 22, speCount: 6 });
    const unpriced = rowsOf(costsOf([completePath]).totals).rows[0];
    expect(unpriced).toMatchObject({ by: 'all', key: null, paths: 1, totalCents: null, unpriced: 1 });
  });

  it('adds the months of a workload up to its duration', () => {
    const { rows } = rowsOf(workload);
    expect(rows.reduce((sum, { trainingDays }) => sum + Number(trainingDays), 0)).toBe(33.5);
    expect(rows[0]).toMatchObject({
      period: '2027-01',
      from: '2027-01-01',
      to: '2027-01-31',
      actor: 'candidate',
    });
  });

  it('takes a list of what a result holds alike', () => {
    expect(rowsOf(durations.rows)).toEqual(rowsOf(durations));
    expect(rowsOf(costs.rows)).toEqual(rowsOf(costs));
    expect(rowsOf(workload.months)).toEqual(rowsOf(workload));
    expect(rowsOf(bloc2Path.activities)).toEqual(rowsOf(bloc2Path));
    const report = checkPath(bloc2Path);
    expect(rowsOf(report.findings)).toEqual(rowsOf(report));
    expect(rowsOf(durationOf(bloc2Path).lines)).toEqual(rowsOf(durationOf(bloc2Path)));
    expect(rowsOf(cost.lines)).toEqual(rowsOf(cost));
    expect(rowsOf(checkCohort(cohort).tutors)).toEqual(rowsOf(checkCohort(cohort)));
  });

  it('has columns without rows when nothing is there, and asks what nothing is', () => {
    const none = rowsOf([], 'activities');
    expect(none.rows).toEqual([]);
    expect(none.columns).toEqual(rowsOf(completePath).columns);
    expect(rowsOf({ ...bloc2Path, activities: [] }).columns).toEqual(none.columns);
    expect(() => rowsOf([])).toThrow('empty-list at the top');
  });

  it('refuses what is no record, with its place', () => {
    const [first, second] = referential.competencies;
    expect(() => rowsOf([first, { ...second, wording: 7 }] as never)).toThrow('invalid-type at /1/wording');
    expect(() => rowsOf([first, referential.blocs[0]] as never)).toThrow('invalid-type at /1');
    expect(() => rowsOf([{ id: 'x' }] as never)).toThrow('invalid-type at /0');
    expect(() => rowsOf('x' as never)).toThrow('invalid-type at the top');
    expect(() => rowsOf([], 'people' as never)).toThrow('unknown-kind at /kind');
    expect(() => rowsOf({ ...bloc2Path, formatVersion: 2 } as never)).toThrow('/formatVersion');
    expect(() => rowsOf({ trainingDays: 1, lines: [{}] } as never)).toThrow('invalid-type at /lines/0');
  });
});
