import * as z from 'zod';

/** What is written down of a visit. Names are personal, so they stand in the text and not in the event. */
const VisitNote = z.object({
  visitor: z.string().nullable(),
  spokeWith: z.string().nullable(),
  note: z.string().nullable(),
});
export type VisitNote = z.output<typeof VisitNote>;

export const writeVisitNote = (visit: VisitNote): string => JSON.stringify(visit);

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What was written down; nothing of it is left when the text was erased. */
export const readVisitNote = (text: string | undefined): VisitNote => {
  const read = VisitNote.safeParse(text === undefined ? undefined : asJson(text));
  return read.success ? read.data : { visitor: null, spokeWith: null, note: text ?? null };
};
