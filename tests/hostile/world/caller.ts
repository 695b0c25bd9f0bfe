/** An answer over HTTP, read to its end. */
export type Heard = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed when it is JSON of any kind. */
  readonly json: unknown;
};

export type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

const parsed = (type: string | null, text: string): unknown =>
  type?.includes('json') && text !== '' ? JSON.parse(text) : undefined;

/** One call, without following redirects: what the product itself answers is what counts. */
export const ask = async (address: string, asked: Asked = {}): Promise<Heard> => {
  const { status, headers, ...answer } = await fetch(address, { redirect: 'manual', ...asked }).then(
    async (response) => ({ status: response.status, headers: response.headers, text: await response.text() }),
  );
  return { status, headers, text: answer.text, json: parsed(headers.get('content-type'), answer.text) };
};

/** What a browser sends back of the cookies that an answer sets. */
export const cookiesOf = ({ headers }: Heard): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Somebody with a cookie on one of our sites, whose browser tells where it comes from. */
export const callerAt = (site: string, cookie = '') => {
  const own = { origin: site, ...(cookie && { cookie }) };
  const call = (path: string, { headers, ...asked }: Asked = {}): Promise<Heard> =>
    ask(`${site}${path}`, { ...asked, headers: { ...own, ...headers } });
  return {
    site,
    cookie,
    call,
    send: (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      call(path, {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    form: (
      path: string,
      fields: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      call(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { accept: 'text/html', ...headers },
      }),
  };
};

export type Caller = ReturnType<typeof callerAt>;
