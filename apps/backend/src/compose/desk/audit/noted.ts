import { noteAct } from '@voldaan/application/audit/note-act.ts';
import type { AuditAct } from '@voldaan/application/ports/audit-log.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import type { ListPorts } from '../../../desk/list-routes.ts';

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** Use cases that write down who asked, once they have answered: a refusal showed nothing. */
export const noting = (services: Services) => {
  const note = (staff: StaffSession, what: AuditAct, debtor?: string, thing?: string): Promise<void> =>
    noteAct(services, {
      administration: staff.administration,
      who: staff.actor.id,
      what,
      debtor,
      thing,
    });
  return {
    /**
     * The ids that were asked with are noted.
     *
     * @param first - what the first of them names: the debtor, then something of his; or only a thing
     */
    noted:
      <Asked extends readonly unknown[], Value>(
        what: AuditAct,
        ask: Ask<Asked, Value>,
        first: 'debtor' | 'thing' = 'debtor',
      ): Ask<Asked, Value> =>
      async (staff, ...asked) => {
        const answer = await ask(staff, ...asked);
        const ids = asked.filter((part): part is string => typeof part === 'string');
        const [debtor, thing] = first === 'debtor' ? ids : [undefined, ids[0]];
        if (answer.ok) await note(staff, what, debtor, thing);
        return answer;
      },
    /** The list stands open all day; only that somebody looked for somebody is noted, and never for whom. */
    notedSearch:
      (list: ListPorts['listDebtors']): ListPorts['listDebtors'] =>
      async (staff, query) => {
        const answer = await list(staff, query);
        if (answer.ok && query.query !== '' && !query.cursor) await note(staff, 'debtors-searched');
        return answer;
      },
  };
};
