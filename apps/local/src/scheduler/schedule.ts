import * as z from 'zod';

/** Limits of the API reference of EventBridge Scheduler. */
export const Name = z.string().regex(/^[0-9a-zA-Z-_.]{1,64}$/);
const Arn = z.string().regex(/^arn:aws[a-z-]*:.+/);

const Target = z.looseObject({
  Arn,
  RoleArn: Arn,
  Input: z.string().optional(),
  DeadLetterConfig: z.object({ Arn: Arn.optional() }).optional(),
  RetryPolicy: z
    .object({
      MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
      MaximumRetryAttempts: z.int().min(0).max(185).optional(),
    })
    .optional(),
});

/** Body of CreateSchedule and UpdateSchedule; dates are seconds since 1970. */
export const ScheduleInput = z.object({
  GroupName: Name.default('default'),
  ClientToken: z.string().min(1).max(64).optional(),
  Description: z.string().max(512).optional(),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().optional(),
  StartDate: z.number().optional(),
  EndDate: z.number().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  KmsKeyArn: Arn.optional(),
  FlexibleTimeWindow: z.object({
    Mode: z.enum(['OFF', 'FLEXIBLE']),
    MaximumWindowInMinutes: z.int().min(1).max(1440).optional(),
  }),
  Target,
});

export type ScheduleInput = z.infer<typeof ScheduleInput>;

/** A schedule as it is kept. */
export type Schedule = Omit<ScheduleInput, 'ClientToken'> & {
  readonly Name: string;
  readonly Arn: string;
  readonly CreationDate: number;
  readonly LastModificationDate: number;
  /** Set when a one-time schedule that is kept has run. */
  readonly done?: boolean;
  /** Moment of the occurrence that comes next, and what was tried for it. */
  readonly next: string | null;
  readonly attempts: number;
};

export type ScheduleGroup = {
  readonly Name: string;
  readonly Arn: string;
  readonly State: 'ACTIVE';
  readonly CreationDate: number;
  readonly LastModificationDate: number;
};
