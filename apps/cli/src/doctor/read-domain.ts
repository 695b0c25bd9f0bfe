import { BadInput } from '../bad-input.ts';

/** A domain such as `voldaan.example`, without an address or a path around it. */
export const readDomain = (text: string): string => {
  const domain = text.trim().toLowerCase().replace(/\.$/, '');
  if (/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/.test(domain))
    return domain;
  throw new BadInput(({ bad }) => bad.domain('--mail-domain', text));
};
