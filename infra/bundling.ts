/**
 * How SST bundles a function with esbuild: one ES module, and the parts that it loads when first needed. Pure
 * data, so that the proof and the benchmark build what is deployed.
 */
export const bundling = {
  format: 'esm',
  splitting: true,
  minify: true,
  // Names of functions are a twentieth of a bundle, and nothing of ours reads them.
  esbuild: { keepNames: false },
} as const;

const BUNDLE = 'apps/backend/src/functions';

/**
 * What must lie beside a bundle: the PDF library asks for its fonts by an import of its own package (`#…`), and
 * the bundle has become that package.
 */
export const besideTheBundle = [
  { from: 'node_modules/pdfkit/package.json', to: `${BUNDLE}/package.json` },
  { from: 'node_modules/pdfkit/js/standard-fonts', to: `${BUNDLE}/js/standard-fonts` },
];
