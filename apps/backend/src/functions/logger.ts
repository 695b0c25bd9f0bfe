import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs without personal data: ids, counts and errors, never names, addresses or texts. */
export const logger = new Logger({ serviceName: 'voldaan' });
