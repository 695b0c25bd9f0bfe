// Bundled against the platform that SST extracted (see `run-mocked.ts`): `@pulumi/*` and SST's own sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
import { run } from 'sst-platform/auto/run';
import * as sst from 'sst-platform/components';
import config from 'voldaan-config';

const ACCOUNT = '123456789012';
const REGION = 'eu-west-1';

/** What SST's command line answers to its program: where artifacts lie, and that a bundle was built. */
const answers = {
  'Provider.Aws.Bootstrap': {
    asset: 'assets',
    assetEcrRegistryId: ACCOUNT,
    assetEcrUrl: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/assets`,
    state: 'state',
    appsyncHttp: '',
    appsyncRealtime: '',
  },
  'Runtime.Build': { handler: '', out: `${process.cwd()}/.sst/built`, errors: [], sourcemaps: [] },
};

const cli = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const { method, params } = JSON.parse(Buffer.concat(parts).toString());
  const answer = answers[method] ?? {};
  const result = method === 'Runtime.Build' ? { ...answer, handler: params[0].handler } : answer;
  response.end(JSON.stringify({ result, error: null }));
});
await new Promise((listening) => cli.listen(0, '127.0.0.1', listening));
process.env.SST_SERVER = `http://127.0.0.1:${cli.address().port}`;
mkdirSync('.sst/built', { recursive: true });
writeFileSync('.sst/built/bundle.mjs', 'export const handler = 1;');

Object.assign(globalThis, { sst, aws });

/** A value that Pulumi marks as secret, without the mark. */
const MARK = '4dabf18193072939515e22adb298388d';
const plain = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  if (MARK in value) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};

const resources = [];
await pulumi.runtime.setMocks(
  {
    newResource: ({ type, name, inputs }) => {
      const state = { ...inputs };
      if (type.startsWith('aws:')) {
        state.arn ??= `arn:aws:mock:${REGION}:${ACCOUNT}:${state.name ?? name}`;
        state.name ??= name;
      }
      if (type === 'aws:s3/bucket:Bucket') state.bucket ??= name.toLowerCase();
      if (type === 'aws:lambda/functionUrl:FunctionUrl') state.functionUrl = 'https://f.lambda-url.on.aws/';
      if (type === 'aws:cloudfront/distribution:Distribution')
        state.domainName = `${name.toLowerCase()}.example`;
      if (type === 'aws:sesv2/configurationSet:ConfigurationSet') state.configurationSetName ||= 'mail';
      if (type === 'aws:acm/certificate:Certificate') {
        const record = { resourceRecordName: '_x', resourceRecordType: 'CNAME', resourceRecordValue: '_y' };
        state.domainValidationOptions = [{ ...record, domainName: inputs.domainName }];
      }
      resources.push({ type, name, inputs: plain(inputs) });
      return { id: `${name}-id`, state };
    },
    call: ({ token, inputs }) => {
      if (token.includes('getCallerIdentity')) return { accountId: ACCOUNT, arn: 'a', userId: 'u', id: 'c' };
      if (token.includes('getRegion')) return { region: REGION, name: REGION, id: REGION };
      if (token.includes('getPartition')) return { partition: 'aws', id: 'aws' };
      if (token.includes('getPolicyDocument')) return { json: JSON.stringify(inputs), id: 'p', ...inputs };
      if (token.includes('getZone')) return { zoneId: 'Z1', name: 'voldaan.example', id: 'Z1' };
      return inputs;
    },
  },
  $app.name,
  $app.stage,
  false,
);

// A stack transformation is the only place where `protect` and `retainOnDelete` can be seen.
const options = {};
const outputs = {};
await pulumi.runtime.runInPulumiStack(async () => {
  const result = await run(async () => {
    pulumi.runtime.registerStackTransformation(({ type, name, opts, props }) => {
      options[`${type} ${name}`] = { retained: opts.retainOnDelete === true };
      return { props, opts };
    });
    return config.run();
  });
  for (const [name, value] of Object.entries(result))
    pulumi.output(value).apply((v) => {
      outputs[name] = v;
    });
  return result;
});
await pulumi.runtime.disconnect?.();
let before = -1;
while (before !== resources.length) {
  before = resources.length;
  await new Promise((resolve) => setTimeout(resolve, 500));
}
writeFileSync(
  process.env.VOLDAAN_RESOURCES,
  JSON.stringify({
    app: config.app({ stage: $app.stage }),
    outputs,
    resources: resources.map((one) => ({ ...one, ...options[`${one.type} ${one.name}`] })),
  }),
);
process.exit(0);
