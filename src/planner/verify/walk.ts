import type { Choice, Claim } from './choice.js';
import { landingsOf, mayFollow, speDue, type State } from './moves.js';
import { juryDaysOf, takingOf } from './takings.js';

/** Checks that the sessions of a path may follow one another as "what holds" says, up to the jury. */
export function checkWalk({ terms, planned, pointer, refuse }: Claim, { offers, jury }: Choice): void {
  if (!jury) return;
  let state: State = 0;
  let walked = 0;
  for (const [rank, offer] of offers.entries()) {
    const place = `${pointer}/sessions/${planned.sessions.indexOf(offer.session.id)}`;
    const taking = takingOf(terms, offer, jury);
    if (!taking) {
      refuse('too-near-jury', place, `Session ${offer.session.id} ends too late for jury ${jury.id}.`);
      return;
    }
    if (!mayFollow(terms, state, offer.bit)) {
      refuse('order-broken', place, `${offer.session.module} may not be followed at this place.`);
      return;
    }
    const isTooEarly = rank === 0 && !taking.asFirst;
    if (isTooEarly) {
      refuse('starts-too-early', place, 'The path starts before what must precede it is over.');
      return;
    }
    const next = offers[rank + 1]?.start ?? juryDaysOf(jury).on;
    const landing = landingsOf(terms, state, taking, true)
      .filter(({ from }) => from <= next)
      .at(-1);
    if (!landing) break;
    state = landing.state;
    walked += 1;
  }
  if (walked < offers.length || (state & speDue) !== 0) {
    refuse('no-free-day', `${pointer}/sessions`, 'No free day is left for an SPE by the deposit.');
  }
}
