import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const assess = (args: readonly string[], input = '') => {
  const command = ['--import', 'tsx', 'src/tools/assess.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
};

describe('assess', () => {
  it('takes texts as arguments, instead of waiting for lines without a word', () => {
    const { lines, status } = assess(['сәлем', 'hello']);
    expect(lines).toEqual([
      '{"id":1,"verdict":"none","findings":[]}',
      '{"id":2,"verdict":"none","findings":[]}',
    ]);
    expect(status).toBe(0);
  });

  it('takes lines of JSON', () => {
    const { lines, status } = assess([], '{"id":"a","text":"сәлем"}\nnot a line\n');
    expect(lines[0]).toBe('{"id":"a","verdict":"none","findings":[]}');
    expect(lines[1]).toMatch(/^{"error":"this line is not JSON/);
    expect(status).toBe(1);
  });

  it('says how it is used when asked for what it does not know', () => {
    const { stderr, status } = assess(['--help']);
    expect(stderr).toMatch(/^Usage: npm run -s assess "a text"/);
    expect(status).toBe(2);
  });
});
