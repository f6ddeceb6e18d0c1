import type { CostItem, CostLine, CostOptions, LineFunding, OtherLine } from '../model/cost.js';
import type { StatedTariff } from '../model/fact.js';
import type { GrossLine } from './gross.js';
import { fundedOf } from './money.js';

/** Who funds what: the caller first, then the documents, for the year that they state. */
interface Funds {
  readonly options: CostOptions;
  readonly stated: readonly StatedTariff[];
}

/** The share of an item that is funded: the caller's, else the one that a document states for that year. */
function fundingOf({ options, stated }: Funds, item: CostItem): LineFunding | undefined {
  const own = options.funding?.find((one) => one.item === item);
  if (own) return fundingBy(own);
  const tariff = stated.find((one) => one.item === item && one.year === options.year);
  const { basisPoints, fund } = tariff?.funding ?? {};
  // A fund that is named without its share funds nothing that could be counted.
  if (!tariff || basisPoints === undefined) return undefined;
  return { basisPoints, ...(fund !== undefined && { fund }), source: tariff.source };
}

function fundingBy({ basisPoints, fund }: Pick<OtherLine, 'basisPoints' | 'fund'>): LineFunding | undefined {
  if (basisPoints === undefined) return undefined;
  return { basisPoints, ...(fund !== undefined && { fund }), source: 'caller' };
}

/**
 * Parts each line into what is funded and what remains. A line is funded as its own item, else as the nearest
 * item that it is a part of; a line of the caller's own as it says itself.
 *
 * @param lines - the priced lines
 * @param others - the priced lines of the caller's own, in the order of the options
 * @param funds - the caller's shares and the stated ones
 * @returns the lines, with what is funded
 */
export function fundedLines(
  lines: readonly GrossLine[],
  others: readonly GrossLine[],
  funds: Funds,
): CostLine[] {
  const fund = (line: GrossLine, funding: LineFunding | undefined): CostLine => ({
    ...line,
    ...(funding && { funding }),
    ...fundedOf(line.gross, funding?.basisPoints ?? 0),
  });
  return [
    ...lines.map(({ partOf = [], ...line }) => {
      const items: readonly CostItem[] = [line.item, ...partOf];
      const funding = items.map((item) => fundingOf(funds, item)).find((found) => found !== undefined);
      return fund(line, funding);
    }),
    ...others.map((line, index) => fund(line, fundingBy(funds.options.otherLines?.[index] ?? {}))),
  ];
}
