import type { Context } from 'hono';

const STATUS = {
  ValidationException: 400,
  ServiceQuotaExceededException: 402,
  ResourceNotFoundException: 404,
  ConflictException: 409,
  ThrottlingException: 429,
  InternalServerException: 500,
} as const;

export type SchedulerErrorType = keyof typeof STATUS;

/** An error of the API: its type in a header, its sentence in the body. */
export const refuse = (c: Context, type: SchedulerErrorType, message: string) =>
  c.json({ Message: message }, STATUS[type], { 'x-amzn-errortype': type });
