/** Why sign-in or the list of users refuses; the texts live in the contract. */
export type StaffRefusal =
  | 'link-not-valid'
  | 'sign-in-failed'
  | 'passkey-failed'
  | 'passkey-needed'
  | 'recovery-code-wrong'
  | 'too-many-attempts'
  | 'last-admin'
  | 'not-found'
  | 'not-allowed'
  | 'already-done';

/** What a use case about staff came to. */
export type StaffOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: StaffRefusal };

export const came = <Value>(value: Value): StaffOutcome<Value> => ({ ok: true, value });
export const declined = (code: StaffRefusal): StaffOutcome<never> => ({ ok: false, code });
