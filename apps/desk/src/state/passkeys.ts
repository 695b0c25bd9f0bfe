import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { Answer, Trouble } from '@voldaan/contract/desk/request.ts';
import type { RecoveryCodes } from '@voldaan/contract/desk/sign-in.ts';
import { TEXTS } from '../texts/texts.ts';
import { api } from './api.ts';
import { language } from './reader.ts';

type SignInOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** The window of the browser was closed, or it has no key for this site; which of both it never tells. */
const cancelled = (): Trouble => ({
  type: 'urn:voldaan:problem:passkey-failed',
  code: 'passkey-failed',
  status: 0,
  moneyMoved: false,
  ...TEXTS[language.value].access.signIn.cancelled,
});

/** Asks the browser; everything that it refuses is the same to a person. */
const asked = async <Given>(ask: () => Promise<Given>): Promise<Answer<Given>> => {
  try {
    return { ok: true, value: await ask() };
  } catch {
    return { ok: false, trouble: cancelled() };
  }
};

/** Signs in with a passkey of this device or of a phone nearby. */
export const useOwnPasskey = async (): Promise<Answer<null>> => {
  const options = await api.passkeyOptions();
  if (!options.ok) return options;
  const optionsJSON = options.value as unknown as SignInOptions;
  const given = await asked(() => startAuthentication({ optionsJSON }));
  return given.ok ? api.signInWithPasskey(given.value) : given;
};

/** Makes a passkey and tells the desk; the first one comes with codes to print. */
export const makePasskey = async (called: string): Promise<Answer<RecoveryCodes>> => {
  const options = await api.registrationOptions();
  if (!options.ok) return options;
  const optionsJSON = options.value as unknown as RegistrationOptions;
  const given = await asked(() => startRegistration({ optionsJSON }));
  return given.ok ? api.registerPasskey(given.value, called) : given;
};
