/** What differs between stages; everything else is the same everywhere. */
export const stage = $app.stage;
export const isProduction = stage === 'production';

export const region = aws.getRegionOutput().region;
export const accountId = aws.getCallerIdentityOutput().accountId;

/**
 * Name of a function, known before it is made: a function that must know its own name, or that of one which
 * must know it in turn, could not be described otherwise.
 */
export const functionName = (name: string): string => `${$app.name}-${stage}-${name}`;

/** The address of a function by its name. */
export const functionArn = (name: string) =>
  $interpolate`arn:aws:lambda:${region}:${accountId}:function:${functionName(name)}`;
