import { collection } from '../durable/collection.ts';
import type { Lambda } from '../lambda/lambda.ts';

/**
 * Fills a new data folder once, by the function `seed` of the backend when it has one.
 *
 * @returns a sentence when that did not work
 */
export const seed = async (lambda: Lambda, dataDir: string, empty: boolean): Promise<string | undefined> => {
  const done = collection<true>(dataDir, 'seeded');
  if (done.get('seeded') || !lambda.has('seed')) return undefined;
  const outcome = await lambda.invoke('seed', { empty });
  if (!outcome.ok) {
    return `De voorbeeldgegevens konden niet worden gemaakt: ${outcome.error.errorMessage}. No demonstration data.`;
  }
  done.set('seeded', true);
  return undefined;
};
