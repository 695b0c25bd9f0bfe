import type { Services } from '../services.ts';
import { debtorItem } from './debtors.ts';

/** More records of one customer than anybody merges one into the next. */
const MOST_MERGES = 20;

/** The record that stands for a debtor: himself, or the one that he was merged into, and so on. */
export const mainRecord = async (
  services: Pick<Services, 'items'>,
  administration: string,
  id: string,
): Promise<string> => {
  let current = id;
  for (let merged = 0; merged < MOST_MERGES; merged += 1) {
    const into = (await debtorItem(services.items, administration, current))?.value.mergedInto;
    if (into === undefined || into === id) return current;
    current = into;
  }
  return current;
};
