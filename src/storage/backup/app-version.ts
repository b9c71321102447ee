import { version } from '../../../package.json';

/** The version of this application, which a backup states. */
export const APP_VERSION: string = version;
