import { SetupFailure } from './failure.mjs';
import { checkNode } from './node-version.mjs';
import { words } from './words.mjs';

/**
 * Gets ready everything that `npm test` and `npm run demo` need. Uses Node's own modules only, because it runs
 * before node_modules exists. What is there already is left alone.
 * Usage: node tests/setup/setup.mjs [--browsers chromium]
 */
async function setUp() {
  const options = process.argv.slice(2).join(' ');
  if (options !== '' && options !== '--browsers chromium')
    throw new SetupFailure(words.unknownOption(options));

  console.log(`[1/3] ${words.stepNode(process.versions.node)}`);
  checkNode();

  // Imported late: an old Node.js must get as far as the check above.
  const { installDependencies } = await import('./dependencies.mjs');
  const { installBrowsers } = await import('./install-browsers.mjs');

  console.log(`[2/3] ${words.stepDependencies}`);
  await installDependencies();

  console.log(`[3/3] ${words.stepBrowsers}`);
  await installBrowsers(options === '' ? ['chromium', 'firefox'] : ['chromium']);
  console.log(words.done);
}

try {
  await setUp();
} catch (error) {
  const message = error instanceof SetupFailure ? error.message : String(error);
  console.error(`\n${words.failed}\n${message}`);
  process.exitCode = 1;
}
