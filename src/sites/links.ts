import type { PostText, Press, Replay, ShareIntent } from './adapter.ts';
import { type AroundPress, aroundPress } from './fallback.ts';
import { fieldsOf } from './form-fields.ts';
import { hostIn } from './hosts.ts';
import type { SiteParts } from './parts.ts';
import { joined } from './post-text.ts';
import type { RememberedPost } from './remembered-post.ts';
import { mayBeShareLink, parseShareLink, type ShareLink } from './share-link.ts';

interface LinkPress {
  readonly control: Element;
  readonly link: ShareLink;
  readonly replay: Replay;
}

/**
 * Recognises a press that follows a share link or submits a form to one. Enter on a link makes a click of its
 * own, so keydown is not looked at. Links of a site to its own composer are left to its adapter.
 */
export function linkIntent(site: SiteParts, press: Press, remembered: RememberedPost): ShareIntent | null {
  const found = press.type === 'submit' ? formPress(site, press) : anchorPress(site, press);
  if (!found) return null;
  const near = aroundPress(site, press.path, remembered);
  return {
    site: site.adapter.id,
    surface: 'share-link',
    control: found.control,
    iconOnly: false,
    replay: found.replay,
    foundBy: 'link',
    followUp: near.followUp,
    readText: () => linkText(found.link, near),
  };
}

/** Whether the page holds a share link to another service: then the fallback can help where the adapter cannot. */
export function shareLinkIn(page: Document, own: readonly string[]): boolean {
  return [...page.querySelectorAll('a[href], area[href]')].some(
    (link) => outward(link.getAttribute('href') ?? '', page.baseURI, own) !== null,
  );
}

function anchorPress(site: SiteParts, press: Press): LinkPress | null {
  if (press.type !== 'click' && press.type !== 'auxclick') return null;
  const anchor = press.path.find((element) => element.matches('a[href], area[href]'));
  if (!anchor) return null;
  const link = outward(anchor.getAttribute('href') ?? '', anchor.ownerDocument.baseURI, site.adapter.hosts);
  return link && { control: anchor, link, replay: { kind: 'pointer', target: anchor } };
}

function formPress(site: SiteParts, press: Press): LinkPress | null {
  const form = press.path[0];
  if (!(form instanceof HTMLFormElement)) return null;
  const method = press.submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get';
  if (method.toLowerCase() !== 'get') return null;
  const base = form.ownerDocument.baseURI;
  const action = press.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  // Search boxes and logins are forms too: what is written there is none of our business.
  if (!mayBeShareLink(action, base)) return null;
  // Its fields take the place of the query.
  const address = `${action.split('?')[0]}?${fieldsOf(form, press.submitter)}`;
  const link = outward(address, base, site.adapter.hosts);
  return (
    link && {
      control: form,
      link,
      replay: { kind: 'submit', target: form, submitter: press.submitter ?? null },
    }
  );
}

function outward(href: string, base: string, own: readonly string[]): ShareLink | null {
  if (!URL.canParse(href, base) || hostIn(new URL(href, base).hostname, own)) return null;
  return parseShareLink(href, base);
}

function linkText(link: ShareLink, near: AroundPress): PostText {
  const { shared, truncated } = near.readText();
  return { own: '', shared: joined([link.text, shared]), truncated };
}
