import type { StaffRole } from './staff.ts';

/**
 * `look`: read everything. `contact`: speak with the debtor and pause. `work`: everything of a day. `approve`:
 * hard steps, first releases and decisions about money. `administer`: who may do what.
 */
export type Permission = 'look' | 'contact' | 'work' | 'approve' | 'administer';

/**
 * How sure it is who is there. `link`: whoever reads the mailbox. `strong`: a passkey with user verification,
 * the sign-in of the company, or one click on a laptop.
 */
export type Assurance = 'link' | 'strong';

const OF_ROLE: Readonly<Record<StaffRole, readonly Permission[]>> = {
  viewer: ['look'],
  sales: ['look', 'contact'],
  collector: ['look', 'contact', 'work'],
  approver: ['look', 'contact', 'work', 'approve'],
  admin: ['look', 'contact', 'work', 'approve', 'administer'],
};

/** Roles that decide about money: a mailbox alone is not enough for them. */
const NEEDS_STRONG: ReadonlySet<StaffRole> = new Set(['approver', 'admin']);

/** Whether somebody may only look until there is a passkey. */
export const needsPasskey = ({ role, assurance }: Standing): boolean =>
  assurance === 'link' && NEEDS_STRONG.has(role);

export type Standing = { readonly role: StaffRole; readonly assurance: Assurance };

/** All that somebody may do in this session. */
export const permissionsOf = (standing: Standing): readonly Permission[] =>
  needsPasskey(standing) ? ['look'] : OF_ROLE[standing.role];

/**
 * Whether somebody may do something, as a value for people: the one table of roles.
 *
 * @example permitted({ role: 'admin', assurance: 'link' }, 'approve') // 'passkey-needed'
 */
export const permitted = (
  standing: Standing,
  permission: Permission,
): 'yes' | 'not-allowed' | 'passkey-needed' => {
  if (permissionsOf(standing).includes(permission)) return 'yes';
  return OF_ROLE[standing.role].includes(permission) ? 'passkey-needed' : 'not-allowed';
};
