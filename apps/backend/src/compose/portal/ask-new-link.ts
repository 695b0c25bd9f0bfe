import { normaliseCode } from '@voldaan/application/link/crockford.ts';
import type { NewLinkRequest } from '@voldaan/application/ports/new-links.ts';
import type { Services } from '@voldaan/application/services.ts';
import { attempt } from '@voldaan/application/session/attempts.ts';
import type { AskNewLink } from '@voldaan/contract/portal/new-link.ts';

const by = (services: Services, asked: AskNewLink): NewLinkRequest['by'] => {
  switch (asked.by) {
    case 'secret':
      return { kind: 'link', hash: services.hash(asked.secret) };
    case 'code':
      return { kind: 'code', hash: services.hash(normaliseCode(asked.code)) };
    case 'invoice':
      return { kind: 'invoice', postcode: asked.postcode, number: asked.invoice };
  }
};

/**
 * Passes a request for a new link on without looking who it is about: known and unknown take the same path.
 *
 * @returns false when too many came from this network
 */
export const askNewLink = async (
  services: Services,
  asked: AskNewLink,
  network: string,
): Promise<boolean> => {
  const taken = await attempt(services, 'new-link-network', network);
  if (!taken.ok) return false;
  await services.newLinks.ask({ id: services.chance.id(), by: by(services, asked) });
  return true;
};
