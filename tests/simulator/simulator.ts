import { makeCertificate } from './certificate.ts';
import { siteOf } from './hosts.ts';
import { startProxy } from './proxy.ts';
import { createSite } from './server.ts';
import { World, type SimulatorUi } from './world.ts';

export type { SimulatorUi } from './world.ts';

/** Origin + pathname → HTML. Served instead of the simulator's own page, without any Content-Security-Policy. */
export type PageOverrides = ReadonlyMap<string, string>;

export interface Simulator {
  /** `http://127.0.0.1:PORT`: the only proxy the browser may use; it must ignore certificate errors. */
  proxyUrl: string;
  world: World;
  /** Every connection asked of the proxy, "host:port"; "refused host:port" where it was turned away. */
  connects: readonly string[];
  /** Replaces all overridden pages; their hosts are led to the simulator whatever they are. */
  setPages(pages: PageOverrides): void;
  stop(): Promise<void>;
}

export interface SimulatorOptions {
  ui?: SimulatorUi;
  /** Stored contact number; default `+819012345678`. */
  phone?: string;
  pages?: PageOverrides;
  /** Port of the proxy; default: a free one. Rejects with a message that names it when it is taken. */
  port?: number;
}

/** Starts the AWS stand-in. Nothing leaves the machine, nothing is written to disk. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const world = new World({
    ...(options.ui && { ui: options.ui }),
    ...(options.phone !== undefined && { phone: options.phone }),
  });
  let pages: PageOverrides = new Map();
  let pageHosts = new Set<string>();
  const setPages = (next: PageOverrides) => {
    pages = next;
    pageHosts = new Set([...next.keys()].map((address) => new URL(address).hostname));
  };
  setPages(options.pages ?? pages);

  const site = createSite(await makeCertificate(), world, (address) => pages.get(address));
  const proxy = await startProxy(
    options.port ?? 0,
    (host) => siteOf(host) !== null || pageHosts.has(host),
    (socket) => site.emit('connection', socket),
  );
  return {
    proxyUrl: `http://127.0.0.1:${proxy.port}`,
    world,
    connects: proxy.connects,
    setPages,
    stop: () => proxy.stop(),
  };
}
