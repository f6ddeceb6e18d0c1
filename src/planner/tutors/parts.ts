import { breadthOf, type Board } from './board.js';
import { nobody } from './problem.js';

/** Missions and hosts that have nothing to do with the others: what is given here takes nothing from there. */
export interface Part {
  /** In the order of the board. */
  readonly missions: readonly number[];
  readonly hosts: readonly number[];
}

/** Parts a board where no host suits missions on both sides. A mission that suits nobody is a part of its own. */
export function partsOf(board: Board): readonly Part[] {
  const { missions, hosts, classCount, classOf, classFits } = board;
  const count = missions.length;
  // Missions first, then classes of hosts, then the hosts named formerly, who may suit what their class does not.
  const leader = Int32Array.from({ length: count + classCount + hosts.length }, (_, one) => one);
  const find = (one: number): number => {
    let top = one;
    while (leader[top] !== top) {
      leader[top] = leader[leader[top] ?? top] ?? top;
      top = leader[top] ?? top;
    }
    return top;
  };
  const join = (a: number, b: number): void => {
    leader[find(a)] = find(b);
  };
  for (let row = 0; row < classCount; row += 1) {
    for (let mission = 0; mission < count; mission += 1) {
      if (classFits[row * count + mission]) join(mission, count + row);
    }
  }
  for (const [mission, { formerly }] of missions.entries()) {
    if (formerly !== nobody) join(mission, count + classCount + formerly);
  }
  const ofFormer = (host: number): number => count + classCount + host;
  for (const { formerly } of missions) {
    if (formerly !== nobody && breadthOf(board, formerly) > 0) {
      join(ofFormer(formerly), count + (classOf[formerly] ?? 0));
    }
  }
  const parts = new Map<number, { missions: number[]; hosts: number[] }>();
  for (let mission = 0; mission < count; mission += 1) {
    const top = find(mission);
    const part = parts.get(top);
    if (part) part.missions.push(mission);
    else parts.set(top, { missions: [mission], hosts: [] });
  }
  const former = new Set(missions.map(({ formerly }) => formerly));
  for (const host of hosts.keys()) {
    const node = former.has(host) ? ofFormer(host) : count + (classOf[host] ?? 0);
    parts.get(find(node))?.hosts.push(host);
  }
  return [...parts.values()];
}

/** Makes what tells how many hosts of a part suit a mission. */
export function choicesOf(board: Board, { hosts }: Part): (mission: number) => number {
  const sizes = new Int32Array(board.classCount);
  for (const host of hosts) {
    const row = board.classOf[host] ?? 0;
    sizes[row] = (sizes[row] ?? 0) + 1;
  }
  return (mission) => {
    let count = 0;
    for (let row = 0; row < sizes.length; row += 1) {
      if (board.classFits[row * board.missions.length + mission]) count += sizes[row] ?? 0;
    }
    const { lineManager = nobody, oneself = nobody } = board.missions[mission] ?? {};
    const barred = new Set([lineManager, oneself]);
    for (const host of barred) {
      const row = board.classOf[host];
      if (row !== undefined && board.classFits[row * board.missions.length + mission]) count -= 1;
    }
    return count;
  };
}
