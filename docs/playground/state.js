// What is chosen, and how it stands in the URL: a link gives the same page again.

/** What the page shows at first. */
export const initial = {
  blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
  kind: 'complete',
  start: '2027-01-11',
  positioned: '',
  jury: '',
  candidate: 'c-1',
  tutor: 't-1',
  manager: 'n-1',
  year: '2027',
};

/** Reads the part of a URL after `?`. */
export function stateOf(search) {
  const given = new URLSearchParams(search);
  const state = { ...initial };
  for (const name of Object.keys(initial)) {
    const value = given.get(name);
    if (value === null) continue;
    state[name] = name === 'blocs' ? value.split(',').filter(Boolean) : value;
  }
  // A link that somebody wrote: the form shows what the path is.
  if (state.kind !== 'individualised') Object.assign(state, { kind: initial.kind, blocs: initial.blocs });
  if (state.year === '') state.year = initial.year;
  return state;
}

/** Writes what differs from the first state, so that links stay short. */
export function searchOf(state) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    const text = String(value);
    if (text !== String(initial[name])) params.set(name, text);
  }
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}
