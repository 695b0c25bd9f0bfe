import type { UploadLink } from './uploads.ts';

/** Puts a file where its link leads; false when it did not arrive. `onSent` hears how many bytes are on their way. */
export type PutFile = (link: UploadLink, file: Blob, onSent: (bytes: number) => void) => Promise<boolean>;

const byRequest: PutFile = ({ url, headers }, file, onSent) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('loadend', () => resolve(request.status === 200));
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(file);
  });

/**
 * Puts a file into the bucket. A browser's `fetch` tells nothing while it sends, so there the older request does it.
 *
 * @param fetch - for where there is no browser
 */
export const putFile =
  (fetch: typeof globalThis.fetch): PutFile =>
  async (link, file, onSent) => {
    const { url, headers } = link;
    if (typeof XMLHttpRequest !== 'undefined') return byRequest(link, file, onSent);
    const response = await fetch(url, { method: 'PUT', headers, body: file }).catch(() => undefined);
    return response?.ok ?? false;
  };
