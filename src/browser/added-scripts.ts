import browser, { type Scripting } from 'webextension-polyfill';
import { addedOrigins, listedOrigins, type Origins } from './access.ts';

/** Our content scripts, as the manifest of this build names them: the same ones run on added sites. */
function ourScripts(): readonly Omit<Scripting.RegisteredContentScript, 'matches'>[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives whole addresses back, and takes paths only.
  const origin = browser.runtime.getURL('');
  return scripts.map(({ js = [], all_frames: allFrames = false, ...script }) => {
    const world = (script as { world?: Scripting.ExecutionWorld }).world ?? 'ISOLATED';
    const files = js.map((file) => (file.startsWith(origin) ? file.slice(origin.length) : file));
    return {
      id: `added-${world.toLowerCase()}`,
      js: files,
      allFrames,
      world,
      runAt: 'document_start' as const,
    };
  });
}

/**
 * Makes the browser run our content scripts on every site the person has added, from the start of each page on and
 * after a restart. Does nothing when that is so already.
 */
export function registerOnAddedSites(): Promise<void> {
  return navigator.locks.request('abaila-added-sites', async () => {
    const matches = [...(await addedOrigins())];
    const there = await browser.scripting.getRegisteredContentScripts();
    const wanted = matches.length === 0 ? [] : ourScripts().map((script) => asRegistered(script, matches));
    if (sameScripts(there, wanted)) return;
    if (there.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: there.map(({ id }) => id) });
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  });
}

/** Runs the content scripts in the open pages of sites that were just added. A page that cannot be reached is left. */
export async function runInOpenPages(origins: Origins): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    for (const { js = [], allFrames = false, world = 'ISOLATED' } of ourScripts()) {
      await browser.scripting
        .executeScript({ target: { tabId, allFrames }, files: [...js], world, injectImmediately: true })
        .catch(() => undefined);
    }
  }
}

function asRegistered(
  script: Omit<Scripting.RegisteredContentScript, 'matches'>,
  matches: string[],
): Scripting.RegisteredContentScript {
  return { ...script, matches, excludeMatches: [...listedOrigins()], persistAcrossSessions: true };
}

function sameScripts(
  there: readonly Scripting.RegisteredContentScript[],
  wanted: readonly Scripting.RegisteredContentScript[],
): boolean {
  const told = (scripts: readonly Scripting.RegisteredContentScript[]): string =>
    JSON.stringify(scripts.map(({ id, js, matches }) => [id, js, [...(matches ?? [])].sort()]).sort());
  return told(there) === told(wanted);
}
