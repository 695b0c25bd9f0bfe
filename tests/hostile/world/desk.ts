import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import { type Caller, callerAt, cookiesOf, type Heard } from './caller.ts';

/** Signs in as one of the demo users, in the empty books. */
export const signIn = async (stack: Stack, userId = 'sanne', administration = 'eigen'): Promise<Caller> => {
  const site = stack.addresses['desk'] ?? '';
  const signed = await callerAt(site).send('POST', '/api/session', { userId });
  const chosen = await callerAt(site, cookiesOf(signed)).send('POST', '/api/session/administration', {
    id: administration,
  });
  if (chosen.status !== 204) throw new Error(`Nobody could sign in: ${signed.status}, ${chosen.status}.`);
  return callerAt(site, cookiesOf(chosen));
};

export type Sent = { readonly name: string; readonly content: string | Uint8Array };

/** Hands files in at the desk, as a browser does. */
export const handIn = (desk: Caller, files: readonly Sent[], language: Language = 'nl'): Promise<Heard> => {
  const body = new FormData();
  for (const { name, content } of files) body.append('file', new File([content as BlobPart], name));
  return desk.call('/api/imports', { method: 'POST', body, headers: { 'accept-language': language } });
};
