// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { siteFor } from '../../../src/sites/site-for.ts';
import { ANY, feed, one, press, RISKY, textOf } from './small-feed.ts';

beforeEach(() => {
  document.head.innerHTML = '<title>Page title</title>';
  document.body.innerHTML = '';
});

describe('a call the page makes', () => {
  const call = (kind: 'open' | 'share', said: string) =>
    kind === 'open' ? { kind, address: said } : { kind, text: said };
  const replay = { kind: 'call', go: () => undefined, drop: () => undefined } as const;
  const TELEGRAM = 'https://t.me/share/url?url=https%3A%2F%2Fnews.example%2F1';

  test('shares what it says and the post around the press', () => {
    document.body.innerHTML = feed('<button class="s">✈</button>');
    const site = siteFor(ANY);
    site.recognise(press(one('.p0 .s')));
    const intent = site.called(call('open', TELEGRAM), replay);
    expect(intent).toMatchObject({ surface: 'share-link', followUp: false, replay });
    expect(intent?.readText().shared).toBe(`https://news.example/1\nSomebody\n${RISKY}`);
  });

  test('of the device’s share sheet does so too', () => {
    document.body.innerHTML = feed('<button class="s">✈</button>');
    const site = siteFor(ANY);
    site.recognise(press(one('.p1 .s')));
    const intent = site.called(call('share', RISKY), replay);
    expect(intent?.readText().shared).toContain(RISKY);
  });

  test('goes on with a dialog it is pressed in', () => {
    document.body.innerHTML = `${feed('<button class="s">Share</button>')}<div role="dialog"><button id="go">✈</button></div>`;
    const site = siteFor(ANY);
    expect(textOf(site.recognise(press(one('.p0 .s')))).shared).toContain(RISKY);
    site.recognise(press(one('#go')));
    expect(site.called(call('open', TELEGRAM), replay)?.followUp).toBe(true);
  });

  test('that opens an ordinary page shares nothing', () => {
    expect(siteFor(ANY).called(call('open', 'https://news.example/photo/1'), replay)).toBeNull();
  });
});
