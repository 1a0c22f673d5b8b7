import { trySurfaces } from './surfaces.ts';

trySurfaces('firefox', { number: 4, of: 4 });
