import { DIST, ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { openBrowser } from './open-browser.mjs';

// One fixed port: the browser keeps the record by address, another port would look like an empty one.
const PORT = Number(process.env['PORT'] ?? 4870);
const ADDRESS = `http://localhost:${PORT}/`;

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Who answers on the port.
 * @returns {Promise<'jalon' | 'other' | 'nobody'>}
 */
async function whoHoldsPort() {
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}/jalon.json`, { signal: AbortSignal.timeout(3000) });
    const identity = /** @type {unknown} */ (await response.json());
    return typeof identity === 'object' && identity !== null && 'app' in identity && identity.app === 'jalon' ? 'jalon' : 'other';
  } catch (error) {
    return hasCode(error instanceof Error ? error.cause : error, 'ECONNREFUSED') ? 'nobody' : 'other';
  }
}

/** @param {unknown} error @param {string} code */
const hasCode = (error, code) => typeof error === 'object' && error !== null && 'code' in error && error.code === code;

function stopBecausePortIsTaken() {
  stop(
    `Le port ${PORT} est déjà utilisé par un autre programme. Arrêtez-le, ou choisissez toujours le même autre port\u202f:\n` +
      `  PORT=${PORT + 1} npm start\n(le navigateur range le dossier par adresse\u202f: sous un autre port, il paraîtrait vide).`,
  );
}

async function serve() {
  const { createJalonServer, listen } = await import('./server.mjs');
  try {
    await listen(createJalonServer(DIST), PORT);
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE') || hasCode(error, 'EACCES')) stopBecausePortIsTaken();
    throw error;
  }
  console.log(`Jalon est ouvert à l’adresse ${ADDRESS}\nPour l’arrêter\u202f: Ctrl + C.`);
}

if (!Number.isInteger(PORT) || PORT < 1 || PORT > 65_535) stop(`PORT doit être un nombre entre 1 et 65535, pas «\u202f${process.env['PORT'] ?? ''}\u202f».`);
const holder = await whoHoldsPort();
if (holder === 'other') stopBecausePortIsTaken();
// The local server serves from the root, whatever sub-path was built before.
delete process.env['JALON_BASE'];
await ensureInstalled();
if (!(await ensureBuilt())) stop('La construction a échoué\u202f: voir le message ci-dessus.');
if (holder === 'jalon') console.log(`Jalon est déjà ouvert à l’adresse ${ADDRESS}`);
else await serve();
openBrowser(ADDRESS);
