import net from 'node:net';

export interface Relay {
  /** What the browser takes for its proxy. */
  proxyUrl: string;
  /** Drops all connections and leads new ones to this address; null: nowhere. */
  leadTo(proxyUrl: string | null): void;
  stop(): Promise<void>;
}

/** A fixed local address in front of each test's own simulator, so that one browser can serve many tests. */
export async function startRelay(): Promise<Relay> {
  let target: URL | null = null;
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket, other: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
  };
  const dropAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = net.createServer((near) => {
    if (!target) {
      near.destroy();
      return;
    }
    const far = net.connect(Number(target.port), target.hostname);
    keep(near, far);
    keep(far, near);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay has no port.');
  return {
    proxyUrl: `http://127.0.0.1:${address.port}`,
    leadTo(proxyUrl) {
      target = proxyUrl === null ? null : new URL(proxyUrl);
      dropAll();
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      dropAll();
      await closed;
    },
  };
}
