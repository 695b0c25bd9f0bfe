import * as z from 'zod';
import { ImportProblem } from '../desk/imports.ts';
import { DESK_FACTS } from '../desk/refusal.ts';
import { PastEntry } from '../desk/timeline.ts';
import { ACT_FACTS } from '../http/act-refusal.ts';
import { InvoiceProblem } from '../machine/problem.ts';
import { MACHINE_FACTS } from '../machine/refusal.ts';
import { PORTAL_FACTS } from '../portal/refusal.ts';
import { DESK_ROUTES } from './desk-routes.ts';
import { type ApiFrame, documentOf } from './document-of.ts';
import { MACHINE_ROUTES } from './machine-routes.ts';
import { PORTAL_ROUTES } from './portal-routes.ts';
import { problemSchema } from './problem-schema.ts';

export type ApiName = 'machine' | 'desk' | 'portal';

/** Raised when an address goes or changes its meaning; new addresses and new fields of answers do not count. */
const VERSION = '1.0.0';

const cookie = (name: string) => ({
  session: { type: 'apiKey' as const, in: 'cookie' as const, name, description: 'Given when one signs in.' },
});

const codesOf = (...facts: readonly object[]): readonly string[] => [
  ...new Set(facts.flatMap((each) => Object.keys(each))),
];

const FRAMES: Readonly<Record<ApiName, ApiFrame>> = {
  machine: {
    title: 'Voldaan: API for machines',
    version: VERSION,
    description:
      'Invoices in, money seen elsewhere, how accounts stand, and webhooks out. Amounts are whole cents, days are YYYY-MM-DD in Amsterdam, moments are UTC. A key belongs to one administration; it is made at the desk under Koppelingen. Every POST needs an Idempotency-Key. At most 300 requests a minute, 768 kB a request.',
    base: '/api/v1',
    security: { key: { type: 'http', scheme: 'bearer', description: 'A key of the desk: vdn_…' } },
    problem: problemSchema(codesOf(MACHINE_FACTS), {
      fields: z.array(z.string()).optional(),
      problems: z.array(InvoiceProblem).optional(),
    }),
    routes: MACHINE_ROUTES,
    actKeyRequired: true,
  },
  desk: {
    title: 'Voldaan: API of the desk',
    version: VERSION,
    description:
      'What the pages of finance and sales ask. It serves its own pages only, and may change with them.',
    base: '/api',
    security: cookie('__Host-voldaan-desk'),
    problem: problemSchema(codesOf(DESK_FACTS, ACT_FACTS), {
      fields: z.array(z.string()).optional(),
      problems: z.array(ImportProblem).optional(),
      earlier: PastEntry.optional().meta({ description: 'What somebody else did first.' }),
    }),
    routes: DESK_ROUTES,
    actKeyRequired: false,
  },
  portal: {
    title: 'Voldaan: API of the portal',
    version: VERSION,
    description: 'What the pages of the debtor ask. It serves its own pages only, and may change with them.',
    base: '/api',
    security: cookie('__Host-voldaan-portal'),
    problem: problemSchema(codesOf(PORTAL_FACTS, ACT_FACTS)),
    routes: PORTAL_ROUTES,
    actKeyRequired: false,
  },
};

const made = new Map<ApiName, ReturnType<typeof documentOf>>();

/** The document of an API; made once per process. */
export const apiDocument = (api: ApiName = 'machine'): ReturnType<typeof documentOf> => {
  const document = made.get(api) ?? documentOf(FRAMES[api]);
  made.set(api, document);
  return document;
};

export const frameOf = (api: ApiName): ApiFrame => FRAMES[api];
