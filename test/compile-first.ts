import { execFileSync } from 'node:child_process';

/**
 * The tests read the compiled ruleset and the headlines, and both are made, not committed.
 * Compiling here means `vitest` alone, in a fresh clone, tests what the build would ship.
 */
export default function compileFirst(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/tools/compile.ts'], { stdio: 'inherit' });
}
