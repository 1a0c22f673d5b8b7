import { askForAccess, giveBackAccess, hostOfOrigin, originOf, originOfHost } from '../browser/access.ts';
import type { Language } from '../settings/settings.ts';
import type { POPUP_WORDS } from '../ui/i18n/catalogue.ts';
import { fill } from '../ui/i18n/wording.ts';
import { useAddedSites } from '../ui/use-added-sites.ts';
import type { Site } from './use-site.ts';

interface Props {
  readonly words: (typeof POPUP_WORDS)[Language];
  readonly site: Site;
}

/** Adds the site in front to those that are protected, or takes it back. */
export function AddedSite({ words, site }: Props) {
  const added = useAddedSites();
  if (site.kind === 'asking') return null;
  const origin = site.kind === 'page' ? originOfHost(site.reply.host) : originOf(site.url);
  if (origin === null) return null;
  if (added.includes(origin)) {
    return (
      <p class="pause">
        <button type="button" class="button" onClick={() => void giveBackAccess(origin)}>
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
