import { render } from 'preact';
import { uiLanguage } from '../browser/about.ts';
import { readSettings } from '../browser/storage.ts';
import { languageOf } from '../settings/language.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { App } from './app.tsx';
import { askedBy } from './asked.ts';
import { localDay } from './dates.ts';
import './explain.css';
import './print.css';

const { settings } = await readSettings();
const language = languageOf(settings.language, uiLanguage());
const asked = askedBy(location.search);
const { title, categoryTitle } = EXPLAIN_WORDS[language];
document.documentElement.lang = language;
document.title = asked.kind === 'category' ? categoryTitle : title;

const root = document.getElementById('root');
if (root) render(<App asked={asked} today={localDay(new Date())} language={language} />, root);
