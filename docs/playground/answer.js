// What the library answers to what is chosen. No page here: values in, values out.
import { buildIndividualPath, buildStandardPath, checkPath, costOf, durationOf, windowsOf } from 'cqp-mo';
import { toTimelineSvg } from 'cqp-mo/render';

/** Builds, checks, draws in so many pixels, times and prices; throws what the library throws. */
export function answerTo(state, width) {
  const path = pathOf(state);
  const report = checkPath(path);
  return {
    path,
    report,
    timeline: toTimelineSvg(path, report, { width }),
    duration: durationOf(path),
    cost: costOf(path, { year: Number(state.year) }),
    juryWindow: windowsOf(path, ['/jury/on'])[0],
  };
}

function pathOf({ blocs, kind, start, positioned, jury, candidate, tutor, manager }) {
  const people = {
    candidate: { id: candidate, ...(manager && { lineManager: manager }) },
    ...(tutor && { tutor: { id: tutor } }),
  };
  if (kind === 'complete') {
    const path = buildStandardPath({ ...people, start });
    return jury ? { ...path, jury: { ...path.jury, on: jury } } : path;
  }
  return buildIndividualPath({
    ...people,
    start,
    blocs,
    ...(positioned && { positionedOn: positioned }),
    ...(jury && { jury: { on: jury } }),
  });
}
