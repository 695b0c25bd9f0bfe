import type { Services } from '@voldaan/application/services.ts';
import { endSessions } from '@voldaan/application/staff/end-sessions.ts';
import {
  type FoundSession,
  findStaffSession,
  liveSessions,
} from '@voldaan/application/staff/find-session.ts';
import { recover, renewRecoveryCodes } from '@voldaan/application/staff/recover.ts';
import {
  askForRegistration,
  mayRegister,
  registerPasskey,
  removePasskey,
} from '@voldaan/application/staff/register-passkey.ts';
import { setMorningMail } from '@voldaan/application/staff/set-morning-mail.ts';
import type { StaffAccount } from '@voldaan/contract/desk/sign-in.ts';
import type { Result } from '../../../desk/desk-ports.ts';
import type { AccountPorts } from '../../../desk/sign-in/sign-in-ports.ts';
import { DONE, found, refused } from '../result.ts';
import { resultFrom } from './outcome.ts';
import type { SignInWorld } from './sign-in-world.ts';

const shownAccount = async (services: Services, session: FoundSession): Promise<StaffAccount> => {
  const { person, record } = session;
  const sessions = await liveSessions(services, person.id);
  return {
    name: person.name,
    email: person.email,
    way: record.way,
    mayRegister: mayRegister(session),
    passkeys: person.passkeys.map(({ id, name, since, usedAt }) => ({ id, name, since, usedAt })),
    recoveryCodesLeft: person.recovery.length,
    morningMail: person.morningMail !== 'off',
    sessions: sessions.map(({ hash, device, way, openedAt, seenAt }) => ({
      id: hash,
      device,
      way,
      openedAt,
      seenAt,
      here: hash === record.hash,
    })),
  };
};

/** One's own account. What one may do to it follows from the session as it is now. */
export const accountPorts = (services: Services, world: SignInWorld): AccountPorts => {
  const passkeys = { ...services, passkeys: world.passkeys };
  const inSession = async <Value>(
    token: string,
    act: (session: FoundSession) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    const session = await findStaffSession(services, token);
    return session ? act(session) : refused('signed-out');
  };
  return {
    account: (_, token) => inSession(token, async (session) => found(await shownAccount(services, session))),
    registrationOptions: (_, token) =>
      inSession(token, async (session) => resultFrom(await askForRegistration(passkeys, session))),
    registerPasskey: (_, token, answer, name) =>
      inSession(token, async (session) => {
        const made = await registerPasskey(passkeys, session, answer, name);
        if (!made.ok) return refused(made.code);
        const { session: signed, recoveryCodes } = made.value;
        return found({ signed, codes: { recoveryCodes: recoveryCodes && [...recoveryCodes] } });
      }),
    removePasskey: (_, token, id) =>
      inSession(token, async (session) => resultFrom(await removePasskey(passkeys, session, id))),
    renewRecoveryCodes: (_, token) =>
      inSession(token, async (session) => {
        const codes = await renewRecoveryCodes(services, session);
        return codes.ok ? found({ recoveryCodes: [...codes.value] }) : refused(codes.code);
      }),
    recover: (_, token, code) =>
      inSession(token, async (session) => resultFrom(await recover(services, session, code))),
    setMorningMail: async ({ actor }, wanted) => {
      await setMorningMail(services, actor.id, wanted);
      return DONE;
    },
    endSession: async ({ actor }, id) => {
      await services.staff.sessions.end(actor.id, id);
      return DONE;
    },
    endAllSessions: async ({ actor }) => {
      await endSessions(services, actor.id);
      return DONE;
    },
  };
};
