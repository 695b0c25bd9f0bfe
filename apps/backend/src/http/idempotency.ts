import type { KeptAnswer } from '@voldaan/application/ports/answers.ts';
import type { Services } from '@voldaan/application/services.ts';
import {
  ACT_KEY,
  ACT_KEY_FIELD,
  ACT_KEY_HEADER,
  type ActRefusal,
  actProblem,
} from '@voldaan/contract/http/act-refusal.ts';
import { PROBLEM_JSON } from '@voldaan/contract/http/problem.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Context, Env, MiddlewareHandler } from 'hono';
import { requestDigest } from './request-digest.ts';

export type IdempotencyOptions<E extends Env> = {
  readonly world: Pick<Services, 'answers' | 'wall'>;
  /** Whose acts: the administration, and who acts there. Undefined where nobody is known: then nothing is kept. */
  readonly scopeOf: (c: Context<E>) => string | undefined;
  readonly refuse: (c: Context<E>, code: ActRefusal) => Response | Promise<Response>;
  /** A machine must name each act; a browser may. */
  readonly required: boolean;
};

/** The refusal for a program, in the language that it reads. */
export const refuseAct = (code: ActRefusal, language: Language): Response => {
  const problem = actProblem(code, language);
  return Response.json(problem, { status: problem.status, headers: { 'content-type': PROBLEM_JSON } });
};

const isForm = (c: Context): boolean =>
  c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true;

/** From the header, or from a hidden field of a form without JavaScript. */
const actKeyOf = async (c: Context): Promise<string | undefined> => {
  const header = c.req.header(ACT_KEY_HEADER);
  if (header !== undefined || !isForm(c)) return header;
  const field = ((await c.req.parseBody().catch(() => ({}))) as Record<string, unknown>)[ACT_KEY_FIELD];
  return typeof field === 'string' && field !== '' ? field : undefined;
};

const KEPT_HEADERS = ['content-type', 'location', 'content-language'];

const keptOf = async (response: Response): Promise<KeptAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ),
  body: await response.clone().text(),
});

/** A refusal changed nothing, so asked again it may end otherwise; a cookie is given to one browser once. */
const isWorthKeeping = (response: Response): boolean =>
  response.status < 400 && !response.headers.has('set-cookie');

/** Asked again, and answered as the first time. */
const REPLAYED = 'idempotent-replayed';

const again = ({ status, headers, body }: KeptAnswer): Response =>
  new Response(body === '' ? null : body, { status, headers: { ...headers, [REPLAYED]: 'true' } });

/**
 * Does every POST once per key: repeated after a lost answer, the first answer is given again for 24 hours.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export const idempotency =
  <E extends Env>(options: IdempotencyOptions<E>): MiddlewareHandler<E> =>
  async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const [key, scope] = [await actKeyOf(c), options.scopeOf(c)];
    if (key === undefined) return options.required ? options.refuse(c, 'act-key-missing') : next();
    if (!ACT_KEY.test(key)) return options.refuse(c, 'act-key-wrong');
    if (scope === undefined) return next();
    const { onceOnly } = await import('@voldaan/application/machine/idempotency.ts');
    const once = await onceOnly(options.world, { scope, key }, await requestDigest(c), async () => {
      await next();
      return { answer: await keptOf(c.res), worthKeeping: isWorthKeeping(c.res) };
    });
    if (once.is === 'done') return undefined;
    if (once.is === 'again') return again(once.answer);
    return options.refuse(c, once.is === 'under-way' ? 'act-under-way' : 'act-differs');
  };
