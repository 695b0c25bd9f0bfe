import type { Administration } from '@voldaan/domain/party/administration.ts';
import { fittedIn } from '@voldaan/domain/party/logo.ts';
import type { Creditor } from '@voldaan/messages/content/creditor.ts';
import type { Services } from '../services.ts';
import { logoPath, readLogo } from '../upload/logo.ts';

/** Pixels that a logo gets at the head of a mail. */
const BOX = { width: 240, height: 40 };

/**
 * A message under the logo of its creditor, for a mail. Its address is that of the picture and the same for every
 * reader, so that nobody can see from it who read what.
 */
export const underLogo = <Written extends { readonly creditor: Creditor }>(
  { addresses }: Pick<Services, 'addresses'>,
  { id, logo }: Administration,
  message: Written,
): Written => {
  if (!logo) return message;
  const shown = { url: `${addresses.portal}${logoPath(id, logo)}`, ...fittedIn(logo, BOX) };
  return { ...message, creditor: { ...message.creditor, logo: shown } };
};

/** The same for paper, on which the picture itself is drawn. */
export const underPrintedLogo = async <Written extends { readonly creditor: Creditor }>(
  services: Pick<Services, 'addresses' | 'documents'>,
  administration: Administration,
  message: Written,
): Promise<Written> => {
  const { id, logo } = administration;
  const picture = logo && (await readLogo(services, id, logo.sha256));
  if (!picture) return message;
  const { creditor } = underLogo(services, administration, message);
  const printed = creditor.logo && { ...creditor.logo, picture: picture.bytes };
  return printed ? { ...message, creditor: { ...creditor, logo: printed } } : message;
};
