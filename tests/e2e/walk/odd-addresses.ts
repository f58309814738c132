import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';

export interface OddAddresses {
  proxyUrl: string;
  stop(): Promise<void>;
}

/**
 * A proxy before the simulator's for addresses that a simulator on 443 cannot have: it leads https on port 8443 to it
 * too, and answers plain http with `page`. Https of a host in `httpOnly` is refused, so that no browser upgrades to it.
 */
export async function oddAddresses(
  simulatorUrl: string,
  page: string,
  httpOnly: readonly string[],
): Promise<OddAddresses> {
  const simulator = new URL(simulatorUrl);
  const sockets = new Set<Duplex>();
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.on('connect', (request, near: Duplex) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (httpOnly.includes(host)) {
      near.end('HTTP/1.1 502 Not by https\r\n\r\n');
      return;
    }
    const far = net.connect(Number(simulator.port), simulator.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    far.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    proxyUrl: `http://127.0.0.1:${address.port}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}
