import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { permissions } from '../../../infra/permissions.ts';
import { bundle, FUNCTIONS } from './bundle.ts';

type Needs = { readonly [Thing in keyof (typeof permissions)['desk-api'] | string]?: readonly string[] };

const INVOKE = ['lambda:InvokeFunction'];

/**
 * What a call of a port asks of AWS, read from its adapter. `attends` is the function that the caller's
 * environment names: `attend`, or `attend-now`.
 */
const NEEDS: Readonly<Record<string, Needs>> = {
  'documents.get': { files: ['s3:GetObject'], bucket: ['s3:ListBucket'] },
  'documents.link': { files: ['s3:GetObject'] },
  'documents.put': { files: ['s3:PutObject'] },
  'documents.remove': { uploads: ['s3:DeleteObject'] },
  'documents.uploadLink': { files: ['s3:PutObject'] },
  'jobs.start': { importWorker: INVOKE },
  'kick.kick': { attends: INVOKE },
  'mailer.send': { mail: ['ses:SendRawEmail'] },
  'mails.start': { staffMail: INVOKE },
  'newLinks.ask': { attends: INVOKE },
  'payments.cancel': { secrets: ['ssm:GetParameter'] },
  'payments.create': { secrets: ['ssm:GetParameter'] },
  'payments.fetch': { secrets: ['ssm:GetParameter'] },
  'payments.methods': { secrets: ['ssm:GetParameter'] },
  'payments.refund': { secrets: ['ssm:GetParameter'] },
  'wakeUps.clear': { wakeUps: ['scheduler:DeleteSchedule'] },
  'wakeUps.set': { wakeUps: ['scheduler:CreateSchedule'], wakeUpRole: ['iam:PassRole'], attends: INVOKE },
};

const PORT = new RegExp(
  `\\b(${[...new Set(Object.keys(NEEDS).map((call) => call.split('.')[0]))].join('|')})\\.(\\w+)\\(`,
  'g',
);
const A_DAY = /\.put\([^;]*"day"\s*\)/;
/** Where use cases stand; what only passes a port's call on (telemetry, lazy clients) uses nothing itself. */
const OURS =
  /^(?:packages\/application|apps\/backend)\/(?!src\/(?:telemetry|compose\/(?:services|when-used))\b)/;

/** The modules of ours in a bundle that is not minified, by esbuild's comment above each. */
const modulesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^\/\/ (?=\S+\.[cm]?[jt]sx?$)/m))
    .filter((module) => OURS.test(module));

/** Calls of ports that are left in the code of a function once esbuild threw out what it does not use. */
export const portsUsed = async (file: string, folder: string): Promise<ReadonlySet<string>> => {
  await bundle(file, folder, { minify: false });
  const modules = modulesIn(join(folder, FUNCTIONS));
  const calls = modules.flatMap((module) =>
    [...module.matchAll(PORT)].map(([, port, method]) => `${port}.${method}`),
  );
  const tagged = modules.some((module) => A_DAY.test(module)) ? ['documents.put for a day'] : [];
  return new Set([...calls.filter((call) => call in NEEDS), ...tagged]);
};

/** What those calls ask of AWS: thing and action. */
export const needsOf = (calls: ReadonlySet<string>, attends: 'attend' | 'attendNow'): ReadonlySet<string> =>
  new Set(
    [...calls].flatMap((call) =>
      call === 'documents.put for a day'
        ? ['files s3:PutObjectTagging']
        : Object.entries(NEEDS[call] ?? {}).flatMap(([thing, actions]) =>
            (actions ?? []).map((action) => `${thing === 'attends' ? attends : thing} ${action}`),
          ),
    ),
  );
