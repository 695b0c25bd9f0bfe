import { recordMailEvent } from '@voldaan/application/attend/record-mail-event.ts';
import type { SentMail, World } from './world.ts';

/** The mail provider tells what became of a mail: as often as it likes. */
export const mailEvent = async (
  world: World,
  { administration, account, messageId }: Pick<SentMail, 'administration' | 'account' | 'messageId'>,
  kind: 'sent' | 'delivered' | 'bounced' | 'complained',
  times = 2,
): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    await recordMailEvent(world.services, { administration, account, messageId, kind });
    await world.untilQuiet();
  }
};

/** The newest mail that left. */
export const newest = (world: World): SentMail => {
  const mail = world.mails.at(-1);
  if (!mail) throw new Error('No mail has left.');
  return mail;
};
