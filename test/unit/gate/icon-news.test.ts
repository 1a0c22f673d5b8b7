// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentApi } from '../../../src/browser/content-api.ts';
import type { ToWorker } from '../../../src/browser/messages.ts';
import { startGate } from '../../../src/gate/start.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Site } from '../../../src/sites/adapter.ts';
import { clickOn } from './person.ts';

const TEXT = 'Онлайн-казино дарит бонус за регистрацию! Введи промокод START, делай ставки!';

/** Its posts come late: nothing fits when the page has loaded. */
const SITE: Site = {
  id: 'test',
  recognise: ({ type, path: [control] }) =>
    type === 'click' && control?.id === 'share'
      ? {
          kind: 'commit',
          intent: {
            site: 'test',
            surface: 'repost',
            control,
            iconOnly: true,
            replay: { kind: 'pointer', target: control },
            readText: () => ({ own: '', shared: TEXT, truncated: false }),
          },
        }
      : { kind: 'nothing' },
  forget: () => {},
  called: () => null,
  found: () => ({ posts: 0, shareControls: 0 }),
  health: () => 'nothing-found',
};

/** What the worker hears, in order: states with a star when they are of a new page. */
function open(): { readonly told: string[]; change(settings: Settings): void } {
  const told: string[] = [];
  let change: (settings: Settings) => void = () => {};
  const api: ContentApi = {
    alive: () => true,
    uiLanguage: () => 'ru',
    watchSettings: (listener) => {
      change = listener;
      return () => {};
    },
    tell: (message: ToWorker) =>
      told.push(message.kind === 'page-state' ? message.state + (message.isNew ? '*' : '') : message.kind),
    onAsked: () => {},
  };
  startGate(window, api, SITE);
  return { told, change: (settings) => change(settings) };
}

beforeEach(() => {
  document.body.innerHTML = '<button id="share">Share</button>';
});

const share = (): void => clickOn(document.querySelector('#share') as Element);

describe('what the worker is told of a finding by icon only', () => {
  it('comes last, so that the icon goes on showing it', () => {
    const { told } = open();
    share();
    expect(told).toEqual(['limited*', 'protected', 'noticed']);
  });

  it('is of the same page after a change of the settings', () => {
    const { told, change } = open();
    share();
    change({ ...DEFAULT_SETTINGS, on: false });
    change(DEFAULT_SETTINGS);
    expect(told.slice(3)).toEqual(['off', 'protected']);
  });

  it('is over when the page comes back after another one', () => {
    const { told } = open();
    share();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told.slice(3)).toEqual(['protected*']);
  });
});
