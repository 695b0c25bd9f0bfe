import { roleIn, type Staff, type StaffRole } from '../../staff/staff.ts';

/** Who does the work of a day. Sales reads about his own customers; whoever only looks has nothing to do. */
const READS: Readonly<Record<StaffRole, 'all' | 'own' | 'nothing'>> = {
  viewer: 'nothing',
  sales: 'own',
  collector: 'all',
  approver: 'all',
  admin: 'all',
};

type Reader = { readonly person: Staff; readonly reads: 'all' | 'own' };

/** Who gets the mail of the morning in an administration, unless he switched it off. */
export const readersOf = (people: readonly Staff[], administration: string): readonly Reader[] =>
  people.flatMap((person) => {
    const role = roleIn(person, administration);
    const reads = role ? READS[role] : 'nothing';
    return reads === 'nothing' || person.morningMail === 'off' ? [] : [{ person, reads }];
  });
