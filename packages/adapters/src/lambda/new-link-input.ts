import type { NewLinkRequest } from '@voldaan/application/ports/new-links.ts';
import * as z from 'zod';

const NewLinkInput = z.object({
  newLink: z.object({
    id: z.string().min(1),
    by: z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['link', 'code']), hash: z.string().min(1) }),
      z.object({ kind: z.literal('invoice'), postcode: z.string(), number: z.string() }),
    ]),
  }),
});

/** What the function that sends mail is called with: `{ newLink }` as JSON. */
export const newLinkInput = (newLink: NewLinkRequest): string => JSON.stringify({ newLink });

/** The request in an event; undefined when the event is about something else. */
export const parseNewLinkInput = (event: unknown): NewLinkRequest | undefined =>
  NewLinkInput.safeParse(event).data?.newLink;
