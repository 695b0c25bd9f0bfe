/** What invoices through the whole plan, from their import on, asked of AWS. */
export type Counted = {
  readonly invoices: number;
  /** Decisions of the plan in which steps were taken: what no design can do without. */
  readonly moments: number;
  readonly mails: number;
  /** Bytes of mails beyond those of the smallest, which has nothing attached. */
  readonly attachedBytes: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** What stays in the table at the end, indexes and DynamoDB's own 100 bytes an item included. */
  readonly tableBytes: number;
  /** Size of the items that hold the state of an account, together; it is written at each decision. */
  readonly headBytes: number;
  readonly accounts: number;
  readonly lambdaRequests: number;
  /** CPU time of the process that is the functions and all stand-ins but the table: no function takes more. */
  readonly cpuSeconds: number;
  /** Calls of functions to DynamoDB, Scheduler, S3 and Lambda; of each the function waits for the answer. */
  readonly calls: number;
  readonly wakeUps: number;
  readonly puts: number;
  readonly gets: number;
  readonly bucketBytes: number;
  readonly logBytes: number;
};
