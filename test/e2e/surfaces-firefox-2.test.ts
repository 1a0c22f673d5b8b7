import { trySurfaces } from './surfaces.ts';

trySurfaces('firefox', { number: 2, of: 2 });
