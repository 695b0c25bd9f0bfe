import type { Services } from '../services.ts';
import type { WebhookEndpoint } from './endpoint.ts';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * The secret with which calls to an endpoint are signed. It follows from a key of the server, so it is kept nowhere.
 *
 * @returns `whsec_` and 32 bytes in base64, as Standard Webhooks writes it
 */
export const signingSecret = (
  { keyed }: Pick<Services, 'keyed'>,
  administration: string,
  { id, secretVersion }: Pick<WebhookEndpoint, 'id' | 'secretVersion'>,
): string => `whsec_${base64(keyed(`webhook ${administration}/${id}/${secretVersion}`))}`;
