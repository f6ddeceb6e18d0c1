import type { Referential } from '../model/referential.js';
import type { DurationVolume } from './volume.js';

/** The facts that the time to train tutors and juries is read from. */
export interface PeopleFacts {
  readonly tutorTraining: Pick<Referential['tutorTraining'], 'days' | 'source'>;
  readonly juryTraining: {
    readonly steps: readonly Pick<
      Referential['juryTraining']['steps'][number],
      'step' | 'presidentMinutes' | 'otherMinutes' | 'source'
    >[];
  };
}

/**
 * Counts what one tutor and one member of a jury of each profile have to follow, if they are still to be trained.
 * No path multiplies it.
 */
export function volumesOfPeople({ tutorTraining, juryTraining }: PeopleFacts): DurationVolume[] {
  const { days: quantity, source } = tutorTraining;
  return [
    {
      what: "Formation d'un tuteur",
      quantity,
      unit: 'days',
      totals: ['tutorTrainingDays'],
      activity: 'tutor-training',
      actor: 'tutor',
      source,
    },
    ...juryTraining.steps.flatMap(({ step, presidentMinutes, otherMinutes, source }): DurationVolume[] => {
      const common = { unit: 'minutes', activity: 'jury-training', actor: 'jury', source } as const;
      return [
        {
          ...common,
          what: `Formation d'un président de jury – étape ${String(step)}`,
          quantity: presidentMinutes,
          totals: ['presidentTrainingMinutes'],
        },
        {
          ...common,
          what: `Formation d'un autre membre de jury – étape ${String(step)}`,
          quantity: otherMinutes,
          totals: ['juryMemberTrainingMinutes'],
        },
      ];
    }),
  ];
}
