/** The cookies of one browser at one origin. */
const jar = () => {
  const kept = new Map<string, string>();
  return {
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    keep: (response: Response): void => {
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
        if (name !== undefined && value) kept.set(name, value);
        else if (name !== undefined) kept.delete(name);
      }
    },
  };
};

const MOST_STEPS = 12;

/** Follows redirects at the provider as a browser does, until one leads back to the desk. @returns that address */
export const walkBack = async (from: string, home: string): Promise<URL> => {
  const cookies = jar();
  let address = new URL(from);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (address.origin === new URL(home).origin) return address;
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: cookies.header() } });
    cookies.keep(response);
    const next = response.headers.get('location');
    if (!next) throw new Error(`${address.pathname} answered ${response.status}: ${await response.text()}`);
    address = new URL(next, address);
  }
  throw new Error('The provider never sent anybody back.');
};
