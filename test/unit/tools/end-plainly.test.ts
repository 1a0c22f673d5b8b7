import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const TOOLS = new URL('../../../src/tools/', import.meta.url).href;
const DATA = new URL('../../../src/data/', import.meta.url).href;

/** Runs a little program that imports `end-plainly` first, as the commands do. */
function ended(code: string, readers: 'all' | 'one line'): Promise<{ status: number | null; said: string }> {
  const program = `import '${TOOLS}end-plainly.ts';\n${code}`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdout.on('data', () => {
    if (readers === 'one line') child.stdout.destroy();
  });
  return new Promise((done) => child.on('close', (status) => done({ status, said: said.trim() })));
}

describe('a command', () => {
  it('ends with the message of a data fault alone', async () => {
    const code = `const { DataError } = await import('${DATA}field.ts'); throw new DataError('war.json: mend it');`;
    expect(await ended(code, 'all')).toEqual({ status: 1, said: 'war.json: mend it' });
  });

  it('ends with a stack where something else is broken', async () => {
    const { status, said } = await ended(`throw new TypeError('not ours');`, 'all');
    expect(status).toBe(1);
    expect(said).toMatch(/TypeError: not ours\n +at /);
  });

  it('ends quietly when nobody reads on', async () => {
    const code = `setInterval(() => process.stdout.write('line\\n'.repeat(10000)), 1);`;
    expect(await ended(code, 'one line')).toEqual({ status: 0, said: '' });
  });
});
