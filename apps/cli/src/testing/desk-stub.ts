import type { Io } from '../io.ts';

const USERS = [
  { id: 'sales', name: 'Sanne', role: 'sales' },
  { id: 'finance', name: 'Femke', role: 'approver' },
];
const BOOKS = [
  { id: 'demo', name: 'Molen Meel' },
  { id: 'own', name: 'Eigen administratie' },
];
const JOB = { id: 'job-1', at: '2026-11-21T12:00:00Z', by: 'Femke', awaitsRelease: true, total: 2 };

const row = (number: string, known: boolean) => ({
  number,
  kind: 'invoice',
  debtor: { id: 'd-1', name: 'Bakkerij Smit' },
  amount: 1_246_30,
  dueDate: '2026-10-04',
  known,
  paymentLink: known ? null : 'http://localhost:4311/open#secret',
  reference: '5000056789012345',
  epcPayload: null,
});

/** What a desk was asked, in order: method, path, and the cookie that went along. */
export type Asked = { readonly line: string; readonly cookie: string | null };

/** A desk as seen over HTTP: one-click sign-in, and a job that is done when asked the second time. */
export const deskStub = (problem?: { status: number; body: unknown }) => {
  const asked: Asked[] = [];
  const sent: string[] = [];
  let administration = 'demo';
  let polls = 0;
  const session = (cookie: string) => ({
    headers: { 'set-cookie': `__Host-desk=${cookie}; HttpOnly; Secure` },
  });

  const bucket = new Map<string, Blob>();
  /** The files of a request, or those that it says lie in the bucket. */
  const handedIn = async (request: Request): Promise<readonly (readonly [string, Blob])[]> => {
    if (request.headers.get('content-type')?.startsWith('application/json')) {
      const { uploads }: { uploads: readonly { id: string; name: string }[] } = await request.json();
      return uploads.map(({ id, name }) => [name, bucket.get(id) ?? new Blob()]);
    }
    const parts = (await request.formData()).getAll('file');
    return parts.filter((part) => part instanceof File).map((part) => [part.name, part]);
  };

  const answer = async (request: Request): Promise<Response> => {
    const { method } = request;
    const { host, pathname } = new URL(request.url);
    if (host === 'bucket.test') {
      asked.push({ line: `${method} bucket`, cookie: request.headers.get('cookie') });
      bucket.set(pathname.slice(1), await request.blob());
      return new Response(null);
    }
    const line = `${method} ${pathname}`;
    asked.push({ line, cookie: request.headers.get('cookie') });
    if (method === 'POST' && request.headers.get('origin') !== 'http://localhost:4310') {
      return new Response(null, { status: 403 });
    }
    switch (line) {
      case 'GET /api/session/choices':
        return Response.json({ users: USERS });
      case 'POST /api/session':
        return new Response(null, { status: 204, ...session((await request.json()).userId) });
      case 'GET /api/me': {
        const me = { user: USERS[1], administration: BOOKS[0], administrations: BOOKS };
        const counts = { decide: 0, call: 0, print: 0, release: 0 };
        return Response.json({ ...me, today: '2026-11-21', now: '2026-11-21T12:00:00Z', counts });
      }
      case 'POST /api/session/administration':
        administration = (await request.json()).id;
        return new Response(null, { status: 204, ...session(administration) });
      case 'POST /api/uploads': {
        const { sizes }: { sizes: readonly number[] } = await request.json();
        const links = sizes.map((_, index) => ({ id: `u${index}`, url: `https://bucket.test/u${index}` }));
        return Response.json(
          links.map((link) => ({ ...link, headers: {} })),
          { status: 201 },
        );
      }
      case 'POST /api/imports': {
        if (problem) return Response.json(problem.body, { status: problem.status });
        for (const [name, file] of await handedIn(request)) sent.push(`${name} ${await file.text()}`);
        return Response.json({ job: { ...JOB, files: sent, state: 'running', done: 0 } }, { status: 202 });
      }
      case 'GET /api/imports/job-1': {
        polls += 1;
        const rows = [row('2026-1', false), row('2026-2', true)].slice(0, polls);
        const state = polls > 1 ? 'done' : 'running';
        return Response.json({ ...JOB, files: sent, state, done: polls, rows });
      }
      default:
        return new Response('No such page', { status: 404 });
    }
  };
  const fetch: Io['fetch'] = (address, init) => answer(new Request(address, init));
  return { fetch, asked, sent };
};
