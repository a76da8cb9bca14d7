import type { Server } from 'node:http';

export interface Served {
  readonly server: Server;
  readonly port: number;
  readonly address: string;
}

export function serve(from: number, dist?: string): Promise<Served>;
