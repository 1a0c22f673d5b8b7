import { contentApi } from '../browser/content-api.ts';
import { siteFor } from '../sites/site-for.ts';
import { startGate } from './start.ts';

/** Kept in this script's own world, where no page sees it; an element of the page with that id shows through, and is no function. */
const ours = globalThis as { abailaAtWork?: () => boolean };

// Must stay an IIFE named like this: any other content script comes in through a loader, after the page's own scripts.
const api = contentApi();
// A site that the person has just added gets this script into its open pages; the browser may have put it there already.
const atWork = ours.abailaAtWork;
if (api !== null && !(typeof atWork === 'function' && atWork())) {
  ours.abailaAtWork = startGate(window, api, siteFor(window.location));
}
