// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { expect, it } from 'vitest';
import { cleanup } from './cleanup.ts';

it('what was drawn has ended its effects when it is taken down', () => {
  let ended = 0;
  function Listening() {
    useEffect(
      () => () => {
        ended += 1;
      },
      [],
    );
    return <p>…</p>;
  }
  render(<Listening />);
  cleanup();
  expect(ended).toBe(1);
});
