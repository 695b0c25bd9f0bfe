import { backendFunction, putAside } from './functions.ts';
import { atOnce, requireSpread } from './sending-rate.ts';
import { accounts, mailsPerSecond } from './settings.ts';

requireSpread(accounts, mailsPerSecond);
const most = atOnce(mailsPerSecond);

/** Wakes on the schedules: reminders, of which there are many on one morning. */
export const attend = backendFunction('attend', { timeout: '1 minute', atOnce: most.attend });
putAside('Attend', attend);

/** The same for accounts at which somebody waits: a payment, a choice in the portal or at the desk. */
export const attendNow = backendFunction('attend-now', {
  file: 'attend',
  kicks: 'attend-now',
  timeout: '1 minute',
  atOnce: most.attendNow,
});
putAside('AttendNow', attendNow);
