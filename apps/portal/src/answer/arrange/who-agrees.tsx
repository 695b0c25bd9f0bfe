import { Field } from '@voldaan/ui/field.tsx';
import { errorAt } from '../flow/fields.ts';
import type { CommonTexts } from '../texts/texts.ts';

export type Acceptor = { readonly name: string; readonly role: string };

/** What is missing of who agrees for a business. */
export const acceptorErrors = ({ name, role }: Acceptor, common: CommonTexts) => [
  ...errorAt('name', name.trim() ? undefined : common.nameMissing),
  ...errorAt('role', role.trim() ? undefined : common.roleMissing),
];

type WhoProps = {
  readonly acceptor: Acceptor;
  readonly set: (part: Partial<Acceptor>) => void;
  readonly wrong: (field: string) => string | undefined;
  readonly common: CommonTexts;
};

/** Who agrees for a business: name and role. */
export const WhoAgrees = ({ acceptor, set, wrong, common }: WhoProps) => (
  <>
    <Field
      id="name"
      name="name"
      label={common.yourName}
      error={wrong('name')}
      value={acceptor.name}
      autocomplete="name"
      onInput={(name) => set({ name: name.slice(0, 120) })}
    />
    <Field
      id="role"
      name="role"
      label={common.yourRole}
      hint={common.yourRoleHint}
      error={wrong('role')}
      value={acceptor.role}
      autocomplete="organization-title"
      onInput={(role) => set({ role: role.slice(0, 120) })}
    />
  </>
);
