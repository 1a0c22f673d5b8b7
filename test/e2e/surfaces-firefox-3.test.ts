import { trySurfaces } from './surfaces.ts';

trySurfaces('firefox', { number: 3, of: 4 });
