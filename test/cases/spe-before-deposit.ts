import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, replacingSpe, spe, without } from '../support/paths.js';

const rule = 'spe-before-deposit';
const source = { document: 'path-guide', place: '§2, SPE, « avant le dépôt du dossier »' } as const;
const waiver = { rule, reason: 'sick leave', grantedBy: 'institut-4-10', on: '2028-01-05' } as const;

// The dossier is deposited on 10 January 2028, and the jury sits on 11 February.
const lastSpe = (start: IsoDay, end: IsoDay = start): Path =>
  replacingSpe(completePath, 'bloc-4', spe('bloc-4', start, end));

/** Cases of the SPE, which are carried out before the dossier is deposited. */
export const speBeforeDepositCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: last SPE months before`,
    why: 'The last SPE ends on 24 August 2027 and the dossier is deposited on 10 January 2028.',
    source,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: last SPE ends on the day of the deposit`,
    why: 'Equality with a limit passes.',
    source,
    boundary: 'within',
    path: lastSpe('2028-01-07', '2028-01-10'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: last SPE ends the day after the deposit`,
    why: 'It is its end that counts, and on the day of the deposit it was still going on.',
    source,
    boundary: 'beyond',
    path: lastSpe('2028-01-07', '2028-01-11'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: deposit on the eve of 29 February`,
    why: 'From 28 February to 1 March 2028 there are two days.',
    source,
    path: {
      ...lastSpe('2028-03-01'),
      dossier: { ...completePath.dossier, depositedOn: '2028-02-28' },
      jury: { ...completePath.jury, on: '2028-04-14' },
    },
    expected: [{ rule, verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: `${rule}: SPE of the transverse module too late, listed first`,
    why: 'The sentence names all the SPE, that of the transverse module too.',
    source,
    path: {
      ...completePath,
      activities: [
        spe('transverse', '2028-01-13'),
        ...replacingSpe(completePath, 'transverse').activities.slice().reverse(),
      ],
    },
    expected: [{ rule, verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: `${rule}: an SPE more than the number, too late`,
    why: 'Every SPE of a bloc targeted comes before the deposit, not just the number owed.',
    source,
    path: { ...completePath, activities: [...completePath.activities, spe('bloc-4', '2028-01-12')] },
    expected: [
      { rule, verdict: 'unmet', gapDays: 2 },
      { rule: 'spe-count', verdict: 'met' },
    ],
  },
  {
    name: `${rule}: individualised path, late SPE of a bloc not targeted`,
    why: 'The dossier tells of the blocs targeted, and bloc 3 is not one of them.',
    source,
    path: { ...bloc2Path, activities: [...bloc2Path.activities, spe('bloc-3', '2028-01-24')] },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: no day of deposit, SPE on the day of the jury`,
    why: 'The deposit may have been on that day: nothing tells.',
    source,
    path: { ...lastSpe('2028-02-11'), dossier: {} },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no day of deposit, SPE the day after the jury`,
    why: 'Whatever the day of the deposit, the jury has read the dossier before this SPE ends.',
    source,
    path: { ...lastSpe('2028-02-12'), dossier: {} },
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: neither dossier nor jury`,
    why: 'Nothing tells when the SPE had to be over.',
    source,
    path: without(completePath, 'dossier', 'jury'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: an SPE not planned yet`,
    why: 'The SPE of bloc 4 may still be planned, before the deposit or after.',
    source,
    path: replacingSpe(completePath, 'bloc-4'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: an SPE not planned yet, another too late`,
    why: 'The SPE that is planned too late suffices.',
    source,
    path: replacingSpe(completePath, 'bloc-1', spe('bloc-1', '2028-01-14')),
    expected: [{ rule, verdict: 'unmet', gapDays: 4 }],
  },
  {
    name: `${rule}: everything held`,
    why: 'No SPE is owed for what is held.',
    source,
    path: {
      ...bloc2Path,
      activities: [],
      acquired: { blocs: ['bloc-2'], modules: ['role-missions'], basis: 'vae' },
    },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the late SPE.',
    source,
    path: { ...lastSpe('2028-01-07', '2028-01-11'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 1 }],
  },
  {
    name: `${rule}: waived while an SPE is not planned yet`,
    why: 'A waiver lifts what cannot be told too.',
    source,
    path: { ...replacingSpe(completePath, 'bloc-4'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 says nothing of a deposit.',
    source,
    path: { ...path2017, dossier: { depositedOn: '2017-06-01' } },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
