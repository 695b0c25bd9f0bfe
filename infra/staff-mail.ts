import { backendFunction, putAside } from './functions.ts';

/** Writes to people who work here. Apart, so that a sign-in link waits for no herd of reminders. */
export const staffMail = backendFunction('staff-mail', { timeout: '1 minute', atOnce: 1 });
putAside('StaffMail', staffMail);
