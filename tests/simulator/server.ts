import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { siteOf } from './hosts.ts';
import { send, type Reply } from './reply.ts';
import { route } from './routes.ts';
import type { World } from './world.ts';

const profileCookie = /(?:^|;\s*)simulated-profile=([\w-]+)/;

/** The HTTPS side. It listens on no port: the proxy hands it each connection. */
export function createSite(
  certificate: { key: string; cert: string },
  world: World,
  overrideOf: (address: string) => string | undefined,
): https.Server {
  const site = https.createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    const override = overrideOf(url.origin + url.pathname);
    if (override !== undefined) {
      send(response, { kind: 'override', html: override });
      return;
    }
    const known = profileCookie.exec(request.headers.cookie ?? '')?.[1];
    const id = known ?? randomUUID();
    if (known === undefined && url.hostname.endsWith('.aws.amazon.com')) {
      response.setHeader(
        'set-cookie',
        `simulated-profile=${id}; Domain=aws.amazon.com; Path=/; Secure; HttpOnly`,
      );
    }
    readJson(request).then(
      (body) => {
        send(response, answer(world, id, url, body));
      },
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  site.keepAliveTimeout = 0;
  site.on('tlsClientError', (_error, socket) => socket.destroy());
  return site;
}

function answer(world: World, id: string, url: URL, body: unknown): Reply {
  const site = siteOf(url.hostname);
  if (site === null) return { kind: 'missing' };
  return route(site, { world, profile: world.profile(id), url, body });
}

/** The JSON of a POST; null without a body. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}
