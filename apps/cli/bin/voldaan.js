#!/usr/bin/env node
// Plain JavaScript that every Node understands: an older one must get a sentence, not a syntax error.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `voldaan werkt met Node 22.18 of nieuwer, dit is ${process.versions.node}: gebruik "npx voldaan". ` +
      `voldaan needs Node 22.18 or newer, this is ${process.versions.node}: use "npx voldaan".`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('../src/main.ts');
  const { processIo } = await import('../src/io.ts');
  process.exitCode = await main(process.argv.slice(2), processIo());
}
