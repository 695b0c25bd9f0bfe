import type { FieldError } from '@voldaan/ui/error-summary.tsx';

/** Pairs of field and message, of which those with a message are errors. */
export const errorsOf = (
  checks: Readonly<Record<string, string | false | undefined>>,
): readonly FieldError[] =>
  Object.entries(checks).flatMap(([field, message]) => (message ? [{ field, message }] : []));

/** The message of one field. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
