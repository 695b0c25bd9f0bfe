import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import * as z from 'zod';

/** What `attend` is called with: `{ administration, kind, id }` as JSON. */
export const attendInput = ({ administration, kind, id }: StreamKey): string =>
  JSON.stringify({ administration, kind, id });

const AttendInput = z.object({
  administration: z.string().min(1),
  kind: z.enum(['ACCOUNT', 'RECEIPT']),
  id: z.string().min(1),
});

/** @throws ZodError when the event is no call of `attend` */
export const parseAttendInput = (event: unknown): StreamKey => AttendInput.parse(event);
