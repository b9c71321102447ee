import type { Server } from 'node:http';

/** What the bench needs of its surroundings: the built app, its server and a browser. */
export interface Machine {
  readonly root: string;
  readonly dist: string;
  readonly chromium: string;
  readonly flags: readonly string[];
  /** The storage alone, for a page of its own. */
  readonly commitScript: string;
  readonly createJalonServer: (dist: string, extra?: ReadonlyMap<string, ExtraPage>) => Server;
  readonly listen: (server: Server, port: number) => Promise<number>;
}

export interface ExtraPage {
  readonly type: string;
  readonly body: string;
}

/** Runs `use` with the built app served on a port of its own (so with a browser storage of its own). */
export async function withServer<T>(machine: Machine, extra: ReadonlyMap<string, ExtraPage>, use: (url: string) => Promise<T>): Promise<T> {
  const server = machine.createJalonServer(machine.dist, extra);
  const port = await machine.listen(server, 0);
  try {
    return await use(`http://localhost:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
