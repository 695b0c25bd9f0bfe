/** Set with `sst secret set NAME`; they reach the functions as encrypted environment variables. */
export const secrets = {
  /** Key from which typed codes and printed links are made; 32 bytes or more. */
  codeKey: new sst.Secret('CodeKey'),
  mollieApiKey: new sst.Secret('MollieApiKey'),
};
