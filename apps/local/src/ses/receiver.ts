/** How the mail server of a receiver behaves. */
export type Receiver = 'accepts' | 'late' | 'bounces' | 'mailbox-full' | 'complains';

/** Addresses of the SES mailbox simulator. */
const SIMULATOR: Readonly<Record<string, Receiver>> = {
  'bounce@simulator.amazonses.com': 'bounces',
  'complaint@simulator.amazonses.com': 'complains',
};

/** Seconds between handing over and arriving. */
export const DELIVERY_SECONDS = 2;
export const LATE_SECONDS = 4 * 3600;

export const simulated = (address: string): Receiver => SIMULATOR[address.toLowerCase()] ?? 'accepts';
