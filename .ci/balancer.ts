import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** One address in front of several: each connection goes to the next of them. */
export interface Balancer {
  /** `127.0.0.1:41234`. */
  readonly address: string;
  /** Who is behind it from now on. */
  use(ports: readonly number[]): void;
  stop(): Promise<void>;
}

/** Listens on a free port of loopback. */
export async function startBalancer(): Promise<Balancer> {
  let behind: readonly number[] = [];
  let turn = 0;
  const open = new Set<Socket>();
  const join = (from: Socket, to: Socket): void => {
    open.add(from);
    from.on("close", () => open.delete(from) && to.destroy());
    from.on("error", () => from.destroy());
    from.pipe(to);
  };
  const server = createServer((client) => {
    const port = behind[turn++ % behind.length];
    if (port === undefined) return void client.destroy();
    const origin = connect({ port, host: "127.0.0.1", noDelay: true });
    client.setNoDelay(true);
    join(client, origin);
    join(origin, client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${String(port)}`,
    use: (ports) => void (behind = ports),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
