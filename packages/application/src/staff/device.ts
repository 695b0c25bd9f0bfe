/** A browser in words that its owner recognises, instead of the long line that it sends. */
export type Device = { readonly browser: string | null; readonly system: string | null };

const found = (line: string, names: readonly (readonly [RegExp, string])[]): string | null =>
  names.find(([pattern]) => pattern.test(line))?.[1] ?? null;

/** The first that fits counts: most browsers also claim to be the ones after them. */
const BROWSERS = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
] as const;

const SYSTEMS = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/**
 * What a user agent says about itself; only names of ours are kept, never its text.
 *
 * @example deviceOf('Mozilla/5.0 (Windows NT 10.0) … Chrome/142.0 Safari/537.36') // { browser: 'Chrome', system: 'Windows' }
 */
export const deviceOf = (userAgent: string | undefined): Device => {
  const line = (userAgent ?? '').slice(0, 500);
  return { browser: found(line, BROWSERS), system: found(line, SYSTEMS) };
};
