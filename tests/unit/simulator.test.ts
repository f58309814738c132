import http from 'node:http';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { wordsOf } from '../simulator/words/words.ts';

let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.stop());

/** Asks the proxy for a tunnel; null when it refuses. */
function tunnel(target: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(simulator.proxyUrl);
    const request = http.request({ host: hostname, port, method: 'CONNECT', path: target, agent: false });
    request.on('connect', (response, socket) => {
      if (response.statusCode !== 200) socket.destroy();
      resolve(response.statusCode === 200 ? socket : null);
    });
    request.on('error', reject);
    request.end();
  });
}

/** GETs a page through the proxy, as a browser that ignores certificate errors. */
async function get(
  address: string,
  cookie = '',
): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> {
  const { hostname, pathname, search } = new URL(address);
  const socket = await tunnel(`${hostname}:443`);
  if (!socket) throw new Error(`${hostname} was refused`);
  const secure = tls.connect({ socket, servername: hostname, rejectUnauthorized: false });
  return new Promise((resolve, reject) => {
    const options = {
      createConnection: () => secure,
      path: pathname + search,
      headers: { host: hostname, cookie },
    };
    http
      .get(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          secure.destroy();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      })
      .on('error', reject);
  });
}

describe('the proxy', () => {
  it.each([
    'signin.aws.amazon.com',
    'ap-northeast-1.signin.aws.amazon.com',
    'us-east-1.console.aws.amazon.com',
    'mail.example.test',
  ])('leads %s on', async (host) => {
    const socket = await tunnel(`${host}:443`);
    socket?.destroy();
    expect(socket).not.toBeNull();
    expect(simulator.connects).toEqual([`${host}:443`]);
  });

  it.each([
    'example.com:443',
    'aws.amazon.com:443',
    'evilsignin.aws.amazon.com.evil.test:443',
    'signin.aws.amazon.com:8443',
  ])('refuses %s and records it', async (target) => {
    expect(await tunnel(target)).toBeNull();
    expect(simulator.connects).toEqual([`refused ${target}`]);
  });

  it('refuses a plain request and records it', async () => {
    const { hostname, port } = new URL(simulator.proxyUrl);
    const status = await new Promise((resolve) => {
      http.get({ host: hostname, port, path: 'http://signin.aws.amazon.com/', agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(502);
    expect(simulator.connects).toEqual(['refused signin.aws.amazon.com:80']);
  });

  it('names the port that is taken', async () => {
    const port = Number(new URL(simulator.proxyUrl).port);
    await expect(startSimulator({ port })).rejects.toThrow(`EADDRINUSE: port ${port}`);
  });
});

describe('the pages', () => {
  it('carry a strict policy', async () => {
    const { headers } = await get('https://signin.aws.amazon.com/');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('speak the language of the UI that is set', async () => {
    for (const ui of ['classic-ja', 'classic-en'] as const) {
      simulator.world.ui = ui;
      expect((await get('https://signin.aws.amazon.com/')).text).toContain(wordsOf[ui].mfa.troubleshoot);
    }
  });

  it('leave the controls of the 2026 recovery to the script', async () => {
    simulator.world.ui = '2026-en';
    const cookie =
      (await get('https://signin.aws.amazon.com/')).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const { text } = await get(
      'https://signin.aws.amazon.com/noMfa?action=verifyEmail&token=none&key=none',
      cookie,
    );
    expect(text).toContain('name="attributes"');
    expect(text).not.toContain('<button');
  });

  it('of the console send a stranger to the sign-in', async () => {
    const { status, headers } = await get('https://us-east-1.console.aws.amazon.com/iam/home');
    expect([status, headers.location]).toEqual([302, 'https://signin.aws.amazon.com/signin']);
  });

  it('are served to the browser without types', async () => {
    const { text, headers } = await get('https://signin.aws.amazon.com/simulator/client/forms.ts');
    expect(headers['content-type']).toContain('javascript');
    expect(text).not.toContain(': void');
  });
});

describe('overridden pages', () => {
  const address = 'https://signin.aws.amazon.com.evil.example.too/noMfa';

  it('are served on any host, whatever the query, without a policy', async () => {
    simulator.setPages(new Map([[address, '<p>fixture</p>']]));
    const { text, headers } = await get(`${address}?action=verifyEmail`);
    expect(text).toBe('<p>fixture</p>');
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('give their host back when they are replaced', async () => {
    simulator.setPages(new Map([[address, '<p>fixture</p>']]));
    simulator.setPages(new Map());
    expect(await tunnel(`${new URL(address).hostname}:443`)).toBeNull();
  });
});
