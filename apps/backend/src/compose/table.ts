/** The table that the adapters expect, for whoever makes it. */
export { tableDefinition } from '@voldaan/adapters/dynamodb/table.ts';
