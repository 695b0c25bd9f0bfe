import type { MessageTopicValue } from '@voldaan/contract/portal/answers.ts';

/** A field of a topic's own. */
export type Detail = 'phone' | 'when' | 'form' | 'sendTo' | 'address' | 'since' | 'name' | 'reach';

/** What is asked about a topic, and what of it must be answered. */
export const TOPICS: Readonly<
  Record<
    MessageTopicValue,
    { readonly details: readonly Detail[]; readonly needs: readonly Detail[]; readonly message: boolean }
  >
> = {
  question: { details: [], needs: [], message: true },
  'call-me': { details: ['phone', 'when'], needs: ['phone', 'when'], message: false },
  'invoice-again': { details: ['form', 'sendTo'], needs: ['form'], message: false },
  moved: { details: ['address', 'since'], needs: ['address'], message: false },
  'wrong-person': { details: [], needs: [], message: false },
  administrator: { details: ['name', 'reach'], needs: ['name'], message: false },
};

export const isTopic = (value: string | null): value is MessageTopicValue =>
  value !== null && Object.hasOwn(TOPICS, value);
