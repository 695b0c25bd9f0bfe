import type { MailOutcome } from '@voldaan/application/ports/mailer.ts';
import * as z from 'zod';

const Failure = z.object({
  name: z.string().default('Error'),
  message: z.string().default(''),
  code: z.string().optional(),
  syscall: z.string().optional(),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional(),
});

/** The line never opened, so nothing can have been taken. */
const NEVER_OPEN = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** Refusals of this very message: it will be refused again. */
const ABOUT_THE_MESSAGE = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError']);

/**
 * What a failed try proves. Only a refusal, or a line that was never open, proves that the mail was not
 * taken; everything else is unknown and must not be sent again by a machine.
 *
 * @param error - thrown by the client of SES
 */
export const sendOutcome = (error: unknown): Exclude<MailOutcome, { outcome: 'sent' }> => {
  const failure = Failure.catch({ name: 'Error', message: String(error) }).parse(error);
  const status = failure.$metadata?.httpStatusCode ?? 0;
  const reason = `${failure.code ?? failure.name}: ${failure.message}`;
  if (status >= 400 && status < 500) {
    return { outcome: 'refused', reason, permanent: ABOUT_THE_MESSAGE.has(failure.name) };
  }
  const neverSent =
    NEVER_OPEN.has(failure.code ?? '') ||
    failure.syscall === 'connect' ||
    failure.name === 'CredentialsProviderError' ||
    (failure.name === 'TimeoutError' && failure.message.includes('did not establish a connection'));
  return neverSent ? { outcome: 'refused', reason, permanent: false } : { outcome: 'unknown', reason };
};
