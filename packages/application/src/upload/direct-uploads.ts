import type { DocumentUpload } from '../ports/documents.ts';
import type { Limit } from '../ports/rate-limits.ts';
import type { Services } from '../services.ts';

/** What one person may send past the functions in one go, and how often. */
export type UploadLimits = {
  readonly mostFiles: number;
  readonly largestFile: number;
  /** All of them together. */
  readonly mostBytes: number;
  readonly often: Limit;
};

/** Why there is no link, or no file behind it. */
export type UploadRefusal = 'too-many' | 'file-too-large' | 'too-large' | 'too-many-attempts' | 'upload-gone';

type Refused = { readonly ok: false; readonly refusal: UploadRefusal };
const refused = (refusal: UploadRefusal): Refused => ({ ok: false, refusal });

export type GivenUpload = DocumentUpload & { readonly id: string };

/** A file as it arrived; its name is text of a stranger. */
export type ArrivedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What it really is, is seen when it is read; until then it is nothing that a browser would show. */
const UNKNOWN_TYPE = 'application/octet-stream';
const AT_A_TIME = 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Where an upload lies until it is used. The owner is part of the name, so that an id opens nothing for anybody
 * else; a rule of the bucket removes after a day what stays below `uploads/`.
 *
 * @param owner - who uploads, such as `staff/sanne`
 */
const uploadKey = (
  { hash }: Pick<Services, 'hash'>,
  administration: string,
  owner: string,
  id: string,
): string => `uploads/${administration}/${hash(`${owner}/${id}`)}`;

/** Judges sizes in bytes before anything is sent, and gives a link for each. */
export const giveUploads = async (
  services: Pick<Services, 'documents' | 'limits' | 'chance' | 'hash'>,
  administration: string,
  owner: string,
  sizes: readonly number[],
  limits: UploadLimits,
): Promise<{ readonly ok: true; readonly uploads: readonly GivenUpload[] } | Refused> => {
  if (sizes.length > limits.mostFiles) return refused('too-many');
  if (sizes.some((bytes) => bytes > limits.largestFile)) return refused('file-too-large');
  if (sum(sizes) > limits.mostBytes) return refused('too-large');
  const taken = await services.limits.take('upload', `${administration}/${owner}`, limits.often);
  if (!taken.ok) return refused('too-many-attempts');
  const uploads = sizes.map(async (bytes): Promise<GivenUpload> => {
    const id = services.chance.secret();
    const key = uploadKey(services, administration, owner, id);
    return { id, ...(await services.documents.uploadLink(key, { type: UNKNOWN_TYPE, bytes })) };
  });
  return { ok: true, uploads: await Promise.all(uploads) };
};

/**
 * Reads what was uploaded, in the order in which it is named.
 *
 * @returns `upload-gone` when one of them is not there: never sent, used already, or of somebody else
 */
export const readUploads = async (
  services: Pick<Services, 'documents' | 'hash'>,
  administration: string,
  owner: string,
  named: readonly { readonly id: string; readonly name: string }[],
  { mostFiles, mostBytes }: Pick<UploadLimits, 'mostFiles' | 'mostBytes'>,
): Promise<{ readonly ok: true; readonly files: readonly ArrivedFile[] } | Refused> => {
  if (named.length > mostFiles) return refused('too-many');
  if (new Set(named.map(({ id }) => id)).size < named.length) return refused('upload-gone');
  const files: ArrivedFile[] = [];
  for (let from = 0; from < named.length; from += AT_A_TIME) {
    const keys = named.slice(from, from + AT_A_TIME);
    const read = await Promise.all(
      keys.map(async ({ id, name }) => {
        const kept = await services.documents.get(uploadKey(services, administration, owner, id));
        return kept && { name, bytes: kept.bytes };
      }),
    );
    const arrived = read.filter((file) => file !== undefined);
    if (arrived.length < read.length) return refused('upload-gone');
    files.push(...arrived);
    if (sum(files.map(({ bytes }) => bytes.length)) > mostBytes) return refused('too-large');
  }
  return { ok: true, files };
};

/** Forgets uploads that were used, or refused: whoever tries again sends them again. */
export const removeUploads = async (
  services: Pick<Services, 'documents' | 'hash'>,
  administration: string,
  owner: string,
  named: readonly { readonly id: string }[],
): Promise<void> => {
  for (let from = 0; from < named.length; from += AT_A_TIME) {
    const keys = named.slice(from, from + AT_A_TIME);
    await Promise.all(
      keys.map(({ id }) => services.documents.remove(uploadKey(services, administration, owner, id))),
    );
  }
};
