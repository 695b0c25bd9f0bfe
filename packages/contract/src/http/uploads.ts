import * as z from 'zod';

/** Asks for a way into the bucket for files of these sizes, in bytes. */
export const AskUploads = z.object({ sizes: z.array(z.int().positive()).min(1).max(1_000) });
export type AskUploads = z.output<typeof AskUploads>;

/** Where one file goes, for ten minutes: a PUT with just these headers, of just as many bytes as were asked for. */
export const UploadLink = z.object({
  /** Names the file to us afterwards; it opens nothing for anybody else. */
  id: z.string(),
  url: z.url(),
  headers: z.record(z.string(), z.string()),
});
export type UploadLink = z.output<typeof UploadLink>;

/** One link per size, in the order of the sizes. */
export const UploadLinks = z.array(UploadLink);
export type UploadLinks = z.output<typeof UploadLinks>;

/** Files that lie in the bucket, in the place of files in the request itself. */
export const SentUploads = z.object({
  uploads: z
    .array(z.object({ id: z.string().regex(/^[\w-]{43}$/), name: z.string().min(1).max(255) }))
    .min(1)
    .max(1_000),
});
export type SentUploads = z.output<typeof SentUploads>;
