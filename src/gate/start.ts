import type { ContentApi } from '../browser/content-api.ts';
import type { ToWorker } from '../browser/messages.ts';
import { createClassifier } from '../classifier/classifier.ts';
import type { Classifier } from '../classifier/verdict.ts';
import headlines from '../generated/headlines.json' with { type: 'json' };
// As text: as JSON it would be unpacked in every frame of every page, long before anybody shares anything.
import rulesetText from '../generated/ruleset.json?raw';
import type { Headlines } from '../law/headline.ts';
import { localDay } from '../law/local-day.ts';
import type { CompiledRuleset } from '../ruleset/compiled.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { plainHost, reaches } from '../settings/host.ts';
import { languageOf } from '../settings/language.ts';
import { standingOn } from '../settings/modes.ts';
import type { Site } from '../sites/adapter.ts';
import { openCard } from './card/card.ts';
import { type CardFace, holdFace, noteFace } from './card/face.ts';
import { createSecrecy } from './card/secrecy.ts';
import { openGate } from './gate.ts';
import { hearPageCalls } from './page-calls.ts';
import { createPageStates } from './page-state.ts';
import type { News, Question } from './parts.ts';

/** Any words will do; these walk through the three alphabets and a quote. */
const WARM_UP = 'Казино дарит бонус: «бөлісіңдер», share it now! #ставки t.me/example 100 ₸';

/**
 * Puts the gate to work in one frame: settings, classifier, card and messages come together here.
 *
 * @returns whether it still is at work: not after an update, nor when the person has taken access back
 */
export function startGate(window: Window, api: ContentApi, site: Site): () => boolean {
  const host = plainHost(window.location.hostname);
  let settings = DEFAULT_SETTINGS;
  let classifier: Classifier | null = null;
  const secrecy = createSecrecy(window);
  // Frames have their own gates, but the icon speaks of the page.
  const isPage = window.top === window;

  /** Nothing was told yet of the page as it is shown now. */
  let isNew = true;
  function toWorker(message: ToWorker): void {
    api.tell(message);
    isNew = false;
  }

  const states = createPageStates({
    site,
    host,
    settings: () => settings,
    now: Date.now,
    changed: (state) => {
      if (isPage) toWorker({ kind: 'page-state', state, isNew });
    },
  });

  function unpack(): Classifier {
    classifier ??= createClassifier(JSON.parse(rulesetText) as CompiledRuleset);
    return classifier;
  }

  /**
   * The first decoding and the first run cost some tens of milliseconds; a person who touches the page at all gives
   * the browser an idle moment to spend them in. Nothing happens on a page that is only read.
   */
  function warmUp(): void {
    if (!('requestIdleCallback' in window)) return;
    window.requestIdleCallback(() => {
      const unpacked = unpack();
      window.requestIdleCallback(() => unpacked.assess(WARM_UP));
    });
  }

  const language = () => languageOf(settings.language, api.uiLanguage());

  function show(face: CardFace, pressedAt: Question['pressedAt'], lost: Question['lost']) {
    const opened = openCard(window, secrecy, face, pressedAt, lost);
    return opened.kind === 'open' ? opened.card : null;
  }

  function ask({ held, truncated, pressedAt, lost }: Question) {
    const face = holdFace(held, truncated, language(), headlines as Headlines, localDay(new Date()));
    return show(face, pressedAt, lost);
  }

  function tell(news: News): void {
    if (news.kind === 'recognised') states.fits();
    else if (news.kind === 'fallback') states.fellBack();
    else if (news.kind === 'missed') states.missed();
    else if (news.kind === 'pressed') states.glance();
    else if (news.kind === 'broken') states.broke();
    else toWorker(news.kind === 'explain' ? news : { kind: news.kind });
  }

  const gate = openGate({
    window,
    site,
    classifier: unpack,
    settings: () => settings,
    isOn: () => standingOn(settings, host, Date.now()) === 'on',
    alive: api.alive,
    ask,
    note: (which, lost) => show(noteFace(which, language()), null, lost),
    tell,
  });
  if (isPage) hearPageCalls(window, gate.called, gate.refused);

  let left = false;
  function leave(hosts: readonly string[]): undefined {
    left ||= hosts.some((pattern) => reaches(plainHost(pattern), host));
    if (left) gate.stepAside();
  }

  const readAgain = api.watchSettings((stored) => {
    settings = stored;
    if (window.document.readyState === 'complete' && !left) states.look();
  });
  api.onAsked((message) => {
    if (left) return undefined;
    switch (message.kind) {
      case 'page-state?':
        return isPage ? states.reply() : undefined;
      case 'leave':
        return leave(message.hosts);
      case 'held-findings?':
        return gate.findings(message.holdId);
      case 'decide':
        gate.decide(message.holdId, message.decision);
        return undefined;
    }
  });
  function shown(): void {
    if (left || !api.alive()) return;
    isNew = true;
    states.shownAgain();
    readAgain();
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && shown());
  // While a browser makes a page ready before the person asks for it, it is no tab's page: nobody heard what it told.
  window.document.addEventListener('prerenderingchange', shown);
  // A script that comes into an open page does not hear it load.
  if (window.document.readyState === 'complete') states.look();
  else window.addEventListener('load', () => states.look(), { once: true });
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, warmUp, { once: true, capture: true, passive: true });
  return () => api.alive() && !left;
}
