import { readAudit as read } from '@voldaan/application/audit/read-audit.ts';
import { verifySeals } from '@voldaan/application/audit/verify-seals.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { AuditPage, AuditQuery } from '@voldaan/contract/desk/audit.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { daysBetween, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { csvFile } from '@voldaan/formats/text/csv-cell.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { staffNames } from '../people.ts';
import { found, refused } from '../result.ts';
import { AUDIT_HEADINGS, AUDIT_WORDS } from './audit-words.ts';

const MOST_DAYS = 31;

/** Whether the seals between two days hold; the seal before them is where the chain is taken up. */
const sealsBetween = async (
  services: Services,
  administration: string,
  from: PlainDate,
  until: PlainDate,
) => {
  const seals = await services.audit.seals(administration);
  const first = seals.findIndex(({ day }) => day >= from);
  const asked = first < 0 ? [] : seals.slice(first).filter(({ day }) => day <= until);
  const verified = await verifySeals(
    asked,
    (day) => services.audit.ofDay(administration, day),
    services.hash,
    first > 0 ? seals[first - 1] : undefined,
  );
  return { sealedThrough: seals.at(-1)?.day ?? null, broken: verified.ok ? null : verified.day };
};

/** "Logboek": what staff of this administration saw and did on some days. */
export const readAudit = async (
  services: Services,
  { administration }: StaffSession,
  query: AuditQuery,
): Promise<Result<AuditPage>> => {
  const today = amsterdamDate(services.wall.now());
  const until = query.until ?? today;
  const from = query.from ?? until;
  if (from > until || daysBetween(from, until) >= MOST_DAYS) return refused('request-not-understood');
  const [entries, names, seals] = await Promise.all([
    read(services, administration, {
      from,
      until,
      who: query.who || undefined,
      what: query.what || undefined,
    }),
    staffNames(services),
    sealsBetween(services, administration, from, until),
  ]);
  const about = [...new Set(entries.flatMap(({ debtor }) => debtor ?? []))];
  const debtors = await services.items.many<Debtor>(administration, 'DEBTOR', about);
  const lines = entries.map(({ id, at, who, what, debtor, thing }) => ({
    id,
    at,
    who: { id: who, name: names.get(who) ?? who },
    what,
    debtor: debtor === null ? null : { id: debtor, name: debtors.get(debtor)?.value.name ?? null },
    thing,
  }));
  const people = [...new Map(lines.map(({ who }) => [who.id, who])).values()];
  return found({ from, until, today, lines, people, ...seals });
};

/** The same as a file: one line per act, in the words of its reader. */
export const exportAudit = async (
  services: Services,
  staff: StaffSession,
  query: AuditQuery,
): Promise<Result<string>> => {
  const page = await readAudit(services, staff, query);
  if (!page.ok) return page;
  const words = AUDIT_WORDS[staff.language];
  const rows = page.value.lines.map(({ at, who, what, debtor, thing }) => [
    at,
    who.name,
    words[what],
    debtor?.name ?? debtor?.id ?? '',
    thing ?? '',
  ]);
  return found(csvFile([[...AUDIT_HEADINGS[staff.language]], ...rows]));
};
