import { attend } from '@voldaan/application/attend/attend.ts';
import { world } from '#compose';
import { readEvent } from '../compose/events.ts';
import { recorded } from '../telemetry/recorded.ts';

/**
 * Woken by a schedule, a commit or the sweep; looks at one account and does what is due. It also mails the
 * links that debtors ask for: whatever sends mail shares its concurrency, which keeps to the sending limit.
 */
export const handler = recorded(async (event: unknown): Promise<void> => {
  const newLink = readEvent.newLink(event);
  if (!newLink) return attend(world.services, readEvent.attend(event));
  const { sendNewLink } = await import('@voldaan/application/link/send-new-link.ts');
  return sendNewLink(world.services, newLink);
});
