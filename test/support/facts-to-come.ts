import { addDays, type BlocId, type Path, type SituationId } from '../../src/index.js';

const situations: Record<BlocId, readonly SituationId[]> = {
  'bloc-1': ['S1.1', 'S1.2'],
  'bloc-2': ['S2.1', 'S2.c'],
  'bloc-3': ['S3.1', 'S3.2'],
  'bloc-4': ['S4.1', 'S4.b'],
};

/**
 * A built path with what no builder can know, as it should be: a trained tutor, evaluators, a positioning, the
 * situations of the dossier, a jury that finds nothing to ask.
 */
export function withFactsToCome(path: Path): Path {
  const start = path.activities.map((activity) => activity.start).sort()[0] ?? '';
  return {
    ...path,
    candidate: { ...path.candidate, employer: 'o-1' },
    ...(path.kind === 'individualised' && { positioning: { on: addDays(start, -30) } }),
    tutor: { id: 't-1', trainedOn: [addDays(start, -22), addDays(start, -15)], lineManagementYears: 2 },
    evaluators: ['t-1', 'f-1'],
    dossier: { ...path.dossier, situations: path.blocs.flatMap((bloc) => situations[bloc]) },
    jury: {
      ...path.jury,
      members: [
        { id: 'p-1', role: 'president', represents: 'Ucanss', trainedOn: start },
        { id: 'e-1', role: 'expert', employer: 'o-2' },
      ],
      notValidated: [],
      interviews: [],
    },
  };
}
