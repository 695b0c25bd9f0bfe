import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import { sealOf } from './seal.ts';

/** A line of the last second before midnight may still be on its way. */
const AFTER_MIDNIGHT_SECONDS = 600;

/** How far back the first line is looked for in books that were never sealed. */
const LOOK_BACK_DAYS = 35;

type Sealing = Pick<Services, 'audit' | 'items' | 'wall' | 'hash'>;

/** Through which day the books of an installation are sealed: one read tells the sweep that nothing is to be done. */
type SealedThrough = { readonly through: PlainDate };

const sealBooks = async (
  { audit, hash }: Sealing,
  administration: string,
  from: PlainDate,
  today: PlainDate,
): Promise<number> => {
  const last = (await audit.seals(administration)).at(-1);
  let previous = last?.hash ?? '';
  let sealed = 0;
  for (let day = last ? addDays(last.day, 1) : from; day < today; day = addDays(day, 1)) {
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
  const { items, wall } = services;
  const today = amsterdamDate(addSeconds(wall.now(), -AFTER_MIDNIGHT_SECONDS));
  const through = addDays(today, -1);
  const known = await items.get<SealedThrough>(REGISTER, 'SEALED', 'days');
  if (known && known.value.through >= through) return 0;
  const books = await items.all<Administration>(REGISTER, 'ADMINISTRATION');
  const from = known ? addDays(known.value.through, 1) : addDays(today, -LOOK_BACK_DAYS);
  let sealed = 0;
  for (const { id } of books) sealed += await sealBooks(services, id, from, today);
  await items.put(REGISTER, 'SEALED', 'days', { through }, known?.version ?? 0);
  return sealed;
};
