import { toMs } from '@voldaan/domain/calendar/instant.ts';
import type { Shell } from '../shell.ts';
import { type Check, well, wrong } from './check.ts';

const DAY_MS = 86_400_000;
/** AWS renews 60 days ahead; who has fewer left has a record in his DNS that is gone. */
const FEWEST_DAYS = 21;

/** Whether a site has a certificate that browsers trust, for longer than a few weeks. */
export const checkCertificate = async (url: string, { io, texts: { doctor } }: Shell): Promise<Check> => {
  const { hostname, port, protocol } = new URL(url);
  if (protocol !== 'https:') return wrong('certificate', doctor.notHttps(url));
  const until = await io.certificateUntil(hostname, Number(port || 443)).catch(() => undefined);
  if (until === undefined) return wrong('certificate', doctor.noCertificate(hostname));
  const days = Math.floor((toMs(until) - toMs(io.now())) / DAY_MS);
  return days < FEWEST_DAYS
    ? wrong('certificate', doctor.certificateEnds(hostname, days))
    : well('certificate', doctor.certificate(hostname, days));
};
