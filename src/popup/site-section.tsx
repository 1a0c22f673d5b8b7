import { useRef } from 'preact/hooks';
import { type Change, pauseHere, resumeHere, switchOffHere } from '../settings/change.ts';
import { pauseEnd } from '../settings/modes.ts';
import type { Language } from '../settings/settings.ts';
import { POPUP_WORDS } from '../ui/i18n/catalogue.ts';
import { formatCount, formatTime } from '../ui/i18n/format.ts';
import { fill } from '../ui/i18n/wording.ts';
import type { SectionProps } from '../ui/section-props.ts';
import { AddedSite } from './added-site.tsx';
import { useCounts } from './use-counts.ts';
import { stateOf, useSite } from './use-site.ts';

const HOUR_MS = 3_600_000;

/** Whether Abaila works on the page in front, how often it did, and a pause for it. */
export function SiteSection({ language, settings, change }: SectionProps) {
  const words = POPUP_WORDS[language];
  const { site, tab } = useSite();
  const title = useRef<HTMLHeadingElement>(null);
  const counts = useCounts(tab);
  const now = Date.now();
  const state = stateOf(site, settings, now);
  const host = site.kind === 'page' ? site.reply.host : '';
  const until = formatTime(pauseEnd(settings, host), language);
  return (
    <section class="site" aria-labelledby="site-title">
      <h2 id="site-title" ref={title} tabIndex={-1}>
        {host || words.thisSite}
      </h2>
      <p class="state" role="status" data-state={state}>
        {fill(words.states[state], { time: until })}
      </p>
      {host !== '' && settings.on && state !== 'not-supported' && (
        <Pause words={words} host={host} away={state === 'off-here' || state === 'paused'} change={change} />
      )}
      {site.kind === 'page' && settings.on && (
        <p class="quiet">
          {fill(words.found, { posts: site.reply.found.posts, controls: site.reply.found.shareControls })}
        </p>
      )}
      <AddedSite words={words} site={site} leave={() => title.current?.focus()} />
      {counts !== undefined && counts.held + counts.noticed > 0 && (
        <p class="quiet">
          {words.counts}: {formatCount(counts.held, words.held, language)},{' '}
          {formatCount(counts.noticed, words.noticed, language)}
        </p>
      )}
    </section>
  );
}

interface PauseProps {
  readonly words: (typeof POPUP_WORDS)[Language];
  readonly host: string;
  /** Off or paused here already. */
  readonly away: boolean;
  readonly change: (how: Change) => void;
}

function Pause({ words, host, away, change }: PauseProps) {
  // The first button is always there: the focus goes to it when the second one, just pressed, goes away.
  const first = useRef<HTMLButtonElement>(null);
  const pauseOrResume = (): void => {
    const now = Date.now();
    change(away ? resumeHere(host) : pauseHere(host, now + HOUR_MS, now));
  };
  const switchOff = (): void => {
    change(switchOffHere(host));
    first.current?.focus();
  };
  return (
    <p class="pause">
      <button type="button" class="button" ref={first} onClick={pauseOrResume}>
        {away ? words.resume : words.pauseHour}
      </button>
      {!away && (
        <button type="button" class="button" onClick={switchOff}>
          {words.switchOffHere}
        </button>
      )}
    </p>
  );
}
