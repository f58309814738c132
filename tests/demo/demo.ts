import { once } from 'node:events';
import { captchaAnswer } from '../simulator/sign-in.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { buildExtension } from './build.ts';
import { openChromium } from './chromium.ts';
import { readOptions, type DemoOptions } from './options.ts';
import { pictureFolder, showAsPictures, showToReader } from './show.ts';
import { take } from './stage.ts';
import { beTelephone } from './telephone.ts';
import { walkThroughRecovery } from './walk.ts';
import { letItGreet } from './welcome.ts';
import { words } from './words.ts';

/** Opens a browser with the extension on the simulated AWS sign-in page; `--walk` goes through the recovery. */
async function demo(options: DemoOptions, closing: AbortController): Promise<void> {
  console.log(words.building);
  await buildExtension();
  console.log(words.starting(options.ui));
  const simulator = await start(options);
  try {
    console.log(words.opening);
    const context = await openChromium(simulator.proxyUrl, options.headless);
    const windowClosed = () => {
      closing.abort();
    };
    context.on('close', windowClosed);
    try {
      await letItGreet(context);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto('https://signin.aws.amazon.com/');
      await page.bringToFront();
      const { world } = simulator;
      const { signal } = closing;
      if (!options.walk) {
        console.log(words.hands(world.account.rootEmail, captchaAnswer));
        await beTelephone(world, signal);
      } else if (options.headless) {
        console.log(words.noDisplay);
        const show = await showAsPictures(signal);
        await walkThroughRecovery({ ...(await take(page)), world, show, signal });
        console.log(words.pictures(pictureFolder));
      } else {
        console.log(words.walking);
        await walkThroughRecovery({ ...(await take(page)), world, show: showToReader(signal), signal });
        console.log(words.walked);
        await once(signal, 'abort');
      }
    } finally {
      context.off('close', windowClosed);
      await context.close();
    }
  } finally {
    await simulator.stop();
  }
}

async function start({ ui, port }: DemoOptions): Promise<Simulator> {
  try {
    return await startSimulator({ ui, port });
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('EADDRINUSE')) {
      throw new Error(words.portInUse(port), { cause: error });
    }
    throw error;
  }
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const closing = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    closing.abort();
  });
}

try {
  await demo(readOptions(process.argv.slice(2), hasDisplay), closing);
} catch (error) {
  // Ctrl-C or a closed window ends whatever was going on, at any point of it: that is no failure.
  if (!closing.signal.aborted) {
    console.error(`\n${words.failed}\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
