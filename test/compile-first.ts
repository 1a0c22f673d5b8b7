import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMPILER = 'src/tools/compile.ts';

/**
 * The tests read the compiled ruleset and the headlines, and both are made, not committed.
 * Compiling here means `vitest` alone, in a fresh clone, tests what the build would ship.
 */
export default function compileFirst(): void {
  if (existsSync(COMPILER)) execFileSync(process.execPath, ['--import', 'tsx', COMPILER], { stdio: 'inherit' });
}
