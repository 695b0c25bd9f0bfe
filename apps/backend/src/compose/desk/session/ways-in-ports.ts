import type { Services } from '@voldaan/application/services.ts';
import { askForLink } from '@voldaan/application/staff/ask-for-link.ts';
import { deviceOf } from '@voldaan/application/staff/device.ts';
import { signInWithLink } from '@voldaan/application/staff/sign-in-with-link.ts';
import { beginOpenId, signInWithOpenId } from '@voldaan/application/staff/sign-in-with-open-id.ts';
import { askForPasskey, signInWithPasskey } from '@voldaan/application/staff/sign-in-with-passkey.ts';
import type { Result } from '../../../desk/desk-ports.ts';
import type { Caller, WaysInPorts } from '../../../desk/sign-in/sign-in-ports.ts';
import { note } from '../../../telemetry/recorder.ts';
import { found, refused } from '../result.ts';
import { resultFrom } from './outcome.ts';
import type { SignInWorld } from './sign-in-world.ts';

/** Attempts from one network at passkeys, links and companies: many colleagues share one, a program makes more. */
const ATTEMPTS_PER_NETWORK = { most: 60, perSeconds: 900 };

/** Ways in for who has no session yet, each with as many attempts as a network of people needs. */
export const waysInPorts = (services: Services, world: SignInWorld): WaysInPorts => {
  const withinLimit = async <Value>(
    { network }: Caller,
    attempt: () => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const taken = await services.limits.take('staff-sign-in-network', network, ATTEMPTS_PER_NETWORK);
    return taken.ok ? attempt() : refused('too-many-attempts');
  };
  /** Whom nobody knows stands in no log of an administration: the logs of functions count it, without a name. */
  const letIn = async <Value>(
    way: 'link' | 'passkey' | 'openid',
    caller: Caller,
    attempt: () => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const answer = await withinLimit(caller, attempt);
    if (!answer.ok) note('warn', 'Somebody was not let in', { way, because: answer.refusal.code });
    return answer;
  };
  const openId = { ...services, ...world, returnTo: `${services.addresses.desk}/api/sign-in/openid/return` };
  const passkeys = { ...services, passkeys: world.passkeys };
  return {
    askForLink: async (email, language, { network }) =>
      resultFrom(await askForLink({ ...services, mails: world.mails }, { email, language, network })),
    exchangeLink: (secret, caller) =>
      letIn('link', caller, async () =>
        resultFrom(await signInWithLink(services, secret, deviceOf(caller.userAgent))),
      ),
    passkeyOptions: (caller) => withinLimit(caller, async () => found(await askForPasskey(passkeys))),
    signInWithPasskey: (answer, caller) =>
      letIn('passkey', caller, async () =>
        resultFrom(await signInWithPasskey(passkeys, answer, deviceOf(caller.userAgent))),
      ),
    beginOpenId: (client, caller) =>
      withinLimit(caller, async () => resultFrom(await beginOpenId(openId, client))),
    finishOpenId: (state, query, caller) =>
      letIn('openid', caller, async () => {
        const address = new URL(query, openId.returnTo);
        return resultFrom(await signInWithOpenId(openId, state, address, deviceOf(caller.userAgent)));
      }),
  };
};
