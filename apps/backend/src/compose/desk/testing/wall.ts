import { memoryClock } from '@voldaan/adapters/memory/clock.ts';
import { memoryMailer } from '@voldaan/adapters/memory/mailer.ts';
import { memoryRateLimits } from '@voldaan/adapters/memory/rate-limits.ts';
import type { Services } from '@voldaan/application/services.ts';
import { sendStaffMail } from '@voldaan/application/staff/send-staff-mail.ts';
import type { StaffMail } from '@voldaan/application/staff/staff-mail.ts';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { deskPorts } from '../desk-ports.ts';
import { openDesk } from './desk.ts';
import { signInWorld } from './sign-in-world.ts';

export const CALLER = { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/145.0', network: '192.0.2.7' };

/** A desk whose wall clock can be moved, with the mails about signing in carried out when they are asked for. */
export const deskAtTheDoor = async (firstAdmins: readonly string[] = []) => {
  const wall = memoryClock(instant('2026-11-23T08:00:00Z'));
  const mailer = memoryMailer();
  const opened = await openDesk('2026-11-23T08:00:00Z');
  const services: Services = { ...opened.services, wall, mailer, limits: memoryRateLimits(wall) };
  const asked: StaffMail[] = [];
  const desk = deskPorts(services, signInWorld(services, asked));
  /** Sends what was asked for. @returns the secret of the newest link to an address */
  const post = async (address: string): Promise<string | undefined> => {
    for (const mail of asked.splice(0))
      await sendStaffMail({ ...services, sender: 'aanmelden@voldaan.example', firstAdmins }, mail);
    const mail = mailer.sent.findLast(({ to }) => to.address === address);
    return mail && /\/sign-in#([\w-]+)/.exec(mail.text)?.[1];
  };
  const later = (seconds: number): void => wall.moveTo(addSeconds(wall.now(), seconds));
  return { ...opened, services, desk, mailer, post, later };
};
