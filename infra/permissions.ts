/**
 * What each function may do on AWS: the whole list, by the thing it does it to (`resources.ts` says where that
 * is). A test reads from each bundle which ports its code calls and holds this list against it, both ways; the
 * invoke harness refuses a function what is not written here.
 */
const ITEMS = [
  'dynamodb:BatchGetItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
] as const;

const INVOKE = ['lambda:InvokeFunction'] as const;
const GET_FILE = ['s3:GetObject'] as const;
const PUT_FILE = ['s3:PutObject'] as const;
/** A file that a browser put there is removed once it is used; links are signed with the right to put it. */
const TAKE_UPLOAD = ['s3:DeleteObject'] as const;
const PUT_ASIDE = ['sqs:SendMessage'] as const;
/** Without it a file that is not there reads as forbidden. */
const SEE_ABSENCE = ['s3:ListBucket'] as const;

const READ_SECRET = ['ssm:GetParameter'] as const;

/** What they all need: the table, and the key from which codes are made. */
const EVERYBODY = { table: ITEMS, codeKey: READ_SECRET } as const;

const ATTENDING = {
  ...EVERYBODY,
  files: [...GET_FILE, ...PUT_FILE],
  bucket: SEE_ABSENCE,
  wakeUps: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
  wakeUpRole: ['iam:PassRole'],
  mail: ['ses:SendRawEmail'],
  importWorker: INVOKE,
  secrets: READ_SECRET,
  failedRuns: PUT_ASIDE,
} as const;

export const permissions = {
  attend: { ...ATTENDING, attend: INVOKE },
  'attend-now': { ...ATTENDING, attendNow: INVOKE },
  daily: { ...EVERYBODY, mail: ['ses:SendRawEmail'], failedRuns: PUT_ASIDE },
  'desk-api': {
    ...EVERYBODY,
    files: [...GET_FILE, ...PUT_FILE, 's3:PutObjectTagging'],
    uploads: TAKE_UPLOAD,
    bucket: SEE_ABSENCE,
    attendNow: INVOKE,
    importWorker: INVOKE,
    staffMail: INVOKE,
    secrets: READ_SECRET,
  },
  'import-worker': {
    ...EVERYBODY,
    files: [...GET_FILE, ...PUT_FILE],
    bucket: SEE_ABSENCE,
    attend: INVOKE,
    failedRuns: PUT_ASIDE,
  },
  'machine-api': {
    ...EVERYBODY,
    files: [...GET_FILE, ...PUT_FILE],
    bucket: SEE_ABSENCE,
    attend: INVOKE,
    importWorker: INVOKE,
    secrets: READ_SECRET,
  },
  'mail-events': { ...EVERYBODY, attend: INVOKE, failedRuns: PUT_ASIDE },
  'mail-in': {
    ...EVERYBODY,
    files: [...GET_FILE, ...PUT_FILE],
    bucket: SEE_ABSENCE,
    attend: INVOKE,
    failedRuns: PUT_ASIDE,
  },
  'mollie-webhook': { ...EVERYBODY, attendNow: INVOKE, secrets: READ_SECRET },
  'portal-api': {
    ...EVERYBODY,
    files: [...GET_FILE, ...PUT_FILE],
    uploads: TAKE_UPLOAD,
    bucket: SEE_ABSENCE,
    attendNow: INVOKE,
    secrets: READ_SECRET,
  },
  'staff-mail': { ...EVERYBODY, mail: ['ses:SendRawEmail'], failedRuns: PUT_ASIDE },
  sweep: { ...EVERYBODY, attend: INVOKE, importWorker: INVOKE, failedRuns: PUT_ASIDE },
} as const;

export type FunctionName = keyof typeof permissions;
