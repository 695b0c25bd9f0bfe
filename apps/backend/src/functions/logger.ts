import { Logger } from '@aws-lambda-powertools/logger';
import { redact } from './redact.ts';

/**
 * Structured logs without personal data: ids, counts and errors, never names, addresses or texts. What slips in
 * all the same, such as an address in the message of an error, is redacted on its way out.
 */
export const logger = new Logger({ serviceName: 'voldaan', jsonReplacerFn: redact });
