import { deskClient } from '@voldaan/contract/desk/client.ts';
import type { Answer, Trouble } from '@voldaan/contract/desk/request.ts';
import { BadInput } from '../bad-input.ts';
import type { Shell } from '../shell.ts';
import { TEXTS } from '../texts/texts.ts';
import { deskSite } from './site.ts';

/** What the desk refused, in the words that it chose itself. */
export class DeskRefused extends Error {
  override readonly name = 'DeskRefused';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.title);
    this.trouble = trouble;
  }
}

/** A schema of the contract, as far as it is needed here. */
export type Schema<Value> = {
  readonly safeParse: (
    body: unknown,
  ) => { readonly success: true; readonly data: Value } | { readonly success: false };
};

/** The desk at an address, and how its answers are read: anything may listen there. */
export const deskAt = (url: string, { io, language }: Shell) => ({
  client: deskClient(deskSite(url, io), () => language, { nl: TEXTS.nl.import, en: TEXTS.en.import }),
  /** @throws BadInput when nothing answers there or something else does; DeskRefused for a refusal */
  read: async <Value>(schema: Schema<Value>, asked: Promise<Answer<unknown>>): Promise<Value> => {
    const answer = await asked;
    if (!answer.ok) {
      if (answer.trouble.code === 'offline') throw new BadInput((texts) => texts.import.notListening(url));
      if (answer.trouble.code === 'our-failure' && answer.trouble.status === 0)
        throw new BadInput(({ bad }) => bad.notUnderstood(url));
      throw new DeskRefused(answer.trouble);
    }
    const parsed = schema.safeParse(answer.value);
    if (!parsed.success) throw new BadInput(({ bad }) => bad.notUnderstood(url));
    return parsed.data;
  },
});

export type Desk = ReturnType<typeof deskAt>;

/** The schema of an answer without a body. */
export const NO_BODY: Schema<null> = {
  safeParse: (body) => (body === null ? { success: true, data: null } : { success: false }),
};
