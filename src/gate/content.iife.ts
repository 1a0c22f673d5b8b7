import { contentApi } from '../browser/content-api.ts';
import { siteFor } from '../sites/site-for.ts';
import { startGate } from './start.ts';

// Must stay an IIFE named like this: any other content script comes in through a loader, after the page's own scripts.
const api = contentApi();
if (api !== null) startGate(window, api, siteFor(window.location));
