import * as z from 'zod';

const ObjectCreated = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string().min(1) }) }) })),
});

/**
 * Keys of the files that S3 tells have arrived; in its events they are encoded as in a form.
 *
 * @see Amazon S3 User Guide, "Event message structure"
 */
export const parseArrivedFiles = (event: unknown): readonly string[] =>
  ObjectCreated.parse(event).Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
