import type { StaffWorld } from '@voldaan/application/staff/staff-world.ts';
import type { Table } from '../dynamodb/table-client.ts';
import { dynamoStaffPeople } from './dynamo-people.ts';
import { dynamoStaffSessions } from './dynamo-sessions.ts';
import { dynamoTickets } from './dynamo-tickets.ts';

/** Everything about who works here, in the one table. */
export const dynamoStaff = (table: Table): StaffWorld => ({
  people: dynamoStaffPeople(table),
  sessions: dynamoStaffSessions(table),
  tickets: dynamoTickets(table),
});
