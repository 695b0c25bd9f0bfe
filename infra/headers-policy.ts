import { headers } from './headers.ts';
import { functionName } from './stage.ts';

const custom = ['cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'] as const;
const { 'strict-transport-security': transport } = headers;

/** Adds {@link headers} at the edge, to errors of the bucket too; what an API says itself stays. */
export const headersPolicy = new aws.cloudfront.ResponseHeadersPolicy('Headers', {
  name: functionName('headers'),
  securityHeadersConfig: {
    contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'], override: false },
    contentTypeOptions: { override: false },
    frameOptions: { frameOption: headers['x-frame-options'], override: false },
    referrerPolicy: { referrerPolicy: headers['referrer-policy'], override: false },
    strictTransportSecurity: {
      accessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(transport)?.[1]),
      includeSubdomains: transport.includes('includeSubDomains'),
      override: false,
    },
  },
  customHeadersConfig: {
    items: custom.map((header) => ({ header, value: headers[header], override: false })),
  },
});
