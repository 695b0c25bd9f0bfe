/** What no emulator can tell; each with its reason. */
export const ASSUMED = {
  /** Memory of every function, `infra/functions.ts`. */
  gigabytes: 1,
  /** A function of 1,024 MB has so much of a vCPU (one at 1,769 MB). */
  shareOfCpu: 1024 / 1769,
  /** Until DynamoDB, Scheduler, S3 or Lambda answers in the same region, and until SES does. */
  callSeconds: 0.008,
  mailSeconds: 0.06,
  /** One request in so many finds no warm container, and pays for its start. */
  requestsAColdStart: 50,
  coldStartSeconds: 0.6,
  /** START, END and REPORT, which Lambda writes for each request. */
  platformLogBytes: 330,
  /** CloudWatch keeps logs packed, for a month (`infra/functions.ts`). */
  logsPackedTo: 0.15,
  logMonths: 1,
  /** Whole life of a file: seven years of records (art. 2:10 lid 3 BW, art. 52 AWR). */
  keptMonths: 84,
  /** A debtor opens the portal once for each mail: files of the page, three calls of the API. */
  visitsAMail: 1,
  filesAVisit: 12,
  bytesAVisit: 150_000,
  callsAVisit: 3,
  readUnitsACall: 2,
  secondsACall: 0.08,
  /** SES tells of each mail that it was sent and that it arrived. */
  mailEvents: 2,
} as const;
