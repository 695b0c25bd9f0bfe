import { type Instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import { Hono } from 'hono';
import { ACCOUNT, REGION } from '../lambda/local-function.ts';
import { refuse } from './refusal.ts';
import { Name, type ScheduleGroup } from './schedule.ts';
import type { Scheduler } from './scheduler.ts';

const group = (name: string, now: Instant): ScheduleGroup => ({
  Name: name,
  Arn: `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule-group/${name}`,
  State: 'ACTIVE',
  CreationDate: toMs(now) / 1000,
  LastModificationDate: toMs(now) / 1000,
});

/** Groups of schedules; `default` is always there and cannot be deleted. */
export const groupRoutes = ({ groups, schedules, remove, now }: Scheduler): Hono => {
  const find = (name: string): ScheduleGroup | undefined =>
    groups.get(name) ?? (name === 'default' ? group(name, now()) : undefined);
  return new Hono()
    .post('/schedule-groups/:name', (c) => {
      const name = Name.safeParse(c.req.param('name'));
      if (!name.success) return refuse(c, 'ValidationException', 'Invalid name of a schedule group.');
      if (find(name.data))
        return refuse(c, 'ConflictException', `Schedule group ${name.data} already exists.`);
      const made = group(name.data, now());
      groups.set(made.Name, made);
      return c.json({ ScheduleGroupArn: made.Arn });
    })
    .get('/schedule-groups/:name', (c) => {
      const found = find(c.req.param('name'));
      return found ? c.json(found) : refuse(c, 'ResourceNotFoundException', 'Schedule group does not exist.');
    })
    .delete('/schedule-groups/:name', (c) => {
      const name = c.req.param('name');
      if (name === 'default') return refuse(c, 'ValidationException', 'The default group cannot be deleted.');
      if (!groups.delete(name)) {
        return refuse(c, 'ResourceNotFoundException', 'Schedule group does not exist.');
      }
      for (const schedule of schedules.values()) if (schedule.GroupName === name) remove(schedule);
      return c.json({});
    })
    .get('/schedule-groups', (c) => {
      const prefix = c.req.query('NamePrefix') ?? '';
      const all = [group('default', now()), ...groups.values()];
      return c.json({ ScheduleGroups: all.filter(({ Name }) => Name.startsWith(prefix)) });
    });
};
