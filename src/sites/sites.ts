import type { SiteAdapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { demo } from './demo.ts';
import { elk } from './elk.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { misskey } from './misskey.ts';
import { ok } from './ok.ts';
import { phanpy } from './phanpy.ts';
import { pinafore } from './pinafore.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import { redditOld } from './reddit-old.ts';
import { soapbox } from './soapbox.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { vk } from './vk.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site there is an adapter for, one line a site. */
export const ADAPTERS: readonly SiteAdapter[] = [
  x, //
  vk,
  telegramA,
  telegramK,
  whatsapp,
  ok,
  facebook,
  instagram,
  tiktok,
  youtube,
  pinterest,
  linkedin,
  threads,
  bluesky,
  redditOld,
  reddit,
  // Before Mastodon: made of its pages once, Mangane still has the marks of both.
  soapbox,
  mastodon,
  misskey,
  phanpy,
  elk,
  pinafore,
  demo,
];
