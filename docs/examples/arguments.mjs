import { parseArgs } from 'node:util';
import { blocIds, isIsoDay } from 'cqp-mo';

/** A bad argument, told in one French line. */
export class ArgumentFault extends Error {}

const usage = 'Usage : npm run demo -- [--start AAAA-MM-JJ] [--blocs bloc-1,bloc-2,…] [--json]';

/** Reads the arguments of the demonstration, or throws the line that says which one is wrong. */
export function readArguments(args) {
  const { start, blocs: named, json } = parsed(args);
  if (!isIsoDay(start)) {
    throw new ArgumentFault(`--start : « ${start} » n'est pas un jour du calendrier (AAAA-MM-JJ). ${usage}`);
  }
  const blocs = named === undefined ? [...blocIds] : named.split(',').map((bloc) => bloc.trim());
  const unknown = blocs.find((bloc) => !blocIds.includes(bloc));
  if (unknown !== undefined) {
    throw new ArgumentFault(`--blocs : « ${unknown} » n'est pas un bloc (${blocIds.join(', ')}). ${usage}`);
  }
  if (new Set(blocs).size < blocs.length) {
    throw new ArgumentFault(`--blocs : un bloc est nommé deux fois. ${usage}`);
  }
  return { start, blocs, json, complete: blocs.length === blocIds.length };
}

function parsed(args) {
  try {
    const options = {
      start: { type: 'string', default: '2027-01-11' },
      blocs: { type: 'string' },
      json: { type: 'boolean', default: false },
    };
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const wrong = args.find((argument) => !/^--(start|blocs|json)\b/.test(argument));
    throw new ArgumentFault(`Argument incompris ou incomplet${wrong ? ` : « ${wrong} »` : ''}. ${usage}`, {
      cause: error,
    });
  }
}
