import type { AttemptFailure, Delivery } from '@voldaan/application/ports/deliveries.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';

const FAILURES = [
  'address-refused',
  'address-unknown',
  'no-connection',
  'too-slow',
  'answer-too-large',
  'redirected',
  'status',
] as const satisfies readonly AttemptFailure[];

const moment = z.string().transform(instant);

const StoredDelivery = z.object({
  id: z.string(),
  administration: z.string(),
  endpoint: z.string(),
  type: z.string(),
  at: moment,
  payload: z.string(),
  attempts: z.array(z.object({ at: moment, status: z.int().nullable(), why: z.enum(FAILURES).nullable() })),
  state: z.enum(['waiting', 'delivered', 'given-up']),
  next: moment.nullable(),
});

export const parseDelivery = (item: unknown): Delivery => StoredDelivery.parse(item);
