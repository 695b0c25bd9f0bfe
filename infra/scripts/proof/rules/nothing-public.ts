import type { Mocked } from '../mocked.ts';
import { at, ofType, statementsIn, text } from '../read.ts';

/** Functions that a browser, Mollie or a machine reaches, through a router. */
const THROUGH_A_ROUTER = ['desk-api', 'machine-api', 'mollie-webhook', 'portal-api'];
const BLOCKS = ['blockPublicAcls', 'blockPublicPolicy', 'ignorePublicAcls', 'restrictPublicBuckets'];

/** Nothing answers a stranger but the two routers, over TLS. */
export const nothingPublic = (mocked: Mocked): string[] => {
  const urls = ofType(mocked, 'aws:lambda/functionUrl:FunctionUrl').flatMap((one) => [
    ...(text(one, 'authorizationType') === 'AWS_IAM' ? [] : [`${one.name}: answers anybody.`]),
    ...(at(one, 'cors') === undefined ? [] : [`${one.name}: answers pages of strangers.`]),
    ...(THROUGH_A_ROUTER.some((name) => text(one, 'functionName').endsWith(`-${name}`))
      ? []
      : [`${one.name}: needs no address.`]),
  ]);
  const invoking = ofType(mocked, 'aws:lambda/permission:Permission')
    .filter((one) => text(one, 'principal') === '*' || text(one, 'sourceArn') === '')
    .map((one) => `${one.name}: anybody of ${text(one, 'principal')} may call.`);
  const told = ofType(mocked, 'aws:sns/topicPolicy:TopicPolicy').flatMap((one) =>
    statementsIn(at(one, 'policy')).flatMap(({ principals = [] }) =>
      principals
        .filter(({ identifiers }) => identifiers.join() !== 'ses.amazonaws.com')
        .map(() => `${one.name}: others than SES may tell what became of a mail.`),
    ),
  );
  const open = ofType(mocked, 'aws:s3/bucket:Bucket').flatMap(({ name }) => {
    const block = ofType(mocked, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock').find(
      (one) => one.name === name.replace(/Bucket$/, 'PublicAccessBlock'),
    );
    return block && BLOCKS.every((what) => at(block, what) === true) ? [] : [`${name}: may become public.`];
  });
  const policies = ofType(mocked, 'aws:s3/bucketPolicy:BucketPolicy').flatMap((one) => {
    const statements = statementsIn(at(one, 'policy'));
    const allowed = statements.filter(
      ({ effect, principals }) =>
        effect !== 'Deny' && principals?.some(({ identifiers }) => identifiers.includes('*')),
    );
    const plain = statements.some(({ effect }) => effect === 'Deny')
      ? []
      : [`${one.name}: allows plain HTTP.`];
    return [...allowed.map(() => `${one.name}: allows everybody.`), ...plain];
  });
  const sites = ofType(mocked, 'aws:cloudfront/distribution:Distribution').flatMap((one) => [
    ...(text(one, 'defaultCacheBehavior.viewerProtocolPolicy') === 'redirect-to-https'
      ? []
      : [`${one.name}: answers without TLS.`]),
    ...(text(one, 'defaultCacheBehavior.responseHeadersPolicyId') === ''
      ? [`${one.name}: has no security headers.`]
      : []),
  ]);
  return [...urls, ...invoking, ...told, ...open, ...policies, ...sites];
};
