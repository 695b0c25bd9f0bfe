import { type Context, Hono } from 'hono';
import { readExpression } from './expression.ts';
import { plannedFaults } from './planned-faults.ts';
import { refuse } from './refusal.ts';
import { Name, type Schedule, ScheduleInput } from './schedule.ts';
import { groupRoutes } from './schedule-group-api.ts';
import { type Scheduler, scheduleArn, scheduleKey } from './scheduler.ts';

const shown = ({ next: _next, attempts: _attempts, done: _done, ...schedule }: Schedule) => schedule;
const listed = ({ Arn, Name, GroupName, State, CreationDate, LastModificationDate, Target }: Schedule) => ({
  Arn,
  Name,
  GroupName,
  State,
  CreationDate,
  LastModificationDate,
  Target: { Arn: Target.Arn },
});

const DEFAULT_PAGE = 100;

/** EventBridge Scheduler's REST API, version 2021-06-30, for what the product calls. */
export const schedulerApi = (scheduler: Scheduler, faults = plannedFaults()): Hono => {
  const { schedules, groups } = scheduler;
  /** What each client token created, so that a call whose answer got lost is answered again. */
  const created = new Map<string, { readonly key: string; readonly body: string }>();

  const read = async (c: Context) => {
    const name = Name.safeParse(c.req.param('name'));
    const text = await c.req.text();
    const body = ScheduleInput.safeParse(JSON.parse(text || '{}'));
    if (!name.success) return refuse(c, 'ValidationException', `Invalid name: ${name.error.message}`);
    if (!body.success) {
      const [issue] = body.error.issues;
      return refuse(c, 'ValidationException', `${issue?.path.join('.')}: ${issue?.message}`);
    }
    const { ScheduleExpression: expression, ScheduleExpressionTimezone: zone } = body.data;
    if (!readExpression(expression, zone)) {
      return refuse(c, 'ValidationException', `Invalid Schedule Expression ${expression}.`);
    }
    if (body.data.GroupName !== 'default' && !groups.get(body.data.GroupName)) {
      return refuse(c, 'ResourceNotFoundException', `Schedule group ${body.data.GroupName} does not exist.`);
    }
    return { name: name.data, input: body.data, text };
  };
  const find = (c: Context): Schedule | undefined =>
    schedules.get(scheduleKey(c.req.query('groupName') ?? 'default', c.req.param('name') ?? ''));
  const notFound = (c: Context, name = c.req.param('name')) =>
    refuse(c, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);

  return new Hono()
    .use(async (c, next) => {
      const fault = faults.take();
      if (fault) return refuse(c, fault, 'Planned by the local stack.');
      await next();
      return undefined;
    })
    .post('/schedules/:name', async (c) => {
      const call = await read(c);
      if (call instanceof Response) return call;
      const { name, input, text } = call;
      const key = scheduleKey(input.GroupName, name);
      const before = input.ClientToken === undefined ? undefined : created.get(input.ClientToken);
      if (before?.key === key && before.body === text) {
        return c.json({ ScheduleArn: scheduleArn(input.GroupName, name) });
      }
      if (before) return refuse(c, 'ConflictException', 'The client token was used for another request.');
      if (schedules.get(key)) return refuse(c, 'ConflictException', `Schedule ${name} already exists.`);
      const schedule = scheduler.put(name, input);
      if (input.ClientToken !== undefined) created.set(input.ClientToken, { key, body: text });
      return c.json({ ScheduleArn: schedule.Arn });
    })
    .put('/schedules/:name', async (c) => {
      const call = await read(c);
      if (call instanceof Response) return call;
      const known = schedules.get(scheduleKey(call.input.GroupName, call.name));
      if (!known) return notFound(c, call.name);
      return c.json({ ScheduleArn: scheduler.put(call.name, call.input, known.CreationDate).Arn });
    })
    .get('/schedules/:name', (c) => {
      const schedule = find(c);
      return schedule ? c.json(shown(schedule)) : notFound(c);
    })
    .delete('/schedules/:name', (c) => {
      const schedule = find(c);
      if (!schedule) return notFound(c);
      scheduler.remove(schedule);
      return c.json({});
    })
    .get('/schedules', (c) => {
      const { ScheduleGroup: group, NamePrefix: prefix = '', State: state, NextToken: token } = c.req.query();
      const size = Number(c.req.query('MaxResults') ?? DEFAULT_PAGE);
      const start = Number(token ?? 0);
      const found = schedules
        .values()
        .filter((one) => !group || one.GroupName === group)
        .filter((one) => one.Name.startsWith(prefix) && (!state || one.State === state));
      const more = start + size < found.length;
      return c.json({
        Schedules: found.slice(start, start + size).map(listed),
        ...(more ? { NextToken: String(start + size) } : {}),
      });
    })
    .route('/', groupRoutes(scheduler));
};
