import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import { sealOf } from './seal.ts';

/** A line of the last second before midnight may still be on its way. */
const AFTER_MIDNIGHT_SECONDS = 600;

/** How far back the first line is looked for in books that were never sealed. */
const LOOK_BACK_DAYS = 35;

type Sealing = Pick<Services, 'audit' | 'items' | 'wall' | 'hash'>;

const sealBooks = async ({ audit, wall, hash }: Sealing, administration: string): Promise<number> => {
  const today = amsterdamDate(addSeconds(wall.now(), -AFTER_MIDNIGHT_SECONDS));
  const last = (await audit.seals(administration)).at(-1);
  let day = last ? addDays(last.day, 1) : addDays(today, -LOOK_BACK_DAYS);
  let previous = last?.hash ?? '';
  let sealed = 0;
  for (; day < today; day = addDays(day, 1)) {
    const entries = await audit.ofDay(administration, day);
    if (previous === '' && entries.length === 0) continue;
    const seal = sealOf(day, previous, entries, hash);
    // Somebody else seals at this moment, and goes on.
    if (!(await audit.seal(administration, seal))) return sealed;
    previous = seal.hash;
    sealed += 1;
  }
  return sealed;
};

/**
 * Seals every day that is over, of every administration, one upon the other; a day on which nothing happened
 * too, so that a day whose lines were all taken away is noticed.
 *
 * @returns how many days were sealed
 */
export const sealDays = async (services: Sealing): Promise<number> => {
  const books = await services.items.all<Administration>(REGISTER, 'ADMINISTRATION');
  let sealed = 0;
  for (const { id } of books) sealed += await sealBooks(services, id);
  return sealed;
};
