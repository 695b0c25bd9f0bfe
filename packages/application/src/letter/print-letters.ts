import { overtakenBy, printLetter, wordingOf } from '@voldaan/domain/account/decide/post-letter.ts';
import type { DropReason } from '@voldaan/domain/account/event.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { lacksRegistration } from '@voldaan/domain/party/collector.ts';
import type { Message } from '@voldaan/messages/content/message.ts';
import { withoutSecrets } from '@voldaan/messages/content/without-secrets.ts';
import { administrationOf } from '../account/administrations.ts';
import { debtorItem, knownDebtor } from '../account/debtors.ts';
import { decideOn } from '../account/decide-on.ts';
import { legalPolicyOf, planOf } from '../account/planning.ts';
import { groupedCode } from '../link/crockford.ts';
import { pageIn } from '../link/page-in.ts';
import { newPersonalLink } from '../link/personal-link.ts';
import { typedCodeOf } from '../link/typed-code.ts';
import { letterDocument } from '../message/archive.ts';
import { claimingMessage } from '../message/claiming-message.ts';
import { dossierMark } from '../message/dossier-mark.ts';
import { underPrintedLogo } from '../message/under-logo.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** A letter ready for the printer, with what it says; or why it came off the list. */
export type PrintedLetter =
  | { readonly ok: true; readonly letterId: string; readonly pdf: Uint8Array; readonly message: Message }
  | { readonly ok: false; readonly letterId: string; readonly why: DropReason | 'unknown' | 'facts-missing' };

/**
 * Prints one letter of the queue. The account is read again first: what has been paid or paused meanwhile is
 * not printed but taken off the list. The archive keeps a copy that lets nobody in; the paper itself carries
 * the code.
 */
export const printLetterOf = async (
  services: Services,
  key: StreamKey,
  letterId: string,
  actor: Actor,
): Promise<PrintedLetter> => {
  const [administration, item, loaded] = await Promise.all([
    administrationOf(services.items, key.administration),
    debtorItem(services.items, key.administration, key.id),
    services.accounts.load(key),
  ]);
  const { state } = loaded;
  const letter = state.letters.find((candidate) => candidate.id === letterId);
  if (!letter) return { ok: false, letterId, why: 'unknown' };
  const today = amsterdamDate(services.clock.now());
  const unregistered = lacksRegistration(administration.collector, state.facts.kind, today);
  const document = letterDocument(key.administration, key.id, letterId);
  const note = () =>
    decideOn(services, key, { actor }, (current, plan, law) =>
      printLetter(current, { letterId, today, document, unregistered }, plan, law),
    );
  const why = overtakenBy(state, letter, unregistered);
  if (why) {
    await note();
    return { ok: false, letterId, why };
  }
  const debtor = knownDebtor(item, key);
  const wording = wordingOf(
    state,
    letter,
    today,
    planOf(state, administration),
    legalPolicyOf(administration),
  );
  const open = new Set(state.invoices.map(({ number }) => number));
  const content = claimingMessage(key.id, state, administration, debtor, {
    step: letter.letter,
    about: letter.invoices.filter((number) => open.has(number)),
    joined: (letter.joined ?? []).filter((number) => open.has(number)),
    date: wording.on,
    lastDate: wording.last,
    ...(wording.asks && { asks: wording.asks }),
    payUrl: await newPersonalLink(services, key.administration, debtor, { use: 'pay', message: letterId }),
    typedCode: groupedCode(typedCodeOf(services, key.administration, debtor)),
    enterUrl: pageIn(services.addresses, 'open', debtor.language),
    dossierMark: dossierMark(loaded.hash),
    registered: letter.post === 'registered',
  });
  const message = await underPrintedLogo(services, administration, content);
  // What draws on paper is large; it is loaded with the first letter.
  const { renderLetter } = await import('@voldaan/messages/letter/render-letter.ts');
  const rendered = await renderLetter(message);
  const archived = await renderLetter(withoutSecrets(message));
  if (!rendered.ok || !archived.ok) return { ok: false, letterId, why: 'facts-missing' };
  await services.documents.put(document, archived.pdf, 'application/pdf');
  const printed = await note();
  const left = printed.ok ? printed.events.find((event) => event.type === 'LetterWithdrawn') : undefined;
  if (left) return { ok: false, letterId, why: left.why };
  return { ok: true, letterId, pdf: rendered.pdf, message };
};
