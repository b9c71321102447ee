import { foldText } from '#domain/activities/folded-text';
import type { SheetCell, SheetRow } from '../read/sheet';

/** A whole word: « Totalement terrils » is an activity, « Total » is not. */
const TOTAL = /^(?:sous[\s-]?tota(?:l|ux)|tota(?:l|ux)|total general|moyennes?|somme|ensemble|cumul|mean|average|sub-?total|grand total|sum)(?=$|[\s:.,(])/u;

export type TotalKind = 'total' | 'subtotal' | 'mean';

const kindOf = (label: string): TotalKind | undefined => {
  const word = TOTAL.exec(foldText(label).trim())?.[0];
  if (word === undefined) return undefined;
  if (/^sous|^sub/u.test(word)) return 'subtotal';
  return /^moy|^mean|^av/u.test(word) ? 'mean' : 'total';
};

const isNumeric = (cell: SheetCell): boolean => cell.type === 'number' || (cell.type === 'text' && /^[-−]?[\d\s\u00a0\u202f\u2009.,]+(?:\s?[%€])?$/u.test(cell.text.trim()));

/** Whether a row sums those above it: its first words say so, and it holds nothing else but numbers. */
export const totalKindOf = ({ cells }: SheetRow): TotalKind | undefined => {
  const said = cells.filter((cell) => cell !== null);
  const [first, ...others] = said;
  if (first?.type !== 'text' || !others.some(isNumeric) || !others.every(isNumeric)) return undefined;
  return kindOf(first.text);
};
