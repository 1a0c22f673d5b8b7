// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { siteFor } from '../../../src/sites/site-for.ts';
import { openPage, PAGES, perform, type TestPage, type Trial } from './page.ts';
import { watch } from './watch.ts';

const RISKY = /казино|casino/i;
const CLEAN = /кітап|книг|book/i;

/** The page of a site that no adapter describes. */
const NOBODYS = 'any-site';

let cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const undo of cleanUp) undo();
  cleanUp = [];
});

function open(page: TestPage) {
  const { pathname, search } = new URL(page.path, `https://${page.host}`);
  history.replaceState(null, '', location.origin + pathname + search);
  cleanUp.push(openPage(page));
  const site = siteFor({ hostname: page.host, pathname });
  const watched = watch(site);
  cleanUp.push(() => watched.stop());
  return { site, watched };
}

function commitsOf(trial: Trial, page: TestPage) {
  const { site, watched } = open(page);
  for (const step of trial.steps) perform(step);
  const before = watched.seen.filter(({ recognition }) => recognition.kind === 'commit');
  watched.seen.length = 0;
  perform(trial.commit);
  const commits = watched.seen.filter(({ recognition }) => recognition.kind === 'commit');
  return { site, before, commits };
}

describe.each(PAGES.map((page) => [`${page.file} ${page.path}`, page] as const))('%s', (_name, page) => {
  test('the adapter fits the page', () => {
    const { site } = open(page);
    expect(site.id).toBe(page.site);
    expect(site.health()).toBe(page.site === NOBODYS ? 'fallback-only' : 'fits');
  });

  test.each(page.surfaces.map((trial) => [`${trial.name} (${trial.variant})`, trial] as const))(
    '%s',
    (_n, trial) => {
      const { before, commits } = commitsOf(trial, page);
      // Where nobody knows what only opens a dialog, that is judged too.
      if (page.site !== NOBODYS) expect(before, 'nothing before the last press commits').toEqual([]);
      expect(window, 'the page did what the site does').toHaveProperty('__commits.length', trial.commits);
      if (trial.surface === 'undo') {
        expect(commits).toEqual([]);
        return;
      }
      const [first] = commits;
      if (first?.recognition.kind !== 'commit') throw new Error('no commit was recognised');
      expect(first.recognition.intent.surface).toBe(trial.surface);
      expect(first.recognition.intent.iconOnly).toBe(trial.surface === 'copy-link');
      const text = `${first.own}\n${first.shared}`;
      if (trial.expect === 'pass') expect(text).not.toMatch(RISKY);
      expect(text).toMatch(trial.expect === 'pass' ? CLEAN : RISKY);
    },
  );

  test('a press on the text of a post is nothing', () => {
    const { watched } = open(page);
    for (const post of document.querySelectorAll('[data-test-post]')) {
      for (const part of post.querySelectorAll('span, p')) {
        if (part.closest('button, a, [role="button"]')) continue;
        part.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    }
    expect(watched.seen).toEqual([]);
  });
});
