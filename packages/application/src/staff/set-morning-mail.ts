import type { Services } from '../services.ts';
import { changeStaff } from './change-staff.ts';

/** Switches the mail of the morning about what waits on or off, for every administration that somebody works in. */
export const setMorningMail = async (
  services: Pick<Services, 'staff'>,
  id: string,
  wanted: boolean,
): Promise<void> => {
  await changeStaff(services, id, ({ morningMail, ...person }) => {
    if ((morningMail === undefined) === wanted) return undefined;
    return wanted ? person : { ...person, morningMail: 'off' };
  });
};
