import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Tickets } from '@voldaan/application/staff/tickets.ts';
import { instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { ONLY } from '../dynamodb/keys.ts';
import type { Table } from '../dynamodb/table-client.ts';
import { ticketPk } from './staff-keys.ts';

const StoredTicket = z.object({
  purpose: z.enum(['sign-in-link', 'passkey-sign-in', 'passkey-registration', 'openid']),
  subject: z.string(),
  detail: z.string().exactOptional(),
  endsAt: z.string().transform(instant),
});

/** Tickets by hash. Deleting hands the old item out, so of two who ask at once one gets it. */
export const dynamoTickets = ({ client, name: TableName }: Table): Tickets => ({
  keep: async (hash, ticket) => {
    const ttl = toMs(ticket.endsAt) / 1000;
    await client.send(new PutCommand({ TableName, Item: { pk: ticketPk(hash), sk: ONLY, ...ticket, ttl } }));
  },
  take: async (hash, purpose) => {
    const { Attributes } = await client.send(
      new DeleteCommand({ TableName, Key: { pk: ticketPk(hash), sk: ONLY }, ReturnValues: 'ALL_OLD' }),
    );
    const ticket = Attributes && StoredTicket.parse(Attributes);
    return ticket?.purpose === purpose ? ticket : undefined;
  },
});
