import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Item } from '@voldaan/application/ports/items.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DONE, refused } from '../result.ts';

/** The administration that somebody works in, with its version. */
export const booksOf = (
  { items }: Pick<Services, 'items'>,
  { administration }: StaffSession,
): Promise<Item<Administration> | undefined> =>
  items.get<Administration>(REGISTER, 'ADMINISTRATION', administration);

/** Changes it for somebody who saw a version of it; when it is another one by now, nothing changes. */
export const changeBooks = async (
  services: Pick<Services, 'items'>,
  staff: StaffSession,
  seen: number,
  change: (books: Administration) => Administration,
): Promise<Result<void>> => {
  const books = await booksOf(services, staff);
  if (!books) return refused('not-found');
  const changed = change(books.value);
  return (await services.items.put(REGISTER, 'ADMINISTRATION', staff.administration, changed, seen))
    ? DONE
    : refused('changed-meanwhile');
};
