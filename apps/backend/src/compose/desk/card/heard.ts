import type { AccountEvent, EventType } from '@voldaan/domain/account/event.ts';
import type { Listener } from '../past/teller.ts';

/** The history of an account with the texts of people. */
export type Heard = Pick<Listener, 'chronicle' | 'notes'>;
type Found<T extends EventType> = Extract<AccountEvent, { type: T }>;

/** The events of one type, oldest first. */
export const eventsOf = <T extends EventType>(
  { told }: Pick<Listener['chronicle'], 'told'>,
  type: T,
): readonly Found<T>[] =>
  told.map(({ event }) => event).filter((event): event is Found<T> => event.type === type);

/** What somebody wrote with an event; null when he wrote nothing, or it was erased. */
export const wordsOf = (event: { readonly note?: { readonly id: string } } | undefined, { notes }: Heard) =>
  notes.get(event?.note?.id ?? '') ?? null;
