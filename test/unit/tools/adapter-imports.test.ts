import { expect, it } from 'vitest';
import { adaptersWithCode } from '../../../src/tools/sites/adapter-imports.ts';

const FILES: Readonly<Record<string, string>> = {
  'src/sites/sites.ts': `import type { SiteAdapter } from './adapter.ts';
import { board } from './board.ts';
import { notes } from './notes.ts';
import {
  chat,
} from './chat.ts';
`,
  'src/sites/board.ts': `import type { LabelId } from './labels.ts';\nimport { POST } from './board-post.ts';\n`,
  'src/sites/board-post.ts': `import { board } from './board.ts';\nimport names from './names.json' with { type: 'json' };\n`,
  'src/sites/notes.ts': `import { fold } from './labels.ts';\n`,
  'src/sites/chat.ts': `import { POST } from './chat-post.ts';\n`,
  'src/sites/chat-post.ts': `import { hasLabel } from './labels.ts';\n`,
  'src/sites/labels.ts': `import text from './labels.json?raw';\n`,
};

it('an adapter that imports code, itself or through another file, is named with the rule', () => {
  expect(adaptersWithCode('src/sites/sites.ts', (path) => FILES[path] ?? '')).toEqual([
    'src/sites/notes.ts imports src/sites/labels.ts, which is code: an adapter imports only types (`import type`) and other data',
    'src/sites/chat.ts imports src/sites/labels.ts, which is code: an adapter imports only types (`import type`) and other data',
  ]);
});
