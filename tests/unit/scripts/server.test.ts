import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createJalonServer, listen } from '../../../scripts/server.mjs';

const PAGE = '<!doctype html><title>Jalon</title>';
const dist = mkdtempSync(join(tmpdir(), 'jalon-server-'));
let server: Server;
let url: string;

const get = (path: string, accept = 'text/html'): Promise<Response> => fetch(`${url}${path}`, { headers: { accept } });

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), PAGE);
  writeFileSync(join(dist, 'sw.js'), '// worker');
  writeFileSync(join(dist, 'assets/app-1a2b.js'), '// app');
  server = createJalonServer(dist);
  url = `http://127.0.0.1:${await listen(server, 0)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dist, { recursive: true });
});

describe('the local server', () => {
  it.each(['/', '/objectifs', '/objectifs/1.3', '/objectifs/A.1', '/activites?objectif=1.3', '/inconnu/plus/loin'])('gives the app’s page for %s', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, PAGE]);
  });

  it.each(['/assets/gone-3c4d.js', '/assets/gone', '/favicon.ico', '/vieux.json'])('says that a missing file is missing: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('gives no page to what did not ask for one', async () => {
    expect((await get('/objectifs', 'application/json')).status).toBe(404);
  });

  it('never leaves its folder', async () => {
    expect((await get('/assets/..%2f..%2fetc/passwd', '*/*')).status).toBe(404);
  });

  it('only reads', async () => {
    expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(405);
  });

  it('says who it is to a second start', async () => {
    expect(await (await get('/jalon.json')).json()).toEqual({ app: 'jalon' });
  });

  it('keeps what never changes and asks again for the rest', async () => {
    const kept = async (path: string): Promise<string | null> => (await get(path, '*/*')).headers.get('cache-control');
    expect(await kept('/assets/app-1a2b.js')).toContain('immutable');
    expect([await kept('/'), await kept('/sw.js')]).toEqual(['no-cache', 'no-cache']);
  });

  it('forbids other origins, inline scripts and frames', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});
