import { listedAddress } from '@voldaan/application/staff/staff.ts';
import * as z from 'zod';

/** Where our functions find what they need; names by plain variables, set by `infra` or the local stack. No secret is among them. */
const Environment = z.object({
  STAGE: z.string().min(1),
  TABLE_NAME: z.string().min(1),
  DOCUMENTS_BUCKET: z.string().min(1),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  SCHEDULE_GROUP: z.string().min(1),
  SCHEDULE_ROLE_ARN: z.string().min(1),
  SCHEDULE_DEAD_LETTER_ARN: z.string().min(1),
  ATTEND_FUNCTION_NAME: z.string().min(1),
  ATTEND_FUNCTION_ARN: z.string().min(1),
  IMPORT_FUNCTION_NAME: z.string().min(1),
  STAFF_MAIL_FUNCTION_NAME: z.string().min(1),
  /** Address that mails about signing in come from. */
  STAFF_MAIL_SENDER: z.email(),
  /** Domain at which answers to our mails are received; empty where none are. */
  REPLIES_DOMAIN: z.string().default(''),
  /** Addresses that may let themselves in as administrators, separated by commas; for a new installation. */
  FIRST_ADMIN: z
    .string()
    .default('')
    .transform((list) => list.split(',').map(listedAddress).filter(Boolean)),
  PORTAL_URL: z.url(),
  DESK_URL: z.url(),
  /** Absent where the provider cannot reach us; attempts are then asked after when they expire. */
  WEBHOOK_URL: z.url().optional(),
  /** Origin of the checkout, for the content security policy of the pay form. */
  CHECKOUT_ORIGIN: z.string().optional(),
  MOLLIE_API_URL: z.url().optional(),
});
export type Environment = z.infer<typeof Environment>;

/**
 * @throws Error that names what is missing or wrong, once, when the function starts
 */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  const read = Environment.safeParse(variables);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment of this function is not complete. ${wrong.join('; ')}`);
};
