import { askForAccess, giveBackAccess, hostOfOrigin, originOf, originOfHost } from '../browser/access.ts';
import type { Language } from '../settings/settings.ts';
import type { POPUP_WORDS } from '../ui/i18n/catalogue.ts';
import { fill } from '../ui/i18n/wording.ts';
import { useAddedSites } from '../ui/use-added-sites.ts';
import type { Site } from './use-site.ts';

interface Props {
  readonly words: (typeof POPUP_WORDS)[Language];
  readonly site: Site;
  /** Called when the button just pressed goes away, and the focus with it. */
  readonly leave: () => void;
}

/** Adds the site in front to those that are protected, or takes it back. */
export function AddedSite({ words, site, leave }: Props) {
  const added = useAddedSites();
  if (site.kind === 'asking') return null;
  const origin = site.kind === 'page' ? originOfHost(site.reply.host) : originOf(site.url);
  if (origin === null) return null;
  if (added.includes(origin)) {
    const stop = (): void => {
      void giveBackAccess(origin);
      leave();
    };
    return (
      <p class="pause">
        <button type="button" class="button" onClick={stop}>
          {words.stopProtecting}
        </button>
      </p>
    );
  }
  if (site.kind !== 'none') return null;
  return (
    <>
      <p class="pause">
        <button type="button" class="button" onClick={() => void askForAccess(origin)}>
          {words.protectToo}
        </button>
      </p>
      <p class="quiet">{fill(words.protectTooAbout, { host: hostOfOrigin(origin) })}</p>
    </>
  );
}
