import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The smallest extension that keeps the contract; its buttons and pages also provoke errors on request. */
const manifest = {
  manifest_version: 3,
  name: 'Harness self-test',
  version: '1.0',
  permissions: ['storage'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'harness@fukkyu-navi.invalid' } },
};
const onPages = { content_scripts: [{ matches: ['https://*.signin.aws.amazon.com/*'], js: ['content.js'] }] };

const files = {
  'content.js': `
    const host = document.createElement('fukkyu-navi');
    host.style.cssText = 'position: fixed; inset: auto 10px 10px auto';
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div data-part="navi" data-page="sign-in-identity" data-open="false">' +
      '<button data-part="launcher">案内</button><div data-part="guide" hidden>' +
      '<button>終える</button><img src="data:,"></div></div>';
    const [navi, guide] = ['navi', 'guide'].map((part) => root.querySelector('[data-part=' + part + ']'));
    root.querySelector('[data-part=launcher]').addEventListener('click', (event) => {
      navi.dataset.open = String(event.isTrusted);
      guide.hidden = false;
      chrome.storage.local.set({ opened: event.isTrusted });
    });
    guide.querySelector('button').addEventListener('click', async () => { throw new Error('content script'); });
    document.documentElement.append(host);`,
  'background.js': `
    chrome.storage.onChanged.addListener(({ fault }) => {
      if (fault) throw new Error('background');
    });`,
  'popup.html': `<!doctype html><html lang="ja"><title>窓</title><main><h1>窓</h1>
    <label>電話番号 <input type="tel"></label><p data-part="phone-verdict" data-verdict="empty"></p></main>
    <script src="popup.js"></script></html>`,
  'popup.js': `
    const [input, verdict] = ['input', 'p'].map((name) => document.querySelector(name));
    input.addEventListener('input', () => { verdict.textContent = input.value; });
    if (location.hash) console.error('popup');`,
};

/**
 * Writes the extension, which runs in both browsers, into a new temporary folder and answers its path; `apart`: it leaves
 * pages alone.
 */
export async function writeSampleExtension(apart?: 'apart'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fukkyu-navi-sample-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...(!apart && onPages) }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
