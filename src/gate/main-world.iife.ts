import { wrapCalls } from './wrap-calls.ts';

// Runs among the page's own scripts, before them. It holds no rule and no text: it stops two calls and asks.
wrapCalls(window);
