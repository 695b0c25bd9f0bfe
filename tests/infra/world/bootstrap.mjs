// What Lambda runs in front of a handler, as its runtime interface client does: loads the bundle once, asks for
// events one by one, answers. Runs in a folder of its own, with nothing of the repository within reach.
import { request } from 'node:http';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: root, _HANDLER: wanted } = process.env;

// Business goes by the clock of the machine on AWS; here it stands at the moment of each invocation.
let now = Date.parse(process.env.PROOF_NOW);
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }
  static now = () => now;
};

const call = (method, path, body) =>
  new Promise((resolve, reject) => {
    const [hostname, port] = api.split(':');
    const sent = request({ hostname, port, method, path: `/2018-06-01/runtime/${path}` }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      resolve({ headers: answer.headers, text: Buffer.concat(parts).toString() });
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const told = (error) => ({
  errorType: error?.name ?? 'Error',
  errorMessage: error?.message ?? String(error),
  trace: String(error?.stack ?? '').split('\n'),
});

const [file, name] = /^(.+)\.([^.]+)$/.exec(wanted)?.slice(1) ?? [];
let handler;
try {
  handler = (await import(pathToFileURL(`${root}/${file}.mjs`).href))[name];
  if (typeof handler !== 'function') throw new Error(`${wanted} is undefined or not exported`);
} catch (error) {
  await call('POST', 'init/error', told(error));
  process.exit(1);
}

for (;;) {
  const { headers, text } = await call('GET', 'invocation/next');
  const id = headers['lambda-runtime-aws-request-id'];
  now = Real.parse(headers['proof-now']);
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - performance.timeOrigin - performance.now(),
  };
  try {
    await call('POST', `invocation/${id}/response`, (await handler(JSON.parse(text), context)) ?? null);
  } catch (error) {
    await call('POST', `invocation/${id}/error`, told(error));
  }
}
