import type { Staff } from './staff.ts';

/** The administration that somebody's day begins in: the first by id. @returns undefined for who works nowhere */
export const homeOf = ({ memberships }: Pick<Staff, 'memberships'>): string | undefined =>
  memberships.map(({ administration }) => administration).toSorted()[0];
