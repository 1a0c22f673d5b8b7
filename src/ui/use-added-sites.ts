import { useEffect, useState } from 'preact/hooks';
import { addedOrigins, type Origins, onAccessChanged } from '../browser/access.ts';

/** The sites the person has added, as match patterns; up to date while the page is open. */
export function useAddedSites(): Origins {
  const [origins, setOrigins] = useState<Origins>([]);
  useEffect(() => {
    const look = (): void => void addedOrigins().then(setOrigins);
    look();
    return onAccessChanged(look, look);
  }, []);
  return origins;
}
