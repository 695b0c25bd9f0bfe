import type { Link } from '../page/page.ts';

const LABELS: Readonly<Record<string, string>> = {
  desk: 'Bureau',
  portal: 'Portaal',
  mailbox: 'Postvak',
  clock: 'Klok',
  mollie: 'Mollie',
};

/** Links from each page of the stack to the others. */
export const linksBetween = (addresses: Readonly<Record<string, string>>): Link[] =>
  Object.entries(LABELS).flatMap(([name, label]) =>
    addresses[name] ? [{ label, href: addresses[name] }] : [],
  );
