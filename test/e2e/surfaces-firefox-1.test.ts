import { trySurfaces } from './surfaces.ts';

trySurfaces('firefox', { number: 1, of: 2 });
