import type { SiteAdapter } from './adapter.ts';
import { demo } from './demo.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { ok } from './ok.ts';
import { pinterest } from './pinterest.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
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
  demo,
];
