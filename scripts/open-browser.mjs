import { spawn } from 'node:child_process';

/** Whether somebody sits in front of this machine: a terminal and a desktop, not a server or a test run. */
function isDesktopTerminal() {
  if (!process.stdout.isTTY || process.env['CI'] || process.env['SSH_CONNECTION']) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** @param {string} url @returns {[string, string[]]} */
function command(url) {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}

/**
 * Opens the address in the default browser; where there is none, the printed address is enough.
 * @param {string} url
 */
export function openBrowser(url) {
  if (!isDesktopTerminal()) return;
  const child = spawn(...command(url), { stdio: 'ignore', detached: true });
  child.on('error', () => {
    console.log(`Ouvrez ${url} dans votre navigateur.`);
  });
  child.unref();
}
