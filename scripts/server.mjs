import { createServer } from 'node:http';

import sirv from 'sirv';

import { HEADER_POLICY } from './csp.mjs';

// Where a second start asks who holds the port.
const IDENTITY_PATH = '/jalon.json';

const SECURITY_HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

// Not « any dot »: /objectifs/1.3 is a page.
const FILE_PATH = /^\/assets\/|\.(?:css|html|ico|js|json|map|png|svg|txt|webmanifest|woff2|xml)$/;

/** @param {string} path */
const pathOf = (path) => path.split(/[?#]/, 1)[0] ?? '/';

/** @param {import('node:http').IncomingMessage} request */
function isPage(request) {
  return (request.headers.accept ?? '').includes('text/html') && !FILE_PATH.test(pathOf(request.url ?? '/'));
}

/**
 * Files under assets/ carry a hash in their name and never change; the page and the service worker are asked for anew.
 * @param {string} path
 */
const cacheControl = (path) => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} body
 */
function answer(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' });
  response.end(body);
}

/**
 * The web server of the built app: its files, and the app's page for any address that is not a file.
 * @param {string} dist folder of the built app
 * @param {ReadonlyMap<string, {type: string, body: string}>} [extra] further pages, for the bench
 * @returns {import('node:http').Server}
 */
export function createJalonServer(dist, extra = new Map()) {
  // Reads the disk on each request, so that a build made meanwhile is served whole.
  const files = sirv(dist, { dev: true, etag: true, gzip: true, setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)) });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const path = pathOf(request.url ?? '/');
    const page = path === IDENTITY_PATH ? { type: 'application/json', body: '{"app":"jalon"}' } : extra.get(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405, 'text/plain', 'Lecture seule');
    else if (page) answer(response, 200, page.type, page.body);
    else {
      if (isPage(request)) request.url = '/';
      files(request, response, () => {
        answer(response, 404, 'text/plain', 'Introuvable');
      });
    }
  });
}

/**
 * Listens on this machine only: nobody else on the network reaches the record.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
