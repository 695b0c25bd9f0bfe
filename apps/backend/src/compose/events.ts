import { parseAttendInput } from '@voldaan/adapters/lambda/attend-input.ts';
import { parseJobInput } from '@voldaan/adapters/lambda/job-input.ts';
import { parseNewLinkInput } from '@voldaan/adapters/lambda/new-link-input.ts';
import { parseStaffMail } from '@voldaan/adapters/lambda/staff-mail-input.ts';
import { parseArrivedFiles } from '@voldaan/adapters/s3/arrived-files.ts';
import { parseMailEvents } from '@voldaan/adapters/ses/events.ts';

/** How the events that wake our functions are read: at the edge, once. */
export const readEvent = {
  attend: parseAttendInput,
  newLink: parseNewLinkInput,
  job: parseJobInput,
  mail: parseMailEvents,
  arrived: parseArrivedFiles,
  staffMail: parseStaffMail,
} as const;
