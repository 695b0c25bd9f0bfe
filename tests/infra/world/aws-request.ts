/** A call to AWS as IAM sees it: who asks, to do what, to which thing. */
export type Asked = {
  readonly by: string;
  readonly service: string;
  readonly action: string;
  readonly resource: string;
};

type Call = { readonly method: string; readonly url: URL; readonly headers: Headers; readonly body: string };

const CREDENTIAL = /Credential=([^/]+)\/\d{8}\/[\w-]+\/([\w-]+)\/aws4_request/;

const json = (body: string): Readonly<Record<string, unknown>> => JSON.parse(body || '{}');

/** Last word of a target such as `DynamoDB_20120810.GetItem`. */
const target = ({ headers }: Call): string => headers.get('x-amz-target')?.split('.').at(-1) ?? '';

const tableOf = (body: string): string => {
  const { IndexName } = json(body);
  return typeof IndexName === 'string' ? `{Table.arn}/index/${IndexName}` : '{Table.arn}';
};

const s3Action = ({ method, headers }: Call): string => {
  if (method === 'PUT') return headers.has('x-amz-tagging') ? 's3:PutObjectTagging' : 's3:PutObject';
  return method === 'DELETE' ? 's3:DeleteObject' : 's3:GetObject';
};

const lambdaName = ({ url }: Call): string => decodeURIComponent(url.pathname.split('/')[3] ?? '');
const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:';

/** How each service tells what is asked (its wire protocol) and to which resource IAM holds it. */
const READ: Readonly<Record<string, (call: Call) => Omit<Asked, 'by' | 'service'>>> = {
  dynamodb: (call) => ({ action: `dynamodb:${target(call)}`, resource: tableOf(call.body) }),
  ssm: (call) => ({
    action: `ssm:${target(call)}`,
    resource: `arn:aws:ssm:eu-west-1:123456789012:parameter${json(call.body)['Name']}`,
  }),
  lambda: (call) => ({ action: 'lambda:InvokeFunction', resource: `${ARN}${lambdaName(call)}` }),
  scheduler: (call) => ({
    action: call.method === 'DELETE' ? 'scheduler:DeleteSchedule' : 'scheduler:CreateSchedule',
    resource: `arn:aws:scheduler:eu-west-1:123456789012:schedule/voldaan-production-wake-ups/one`,
  }),
  ses: ({ body }) => ({
    action: `ses:${new URLSearchParams(body).get('Action')}`,
    resource: '{Mail.identity.arn}',
  }),
  s3: (call) => ({ action: s3Action(call), resource: `{Documents.arn}${call.url.pathname}` }),
};

/** @throws Error for a call that no service here knows, or that nobody signed */
export const askedBy = (call: Call): Asked => {
  const [, by = '', service = ''] = CREDENTIAL.exec(call.headers.get('authorization') ?? '') ?? [];
  const read = READ[service];
  if (!read) throw new Error(`Nobody knows the service of ${call.method} ${call.url.pathname}.`);
  return { by, service, ...read(call) };
};

/** Whether a resource is one that a statement names; a star at its end stands for all that lies inside. */
export const named = (resource: string, by: readonly string[]): boolean =>
  by.some((one) => (one.endsWith('*') ? resource.startsWith(one.slice(0, -1)) : one === resource));
