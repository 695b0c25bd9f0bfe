/** How the events that wake our functions are read: at the edge, once. */
export { parseAttendInput } from '@voldaan/adapters/lambda/attend-input.ts';
export { parseJobInput } from '@voldaan/adapters/lambda/job-kick.ts';
export { parseMailEvents } from '@voldaan/adapters/ses/events.ts';
