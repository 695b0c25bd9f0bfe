import * as z from 'zod';
import { AskUploads, UploadLinks } from '../http/uploads.ts';
import type { Route } from './route.ts';

/** The parts of a form with files. */
export const FILES_OF_FORM = z.object({ file: z.array(z.string().meta({ format: 'binary' })) });

/** Where both sites give links into the bucket. */
export const uploadsRoute = (tag: string): Route => ({
  method: 'post',
  path: '/uploads',
  tag,
  summary: 'Links for files that are too large for a request',
  description:
    'Each takes one PUT with the headers it comes with, of just as many bytes, within ten minutes. What is not used within a day is removed.',
  body: { schema: AskUploads },
  answers: { 201: UploadLinks },
});
