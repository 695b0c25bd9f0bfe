import { accountId, region, stage } from './stage.ts';

/**
 * Secrets are kept in SSM, encrypted, under one path per stage: `code-key`, and `<administration>/<secret>`.
 * Nothing here reads them, so they are in no plan, state or environment.
 */
export const secretsPath = `/voldaan/${stage}`;

/** @example parameterArn('code-key') */
export const parameterArn = (name: string) =>
  $interpolate`arn:aws:ssm:${region}:${accountId}:parameter${secretsPath}/${name}`;
