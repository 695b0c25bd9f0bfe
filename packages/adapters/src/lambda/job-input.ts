import * as z from 'zod';

const JobInput = z.object({ administration: z.string().min(1), jobId: z.string().min(1) });

/** Which job an invocation is about. */
export const parseJobInput = (event: unknown): z.infer<typeof JobInput> => JobInput.parse(event);
