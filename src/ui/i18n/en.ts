import type * as ru from './ru.ts';
import type { Same } from './wording.ts';

export const categories: Same<typeof ru.categories> = {
  extremism: { name: 'Extremism', about: 'calls to support terrorists or extremists, praise of attacks' },
  violence: { name: 'Violence', about: 'calls to beat, kill or riot; praise of cruelty' },
  war: { name: 'War propaganda', about: 'calls for war, recruiting for a foreign war' },
  discord: { name: 'Incitement to hatred', about: 'hatred by ethnicity, language, faith or clan' },
  separatism: { name: 'Separatism', about: 'calls to split the country or hand part of it over' },
  suicide: { name: 'Suicide', about: 'encouraging it or making it look romantic' },
  drugs: { name: 'Drugs', about: 'sale, adverts, praise of use' },
  gambling: { name: 'Gambling', about: 'adverts of casinos and betting, promo codes' },
  pyramid: { name: 'Pyramid schemes', about: 'guaranteed returns and bonuses for bringing friends' },
  'false-information': { name: 'False information', about: 'panic rumours that ask you to pass them on' },
  assembly: { name: 'Calls to rally', about: 'calls to an unapproved gathering, to block a road' },
  'adult-content': { name: 'Adult content', about: 'adverts of channels and material for adults' },
  'lgbt-propaganda': {
    name: 'LGBT promotion',
    about: 'what the law of 30 December 2025 restricts',
  },
  'prohibited-ads': { name: 'Prohibited adverts', about: 'vapes, nasvay, weapons, forged documents' },
  'personal-data': { name: 'Personal data', about: "other people's addresses, leaks, calls to harass" },
  'religious-material': {
    name: 'Religious material',
    about: 'sermons and invitations of unregistered groups',
  },
  insult: { name: 'Insult and slander', about: 'abuse of a person, accusations without proof' },
};

export const modes: Same<typeof ru.modes> = {
  hold: 'hold',
  icon: 'icon',
  off: 'off',
  holdHint: 'stop and ask you',
  iconHint: 'only change the icon',
  offHint: 'do not check',
};

export const languages: Same<typeof ru.languages> = {
  label: 'Language',
  auto: 'Same as the browser',
  autoShort: 'Auto',
};

export const popup: Same<typeof ru.popup> = {
  name: 'Abaila',
  tagline: 'Think before you share',
  on: 'On',
  off: 'Off',
  thisSite: 'This site',
  states: {
    protected: 'Protected: a risky share will be held',
    limited: 'Works in part: not every share button was recognised',
    'not-working': 'Not working here right now: shares are not checked',
    'off-here': 'Switched off by you on this site',
    paused: 'Paused until {time}',
    off: 'Switched off everywhere',
    'not-supported': 'This site is not supported: nothing is checked here',
    asking: 'Checking…',
  },
  pauseHour: 'Pause for 1 hour',
  switchOffHere: 'Switch off here',
  resume: 'Switch on again',
  counts: 'On this tab',
  held: { one: 'held {count} time', other: 'held {count} times' },
  noticed: { one: 'noticed {count} time', other: 'noticed {count} times' },
  categories: 'What to check',
  law: 'law',
  lawOf: 'Law: {category}',
  settings: 'All settings',
  about: 'About',
  private: 'Nothing leaves this device. This is not legal advice.',
  notSaved: 'Could not be saved. Please try again.',
};

export const options: Same<typeof ru.options> = {
  title: 'Abaila: settings',
  saved: 'Saved',
  languageAbout: 'Posts are checked in Kazakh, Russian and English, whichever language you choose here.',
  categoriesAbout:
    '“Hold” stops the press and asks you. “Icon” stops nothing and only changes the icon. “Off” does not check.',
  sites: 'Where it is switched off',
  sitesNone: 'Abaila works on every supported site.',
  sitePaused: 'paused until {time}',
  siteOff: 'switched off',
  siteResume: 'Switch on again',
  siteResumeOf: 'Switch on again on {host}',
  promises: 'What Abaila does, and what it never does',
  does: {
    title: 'It does',
    reads: 'Read a post at the moment you press share, and only on this device.',
    holds: 'Hold a risky press and say why: which words, which article, what fine.',
    leaves: 'Leave the decision to you: “Share anyway” is always there.',
    admits: 'Show plainly, by its icon, when it cannot protect you.',
  },
  never: {
    title: 'It never does',
    sends: 'Send anything to the internet: no posts, no statistics.',
    keeps: 'Keep posts, your decisions or a history: only these settings.',
    posts: 'Publish or delete anything for you.',
    tells: 'Let the site know that a warning appeared.',
    accuses: 'Claim that a post is unlawful: only a court decides that.',
  },
  data: 'Your data',
  export: 'Save settings to a file',
  import: 'Load settings from a file',
  imported: 'Settings loaded.',
  importRepaired: 'Settings loaded. These could not be read and are back to default: {fields}.',
  importFailed: 'This is not a settings file of Abaila. Nothing was changed.',
  exportName: 'abaila-settings.json',
  reset: 'Back to default settings',
  resetSure: 'All your changes will be lost. Go back to default?',
  resetYes: 'Yes, go back',
  resetNo: 'Keep as it is',
  resetDone: 'Default settings are back.',
  fields: {
    everything: 'everything',
    version: 'version',
    on: 'on or off',
    language: 'language',
    categories: 'categories',
    offHosts: 'sites switched off',
    pausedUntil: 'pauses',
  },
  about: 'About',
  version: 'Version',
  lawDate: 'Law texts checked on',
  licence: 'Licence',
  licenceName: 'MIT, free software',
  notAdvice:
    'Abaila does not give legal advice. It tells which article a post may fall under and can be wrong both ways. If it matters, ask a lawyer.',
};

export const icon: Same<typeof ru.icon> = {
  protected: 'Abaila: you are protected',
  limited: 'Abaila: works in part on this page',
  'not-working': 'Abaila: not working on this page',
  'off-here': 'Abaila: switched off on this site',
  paused: 'Abaila: paused on this site',
  off: 'Abaila: switched off',
  'not-supported': 'Abaila: this site is not supported',
  held: 'held: {count}',
  noticed: 'noticed: {count}',
};

export { explain } from './explain/en.ts';
