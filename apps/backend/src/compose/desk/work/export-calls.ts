import type { Services } from '@voldaan/application/services.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { amountCell, dayCell, sheetOfRows } from '../lists/sheet.ts';
import { found } from '../result.ts';
import { listCalls } from './list-calls.ts';
import { FILE } from './waiting-rows.ts';

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Debiteur',
    'Plaats',
    'Contactpersoon',
    'Telefoon',
    'Bellen vanaf',
    'Tijd',
    'Open',
    'Te laat',
    'Oudste vervaldatum',
    'Facturen',
    'Poging',
    'Laatste contact',
    'Toegezegd',
    'Toegezegd op',
  ],
  en: [
    'Debtor',
    'City',
    'Contact',
    'Phone',
    'Call from',
    'Time',
    'Open',
    'Overdue',
    'Oldest due date',
    'Invoices',
    'Attempt',
    'Last contact',
    'Promised',
    'Promised on',
  ],
};

/** Whom to call, today's first, as a file for a spreadsheet. */
export const exportCalls = async (services: Services, staff: StaffSession): Promise<Result<string>> => {
  const list = await listCalls(services, staff, FILE);
  if (!list.ok) return list;
  const { calls, later } = list.value;
  return found(
    sheetOfRows(
      HEADINGS[staff.language],
      [...calls, ...later].map(({ debtor, phone, since, callBackOn, callBackAt, ...call }) => [
        debtor.name,
        debtor.city ?? '',
        debtor.contact ?? '',
        phone ?? '',
        dayCell(callBackOn ?? since),
        callBackAt ?? '',
        amountCell(call.open),
        amountCell(call.overdue),
        dayCell(call.oldest),
        String(call.count),
        String(call.attempt),
        dayCell(call.lastContact?.on ?? null),
        call.promise ? amountCell(call.promise.amount) : '',
        dayCell(call.promise?.on ?? null),
      ]),
    ),
  );
};
