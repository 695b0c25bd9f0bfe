import { beforeAll, describe } from 'vitest';
import { staffContract } from '../contract/staff.ts';
import type { Table } from '../dynamodb/table-client.ts';
import { engines, localTable } from '../testing/local-table.ts';
import { dynamoStaff } from './dynamo-staff.ts';
import { memoryStaff } from './memory-staff.ts';

staffContract('memory', memoryStaff);

describe.each(engines)('%s', (engine) => {
  const open = localTable(engine);
  let shared: Table | undefined;
  beforeAll(() => {
    shared = open();
  });
  staffContract(engine, () => dynamoStaff(shared ?? open()));
});
