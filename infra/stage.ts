/** What differs between stages; everything else is the same everywhere. */
export const stage = $app.stage;
export const isProduction = stage === 'production';

const setting = (name: string): string | undefined => process.env[name] || undefined;

/** Domain of this stage, such as `voldaan.example`. Without one the sites get an address of CloudFront. */
const domain = setting('VOLDAAN_DOMAIN');

/** The host of a site, in the shape that a router takes. */
export const hostOf = (name: string) => (domain === undefined ? {} : { domain: `${name}.${domain}` });

/** Domain or address from which mail is sent; a stage without one cannot do its work. */
export const mailSender = (): string => {
  const sender = setting('VOLDAAN_MAIL_SENDER') ?? domain;
  if (sender === undefined) {
    throw new Error('Set VOLDAAN_MAIL_SENDER to the domain or address that mail is sent from.');
  }
  return sender;
};

/**
 * Name of a function, known before it is made: a function that must know its own name, or that of one which
 * must know it in turn, could not be described otherwise.
 */
export const functionName = (name: string): string => `${$app.name}-${stage}-${name}`;

/** The address of a function by its name. */
export const functionArn = (name: string) =>
  $interpolate`arn:aws:lambda:${aws.getRegionOutput().region}:${aws.getCallerIdentityOutput().accountId}:function:${functionName(name)}`;
