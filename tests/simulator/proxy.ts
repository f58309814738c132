import http from 'node:http';
import type { Duplex } from 'node:stream';

export interface Proxy {
  port: number;
  connects: readonly string[];
  stop(): Promise<void>;
}

/**
 * An HTTP proxy on 127.0.0.1 that hands the connections of the simulator's hosts to `accept` (nothing is dialled) and
 * answers 502 to every other request. `connects` holds "host:port" for each, "refused host:port" for those turned away.
 */
export async function startProxy(
  port: number,
  leadsOn: (host: string) => boolean,
  accept: (socket: Duplex) => void,
): Promise<Proxy> {
  const connects: string[] = [];
  const sockets = new Set<Duplex>();
  const server = http.createServer((request, response) => {
    const { hostname, port: asked } = new URL(request.url ?? '', 'http://proxy.invalid');
    connects.push(`refused ${hostname}:${asked || '80'}`);
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', (request, socket: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    const [host = '', asked] = target.split(':');
    if (asked !== '443' || !leadsOn(host)) {
      connects.push(`refused ${target}`);
      socket.end('HTTP/1.1 502 Not a host of the simulator\r\n\r\n');
      return;
    }
    connects.push(target);
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    accept(socket);
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    connects,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      const advice = 'Stop the program that holds it, or leave the port out to get a free one.';
      reject(new Error(`EADDRINUSE: port ${port} on 127.0.0.1 is in use. ${advice}`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
