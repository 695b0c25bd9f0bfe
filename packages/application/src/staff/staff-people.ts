import type { Item } from '../ports/items.ts';
import type { Staff } from './staff.ts';

/** What can belong to one person only: an address, or an account at the company's own sign-in. */
export type StaffName = { readonly kind: 'email' | 'subject'; readonly value: string };

/** Who works here: versioned items under a prefix of their own, outside every administration. */
export interface StaffPeople {
  get(id: string): Promise<Item<Staff> | undefined>;
  /** In order of id; for a list, it may lag behind. */
  all(): Promise<readonly Item<Staff>[]>;
  /** Writes when the stored version is `expected` (0: must not exist). @returns whether it was written */
  put(staff: Staff, expected: number): Promise<boolean>;
  /** Gives a name to a person. @returns whose it is afterwards: this person, or who had it before */
  claim(name: StaffName, id: string): Promise<string>;
  /** Whose name it is. */
  owner(name: StaffName): Promise<string | undefined>;
}
