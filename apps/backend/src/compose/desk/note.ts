import type { Texts } from '@voldaan/application/ports/texts.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';

/** What an event keeps of a text that a person typed. */
export type Note = Awaited<ReturnType<Texts['keep']>>;

export const keepNote = async (
  texts: Texts,
  administration: string,
  account: string,
  text: string | null,
): Promise<Note | undefined> => (text === null ? undefined : texts.keep(administration, account, text));

/** What is written down of a call. A name is personal, so it stands in the note and not in the event. */
export type CallNote = {
  readonly spokeWith: string | null;
  readonly note: string | null;
  /** The day that the outcome names. */
  readonly on: PlainDate | null;
};

const Written = z.object({
  spokeWith: z.string().nullable(),
  note: z.string().nullable(),
  on: z
    .string()
    .refine(isPlainDate)
    .transform((day): PlainDate | null => (isPlainDate(day) ? day : null))
    .nullable(),
});

/** @returns null when there is nothing to write down */
export const writeCallNote = (call: CallNote): string | null =>
  call.spokeWith || call.note || call.on ? JSON.stringify(call) : null;

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What was written down; a text of another shape is a note. */
export const readCallNote = (text: string | undefined): CallNote => {
  const nothing: CallNote = { spokeWith: null, note: null, on: null };
  if (text === undefined) return nothing;
  const written = Written.safeParse(asJson(text));
  return written.success ? written.data : { ...nothing, note: text };
};
