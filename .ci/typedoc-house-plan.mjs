// Groups the API pages by the house plan: what a name is for, told by the folder that declares it. A function that the
// main entry binds to its facts has its category in its comment.
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

/** Folders of src, the first that fits, and what they hold. */
const plan = [
  ['planner/', 'Planner'],
  ['builder/', 'Builder'],
  ['rules/', 'Checker'],
  ['calculators/', 'Calculators'],
  ['advice/', 'Advice'],
  ['render/', 'Renderers'],
  ['notebook', 'Notebook'],
  ['schema', 'Schemas'],
  ['data/', 'Data'],
  ['model/', 'Vocabulary'],
];

/** Files of the vocabulary that belong to one part of the plan. */
const ofTheirOwn = [
  ['model/finding', 'Checker'],
  ['model/ledger', 'Calculators'],
  ['model/cost', 'Calculators'],
  ['model/cohort-ledger', 'Calculators'],
  ['model/workload', 'Calculators'],
  ['model/path', 'Paths'],
  ['model/day', 'Days'],
  ['model/working-days', 'Days'],
  ['model/public-holidays', 'Days'],
  ['model/french', 'Days'],
  ['model/error', 'Errors'],
];

const kinds = ReflectionKind.SomeType | ReflectionKind.Variable | ReflectionKind.Function;

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of context.project.getReflectionsByKind(kinds)) {
      const { parent } = reflection;
      if (!parent?.isProject() && !parent?.kindOf(ReflectionKind.Module)) continue;
      const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
      const within = file?.split('/src/').at(-1) ?? '';
      const [, category] = [...ofTheirOwn, ...plan].find(([start]) => within.startsWith(start)) ?? [];
      if (!category) continue;
      const comment = (reflection.signatures?.[0] ?? reflection).comment;
      if (comment?.getTag('@category')) continue;
      const tag = new CommentTag('@category', [{ kind: 'text', text: category }]);
      if (comment) comment.blockTags.push(tag);
      else reflection.comment = new Comment([], [tag]);
    }
  });
}
